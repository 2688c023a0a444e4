// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/holds.h"
#include "app/submission/sendingrate.h"
#include "app/submission/sendplan.h"
#include "app/submission/verdicts.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using Kind = SendPlan::Kind;

namespace {

/// Rows in words: `a` account, `i` invitation, `u` account in doubt, `o` account in doubt for a week, `=`
/// account with the email of the first row.
QList<OutboxRow> rowsFrom(const QString &words, const QDateTime &now)
{
    QList<OutboxRow> rows;
    for (const QChar word : words) {
        OutboxRow row;
        row.id = rows.size() + 1;
        const QString email = u"person%1@ibm.com"_s.arg(word == u'=' ? 1 : row.id);
        if (word == u'i')
            row.request = {InvitationRequest{email, false, u"Joins"_s}};
        else {
            AccountRequest account;
            account.email = word == u'=' ? email.toUpper() : email;
            row.request = {account};
        }
        row.outcomeUnknown = word == u'u' || word == u'o';
        if (row.outcomeUnknown)
            row.firstAttemptAt = now.addDays(word == u'o' ? -7 : -5);
        rows.append(row);
    }
    return rows;
}

} // namespace

/// What comes next, and what it makes of a row: pure functions, so tables of cases.
class TestSendPlan final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void plans_data();
    void plans();
    void limitsLookUps_data();
    void limitsLookUps();
    void judgesLookUps_data();
    void judgesLookUps();
    void holdsRowsAndQueue();
};

void TestSendPlan::plans_data()
{
    QTest::addColumn<QString>("waiting");
    QTest::addColumn<bool>("keys");
    QTest::addColumn<int>("batch");
    QTest::addColumn<QList<int>>("lookedUp");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QList<int>>("rows");
    const int send = int(Kind::Send);
    const int lookUp = int(Kind::LookUp);
    const QList<int> none;
    QTest::newRow("nothing") << u""_s << true << 50 << none << int(Kind::Nothing) << none;
    QTest::newRow("one by one") << u"aaa"_s << true << 1 << none << send << QList<int>{1};
    QTest::newRow("a batch") << u"aaaa"_s << true << 3 << none << send << QList<int>{1, 2, 3};
    QTest::newRow("fewer than fit") << u"aa"_s << true << 50 << none << send << QList<int>{1, 2};
    QTest::newRow("an invitation goes alone") << u"iaa"_s << true << 50 << none << send << QList<int>{1};
    QTest::newRow("an invitation ends a batch")
        << u"aaia"_s << true << 50 << none << send << QList<int>{1, 2};
    QTest::newRow("one email twice") << u"aa=a"_s << true << 50 << none << send << QList<int>{1, 2};
    QTest::newRow("a key protects a repeat") << u"ua"_s << true << 50 << none << send << QList<int>{1, 2};
    QTest::newRow("a key is kept a week") << u"oaoa"_s << true << 50 << none << lookUp << QList<int>{1, 3};
    QTest::newRow("an old key ends a batch") << u"aoa"_s << true << 50 << none << send << QList<int>{1};
    // Doubt that came after the look-up is not ended by it.
    QTest::newRow("an old key, looked up before")
        << u"oa"_s << true << 50 << QList<int>{1} << lookUp << QList<int>{1};
    QTest::newRow("without keys") << u"aua"_s << false << 50 << none << lookUp << QList<int>{1, 2, 3};
    QTest::newRow("without keys, looked up")
        << u"aaa"_s << false << 50 << QList<int>{1, 2} << send << QList<int>{1, 2};
    QTest::newRow("without keys, in doubt since")
        << u"ua"_s << false << 50 << QList<int>{1, 2} << lookUp << QList<int>{1};
    QTest::newRow("without keys, looked up the second only")
        << u"aaa"_s << false << 50 << QList<int>{2} << lookUp << QList<int>{1, 3};
    QTest::newRow("no more look-ups than allowed")
        << u"aaaaaa"_s << false << 50 << none << lookUp << QList<int>{1, 2, 3, 4};
}

void TestSendPlan::plans()
{
    QFETCH(const QString, waiting);
    QFETCH(const bool, keys);
    QFETCH(const int, batch);
    QFETCH(const QList<int>, lookedUp);
    QFETCH(const QList<int>, rows);
    const QDateTime now = QDateTime::currentDateTimeUtc();
    SendLimits limits{keys, batch, 4, {}, now};
    for (const int id : lookedUp)
        limits.lookedUp.insert(id);
    const SendPlan plan = planNext(rowsFrom(waiting, now), limits);
    QTEST(int(plan.kind), "kind");
    QList<int> ids;
    for (const OutboxRow &row : plan.rows)
        ids.append(static_cast<int>(row.id));
    QCOMPARE(ids, rows);
}

void TestSendPlan::limitsLookUps_data()
{
    QTest::addColumn<double>("pace");
    QTest::addColumn<int>("batch");
    QTest::addColumn<int>("limit");
    QTest::newRow("public pace") << 1.0 << 0 << 10;
    QTest::newRow("batches") << 1.0 << 5 << 50;
    QTest::newRow("never more than the contract") << 20.0 << 50 << 200;
    QTest::newRow("very slow") << 0.01 << 1 << 1;
}

void TestSendPlan::limitsLookUps()
{
    QFETCH(const double, pace);
    QFETCH(const int, batch);
    Policy policy;
    policy.requestsPerSecond = pace;
    policy.maxBatchItems = batch;
    QTEST(lookUpLimit(policy), "limit");
}

void TestSendPlan::judgesLookUps_data()
{
    QTest::addColumn<int>("from");
    QTest::addColumn<bool>("inDoubt");
    QTest::addColumn<bool>("absentBefore");
    QTest::addColumn<int>("there");
    QTest::addColumn<int>("notThere");
    QTest::addColumn<int>("refused");
    const int waiting = int(RowState::Waiting);
    const int checking = int(RowState::NeedsChecking);
    const int exists = int(RowState::AlreadyExists);
    QTest::newRow("never sent") << waiting << false << false << exists << waiting << waiting;
    QTest::newRow("never sent, looked up before") << waiting << false << true << exists << waiting << waiting;
    QTest::newRow("its own") << waiting << true << true << int(RowState::Created) << waiting << checking;
    QTest::newRow("nobody knows whose") << waiting << true << false << checking << waiting << checking;
    QTest::newRow("a person asks") << checking << false << false << exists << waiting << checking;
    QTest::newRow("a person asks, looked up before")
        << checking << true << true << exists << waiting << checking;
}

void TestSendPlan::judgesLookUps()
{
    QFETCH(const int, from);
    QFETCH(const bool, inDoubt);
    QFETCH(const bool, absentBefore);
    OutboxRow row = rowsFrom(u"a"_s, {}).first();
    row.state = static_cast<RowState>(from);
    row.outcomeUnknown = inDoubt;
    row.absentBefore = absentBefore;
    const RowChange there = afterLookUp(row, true, u"t"_s);
    const RowChange notThere = afterLookUp(row, false, u"t"_s);
    const RowChange refused = afterRefusedLookUp(row, u"t"_s);
    QTEST(int(there.to), "there");
    QTEST(int(notThere.to), "notThere");
    QTEST(int(refused.to), "refused");
    QVERIFY(notThere.absentBefore && !notThere.outcomeUnknown);
    QVERIFY(!refused.absentBefore);
    QCOMPARE(there.from, row.state);
}

void TestSendPlan::holdsRowsAndQueue()
{
    using std::chrono::hours;
    Holds holds;
    QCOMPARE(holds.queueLeft().count(), 0);
    QVERIFY(!holds.nextRow());
    holds.backOff(hours(2));
    QVERIFY(holds.queueLeft() > hours(1));
    holds.endBackOff();
    QCOMPARE(holds.queueLeft().count(), 0);
    holds.holdForService(hours(24));
    holds.holdForService(hours(1)); // a shorter one never shortens it
    holds.endBackOff();
    QVERIFY(holds.queueLeft() > hours(23));
    holds.holdRow(7, hours(3));
    holds.holdRow(8, hours(2));
    holds.holdRow(9, hours(0));
    QCOMPARE(holds.heldRows(), (QSet<qint64>{7, 8}));
    QVERIFY(*holds.nextRow() > hours(1) && *holds.nextRow() <= hours(2));
}

QTEST_GUILESS_MAIN(TestSendPlan)
#include "tst_sendplan.moc"
