// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchstate.h"
#include "models/batch/changehistory.h"
#include "models/batch/checkedrows.h"
#include "tests/support/memorylist.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

std::shared_ptr<BatchRows> threeVendors()
{
    const auto source = std::make_shared<MemoryList>(QList<Invitee>{vendor(1), vendor(2), vendor(3)});
    const Policy policy = Policy::practice();
    return std::make_shared<BatchRows>(EditOverlay(source), policy, checkRows(source, policy)->checks());
}

Change reasonOf(RowId row, const QString &reason)
{
    Change change;
    change.cells = {{row, Field::Reason, {CellOrigin::Typed, reason}}};
    return change;
}

} // namespace

class TestChangeHistory final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void forgetsTheOldest();
    void keepsTheLastWhateverItsSize();
    void replayForgetsTheSame();
    void countsWhatUndoingGivesBack();
    void refusesAnOrderThatDoesNotFit_data();
    void refusesAnOrderThatDoesNotFit();
    void knowsWhetherRowsComeBack();
    void skipsIds();
};

void TestChangeHistory::forgetsTheOldest()
{
    BatchState state(threeVendors());
    ChangeHistory history(2000);
    for (int i = 0; i < 20; ++i)
        history.apply(reasonOf(1, QString::number(i)), state);
    int steps = 0;
    for (; history.canUndo(); ++steps)
        history.undo(state);
    QVERIFY(steps > 1);
    QVERIFY(steps < 10);
    QCOMPARE(state.rows().value(1, Field::Reason), QString::number(19 - steps));
    while (history.canRedo())
        history.redo(state);
    QCOMPARE(state.rows().value(1, Field::Reason), u"19"_s);
}

void TestChangeHistory::keepsTheLastWhateverItsSize()
{
    BatchState state(threeVendors());
    ChangeHistory history(10);
    history.apply(reasonOf(1, u"first"_s), state);
    history.apply(reasonOf(2, QString(5000, u'x')), state);
    QVERIFY(history.canUndo());
    history.undo(state);
    QVERIFY(!history.canUndo());
    QCOMPARE(state.rows().value(2, Field::Reason), u"Data platform"_s);
    QCOMPARE(state.rows().value(1, Field::Reason), u"first"_s);
    history.redo(state);
    QCOMPARE(state.rows().value(2, Field::Reason).size(), 5000);
}

void TestChangeHistory::replayForgetsTheSame()
{
    BatchState state(threeVendors());
    BatchState again(threeVendors());
    ChangeHistory history(2000);
    ChangeHistory replayed(2000);
    QList<LogEntry> log;
    for (int i = 0; i < 40; ++i) {
        if (i % 5 == 4 && history.canUndo()) {
            history.undo(state);
            log.append({LogEntry::Type::Undo, {}});
            continue;
        }
        const Change change = reasonOf(1 + i % 3, QString(i * 7 % 90, u'r'));
        history.apply(change, state);
        log.append({LogEntry::Type::Change, change});
    }
    for (const LogEntry &entry : log)
        QVERIFY(replayed.replay(entry, again));
    while (history.canUndo()) {
        QVERIFY(replayed.canUndo());
        history.undo(state);
        replayed.undo(again);
        for (RowId row = 1; row <= 3; ++row)
            QCOMPARE(again.rows().invitee(row), state.rows().invitee(row));
    }
    QVERIFY(!replayed.canUndo());
}

/// What a step holds changes as it is undone; the budget counts what is held now.
void TestChangeHistory::countsWhatUndoingGivesBack()
{
    BatchState state(threeVendors());
    ChangeHistory history(3000);
    history.apply(reasonOf(1, QString(1000, u'x')), state);
    history.apply(reasonOf(2, u"small"_s), state);
    history.undo(state);
    history.undo(state); // now it holds the long text
    history.redo(state);
    history.redo(state);
    for (int i = 0; i < 5; ++i)
        history.apply(reasonOf(3, QString::number(i)), state);
    int steps = 0;
    for (; history.canUndo(); ++steps)
        history.undo(state);
    QCOMPARE(steps, 7);
    QCOMPARE(state.rows().value(1, Field::Reason), u"Data platform"_s);
}

void TestChangeHistory::refusesAnOrderThatDoesNotFit_data()
{
    QTest::addColumn<QList<RowId>>("order");
    QTest::newRow("too short") << QList<RowId>{3, 1};
    QTest::newRow("twice") << QList<RowId>{3, 1, 3};
    QTest::newRow("unknown") << QList<RowId>{3, 1, 9};
    QTest::newRow("zero") << QList<RowId>{3, 1, 0};
}

void TestChangeHistory::refusesAnOrderThatDoesNotFit()
{
    QFETCH(QList<RowId>, order);
    BatchState state(threeVendors());
    ChangeHistory history;
    Change change;
    change.kind = ChangeKind::Sort;
    change.order = order;
    QVERIFY(!history.replay({LogEntry::Type::Change, change}, state));
    QVERIFY(!history.canUndo());
    change.order = {3, 1, 2};
    change.removed = {1};
    QVERIFY(!history.replay({LogEntry::Type::Change, change}, state));
    change.removed.clear();
    QVERIFY(history.replay({LogEntry::Type::Change, change}, state));
    QCOMPARE(state.order().liveIds(), (QList<RowId>{3, 1, 2}));
}

void TestChangeHistory::knowsWhetherRowsComeBack()
{
    BatchState state(threeVendors());
    ChangeHistory history;
    const auto leave = [&](ChangeKind kind, const QList<RowId> &rows) {
        Change change;
        change.kind = kind;
        change.removed = rows;
        history.apply(change, state);
    };
    history.apply(reasonOf(1, u"edited"_s), state);
    QVERIFY(!history.bringsRowsBack());
    leave(ChangeKind::Remove, {2});
    QVERIFY(history.bringsRowsBack());
    history.undo(state);
    QVERIFY(!history.bringsRowsBack());
    history.redo(state);
    leave(ChangeKind::Submit, {1});
    QVERIFY(history.bringsRowsBack());
    history.undo(state);
    leave(ChangeKind::Submit, {2, 3});
    QVERIFY(!history.bringsRowsBack());
    QCOMPARE(state.order().liveCount(), 0);
}

void TestChangeHistory::skipsIds()
{
    BatchState state(threeVendors());
    ChangeHistory history;
    Change addition;
    addition.added = {vendor(4)};
    const LogEntry skip{LogEntry::Type::SkipIds, {}, 2100};
    QCOMPARE(*LogEntry::fromSerialised(skip.serialised()), skip);
    QVERIFY(history.replay(skip, state));
    QCOMPARE(state.order().liveIds(), (QList<RowId>{1, 2, 3}));
    QCOMPARE(history.apply(addition, state), 2101);
    QCOMPARE(state.rows().checks.counts().all, 4);
    history.undo(state);
    QVERIFY(!history.canUndo());
    // Backwards, and further than any list is long.
    QVERIFY(!history.replay(skip, state));
    QVERIFY(!history.replay({LogEntry::Type::SkipIds, {}, 4'000'000'000}, state));
}

QTEST_GUILESS_MAIN(TestChangeHistory)
#include "tst_changehistory.moc"
