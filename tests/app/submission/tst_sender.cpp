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

private:
    void begin(const QByteArray &faults = {}, const QString &person = u"admin"_s, bool keys = true);
    void enqueue(const QList<NewSubmission::Row> &rows);
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
    m_policy.idempotencyKeys = keys;
    m_service = std::make_unique<PracticeServer>();
    PracticeOptions options;
    options.policy = m_policy;
    options.faults = faults;
    QVERIFY(m_service->start(options));
    WorkspaceOptions where;
    where.dataDir = m_folder->path();
    where.service = m_service->service();
    where.issuer = m_service->issuer();
    auto workspace = Workspace::open(where);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    m_browser = std::make_unique<SilentBrowser>(person);
    QVERIFY(m_workspace->connect(*m_browser));
    sender().setPolicy(m_policy);
    QSignalSpy signedIn(&m_workspace->signIn(), &SignIn::signedIn);
    m_workspace->signIn().start();
    QVERIFY(signedIn.wait());
}

void TestSender::enqueue(const QList<NewSubmission::Row> &rows)
{
    const NewSubmission submission{m_workspace->environment().name, user, u"key"_s, u"List"_s, rows};
    const auto written
        = m_workspace->storage()
              .run([submission](Database &database) { return OutboxStore(database).enqueue(submission); })
              .result();
    QVERIFY(written);
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
    connect(&sender(), &Sender::rowChanged, this, [&](const OutboxRow &row) {
        if (row.state == RowState::Sending)
            order.append(row.position);
        // What is shown is what the store has.
        QCOMPARE(stored().at(row.position - 1).state, row.state);
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
    QTest::addColumn<int>("state");
    QTest::newRow("the service keeps keys") << true << int(RowState::Created);
    QTest::newRow("it does not") << false << int(RowState::NeedsChecking);
}

void TestSender::recoversAfterACrash()
{
    QFETCH(const bool, keys);
    begin({}, u"admin"_s, keys);
    enqueue({account(1), account(2)});
    const qint64 id = stored().first().id;
    const auto claimed = m_workspace->storage()
                             .run([id](Database &database) { return OutboxStore(database).claim(id); })
                             .result();
    QVERIFY(claimed && *claimed);
    sender().start(m_workspace->environment().name, user);
    QTRY_VERIFY(isDone());
    QTEST(int(stored().at(0).state), "state");
    QCOMPARE(stored().at(1).state, RowState::Created);
    QCOMPARE(timesMade(1), keys ? 1 : 0);
}

QTEST_GUILESS_MAIN(TestSender)
#include "tst_sender.moc"
