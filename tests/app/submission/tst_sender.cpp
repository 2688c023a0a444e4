// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceserver.h"
#include "app/signin/signin.h"
#include "app/signin/silentbrowser.h"
#include "app/submission/sender.h"
#include "app/workspace/workspace.h"
#include "models/store/outboxstore.h"
#include "models/store/storage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

const QString user = u"admin@tech.gov.sg"_s;

NewSubmission::Row account(int number)
{
    AccountRequest request;
    request.email = u"sender%1@ibm.com"_s.arg(number);
    request.username = u"sender%1"_s.arg(number);
    request.firstName = u"Kavitha"_s;
    request.lastName = u"Raj"_s;
    request.countryCode = u"65"_s;
    request.contactNumber = QString::number(91000000 + number);
    request.organisation = u"Vendor"_s;
    request.reason = u"Data platform"_s;
    return {number, CreationRequest{request}};
}

} // namespace

/// The sender against the real practice service, with real storage and sign-in.
class TestSender final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void sendsInOrderAndRecords();
    void settlesEachKindOfRow();
    void pausesAndResumes();
    void waitsForSignInAndLosesNothing();
    void stopsForWhoMayNotInvite();
    void leavesAFailingRowForLater();
    void recoversAfterACrash_data();
    void recoversAfterACrash();
    void asksAPersonWhereNothingCanBeKnown();
    void survivesRepeatsWithoutKeys_data();
    void survivesRepeatsWithoutKeys();
    void sendsBatches_data();
    void sendsBatches();
    void findsTheRowThatSpoilsABatch();
    void letsOneOfTwoSend();
    void keepsAnAnswerThatCannotBeWritten();

private:
    void begin(const QByteArray &faults = {}, const QString &person = u"admin"_s, bool keys = true);
    void restart();
    void enqueue(const QList<NewSubmission::Row> &rows) { enqueueIn(*m_workspace, rows); }
    void enqueueIn(Workspace &workspace, const QList<NewSubmission::Row> &rows);
    void change(const OutboxRow &row, RowState from, RowState to, bool outcomeUnknown);
    QList<OutboxRow> stored();
    QByteArray post(const QString &path, const QByteArray &body);
    int timesMade(int number);
    Sender &sender() { return m_workspace->sender(); }
    bool isDone();

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_service;
    std::unique_ptr<SilentBrowser> m_browser;
    std::unique_ptr<Workspace> m_workspace;
    QNetworkAccessManager m_manager;
    WorkspaceOptions m_where;
    Policy m_policy;
};

void TestSender::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSender::cleanup()
{
    m_workspace.reset();
    m_service.reset();
}

void TestSender::begin(const QByteArray &faults, const QString &person, bool keys)
{
    m_policy = Policy::practice();
    m_policy.requestsPerSecond = 500;
    m_policy.settleSeconds = 1;
    m_policy.idempotencyKeys = keys;
    m_service = std::make_unique<PracticeServer>();
    PracticeOptions options;
    options.policy = m_policy;
    options.faults = faults;
    QVERIFY(m_service->start(options));
    m_where.dataDir = m_folder->path();
    m_where.service = m_service->service();
    m_where.issuer = m_service->issuer();
    m_browser = std::make_unique<SilentBrowser>(person);
    restart();
}

// As if the program were started anew.
void TestSender::restart()
{
    m_workspace.reset();
    auto workspace = Workspace::open(m_where);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->connect(*m_browser));
    sender().setPolicy(m_policy);
    QSignalSpy signedIn(&m_workspace->signIn(), &SignIn::signedIn);
    m_workspace->signIn().start();
    QVERIFY(signedIn.wait());
}

void TestSender::enqueueIn(Workspace &workspace, const QList<NewSubmission::Row> &rows)
{
    const NewSubmission submission{workspace.environment().name, user, u"key"_s, u"List"_s, rows};
    const auto written
        = workspace.storage()
              .run([submission](Database &database) { return OutboxStore(database).enqueue(submission); })
              .result();
    QVERIFY(written);
}

void TestSender::change(const OutboxRow &row, RowState from, RowState to, bool outcomeUnknown)
{
    RowChange wanted{row.id, from, to};
    wanted.outcomeUnknown = outcomeUnknown;
    const auto done = m_workspace->storage()
                          .run([wanted](Database &database) { return OutboxStore(database).apply({wanted}); })
                          .result();
    QVERIFY(done && done->size() == 1);
}

QList<OutboxRow> TestSender::stored()
{
    const auto found = m_workspace->storage()
                           .run([name = m_workspace->environment().name](
                                    Database &database) { return OutboxStore(database).all(name, user); })
                           .result();
    return found && !found->isEmpty() ? found->first().rows : QList<OutboxRow>();
}

QByteArray TestSender::post(const QString &path, const QByteArray &body)
{
    QNetworkRequest request(QUrl(m_service->service().toString() + path));
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    const std::unique_ptr<QNetworkReply> reply(
        body.isEmpty() ? m_manager.get(request) : m_manager.post(request, body));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait();
    return reply->readAll();
}

int TestSender::timesMade(int number)
{
    const QJsonObject ledger = QJsonDocument::fromJson(post(u"/control/ledger"_s, {})).object();
    return ledger.value("accounts"_L1).toObject().value(u"sender%1@ibm.com"_s.arg(number)).toInt();
}

bool TestSender::isDone()
{
    const QList<OutboxRow> rows = stored();
    return std::all_of(rows.cbegin(), rows.cend(), [](const OutboxRow &row) { return isFinal(row.state); });
}

void TestSender::sendsInOrderAndRecords()
{
    begin();
    enqueue({account(1), account(2), account(3),
        {4, CreationRequest{InvitationRequest{u"siti@moe.gov.sg"_s, true, u"Joins"_s}}}});
    QList<int> order;
    connect(&sender(), &Sender::rowsChanged, this, [&](const QList<OutboxRow> &rows) {
        for (const OutboxRow &row : rows) {
            if (row.state == RowState::Sending)
                order.append(row.position);
            // What is shown is what the store has.
            QCOMPARE(stored().at(row.position - 1).state, row.state);
        }
    });
    sender().start(m_workspace->environment().name, user);
    QTRY_VERIFY(isDone());
    QTRY_COMPARE(sender().state(), Sender::State::Idle);
    QCOMPARE(order, (QList<int>{1, 2, 3, 4}));
    const QList<OutboxRow> rows = stored();
    QCOMPARE(rows.at(0).state, RowState::Created);
    QCOMPARE(rows.at(0).outcome.techPassUsername, u"sender1@techpass.gov.sg"_s);
    QCOMPARE(rows.at(3).state, RowState::Invited);
    for (const OutboxRow &row : rows) {
        QVERIFY(!row.traceId.isEmpty());
        QCOMPARE(row.attempts, 1);
    }
    sender().disconnect(this);
}

void TestSender::settlesEachKindOfRow()
{
    begin();
    NewSubmission::Row again = account(2);
    again.request = account(1).request; // the same person once more
    NewSubmission::Row refused = account(3);
    std::get<AccountRequest>(refused.request.body).contactNumber = u"123"_s;
    enqueue({account(1), again, refused, account(4)});
    sender().start(m_workspace->environment().name, user);
    QTRY_VERIFY(isDone());
    const QList<OutboxRow> rows = stored();
    QCOMPARE(rows.at(0).state, RowState::Created);
    QCOMPARE(rows.at(1).state, RowState::AlreadyExists);
    QCOMPARE(rows.at(1).outcome.code, u"account-exists"_s);
    QCOMPARE(rows.at(2).state, RowState::NeedsAttention);
    QCOMPARE(rows.at(2).outcome.code, u"validation-failed"_s);
    QVERIFY(!rows.at(2).outcome.message.isEmpty());
    QCOMPARE(rows.at(3).state, RowState::Created);
}

void TestSender::pausesAndResumes()
{
    begin();
    enqueue({account(1), account(2), account(3)});
    sender().start(m_workspace->environment().name, user);
    sender().pause();
    QTRY_VERIFY(timesMade(1) <= 1);
    QCOMPARE(sender().state(), Sender::State::Paused);
    QCOMPARE(timesMade(3), 0);
    sender().resume();
    QTRY_VERIFY(isDone());
    for (int number = 1; number <= 3; ++number)
        QCOMPARE(timesMade(number), 1);
}

void TestSender::waitsForSignInAndLosesNothing()
{
    begin();
    enqueue({account(1), account(2)});
    QSignalSpy signedOut(&m_workspace->signIn(), &SignIn::signedOut);
    m_workspace->signIn().signOut();
    QTRY_COMPARE(signedOut.size(), 1);
    QSignalSpy needed(&sender(), &Sender::signInNeeded);
    sender().start(m_workspace->environment().name, user);
    QTRY_COMPARE(needed.size(), 1);
    QCOMPARE(sender().state(), Sender::State::WaitingForSignIn);
    QCOMPARE(stored().first().state, RowState::Waiting);
    QSignalSpy signedIn(&m_workspace->signIn(), &SignIn::signedIn);
    m_workspace->signIn().start();
    QVERIFY(signedIn.wait());
    sender().resume();
    QTRY_VERIFY(isDone());
    QCOMPARE(timesMade(1), 1);
    QCOMPARE(timesMade(2), 1);
}

void TestSender::stopsForWhoMayNotInvite()
{
    begin({}, u"vendor"_s);
    enqueue({account(1), account(2)});
    sender().start(m_workspace->environment().name, user);
    QTRY_COMPARE(sender().state(), Sender::State::NotPermitted);
    for (const OutboxRow &row : stored())
        QCOMPARE(row.state, RowState::Waiting);
    QCOMPARE(timesMade(1), 0);
}

void TestSender::leavesAFailingRowForLater()
{
    begin(R"([{"match":{"method":"POST","path":"/v1/accounts"},"count":1,"action":"500"}])");
    enqueue({account(1), account(2)});
    Policy single = m_policy;
    single.maxBatchItems = 1;
    sender().setPolicy(single);
    sender().start(m_workspace->environment().name, user);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 20000);
    const QList<OutboxRow> rows = stored();
    QCOMPARE(rows.at(0).attempts, 2);
    QCOMPARE(timesMade(1), 1);
    QCOMPARE(timesMade(2), 1);
}

void TestSender::recoversAfterACrash_data()
{
    QTest::addColumn<bool>("keys");
    QTest::newRow("the service keeps keys") << true;
    QTest::newRow("it does not") << false;
}

void TestSender::recoversAfterACrash()
{
    QFETCH(const bool, keys);
    begin({}, u"admin"_s, keys);
    enqueue({account(1), account(2)});
    const qint64 id = stored().first().id;
    const auto claimed = m_workspace->storage()
                             .run([id](Database &database) { return OutboxStore(database).claim({id}); })
                             .result();
    QVERIFY(claimed && claimed->size() == 1);
    sender().start(m_workspace->environment().name, user);
    QTRY_VERIFY(isDone());
    for (int number = 1; number <= 2; ++number) {
        QCOMPARE(stored().at(number - 1).state, RowState::Created);
        QCOMPARE(timesMade(number), 1);
    }
}

// Nobody looked it up before, so nobody can tell whose account it is that is there now.
void TestSender::asksAPersonWhereNothingCanBeKnown()
{
    begin({}, u"admin"_s, false);
    enqueue({account(1)});
    sender().start(m_workspace->environment().name, user);
    QTRY_VERIFY(isDone());
    change(stored().first(), RowState::Created, RowState::Waiting, true);
    restart();
    sender().start(m_workspace->environment().name, user);
    QTRY_COMPARE_WITH_TIMEOUT(stored().first().state, RowState::NeedsChecking, 30000);
    QCOMPARE(timesMade(1), 1);
    sender().checkAgain(stored());
    QTRY_COMPARE_WITH_TIMEOUT(stored().first().state, RowState::AlreadyExists, 30000);
    change(stored().first(), RowState::AlreadyExists, RowState::NeedsChecking, true);
    OutboxRow unmade = stored().first();
    unmade.request = account(2).request;
    sender().checkAgain({unmade});
    // Sent again, and refused as existing: whose it is still nobody can know.
    QTRY_COMPARE_WITH_TIMEOUT(stored().first().attempts, 2, 30000);
    QTRY_COMPARE_WITH_TIMEOUT(stored().first().state, RowState::NeedsChecking, 30000);
}

void TestSender::survivesRepeatsWithoutKeys_data()
{
    QTest::addColumn<QByteArray>("repeat");
    for (const char *kind : {"repeat-409", "repeat-second", "repeat-merge"})
        QTest::newRow(kind) << QByteArray(kind);
}

void TestSender::survivesRepeatsWithoutKeys()
{
    QFETCH(const QByteArray, repeat);
    begin(R"([{"match":{"method":"POST","path":"/v1/accounts"},"count":2,"action":"drop-after"},)"
          R"({"match":{"method":"POST","path":"/v1/accounts/batch"},"count":1,"action":"drop-after"},)"
          R"({"match":{"method":"POST"},"probability":1,"action":")"
            + repeat + R"("}])",
        u"admin"_s, false);
    QList<NewSubmission::Row> rows;
    for (int number = 1; number <= 20; ++number)
        rows.append(account(number));
    enqueue(rows);
    sender().start(m_workspace->environment().name, user);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30000);
    for (int number = 1; number <= 20; ++number) {
        QCOMPARE(stored().at(number - 1).state, RowState::Created);
        QCOMPARE(timesMade(number), 1);
    }
}

void TestSender::sendsBatches_data()
{
    QTest::addColumn<int>("allowed"); // by what the sender knows
    QTest::addColumn<QByteArray>("faults");
    QTest::addColumn<int>("mostPosts");
    QTest::newRow("as allowed") << 50 << QByteArray() << 3;
    QTest::newRow("smaller than was known") << 400 << QByteArray() << 6;
    QTest::newRow("results are missing")
        << 50 << QByteArray(R"([{"match":{"path":"/v1/accounts/batch"},"count":2,"action":"omit-items"}])")
        << 12;
    QTest::newRow("an answer is lost")
        << 50 << QByteArray(R"([{"match":{"path":"/v1/accounts/batch"},"count":1,"action":"drop-after"}])")
        << 4;
    QTest::newRow("no batches") << 0 << QByteArray() << 120;
}

void TestSender::sendsBatches()
{
    QFETCH(const int, allowed);
    QFETCH(const QByteArray, faults);
    begin(faults);
    Policy known = m_policy;
    known.maxBatchItems = allowed;
    sender().setPolicy(known);
    QList<NewSubmission::Row> rows;
    for (int number = 1; number <= 120; ++number)
        rows.append(account(number));
    enqueue(rows);
    sender().start(m_workspace->environment().name, user);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 60000);
    for (const OutboxRow &row : stored()) {
        QCOMPARE(row.state, RowState::Created);
        QVERIFY(!row.traceId.isEmpty());
    }
    const QJsonObject ledger = QJsonDocument::fromJson(post(u"/control/ledger"_s, {})).object();
    const QJsonObject accounts = ledger.value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 120);
    for (const QJsonValue &times : accounts)
        QCOMPARE(times.toInt(), 1);
    const int posts = ledger.value("posts"_L1).toInt();
    QFETCH(const int, mostPosts);
    QVERIFY2(posts <= mostPosts, qPrintable(QString::number(posts)));
}

// One row that the service cannot even read must not keep the others of its batch from being made.
void TestSender::findsTheRowThatSpoilsABatch()
{
    begin();
    QList<NewSubmission::Row> rows;
    for (int number = 1; number <= 9; ++number)
        rows.append(account(number));
    std::get<AccountRequest>(rows[4].request.body).email = QString();
    enqueue(rows);
    sender().start(m_workspace->environment().name, user);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30000);
    for (int number = 1; number <= 9; ++number)
        QCOMPARE(stored().at(number - 1).state, number == 5 ? RowState::NeedsAttention : RowState::Created);
}

void TestSender::letsOneOfTwoSend()
{
    begin();
    QList<NewSubmission::Row> rows;
    for (int number = 1; number <= 60; ++number)
        rows.append(account(number));
    Policy slow = m_policy;
    slow.maxBatchItems = 1;
    slow.requestsPerSecond = 20;
    sender().setPolicy(slow);
    sender().start(m_workspace->environment().name, user);
    QTRY_COMPARE(sender().state(), Sender::State::Idle);
    auto second = Workspace::open(m_where);
    QVERIFY(second && (*second)->connect(*m_browser));
    QSignalSpy signedIn(&(*second)->signIn(), &SignIn::signedIn);
    (*second)->signIn().start();
    QVERIFY(signedIn.wait());
    Sender &follower = (*second)->sender();
    follower.setPolicy(slow);
    follower.start(m_workspace->environment().name, user);
    QTRY_COMPARE(follower.state(), Sender::State::SendingElsewhere);
    QHash<qint64, RowState> seen;
    connect(&follower, &Sender::rowsChanged, this, [&seen](const QList<OutboxRow> &changed) {
        for (const OutboxRow &row : changed)
            seen.insert(row.id, row.state);
    });
    // What the follower writes, the first one sends.
    enqueueIn(**second, rows);
    QTRY_VERIFY(timesMade(1) == 1);
    QTRY_VERIFY(seen.values().contains(RowState::Created));
    QCOMPARE(follower.state(), Sender::State::SendingElsewhere);
    // What the first one leaves, the follower sends.
    m_workspace = std::move(*second);
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30000);
    for (int number = 1; number <= 60; ++number)
        QCOMPARE(timesMade(number), 1);
    m_workspace->sender().disconnect(this);
}

// An answer that cannot be written down is not lost, and nothing else leaves until it is.
void TestSender::keepsAnAnswerThatCannotBeWritten()
{
    begin(
        R"([{"match":{"method":"POST","path":"/v1/accounts"},"probability":1,"action":"latency","value":500}])");
    Policy single = m_policy;
    single.maxBatchItems = 1;
    sender().setPolicy(single);
    enqueue({account(1), account(2)});
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(m_folder->filePath(u"practice.sqlite"_s));
    QVERIFY(other.open());
    connect(&sender(), &Sender::rowsChanged, this, [&other](const QList<OutboxRow> &rows) {
        if (rows.first().state == RowState::Sending && rows.first().position == 1)
            other.exec(u"BEGIN IMMEDIATE"_s);
    });
    sender().start(m_workspace->environment().name, user);
    QTRY_COMPARE_WITH_TIMEOUT(sender().state(), Sender::State::StorageTrouble, 20000);
    QCOMPARE(timesMade(1), 1);
    QCOMPARE(timesMade(2), 0);
    other.exec(u"ROLLBACK"_s);
    other.close();
    QTRY_VERIFY_WITH_TIMEOUT(isDone(), 30000);
    QCOMPARE(stored().at(0).attempts, 1);
    QCOMPARE(timesMade(1), 1);
    QCOMPARE(timesMade(2), 1);
    sender().disconnect(this);
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
