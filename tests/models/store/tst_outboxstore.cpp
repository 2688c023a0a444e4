// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/outboxstore.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

CreationRequest account(int number)
{
    AccountRequest request;
    request.email = u"person%1@ibm.com"_s.arg(number);
    request.username = u"person%1"_s.arg(number);
    request.firstName = u"கவிதா"_s;
    request.lastName = u"O'Brien \"Q\""_s;
    request.countryCode = u"65"_s;
    request.contactNumber = u"9%1"_s.arg(1000000 + number);
    request.organisation = u"Vendor Pte, Ltd"_s;
    request.reason = u"Network review\nphase 2"_s;
    return {request};
}

NewSubmission submission(int rows, const QString &key = u"key"_s, const QString &user = u"mei@tech.gov.sg"_s)
{
    NewSubmission made{u"practice"_s, user, key, u"List Ω.csv"_s, {}};
    for (int i = 1; i <= rows; ++i)
        made.rows.append({i, account(i)});
    return made;
}

} // namespace

class TestOutboxStore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void keepsEverything();
    void isTheSameSubmissionTwice();
    void separatesUsersAndEnvironments();
    void adoptsWhatNobodyOwns();
    void isAllOrNothing();
    void walksTheStates();
    void claimsARowOnce();
    void finishesOnlyWhatIsSending();
    void skipsRowsThatWaitForTheirNextTry();
    void recoversWhatACrashLeft_data();
    void recoversWhatACrashLeft();
    void cancelsWhatWaits();
    void tellsWhichRowsLeftAList();

private:
    void reopen();
    OutboxStore store() { return OutboxStore(*m_database); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

void TestOutboxStore::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    reopen();
}

void TestOutboxStore::reopen()
{
    m_database.reset();
    auto opened = Database::open(m_folder->filePath(u"data.sqlite"_s));
    QVERIFY(opened);
    m_database = std::move(*opened);
}

void TestOutboxStore::keepsEverything()
{
    NewSubmission wanted = submission(3);
    wanted.rows.append({7, CreationRequest{InvitationRequest{u"siti@moe.gov.sg"_s, true, u"Joins"_s}}});
    const auto made = store().enqueue(wanted);
    QVERIFY(made);
    QVERIFY(made->isNew);
    reopen();
    const auto found = store().all(u"practice"_s, u"mei@tech.gov.sg"_s);
    QVERIFY(found);
    QCOMPARE(found->size(), 1);
    QCOMPARE(found->first().submission.title, wanted.title);
    QCOMPARE(found->first().submission.total, 4);
    const QList<OutboxRow> rows = found->first().rows;
    QCOMPARE(rows.size(), 4);
    QSet<QString> keys;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i).position, wanted.rows.at(i).position);
        QCOMPARE(rows.at(i).request, wanted.rows.at(i).request);
        QCOMPARE(rows.at(i).idempotencyKey, made->rows.at(i).idempotencyKey);
        QCOMPARE(rows.at(i).state, RowState::Waiting);
        keys.insert(rows.at(i).idempotencyKey);
    }
    QCOMPARE(keys.size(), 4);
}

void TestOutboxStore::isTheSameSubmissionTwice()
{
    const auto first = store().enqueue(submission(5));
    const auto again = store().enqueue(submission(5));
    QVERIFY(first && again);
    QVERIFY(!again->isNew);
    QCOMPARE(again->submission.id, first->submission.id);
    QCOMPARE(again->rows.size(), 5);
    QCOMPARE(again->rows.first().idempotencyKey, first->rows.first().idempotencyKey);
    QCOMPARE(store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->size(), 1);
}

void TestOutboxStore::separatesUsersAndEnvironments()
{
    QVERIFY(store().enqueue(submission(2)));
    NewSubmission other = submission(3, u"key"_s, u"raj@moe.gov.sg"_s);
    QVERIFY(store().enqueue(other)->isNew);
    other.environment = u"staging"_s;
    QVERIFY(store().enqueue(other)->isNew);
    QCOMPARE(store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->first().rows.size(), 2);
    QCOMPARE(store().all(u"staging"_s, u"raj@moe.gov.sg"_s)->size(), 1);
    QVERIFY(store().all(u"staging"_s, u"mei@tech.gov.sg"_s)->isEmpty());
    QVERIFY(!store().nextWaiting(u"production"_s, u"mei@tech.gov.sg"_s, {})->has_value());
}

void TestOutboxStore::adoptsWhatNobodyOwns()
{
    QVERIFY(store().enqueue(submission(2, u"early"_s, QString())));
    QVERIFY(store().enqueue(submission(1, u"other"_s, u"raj@moe.gov.sg"_s)));
    QVERIFY(store().adopt(u"practice"_s, u"mei@tech.gov.sg"_s));
    QCOMPARE(store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->first().rows.size(), 2);
    QCOMPARE(store().all(u"practice"_s, u"raj@moe.gov.sg"_s)->first().rows.size(), 1);
    QVERIFY(store().all(u"practice"_s, QString())->isEmpty());
}

void TestOutboxStore::isAllOrNothing()
{
    NewSubmission broken = submission(4);
    broken.rows[3].position = broken.rows[0].position; // breaks UNIQUE (submission, position)
    QVERIFY(!store().enqueue(broken));
    QVERIFY(store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->isEmpty());
    QVERIFY(!store().nextWaiting(u"practice"_s, u"mei@tech.gov.sg"_s, {})->has_value());
}

void TestOutboxStore::walksTheStates()
{
    const auto made = store().enqueue(submission(2));
    const qint64 id = made->rows.first().id;
    auto claimed = store().claim(id);
    QVERIFY(claimed && claimed->has_value());
    QCOMPARE((*claimed)->state, RowState::Sending);
    QCOMPARE((*claimed)->attempts, 1);

    const QDateTime later = QDateTime::currentDateTimeUtc().addSecs(30);
    const auto back = store().putBack(id, later, Error::Kind::ServiceFailed, u"trace-1"_s);
    QVERIFY(back);
    QCOMPARE(back->state, RowState::Waiting);
    QCOMPARE(back->nextTry.toSecsSinceEpoch(), later.toSecsSinceEpoch());
    QCOMPARE(back->traceId, u"trace-1"_s);

    claimed = store().claim(id);
    QCOMPARE((*claimed)->attempts, 2);
    QCOMPARE((*claimed)->idempotencyKey, made->rows.first().idempotencyKey);
    QVERIFY(!(*claimed)->nextTry.isValid());
    const auto done
        = store().finish(id, RowState::Created, {{}, {}, u"person1@techpass.gov.sg"_s}, u"trace-2"_s);
    QVERIFY(done);
    reopen();
    const OutboxRow row = store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->first().rows.first();
    QCOMPARE(row.state, RowState::Created);
    QCOMPARE(row.outcome.techPassUsername, u"person1@techpass.gov.sg"_s);
    QCOMPARE(row.traceId, u"trace-2"_s);
    QCOMPARE(row.attempts, 2);
    const auto attempts
        = m_database->run(u"SELECT trace_id FROM attempts WHERE row = ? ORDER BY number"_s, {id});
    QVERIFY((*attempts)->next());
    QCOMPARE((*attempts)->value(0).toString(), u"trace-1"_s);
    QVERIFY((*attempts)->next());
    QCOMPARE((*attempts)->value(0).toString(), u"trace-2"_s);
}

void TestOutboxStore::claimsARowOnce()
{
    const qint64 id = store().enqueue(submission(1))->rows.first().id;
    QVERIFY(store().claim(id)->has_value());
    QVERIFY(!store().claim(id)->has_value());
    QVERIFY(!store().claim(id + 100)->has_value());
}

void TestOutboxStore::finishesOnlyWhatIsSending()
{
    const qint64 id = store().enqueue(submission(1))->rows.first().id;
    const auto early = store().finish(id, RowState::Created, {}, u"t"_s);
    QVERIFY(early);
    QCOMPARE(early->state, RowState::Waiting);
    QVERIFY(store().claim(id)->has_value());
    QCOMPARE(store().finish(id, RowState::AlreadyExists, {u"account-exists"_s, {}, {}}, u"t"_s)->state,
        RowState::AlreadyExists);
    QCOMPARE(store().putBack(id, {}, Error::Kind::TimedOut, {})->state, RowState::AlreadyExists);
}

void TestOutboxStore::skipsRowsThatWaitForTheirNextTry()
{
    const QList<OutboxRow> rows = store().enqueue(submission(3))->rows;
    const auto next = [&](const QList<qint64> &except) {
        const auto row = store().nextWaiting(u"practice"_s, u"mei@tech.gov.sg"_s, except);
        return row && *row ? (*row)->position : 0;
    };
    QCOMPARE(next({}), 1);
    QCOMPARE(next({rows.at(0).id}), 2);
    QCOMPARE(next({rows.at(1).id, rows.at(0).id}), 3);
    QCOMPARE(next({rows.at(0).id, rows.at(1).id, rows.at(2).id}), 0);
    QVERIFY(store().claim(rows.at(0).id)->has_value());
    QCOMPARE(next({}), 2);
}

void TestOutboxStore::recoversWhatACrashLeft_data()
{
    QTest::addColumn<int>("to");
    QTest::newRow("a repeat is harmless") << int(RowState::Waiting);
    QTest::newRow("a person has to look") << int(RowState::NeedsChecking);
}

void TestOutboxStore::recoversWhatACrashLeft()
{
    QFETCH(const int, to);
    const QList<OutboxRow> rows = store().enqueue(submission(3))->rows;
    QVERIFY(store().claim(rows.at(1).id)->has_value());
    reopen();
    const auto recovered = store().recover(u"practice"_s, u"mei@tech.gov.sg"_s, static_cast<RowState>(to));
    QVERIFY(recovered);
    QCOMPARE(recovered->size(), 1);
    QCOMPARE(recovered->first().position, 2);
    QCOMPARE(int(recovered->first().state), to);
    QCOMPARE(recovered->first().attempts, 1);
    QVERIFY(store().recover(u"practice"_s, u"mei@tech.gov.sg"_s, RowState::Waiting)->isEmpty());
}

void TestOutboxStore::cancelsWhatWaits()
{
    const QList<OutboxRow> rows = store().enqueue(submission(3))->rows;
    QVERIFY(store().claim(rows.first().id)->has_value());
    const auto cancelled = store().cancelWaiting(u"practice"_s, u"mei@tech.gov.sg"_s);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->size(), 2);
    const QList<OutboxRow> after = store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->first().rows;
    QCOMPARE(after.at(0).state, RowState::Sending);
    QCOMPARE(after.at(1).state, RowState::Cancelled);
    QCOMPARE(after.at(2).state, RowState::Cancelled);
}

void TestOutboxStore::tellsWhichRowsLeftAList()
{
    QVERIFY(store().enqueue(submission(3, u"draft:7:a"_s)));
    QVERIFY(store().enqueue(submission(2, u"draft:70:a"_s)));
    NewSubmission later = submission(0, u"draft:7:b"_s);
    later.rows.append({9, account(9)});
    QVERIFY(store().enqueue(later));
    QList<int> taken = *store().positionsTaken(u"practice"_s, u"draft:7:"_s);
    std::sort(taken.begin(), taken.end());
    QCOMPARE(taken, (QList<int>{1, 2, 3, 9}));
    QVERIFY(store().cancelWaiting(u"practice"_s, u"mei@tech.gov.sg"_s));
    QVERIFY(store().positionsTaken(u"practice"_s, u"draft:7:"_s)->isEmpty());
}

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"
