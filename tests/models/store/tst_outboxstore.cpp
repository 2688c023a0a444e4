// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/draftstore.h"
#include "models/store/outboxstore.h"
#include "models/store/sourcepaths.h"

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
    void remembersEveryAttempt();
    void claimsARowOnce();
    void changesOnlyWhatStandsThere();
    void skipsRowsThatWaitForTheirNextTry();
    void findsWhatWaitsByItsIndex();
    void recoversWhatACrashLeft();
    void cancelsWhatWaits();
    void keepsWhatIsInDoubtFromBeingCancelled();
    void tellsWhatChangedSince();
    void returnsToAListWhatWasNotMade();
    void tellsWhichRowsLeftAList();
    void tellsWhatWasReadFrom();

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
    QVERIFY(store().nextWaiting(u"production"_s, u"mei@tech.gov.sg"_s, {}, 9)->isEmpty());
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
    QVERIFY(store().nextWaiting(u"practice"_s, u"mei@tech.gov.sg"_s, {}, 9)->isEmpty());
}

void TestOutboxStore::walksTheStates()
{
    const auto made = store().enqueue(submission(2));
    const qint64 id = made->rows.first().id;
    auto claimed = store().claim({id});
    QCOMPARE(claimed->size(), 1);
    QCOMPARE(claimed->first().state, RowState::Sending);
    QCOMPARE(claimed->first().attempts, 1);
    QVERIFY(claimed->first().firstAttemptAt.isValid());

    RowChange back{id};
    back.error = Error::Kind::ServiceFailed;
    back.traceId = u"trace-1"_s;
    back.nextTry = QDateTime::currentDateTimeUtc().addSecs(30);
    back.outcomeUnknown = true;
    const OutboxRow waiting = store().apply({back})->first();
    QCOMPARE(waiting.state, RowState::Waiting);
    QCOMPARE(waiting.nextTry.toSecsSinceEpoch(), back.nextTry.toSecsSinceEpoch());
    QCOMPARE(waiting.traceId, u"trace-1"_s);
    QCOMPARE(waiting.lastError, Error::Kind::ServiceFailed);
    QVERIFY(waiting.outcomeUnknown);

    claimed = store().claim({id});
    QCOMPARE(claimed->first().attempts, 2);
    QCOMPARE(claimed->first().idempotencyKey, made->rows.first().idempotencyKey);
    QCOMPARE(claimed->first().firstAttemptAt, waiting.firstAttemptAt);
    QVERIFY(!claimed->first().nextTry.isValid());
    RowChange done{id};
    done.to = RowState::Created;
    done.outcome = {u"c"_s, u"m"_s, u"person1@techpass.gov.sg"_s, {{u"email"_s, u"x"_s, u"Ω"_s}}};
    QVERIFY(store().apply({done}));
    reopen();
    const OutboxRow row = store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->first().rows.first();
    QCOMPARE(row.state, RowState::Created);
    QCOMPARE(row.outcome, done.outcome);
    QVERIFY(!row.outcomeUnknown);
    QVERIFY(!row.lastError);
    // An answer without a trace ID keeps the last one that is known.
    QCOMPARE(row.traceId, u"trace-1"_s);
    QCOMPARE(row.attempts, 2);
}

void TestOutboxStore::remembersEveryAttempt()
{
    const qint64 id = store().enqueue(submission(1))->rows.first().id;
    for (int number = 1; number <= 3; ++number) {
        QCOMPARE(store().claim({id})->size(), 1);
        RowChange back{id};
        back.error = number == 3 ? std::nullopt : std::optional(Error::Kind::TimedOut);
        back.traceId = u"trace-%1"_s.arg(number);
        QVERIFY(store().apply({back}));
    }
    QVERIFY(store().claim({id}));
    reopen();
    const auto attempts = store().attempts(id);
    QCOMPARE(attempts->size(), 4);
    QCOMPARE(attempts->at(0).error, Error::Kind::TimedOut);
    QCOMPARE(attempts->at(1).traceId, u"trace-2"_s);
    QVERIFY(!attempts->at(2).error);
    QVERIFY(attempts->at(2).finishedAt >= attempts->at(2).startedAt);
    QVERIFY(!attempts->at(3).finishedAt.isValid());
    QVERIFY(store().attempts(id + 1)->isEmpty());
}

void TestOutboxStore::claimsARowOnce()
{
    const QList<OutboxRow> rows = store().enqueue(submission(2))->rows;
    const qint64 id = rows.first().id;
    QCOMPARE(store().claim({id})->size(), 1);
    const auto claimed = store().claim({id, rows.last().id, id + 100});
    QCOMPARE(claimed->size(), 1);
    QCOMPARE(claimed->first().id, rows.last().id);
}

void TestOutboxStore::changesOnlyWhatStandsThere()
{
    const qint64 id = store().enqueue(submission(1))->rows.first().id;
    RowChange done{id};
    done.to = RowState::AlreadyExists;
    QVERIFY(store().apply({done})->isEmpty());
    QCOMPARE(store().claim({id})->size(), 1);
    QCOMPARE(store().apply({done})->first().state, RowState::AlreadyExists);
    QVERIFY(store().apply({RowChange{id}})->isEmpty());
    QCOMPARE(store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->first().rows.first().state,
        RowState::AlreadyExists);
}

void TestOutboxStore::skipsRowsThatWaitForTheirNextTry()
{
    const QList<OutboxRow> rows = store().enqueue(submission(3))->rows;
    const auto next = [&](const QSet<qint64> &except, int limit) {
        QList<int> positions;
        const auto found = store().nextWaiting(u"practice"_s, u"mei@tech.gov.sg"_s, except, limit);
        for (const OutboxRow &row : *found)
            positions.append(row.position);
        return positions;
    };
    QCOMPARE(next({}, 1), (QList<int>{1}));
    QCOMPARE(next({}, 5), (QList<int>{1, 2, 3}));
    QCOMPARE(next({rows.at(0).id}, 1), (QList<int>{2}));
    QCOMPARE(next({rows.at(1).id}, 2), (QList<int>{1, 3}));
    QCOMPARE(next({rows.at(0).id, rows.at(1).id, rows.at(2).id}, 5), QList<int>());
    QVERIFY(store().claim({rows.at(0).id}));
    QCOMPARE(next({}, 5), (QList<int>{2, 3}));
}

// What is sent next must not become slower with every row that was sent before.
void TestOutboxStore::findsWhatWaitsByItsIndex()
{
    QVERIFY(store().enqueue(submission(3)));
    const auto plan = m_database->run(
        u"EXPLAIN QUERY PLAN SELECT id FROM outbox WHERE state IN (0, 1) AND state = ? AND +submission IN"
        " (SELECT id FROM submissions WHERE environment = ? AND user = ?) ORDER BY id LIMIT ?"_s,
        {0, u"practice"_s, u"mei@tech.gov.sg"_s, 1});
    QVERIFY(plan);
    QString steps;
    while ((*plan)->next())
        steps += (*plan)->value(3).toString() + u'\n';
    QVERIFY2(steps.contains(u"outbox_open"), qPrintable(steps));
    QVERIFY2(!steps.contains(u"TEMP B-TREE"), qPrintable(steps));
}

void TestOutboxStore::recoversWhatACrashLeft()
{
    const QList<OutboxRow> rows = store().enqueue(submission(3))->rows;
    QVERIFY(store().claim({rows.at(1).id}));
    reopen();
    const auto recovered = store().recover(u"practice"_s, u"mei@tech.gov.sg"_s);
    QVERIFY(recovered);
    QCOMPARE(recovered->size(), 1);
    QCOMPARE(recovered->first().position, 2);
    QCOMPARE(recovered->first().state, RowState::Waiting);
    QVERIFY(recovered->first().outcomeUnknown);
    QCOMPARE(recovered->first().attempts, 1);
    QCOMPARE(store().attempts(rows.at(1).id)->first().error, Error::Kind::ConnectionLost);
    QVERIFY(store().recover(u"practice"_s, u"mei@tech.gov.sg"_s)->isEmpty());
    QCOMPARE(store().doubtful(u"practice"_s, u"mei@tech.gov.sg"_s)->size(), 1);
}

void TestOutboxStore::tellsWhatChangedSince()
{
    const auto user = u"mei@tech.gov.sg"_s;
    const QList<OutboxRow> rows = store().enqueue(submission(3))->rows;
    qint64 seen = *store().revision();
    QVERIFY(store().changedSince(u"practice"_s, user, seen)->isEmpty());
    QVERIFY(store().claim({rows.at(2).id}));
    QCOMPARE(store().changedSince(u"practice"_s, user, seen)->first().id, rows.at(2).id);
    QVERIFY(store().changedSince(u"practice"_s, u"raj@moe.gov.sg"_s, seen)->isEmpty());
    seen = *store().revision();
    QVERIFY(store().cancelWaiting(u"practice"_s, user));
    QCOMPARE(store().changedSince(u"practice"_s, user, seen)->size(), 2);
}

void TestOutboxStore::returnsToAListWhatWasNotMade()
{
    const QList<OutboxRow> rows = store().enqueue(submission(4))->rows;
    const RowState states[] = {RowState::Created, RowState::NeedsAttention, RowState::AlreadyExists};
    QVERIFY(store().claim({rows.at(0).id, rows.at(1).id, rows.at(2).id}));
    for (int i = 0; i < 3; ++i) {
        RowChange done{rows.at(i).id};
        done.to = states[i];
        done.outcome.message = u"said"_s;
        QVERIFY(store().apply({done}));
    }
    QList<qint64> ids;
    for (const OutboxRow &row : rows)
        ids.append(row.id);
    const auto returned = store().returnToList(ids);
    QCOMPARE(returned->size(), 2);
    for (const OutboxRow &row : *returned) {
        QCOMPARE(row.state, RowState::Returned);
        QCOMPARE(row.outcome.message, u"said"_s);
    }
    const QList<OutboxRow> after = store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->first().rows;
    QCOMPARE(after.at(0).state, RowState::Created);
    QCOMPARE(after.at(3).state, RowState::Waiting);
}

void TestOutboxStore::cancelsWhatWaits()
{
    const QList<OutboxRow> rows = store().enqueue(submission(3))->rows;
    QVERIFY(store().claim({rows.first().id}));
    const auto cancelled = store().cancelWaiting(u"practice"_s, u"mei@tech.gov.sg"_s);
    QVERIFY(cancelled);
    QCOMPARE(cancelled->size(), 2);
    const QList<OutboxRow> after = store().all(u"practice"_s, u"mei@tech.gov.sg"_s)->first().rows;
    QCOMPARE(after.at(0).state, RowState::Sending);
    QCOMPARE(after.at(1).state, RowState::Cancelled);
    QCOMPARE(after.at(2).state, RowState::Cancelled);
}

// It may be there already, so "taken back before it was sent" would be a lie.
void TestOutboxStore::keepsWhatIsInDoubtFromBeingCancelled()
{
    const QList<OutboxRow> rows = store().enqueue(submission(2))->rows;
    QVERIFY(store().claim({rows.first().id}));
    QVERIFY(store().recover(u"practice"_s, u"mei@tech.gov.sg"_s));
    const auto cancelled = store().cancelWaiting(u"practice"_s, u"mei@tech.gov.sg"_s);
    QCOMPARE(cancelled->size(), 1);
    QCOMPARE(cancelled->first().id, rows.last().id);
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
    QCOMPARE(*store().emailsTaken(u"practice"_s, u"draft:7:"_s, {2, 9, 12}),
        (QHash<int, QString>{{2, account(2).email()}, {9, account(9).email()}}));
    QVERIFY(store().cancelWaiting(u"practice"_s, u"mei@tech.gov.sg"_s));
    QVERIFY(store().positionsTaken(u"practice"_s, u"draft:7:"_s)->isEmpty());
}

/// Of drafts and submissions, whoever made them; not of what was typed.
void TestOutboxStore::tellsWhatWasReadFrom()
{
    const QString environment = u"practice"_s;
    QCOMPARE(sourcePaths(*m_database, environment).value(), QStringList());
    NewSubmission sent = submission(1, u"a"_s);
    sent.sourcePath = u"/lists/名单.csv"_s;
    QVERIFY(store().enqueue(sent));
    sent.sourceKey = u"b"_s;
    sent.user = u"raj@moe.gov.sg"_s;
    QVERIFY(store().enqueue(sent));
    QVERIFY(store().enqueue(submission(1, u"c"_s)));
    NewSubmission elsewhere = submission(1, u"d"_s);
    elsewhere.environment = u"production"_s;
    elsewhere.sourcePath = u"/lists/other.csv"_s;
    QVERIFY(store().enqueue(elsewhere));
    DraftStore drafts(*m_database);
    QVERIFY(drafts.begin(environment, {0, u"d"_s, 0, 0, 0, {}, {}}, 5,
        {u"/lists/draft.xlsx"_s, QDateTime::currentDateTimeUtc()}));
    reopen();
    QCOMPARE(sourcePaths(*m_database, environment).value(),
        (QStringList{u"/lists/draft.xlsx"_s, u"/lists/名单.csv"_s}));
}

QTEST_GUILESS_MAIN(TestOutboxStore)
#include "tst_outboxstore.moc"
