// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchfiltermodel.h"
#include "models/batch/checkedrows.h"
#include "models/batch/departedrows.h"
#include "models/batch/problemgroups.h"
#include "models/rules/accountrules.h"
#include "tests/models/batch/randomlist.h"
#include "tests/models/rules/duplicatesfromscratch.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

bool has(const Problems &problems, Code code)
{
    return std::ranges::any_of(problems, [code](const Problem &problem) { return problem.code == code; });
}

/// The definition: rows shown that filter and text would not let through now.
int departedFromScratch(const BatchDocument &document, const BatchFilterModel &rows)
{
    int departed = 0;
    for (int i = 0; i < rows.rowCount(); ++i) {
        const RowId row = rows.rowId(rows.index(i, 0));
        const bool has = rows.text().isEmpty() || RowFinder(rows.text()).isIn(document.rows(), row);
        departed += has && passes(document.rows().checks.facts(row), rows.filter()) ? 0 : 1;
    }
    return departed;
}

/// The definition: rows not shown that the filter would let through now, where no text is looked for.
int arrivedFromScratch(const BatchDocument &document, const BatchFilterModel &rows)
{
    int arrived = 0;
    for (int i = 0; rows.text().isEmpty() && i < document.rowCount(); ++i) {
        const RowId row = document.rowIdAt(i);
        arrived += passes(document.rows().checks.facts(row), rows.filter()) && !rows.indexOf(row).isValid();
    }
    return arrived;
}

} // namespace

/// Whatever a user does, in any order: the same laws hold.
class TestBatchProperties final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void undoAndRedoWalkTheSamePath_data() { seeds(); }
    void undoAndRedoWalkTheSamePath();
    void whatWasSentNeverComesBack_data() { seeds(); }
    void whatWasSentNeverComesBack();
    void problemsEqualACheckFromScratch_data() { seeds(); }
    void problemsEqualACheckFromScratch();
    void countsEqualThoseOfANewList_data() { seeds(); }
    void countsEqualThoseOfANewList();
    void replayGivesTheSameList_data() { seeds(); }
    void replayGivesTheSameList();
    void countsEqualTheRows_data() { seeds(); }
    void countsEqualTheRows();
    void modelsStayTrue_data() { seeds(); }
    void modelsStayTrue();

    void largeChangesEqualSmallOnes_data() { seeds(); }
    void largeChangesEqualSmallOnes();
    void cancelledChangesLeaveNothing_data() { seeds(); }
    void cancelledChangesLeaveNothing();
    void replayUpToAnyPoint_data() { seeds(); }
    void replayUpToAnyPoint();

private:
    static void seeds();
};

void TestBatchProperties::seeds()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("rows");
    for (quint32 seed = 1; seed <= 6; ++seed)
        QTest::addRow("%u", seed) << seed << static_cast<int>(seed - 1) * 9;
    QTest::newRow("several blocks") << 77U << 600;
}

void TestBatchProperties::undoAndRedoWalkTheSamePath()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(rows, random)), Policy::practice());
    const Snapshot original = snapshot(document);
    for (int i = 0; i < 150; ++i)
        doSomething(document, random);
    while (document.canRedo())
        document.redo();

    QList<Snapshot> path{snapshot(document)};
    while (document.canUndo()) {
        document.undo();
        path.append(snapshot(document));
    }
    QCOMPARE(path.last().rows, original.rows);
    QCOMPARE(path.last().values, original.values);
    QCOMPARE(path.last().problems, original.problems);
    QCOMPARE(path.last().marks, original.marks);
    QCOMPARE(path.last().counts, original.counts);
    while (document.canRedo()) {
        QVERIFY(snapshot(document) == path.takeLast());
        document.redo();
    }
    QCOMPARE(path.size(), 1);
    QVERIFY(snapshot(document) == path.last());
}

/// Rows are submitted now and then, and all that stays can still be undone, up to how it came.
void TestBatchProperties::whatWasSentNeverComesBack()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    const OpenedList list = memoryList(randomInvitees(rows, random));
    const BatchDocument original(list, Policy::practice());
    BatchDocument document(list, Policy::practice());
    document.setMostAtOnce(static_cast<qsizetype>(seed % 3) * 4);
    MemoryLog log;
    document.setChangeLog(&log);
    QSet<RowId> sent;
    const auto noneIsBack = [&] {
        const QList<RowId> now = document.rowIds();
        return std::none_of(now.begin(), now.end(), [&sent](RowId row) { return sent.contains(row); });
    };
    for (int step = 0; step < 150; ++step) {
        doSomething(document, random);
        if (step % 20 == 19 && document.rowCount() > 0) {
            const QList<RowId> leaving = someRows(document, random);
            sent.unite(QSet<RowId>(leaving.begin(), leaving.end()));
            document.takeOut(leaving);
            waitUntilIdle(document);
            QVERIFY(!document.canRedo());
        }
        QVERIFY(noneIsBack());
    }
    while (document.canRedo()) {
        document.redo();
        waitUntilIdle(document);
    }
    QList<Snapshot> path{snapshot(document)};
    while (document.canUndo()) {
        document.undo();
        waitUntilIdle(document);
        QVERIFY(noneIsBack());
        path.append(snapshot(document));
    }
    QList<RowId> stayed = original.rowIds();
    stayed.removeIf([&sent](RowId row) { return sent.contains(row); });
    QCOMPARE(document.rowIds(), stayed);
    for (const RowId row : std::as_const(stayed))
        QCOMPARE(document.invitee(row), original.invitee(row));
    const auto restored = restoreRows(list.source, Policy::practice(), log.entries);
    QVERIFY(restored && !restored->damage);
    QVERIFY(snapshot(BatchDocument(list, restored->checked)) == snapshot(document));
    while (document.canRedo()) {
        QVERIFY(snapshot(document) == path.takeLast());
        document.redo();
        waitUntilIdle(document);
        QVERIFY(noneIsBack());
    }
    QVERIFY(snapshot(document) == path.last());
}

/// From scratch: the rules over the values as they stand, their duplicates all at once, and who stands
/// elsewhere.
void TestBatchProperties::problemsEqualACheckFromScratch()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(rows, random)), Policy::practice());
    for (int step = 0; step < 150; ++step) {
        letSomethingHappen(document, random);
        if (step % 3 != 0)
            continue;
        QList<Problems> expected;
        QList<DuplicateKeys> keys;
        for (int i = 0; i < document.rowCount(); ++i) {
            const Verdict verdict = judge(document.invitee(document.rowIdAt(i)), document.policy());
            expected.append(verdict.problems);
            keys.append(verdict.keys);
        }
        const KnownElsewhere known = document.rows().checks.knownElsewhere();
        const QHash<int, Problems> duplicates = duplicateProblems(keys);
        for (int i = 0; i < document.rowCount(); ++i) {
            Problems problems = document.problems(document.rowIdAt(i));
            problems.removeIf([](const Problem &problem) { return problem.code == Code::Cleaned; });
            for (const Problem &duplicate : duplicates.value(i)) {
                expected[i].removeIf(
                    [&](const Problem &problem) { return problem.field == duplicate.field; });
                expected[i].append(duplicate);
            }
            if (heaviest(expected[i], Field::Email) != Severity::Error)
                expected[i].append(
                    known.problems(KnownEmails::key(document.value(document.rowIdAt(i), Field::Email))));
            std::stable_sort(expected[i].begin(), expected[i].end(),
                [](const Problem &a, const Problem &b) { return a.field < b.field; });
            QCOMPARE(problems, expected[i]);
        }
    }
}

/// As the values of a list that nobody put back as they came, in a new list.
void TestBatchProperties::countsEqualThoseOfANewList()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(rows, random)), Policy::practice());
    int compared = 0;
    for (int step = 0; step < 150; ++step) {
        letSomethingHappen(document, random);
        QList<Invitee> values;
        for (int i = 0; i < document.rowCount(); ++i)
            values.append(document.invitee(document.rowIdAt(i)));
        if (std::any_of(values.begin(), values.end(),
                [](const Invitee &invitee) { return cleaned(invitee) != invitee; }))
            continue;
        BatchDocument fresh(memoryList(values), document.policy());
        fresh.setKnownElsewhere(document.rows().checks.knownElsewhere());
        BatchCounts counts = document.counts();
        counts.cleaned = 0;
        QCOMPARE(counts, fresh.counts());
        ++compared;
    }
    QVERIFY(compared > 0);
}

void TestBatchProperties::replayGivesTheSameList()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    const OpenedList list = memoryList(randomInvitees(rows, random));
    BatchDocument document(list, Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    for (int step = 0; step < 150; ++step)
        letSomethingHappen(document, random);

    const auto restored = restoreRows(list.source, document.policy(), log.entries);
    QVERIFY(restored && !restored->damage);
    QCOMPARE(restored->applied, log.entries.size());
    BatchDocument again(list, restored->checked);
    const KnownElsewhere known = randomKnownElsewhere(random);
    document.setKnownElsewhere(known);
    again.setKnownElsewhere(known);
    QVERIFY(snapshot(again) == snapshot(document));

    // and from there on both live the same life
    QRandomGenerator one(seed + 1000);
    QRandomGenerator other(seed + 1000);
    for (int step = 0; step < 60; ++step) {
        letSomethingHappen(document, one);
        letSomethingHappen(again, other);
        QVERIFY(snapshot(again) == snapshot(document));
    }
}

void TestBatchProperties::countsEqualTheRows()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(rows, random)), Policy::practice());
    BatchCounts told = document.counts();
    connect(&document, &BatchDocument::countsChanged, this, [&] { told = document.counts(); });
    for (int step = 0; step < 200; ++step) {
        letSomethingHappen(document, random);
        BatchCounts counts;
        for (int i = 0; i < document.rowCount(); ++i) {
            const RowId row = document.rowIdAt(i);
            const Problems problems = document.problems(row);
            const std::optional<Severity> worst = heaviest(problems);
            counts.all += 1;
            counts.ready += worst == Severity::Error ? 0 : 1;
            counts.errors += worst == Severity::Error ? 1 : 0;
            counts.checks += worst == Severity::Check ? 1 : 0;
            counts.elsewhere += worst != Severity::Error && has(problems, Code::EmailKnownElsewhere) ? 1 : 0;
            counts.duplicates += document.isInDuplicateGroup(row) ? 1 : 0;
            counts.vendors += document.isVendor(row) ? 1 : 0;
            counts.publicOfficers += document.isPublicOfficer(row) ? 1 : 0;
            counts.cleaned += document.isCleaned(row) ? 1 : 0;
            for (const Field field : allFields)
                QCOMPARE(document.severity(row, field), heaviest(problems, field));
        }
        QCOMPARE(document.counts(), counts);
        QCOMPARE(told, counts);
        QCOMPARE(document.readyRows().size(), counts.ready);
    }
    document.disconnect(this);
}

void TestBatchProperties::modelsStayTrue()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(rows, random)), Policy::practice());
    BatchTableModel table(document);
    BatchFilterModel everything(table);
    BatchFilterModel some(table);
    some.setFilter(BatchFilter::Errors);
    some.sort(BatchTableModel::columnOf(Field::Email));
    const DepartedRows departed(document, some);
    int told = departed.count();
    int toldArrived = departed.arrived();
    connect(&departed, &DepartedRows::countChanged, this, [&] {
        told = departed.count();
        toldArrived = departed.arrived();
    });
    ProblemGroups groups(document);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester tableTester(&table, Mode::QtTest);
    const QAbstractItemModelTester everythingTester(&everything, Mode::QtTest);
    const QAbstractItemModelTester someTester(&some, Mode::QtTest);
    const QAbstractItemModelTester groupsTester(&groups, Mode::QtTest);

    for (int step = 0; step < 150; ++step) {
        letSomethingHappen(document, random);
        if (random.bounded(5) == 0)
            groups.settle();
        if (random.bounded(10) == 0)
            some.setFilter(static_cast<BatchFilter>(random.bounded(8)));
        if (random.bounded(10) == 0)
            some.sort(random.bounded(-1, BatchTableModel::columns),
                random.bounded(2) == 0 ? Qt::AscendingOrder : Qt::DescendingOrder);
        if (random.bounded(10) == 0)
            some.setText(random.bounded(2) == 0 ? u"ac"_s : QString());
        if (random.bounded(20) == 0) {
            groups.settle();
            if (groups.rowCount() > 0)
                groups.fixGroup(groups.index(random.bounded(groups.rowCount())));
        }

        QCOMPARE(table.rowCount(), document.rowCount());
        QCOMPARE(everything.rowCount(), document.rowCount());
        for (int i = 0; i < everything.rowCount(); ++i)
            QCOMPARE(everything.rowId(everything.index(i, 0)), document.rowIdAt(i));
        for (int i = 0; i < some.rowCount(); ++i) {
            const QModelIndex index = some.index(i, 1);
            QCOMPARE(some.mapFromSource(some.mapToSource(index)), index);
            QCOMPARE(some.headerData(i, Qt::Vertical).toInt(), document.indexOf(some.rowId(index)) + 1);
        }
        QCOMPARE(departed.count(), departedFromScratch(document, some));
        QCOMPARE(told, departed.count());
        QCOMPARE(departed.arrived(), arrivedFromScratch(document, some));
        QCOMPARE(toldArrived, departed.arrived());
    }

    groups.settle();
    ProblemGroups fresh(document);
    fresh.settle();
    QCOMPARE(groups.rowCount(), fresh.rowCount());
    for (int i = 0; i < groups.rowCount(); ++i) {
        QCOMPARE(groups.rows(groups.index(i)), fresh.rows(fresh.index(i)));
        for (int role = ProblemGroups::SeverityRole; role <= ProblemGroups::FixBriefRole; ++role)
            QCOMPARE(groups.data(groups.index(i), role), fresh.data(fresh.index(i), role));
    }
}

/// Whether a change is made at once or on another thread, the same comes of it, also for those who look on.
void TestBatchProperties::largeChangesEqualSmallOnes()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    const OpenedList list = memoryList(randomInvitees(rows, random));
    BatchDocument atOnce(list, Policy::practice());
    BatchDocument elsewhere(list, Policy::practice());
    elsewhere.setMostAtOnce(static_cast<qsizetype>(seed % 3));
    MemoryLog log;
    MemoryLog logElsewhere;
    atOnce.setChangeLog(&log);
    elsewhere.setChangeLog(&logElsewhere);

    BatchTableModel table(elsewhere);
    BatchFilterModel everything(table);
    BatchFilterModel some(table);
    some.setFilter(BatchFilter::Ready);
    some.sort(BatchTableModel::columnOf(Field::FirstName), Qt::DescendingOrder);
    ProblemGroups groups(elsewhere);
    using Mode = QAbstractItemModelTester::FailureReportingMode;
    const QAbstractItemModelTester everythingTester(&everything, Mode::QtTest);
    const QAbstractItemModelTester someTester(&some, Mode::QtTest);
    const QAbstractItemModelTester groupsTester(&groups, Mode::QtTest);

    QRandomGenerator one(seed + 5);
    QRandomGenerator other(seed + 5);
    for (int step = 0; step < 80; ++step) {
        letSomethingHappen(atOnce, one);
        letSomethingHappen(elsewhere, other);
        QVERIFY(snapshot(elsewhere) == snapshot(atOnce));
        QCOMPARE(logElsewhere.entries, log.entries);
        QCOMPARE(everything.rowCount(), elsewhere.rowCount());
        for (int i = 0; i < some.rowCount(); ++i)
            QVERIFY(elsewhere.indexOf(some.rowId(some.index(i, 0))) >= 0);
    }

    groups.settle();
    ProblemGroups fresh(elsewhere);
    fresh.settle();
    QCOMPARE(groups.rowCount(), fresh.rowCount());
    for (int i = 0; i < groups.rowCount(); ++i)
        QCOMPARE(groups.rows(groups.index(i)), fresh.rows(fresh.index(i)));
}

void TestBatchProperties::cancelledChangesLeaveNothing()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    BatchDocument document(memoryList(randomInvitees(rows, random)), Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    for (int step = 0; step < 40; ++step)
        doSomething(document, random);

    document.setMostAtOnce(0);
    for (int step = 0; step < 40; ++step) {
        const Snapshot before = snapshot(document);
        const qsizetype entries = log.entries.size();
        document.setValues({{randomRow(document, random), Field::LastName, QString::number(step)}});
        if (random.bounded(2) == 0 && before.canUndo) {
            document.cancel();
            document.undo();
        }
        document.cancel();
        QVERIFY(!document.isBusy());
        QVERIFY(snapshot(document) == before);
        QCOMPARE(log.entries.size(), entries);
    }
    // and nothing comes of them later
    document.setMostAtOnce(1);
    const RowId row = document.addRow(0, vendor(1));
    const Snapshot before = snapshot(document);
    document.fill({row}, {Field::Reason, Field::LastName}, u"the one that counts"_s, ChangeKind::Fill);
    waitUntilIdle(document);
    document.undo();
    waitUntilIdle(document);
    QCOMPARE(snapshot(document).values, before.values);
}

/// A list that was closed at any time is the same when it is opened again, and so is what can be undone.
void TestBatchProperties::replayUpToAnyPoint()
{
    QFETCH(quint32, seed);
    QFETCH(int, rows);
    QRandomGenerator random(seed);
    const OpenedList list = memoryList(randomInvitees(rows, random));
    BatchDocument document(list, Policy::practice());
    document.setMostAtOnce(4);
    MemoryLog log;
    document.setChangeLog(&log);
    for (int step = 0; step < 60; ++step) {
        doSomething(document, random);
        if (step % 7 != 0)
            continue;
        BatchDocument replayed(list, Policy::practice());
        QVERIFY(replayed.replay(log.entries));
        QVERIFY(snapshot(replayed) == snapshot(document));
        BatchDocument again(list, restoreRows(list.source, Policy::practice(), log.entries)->checked);
        QVERIFY(snapshot(again) == snapshot(document));
        while (again.canUndo())
            again.undo();
        waitUntilIdle(again);
        QCOMPARE(again.rowIds(), BatchDocument(list, Policy::practice()).rowIds());
        while (again.canRedo())
            again.redo();
        if (!document.canRedo())
            QCOMPARE(again.rowIds(), document.rowIds());
    }
}

QTEST_GUILESS_MAIN(TestBatchProperties)
#include "tst_batchproperties.moc"
