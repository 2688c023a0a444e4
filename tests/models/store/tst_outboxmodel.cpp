// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxmodel.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

OutboxRow row(qint64 id, qint64 submission, RowState state = RowState::Waiting)
{
    OutboxRow made;
    made.id = id;
    made.submissionId = submission;
    made.position = static_cast<int>(id);
    made.request = {InvitationRequest{u"p%1@moe.gov.sg"_s.arg(id), false, u"Joins"_s}};
    made.state = state;
    made.updatedAt = QDateTime::currentDateTimeUtc();
    return made;
}

Submission submission(qint64 id)
{
    return {id, u"practice"_s, u"mei@tech.gov.sg"_s, {}, u"S%1"_s.arg(id), {}, 2};
}

OutboxBlock block(qint64 id, const QList<OutboxRow> &rows)
{
    return OutboxBlock::of(submission(id), rows);
}

} // namespace

class TestOutboxModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsEveryState_data();
    void showsEveryState();
    void countsAsRowsChange();
    void namesTheSubmissionThatIsSentNow();
    void tellsManyChangesInFewSignals();
    void ignoresWhatIsOlder();
    void tellsWhenASubmissionEnds();
    void findsRowsAndBlocks();
};

void TestOutboxModel::showsEveryState_data()
{
    QTest::addColumn<int>("state");
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("detail");
    QTest::newRow("waiting") << int(RowState::Waiting) << u"Waiting"_s
                             << u"Tried 2 time(s); will be tried again"_s;
    QTest::newRow("sending") << int(RowState::Sending) << u"Sending"_s << QString();
    QTest::newRow("created") << int(RowState::Created) << u"Created"_s << u"p.x@techpass.gov.sg"_s;
    QTest::newRow("invited") << int(RowState::Invited) << u"Invited"_s << u"Invitation email sent"_s;
    QTest::newRow("exists") << int(RowState::AlreadyExists) << u"Already exists"_s << u"It is taken."_s;
    QTest::newRow("refused") << int(RowState::NeedsAttention) << u"Needs attention"_s << u"It is taken."_s;
    QTest::newRow("cancelled") << int(RowState::Cancelled) << u"Cancelled"_s
                               << u"Taken back before it was sent"_s;
    QTest::newRow("returned") << int(RowState::Returned) << u"Back in a list"_s
                              << u"Back in a list, to be mended and submitted anew"_s;
}

void TestOutboxModel::showsEveryState()
{
    QFETCH(const int, state);
    OutboxModel model;
    QAbstractItemModelTester tester(&model);
    OutboxRow shown = row(1, 1, static_cast<RowState>(state));
    shown.attempts = 2;
    shown.traceId = u"4f1c009a"_s;
    shown.outcome = {u"code"_s, u"It is taken."_s, u"p.x@techpass.gov.sg"_s, {}};
    model.setContent({block(1, {shown})});
    QTEST(model.index(0, OutboxModel::ResultColumn).data().toString(), "result");
    QTEST(model.index(0, OutboxModel::Detail).data().toString(), "detail");
    QCOMPARE(model.index(0, OutboxModel::Email).data().toString(), u"p1@moe.gov.sg"_s);
    QCOMPARE(model.index(0, OutboxModel::TraceId).data().toString(), u"4f1c009a"_s);
    QCOMPARE(model.index(0, 0).data(OutboxModel::StateRole).toInt(), state);
}

void TestOutboxModel::countsAsRowsChange()
{
    OutboxModel model;
    QAbstractItemModelTester tester(&model);
    QSignalSpy changed(&model, &OutboxModel::countsChanged);
    model.setContent({block(1, {row(1, 1), row(2, 1)})});
    model.addSubmission(block(2, {row(3, 2), row(4, 2)}));
    model.addSubmission(block(2, {row(3, 2), row(4, 2)})); // shown already
    QCOMPARE(model.counts()[RowState::Waiting], 4);
    QCOMPARE(model.index(0, 0).data().toString(), u"p3@moe.gov.sg"_s);
    model.updateRows({row(2, 1, RowState::Invited), row(99, 1, RowState::Invited)}); // one is not shown
    model.updateRows({row(99, 7, RowState::Invited)});
    QCOMPARE(model.counts()[RowState::Waiting], 3);
    QCOMPARE(model.counts().succeeded(), 1);
    QCOMPARE(model.countsOf(1).open(), 1);
    QCOMPARE(model.countsOf(2).open(), 2);
    QCOMPARE(model.countsOf(7).total(), 0);
    QCOMPARE(model.counts().total(), 4);
    QCOMPARE(changed.size(), 3);
}

void TestOutboxModel::namesTheSubmissionThatIsSentNow()
{
    OutboxModel model;
    QVERIFY(!model.currentSubmission());
    model.setContent({block(2, {row(3, 2)}), block(1, {row(1, 1), row(2, 1, RowState::Created)})});
    QCOMPARE(model.currentSubmission()->id, 1);
    model.updateRows({row(1, 1, RowState::Created)});
    QCOMPARE(model.currentSubmission()->id, 2);
    model.updateRows({row(3, 2, RowState::NeedsAttention)});
    QCOMPARE(model.currentSubmission()->id, 2);
}

void TestOutboxModel::tellsManyChangesInFewSignals()
{
    OutboxModel model;
    QAbstractItemModelTester tester(&model);
    QList<OutboxRow> rows;
    for (qint64 id = 1; id <= 1000; ++id)
        rows.append(row(id, 1));
    model.setContent({block(1, rows)});
    QSignalSpy told(&model, &QAbstractItemModel::dataChanged);
    QSignalSpy counted(&model, &OutboxModel::countsChanged);
    // 50 rows side by side in any order, and one by itself.
    QList<OutboxRow> changed{row(900, 1, RowState::Created)};
    for (qint64 id = 150; id > 100; --id)
        changed.append(row(id, 1, RowState::Created));
    model.updateRows(changed);
    QCOMPARE(told.size(), 2);
    QCOMPARE(told.first().at(0).toModelIndex().row(), 100);
    QCOMPARE(told.first().at(1).toModelIndex().row(), 149);
    QCOMPARE(told.last().at(0).toModelIndex().row(), 899);
    QCOMPARE(counted.size(), 1);
    QCOMPARE(model.counts()[RowState::Created], 51);
    // Every second row of all: one range.
    changed.clear();
    for (qint64 id = 1; id <= 1000; id += 2)
        changed.append(row(id, 1, RowState::Sending));
    model.updateRows(changed);
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.last().at(0).toModelIndex().row(), 0);
    QCOMPARE(told.last().at(1).toModelIndex().row(), 998);
}

void TestOutboxModel::ignoresWhatIsOlder()
{
    OutboxModel model;
    OutboxRow newer = row(1, 1, RowState::Created);
    newer.revision = 8;
    model.setContent({block(1, {newer})});
    OutboxRow older = row(1, 1, RowState::Sending);
    older.revision = 7;
    model.updateRows({older});
    QCOMPARE(model.row(0).state, RowState::Created);
}

void TestOutboxModel::tellsWhenASubmissionEnds()
{
    OutboxModel model;
    model.setContent({block(2, {row(3, 2), row(4, 2)}), block(1, {row(1, 1, RowState::NeedsChecking)})});
    QSignalSpy ended(&model, &OutboxModel::submissionFinished);
    model.updateRows({row(3, 2, RowState::Created), row(4, 2, RowState::Sending)});
    QCOMPARE(ended.size(), 0);
    model.updateRows({row(4, 2, RowState::AlreadyExists), row(1, 1, RowState::Returned)});
    QCOMPARE(ended.size(), 1);
    QCOMPARE(ended.first().first().toLongLong(), 2);
    model.updateRows({row(4, 2, RowState::Returned)});
    QCOMPARE(ended.size(), 1);
}

void TestOutboxModel::findsRowsAndBlocks()
{
    OutboxModel model;
    model.setContent({block(2, {row(3, 2)}), block(5, {}), block(1, {row(1, 1), row(2, 1)})});
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.firstRowOf(1), 1);
    QCOMPARE(model.row(2).id, 2);
    QCOMPARE(model.rowById(1)->position, 1);
    QVERIFY(!model.rowById(9));
    QCOMPARE(model.block(1)->rows.size(), 2);
    QVERIFY(!model.block(9));
    model.setContent({});
    QCOMPARE(model.rowCount(), 0);
    QVERIFY(!model.currentSubmission());
}

QTEST_GUILESS_MAIN(TestOutboxModel)
#include "tst_outboxmodel.moc"
