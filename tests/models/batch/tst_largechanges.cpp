// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/askedchange.h"
#include "models/batch/batchfiltermodel.h"
#include "models/batch/batchrows.h"
#include "models/batch/logentry.h"
#include "models/batch/problemgroups.h"
#include "tests/models/batch/randomlist.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

QList<Invitee> vendors(int count)
{
    QList<Invitee> people;
    for (int i = 1; i <= count; ++i)
        people.append(vendor(i));
    return people;
}

QList<RowId> rowsUpTo(RowId last)
{
    QList<RowId> rows;
    for (RowId row = 1; row <= last; ++row)
        rows.append(row);
    return rows;
}

} // namespace

class TestLargeChanges final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void changesAsAWhole();
    void refusesWhileBusy();
    void cancels();
    void doesAfterwardsWhatMustHappen();
    void doesAfterwardsWhatMustHappenAfterWhatIsExpected();
    void tellsWhenAllIsDone();
    void cannotCancelWhatMustHappen();
    void letsGoElsewhereOfALongHistory();
    void changesNothingWithoutAChange();
    void undoesAndRedoesElsewhere();
    void sortsForGood();
    void checksUnderANewPolicy();
    void fixesAGroup();
    void keepsShowingRows();
    void mayBeDeletedWhileBusy();
    void lendsAnUnchangingSnapshot();
    void saysWhatCameOfAChange();
    void saysNothingOfAChangeThatIsNotMade();

private:
    void make(int vendorCount);

    std::unique_ptr<BatchDocument> m_document;
    MemoryLog m_log;
};

void TestLargeChanges::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
}

void TestLargeChanges::cleanup()
{
    m_document.reset();
    m_log.entries.clear();
}

/// What is larger than a row is worked out elsewhere.
void TestLargeChanges::make(int vendorCount)
{
    m_document = std::make_unique<BatchDocument>(memoryList(vendors(vendorCount)), Policy::practice());
    m_document->setMostAtOnce(1);
    m_document->setChangeLog(&m_log);
}

void TestLargeChanges::changesAsAWhole()
{
    make(3000);
    QSignalSpy busy(m_document.get(), &BatchDocument::busyChanged);
    QSignalSpy aboutToReset(m_document.get(), &BatchDocument::aboutToReset);
    QSignalSpy resets(m_document.get(), &BatchDocument::resetDone);
    QSignalSpy changed(m_document.get(), &BatchDocument::rowsChanged);
    QSignalSpy counts(m_document.get(), &BatchDocument::countsChanged);
    connect(m_document.get(), &BatchDocument::aboutToReset, this,
        [this] { QCOMPARE(m_document->value(7, Field::Reason), u"Data platform"_s); });
    m_document->fill(rowsUpTo(3000), {Field::Reason}, QString(), ChangeKind::Clear);
    QVERIFY(m_document->isBusy());
    QCOMPARE(busy, (QList<QVariantList>{{true}}));
    QCOMPARE(m_document->value(7, Field::Reason), u"Data platform"_s);
    QCOMPARE(m_document->counts().errors, 0);
    QVERIFY(m_log.entries.isEmpty());

    waitUntilIdle(*m_document);
    QCOMPARE(busy, (QList<QVariantList>{{true}, {false}}));
    QCOMPARE(aboutToReset.size(), 1);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(counts.size(), 1);
    QVERIFY(changed.isEmpty());
    QCOMPARE(m_document->value(7, Field::Reason), QString());
    QCOMPARE(m_document->counts().errors, 3000);
    QCOMPARE(m_log.entries.size(), 1);
    QCOMPARE(m_document->undoSize(), (ChangeSize{ChangeKind::Clear, 3000, 0}));
}

void TestLargeChanges::refusesWhileBusy()
{
    make(10);
    m_document->setValue(1, Field::LastName, u"Lim"_s);
    m_document->undo();
    QVERIFY(m_document->canRedo());
    m_document->removeRows(rowsUpTo(5));
    QVERIFY(m_document->isBusy());
    QVERIFY(!m_document->canUndo());
    QVERIFY(!m_document->canRedo());
    m_document->setValue(9, Field::LastName, u"Tan"_s);
    m_document->undo();
    m_document->redo();
    QCOMPARE(m_document->addRow(0), 0);
    m_document->reset();
    m_document->sort({Field::Email, Qt::DescendingOrder});
    waitUntilIdle(*m_document);
    QCOMPARE(m_document->rowIds(), (QList<RowId>{6, 7, 8, 9, 10}));
    QCOMPARE(m_document->value(9, Field::LastName), u"Kumar"_s);
    QVERIFY(!m_document->canRedo());
}

void TestLargeChanges::cancels()
{
    make(3000);
    const Snapshot before = snapshot(*m_document);
    QSignalSpy busy(m_document.get(), &BatchDocument::busyChanged);
    QSignalSpy history(m_document.get(), &BatchDocument::historyChanged);
    QSignalSpy resets(m_document.get(), &BatchDocument::aboutToReset);
    m_document->cancel();
    QVERIFY(busy.isEmpty());
    m_document->reset();
    QVERIFY(m_document->canCancel());
    m_document->cancel();
    QVERIFY(!m_document->isBusy());
    QCOMPARE(busy, (QList<QVariantList>{{true}, {false}}));
    QCOMPARE(history.size(), 2);
    QVERIFY(snapshot(*m_document) == before);
    m_document->setValue(1, Field::LastName, u"Lim"_s);
    m_document->setValue(1, Field::LastName, u"Kumar"_s);
    QVERIFY(resets.isEmpty());
    QCOMPARE(m_log.entries.size(), 2);
    QCOMPARE(m_document->rowCount(), 3000);
}

void TestLargeChanges::doesAfterwardsWhatMustHappen()
{
    make(10);
    Policy policy = Policy::practice();
    policy.reasonMaxLength = 3;
    m_document->fill({1, 2, 3}, {Field::LastName}, u"Lim"_s, ChangeKind::Fill);
    m_document->setPolicy(policy);
    m_document->takeOut({2, 3, 4});
    QVERIFY(m_document->isBusy());
    waitUntilIdle(*m_document);
    QCOMPARE(m_document->rowIds(), (QList<RowId>{1, 5, 6, 7, 8, 9, 10}));
    QCOMPARE(m_document->value(1, Field::LastName), u"Lim"_s);
    QCOMPARE(m_document->policy().reasonMaxLength, 3);
    QCOMPARE(m_document->counts().errors, 7);
    QCOMPARE(m_document->undoSize(), (ChangeSize{ChangeKind::Fill, 1, 0}));

    // also after something else was given up
    m_document->fill({1, 5}, {Field::LastName}, u"Tan"_s, ChangeKind::Fill);
    m_document->takeOut({5, 6});
    m_document->cancel();
    waitUntilIdle(*m_document);
    QCOMPARE(m_document->rowIds(), (QList<RowId>{1, 7, 8, 9, 10}));
    QCOMPARE(m_document->value(1, Field::LastName), u"Lim"_s);
}

void TestLargeChanges::doesAfterwardsWhatMustHappenAfterWhatIsExpected()
{
    make(10);
    IdleTasks::Expectation expected = m_document->expectChange();
    IdleTasks::Expectation another = m_document->expectChange();
    m_document->takeOut({2});
    QCOMPARE(m_document->rowCount(), 10);
    // What is expected finds the list free.
    m_document->fill({1, 2, 3}, {Field::LastName}, u"Lim"_s, ChangeKind::Fill);
    QVERIFY(m_document->isBusy());
    expected.reset();
    waitUntilIdle(*m_document);
    QVERIFY(!m_document->isSettled());
    another.reset();
    QCOMPARE(m_document->rowCount(), 10); // whoever lets go may be amid something
    QTRY_COMPARE(m_document->rowCount(), 9);
    QVERIFY(m_document->isSettled());
    QCOMPARE(m_document->value(1, Field::LastName), u"Lim"_s);
    // It may outlive the list.
    expected = m_document->expectChange();
    m_document.reset();
    expected.reset();
}

void TestLargeChanges::tellsWhenAllIsDone()
{
    make(10);
    const QSignalSpy settled(m_document.get(), &BatchDocument::settledChanged);
    m_document->setValue(1, Field::LastName, u"Lim"_s);
    m_document->whenIdle([] {});
    QCOMPARE(settled.size(), 0);
    m_document->fill({1, 2, 3}, {Field::LastName}, u"Tan"_s, ChangeKind::Fill);
    m_document->takeOut({2, 4});
    QVERIFY(!m_document->isSettled());
    waitUntilIdle(*m_document);
    QTRY_COMPARE(settled, (QList<QVariantList>{{false}, {true}}));
    QCOMPARE(m_document->rowCount(), 8);
    m_document->reset();
    m_document->cancel();
    QCOMPARE(settled.size(), 4);
    QVERIFY(m_document->isSettled());
}

void TestLargeChanges::cannotCancelWhatMustHappen()
{
    make(10);
    m_document->takeOut({1, 2, 3});
    QVERIFY(m_document->isBusy());
    QVERIFY(!m_document->canCancel());
    m_document->cancel();
    waitUntilIdle(*m_document);
    QCOMPARE(m_document->rowCount(), 7);
    m_document->reset();
    QVERIFY(m_document->canCancel());
    m_document->cancel();
}

/// However few rows leave: all that was done is looked through.
void TestLargeChanges::letsGoElsewhereOfALongHistory()
{
    make(3000);
    m_document->setMostAtOnce(2000);
    m_document->takeOut({3000});
    QVERIFY(!m_document->isBusy());
    for (int i = 0; i < 2; ++i)
        m_document->fill(rowsUpTo(1500), {Field::LastName}, QString::number(i), ChangeKind::Fill);
    m_document->fill({7}, {Field::LastName}, u"Lim"_s, ChangeKind::Fill);
    m_document->undo();
    m_document->takeOut({5, 7});
    QVERIFY(m_document->isBusy());
    waitUntilIdle(*m_document);
    QCOMPARE(m_document->rowCount(), 2997);
    QVERIFY(!m_document->canRedo());
    QCOMPARE(m_document->undoSize(), (ChangeSize{ChangeKind::Fill, 1498, 0}));
    m_document->undo();
    QCOMPARE(m_document->value(6, Field::LastName), u"0"_s);
    m_document->undo();
    QCOMPARE(m_document->value(6, Field::LastName), u"Kumar"_s);
    QVERIFY(!m_document->canUndo());
    m_document->redo();
    m_document->redo();
    QCOMPARE(m_document->value(6, Field::LastName), u"1"_s);
    QCOMPARE(m_document->rowCount(), 2997);
}

void TestLargeChanges::changesNothingWithoutAChange()
{
    make(10);
    QSignalSpy resets(m_document.get(), &BatchDocument::aboutToReset);
    m_document->fill(rowsUpTo(10), {Field::LastName}, u"Kumar"_s, ChangeKind::Fill);
    waitUntilIdle(*m_document);
    m_document->sort({Field::Email});
    waitUntilIdle(*m_document);
    m_document->removeRows({70, 71});
    waitUntilIdle(*m_document);
    QVERIFY(resets.isEmpty());
    QVERIFY(!m_document->canUndo());
    QVERIFY(m_log.entries.isEmpty());
}

void TestLargeChanges::undoesAndRedoesElsewhere()
{
    make(50);
    const Snapshot before = snapshot(*m_document);
    m_document->removeRows({3, 20, 40});
    waitUntilIdle(*m_document);
    const Snapshot after = snapshot(*m_document);
    m_document->undo();
    QVERIFY(m_document->isBusy());
    waitUntilIdle(*m_document);
    QCOMPARE(snapshot(*m_document).rows, before.rows);
    QCOMPARE(m_document->redoKind(), ChangeKind::Remove);
    m_document->redo();
    m_document->cancel();
    QCOMPARE(snapshot(*m_document).rows, before.rows);
    QVERIFY(m_document->canRedo());
    m_document->redo();
    waitUntilIdle(*m_document);
    QVERIFY(snapshot(*m_document) == after);
    QCOMPARE(m_log.entries.size(), 3);
}

void TestLargeChanges::sortsForGood()
{
    make(12);
    m_document->removeRows({5});
    m_document->sort({Field::Email, Qt::DescendingOrder});
    waitUntilIdle(*m_document);
    QCOMPARE(m_document->rowIds(), (QList<RowId>{12, 11, 10, 9, 8, 7, 6, 4, 3, 2, 1}));
    QCOMPARE(m_document->undoSize(), (ChangeSize{ChangeKind::Sort, 0, 11}));
    QCOMPARE(m_document->line(12), 13);
    m_document->addRow(1, vendor(70));
    waitUntilIdle(*m_document);
    const QList<RowId> sorted = m_document->rowIds();
    for (int i = 0; i < 3; ++i) {
        m_document->undo();
        waitUntilIdle(*m_document);
    }
    QCOMPARE(m_document->rowIds(), rowsUpTo(12));
    for (int i = 0; i < 3; ++i) {
        m_document->redo();
        waitUntilIdle(*m_document);
    }
    QCOMPARE(m_document->rowIds(), sorted);
    BatchDocument again(m_document->list(), Policy::practice());
    QVERIFY(again.replay(m_log.entries));
    QVERIFY(snapshot(again) == snapshot(*m_document));
}

void TestLargeChanges::checksUnderANewPolicy()
{
    make(10);
    BatchTableModel table(*m_document);
    BatchFilterModel rows(table);
    rows.setFilter(BatchFilter::Errors);
    QCOMPARE(rows.rowCount(), 0);
    Policy policy = Policy::practice();
    policy.version = u"renamed"_s;
    m_document->setPolicy(policy);
    QVERIFY(!m_document->isBusy());
    policy.reasonMaxLength = 3;
    m_document->setPolicy(policy);
    QVERIFY(m_document->isBusy());
    waitUntilIdle(*m_document);
    QCOMPARE(m_document->counts().errors, 10);
    QCOMPARE(rows.rowCount(), 10);
    QVERIFY(!m_document->canUndo());
    QVERIFY(m_log.entries.isEmpty());
}

void TestLargeChanges::fixesAGroup()
{
    QList<Invitee> people = vendors(6);
    for (int i : {1, 3, 4})
        people[i][Field::Email].replace(u"@"_s, u"@ "_s);
    m_document = std::make_unique<BatchDocument>(memoryList(people), Policy::practice());
    m_document->setMostAtOnce(1);
    ProblemGroups groups(*m_document);
    groups.settle();
    QCOMPARE(groups.rowCount(), 1);
    QCOMPARE(groups.fixGroup(groups.index(0)), 3);
    QVERIFY(m_document->isBusy());
    QCOMPARE(groups.fixGroup(groups.index(0)), 0);
    QCOMPARE(groups.fixRow(groups.index(0), 2), 0);
    waitUntilIdle(*m_document);
    groups.settle();
    QCOMPARE(groups.rowCount(), 0);
    QCOMPARE(m_document->undoSize(), (ChangeSize{ChangeKind::Fix, 3, 0}));
}

/// What a filter shows stays after a large change as after a small one; what comes back is shown.
void TestLargeChanges::keepsShowingRows()
{
    make(9);
    BatchTableModel table(*m_document);
    BatchFilterModel rows(table);
    const QAbstractItemModelTester tester(&rows, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto shown = [&rows] { return rows.rowIds(0, rows.rowCount() - 1); };
    m_document->fill({2, 4, 6}, {Field::Reason}, QString(), ChangeKind::Clear);
    waitUntilIdle(*m_document);
    rows.setFilter(BatchFilter::Errors);
    QCOMPARE(shown(), (QList<RowId>{2, 4, 6}));
    m_document->fill({2, 4, 6}, {Field::Reason}, u"again"_s, ChangeKind::Fill);
    waitUntilIdle(*m_document);
    QCOMPARE(shown(), (QList<RowId>{2, 4, 6}));
    m_document->removeRows({4, 5, 6});
    waitUntilIdle(*m_document);
    QCOMPARE(shown(), (QList<RowId>{2}));
    m_document->undo();
    waitUntilIdle(*m_document);
    QCOMPARE(shown(), (QList<RowId>{2, 4, 5, 6}));
    rows.sort(BatchTableModel::columnOf(Field::Email), Qt::DescendingOrder);
    m_document->removeRows({5, 6});
    waitUntilIdle(*m_document);
    QCOMPARE(shown(), (QList<RowId>{4, 2}));
    m_document->undo();
    waitUntilIdle(*m_document);
    QCOMPARE(shown(), (QList<RowId>{4, 2, 5, 6}));
    rows.refresh();
    QCOMPARE(rows.rowCount(), 0);
}

void TestLargeChanges::mayBeDeletedWhileBusy()
{
    for (int i = 0; i < 20; ++i) {
        make(2000);
        m_document->reset();
        QVERIFY(m_document->isBusy());
        m_document.reset();
    }
}

void TestLargeChanges::lendsAnUnchangingSnapshot()
{
    make(5);
    const std::shared_ptr<const BatchRows> before = m_document->snapshot();
    QSignalSpy aboutToChange(m_document.get(), &BatchDocument::aboutToChange);
    m_document->setValue(2, Field::LastName, u"Lim"_s);
    m_document->removeRows({3});
    QVERIFY(!aboutToChange.isEmpty());
    QCOMPARE(before->value(2, Field::LastName), u"Kumar"_s);
    QCOMPARE(before->order.liveCount(), 5);
    QCOMPARE(m_document->value(2, Field::LastName), u"Lim"_s);
    QCOMPARE(m_document->rowCount(), 4);
}

void TestLargeChanges::saysWhatCameOfAChange()
{
    make(3000);
    AskedChange asked;
    QList<ChangeSize> made;
    const auto fill = [&](const QList<RowId> &rows, const QString &value) {
        asked.ask(
            *m_document, [&] { m_document->fill(rows, {Field::Reason}, value, ChangeKind::Fill); },
            [&made](const ChangeSize &size) { made.append(size); });
    };
    fill({1}, u"Case system"_s);
    QCOMPARE(made, (QList<ChangeSize>{{ChangeKind::Fill, 1, 0}}));
    fill({1, 2, 3}, u"Case system"_s);
    m_document->takeOut({7, 8}); // what else happens is not taken for it
    QCOMPARE(made.size(), 1);
    waitUntilIdle(*m_document);
    QCOMPARE(made.size(), 2);
    QCOMPARE(made.last(), (ChangeSize{ChangeKind::Fill, 2, 0}));
    QCOMPARE(m_document->rowCount(), 2998);
    // The list is so already.
    fill({1}, u"Case system"_s);
    QCOMPARE(made.size(), 3);
    QCOMPARE(made.last(), ChangeSize());
    fill({1, 2, 3}, u"Case system"_s);
    waitUntilIdle(*m_document);
    QCOMPARE(made.size(), 4);
    QCOMPARE(made.last(), ChangeSize());
}

void TestLargeChanges::saysNothingOfAChangeThatIsNotMade()
{
    make(3000);
    AskedChange asked;
    int said = 0;
    const auto reset = [&] {
        asked.ask(
            *m_document, [&] { m_document->reset(); }, [&said](const ChangeSize &) { ++said; });
    };
    reset();
    m_document->cancel();
    m_document->setValue(1, Field::Reason, u"Why"_s);
    m_document->sort({Field::Email, Qt::DescendingOrder});
    reset(); // refused, as it is busy
    waitUntilIdle(*m_document);
    m_document->setReadOnly(true);
    reset();
    m_document->setReadOnly(false);
    reset();
    asked.drop();
    waitUntilIdle(*m_document);
    QCOMPARE(m_document->rowCount(), 0);
    QCOMPARE(said, 0);
}

QTEST_GUILESS_MAIN(TestLargeChanges)
#include "tst_largechanges.moc"
