// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "models/batch/checkedrows.h"
#include "models/batch/logentry.h"
#include "models/files/listopening.h"
#include "tests/models/batch/randomlist.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

#include <functional>

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

Invitee with(Invitee person, Field field, const QString &value)
{
    person[field] = value;
    return person;
}

QStringList codes(const Problems &problems)
{
    QStringList names;
    for (const Problem &problem : problems)
        names.append(codeName(problem.code));
    return names;
}

} // namespace

class TestBatchDocument final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsTheList();
    void worksWithoutASource();
    void cleansAndReverts_data();
    void cleansAndReverts();
    void revertsAnEdit();
    void leavesOutWhatChangesNothing();
    void takesTheLastOfTwoEditsOfACell();
    void tellsOfCleanedPastesOnly();
    void addsRows();
    void removesAndRestoresRows();
    void changesCellsAndRowsTogether();
    void pastesPastTheEnd();
    void letsGoOfSubmittedRows();
    void keepsTheHistoryOfRowsThatStay();
    void removedRowsComeBackToTheirPlaces();
    void findsWhatIsWrongInTheSample();
    void resets();
    void marksLaterDuplicates();
    void movesTheMarkWithTheFirst();
    void replacesChecksByTheDuplicate();
    void forgetsWhatWasUndone();
    void tellsWhatHappened_data();
    void tellsWhatHappened();
    void resetsViewsForScatteredRows();
    void checksAgainUnderANewPolicy();
    void ignoresRowsThatAreGone();
    void logsEveryStep();
    void stopsAtADamagedEntry_data();
    void stopsAtADamagedEntry();
    void isOnlyLookedAt();
};

void TestBatchDocument::showsTheList()
{
    const BatchDocument document(memoryList({vendor(1), officer(2)}), Policy::practice());
    QCOMPARE(document.title(), u"people.csv"_s);
    QCOMPARE(document.rowCount(), 2);
    QCOMPARE(document.rowIdAt(0), 1);
    QCOMPARE(document.rowIdAt(1), 2);
    QCOMPARE(document.line(1), 2);
    QCOMPARE(document.invitee(1), vendor(1));
    QVERIFY(document.isVendor(1));
    QVERIFY(document.isPublicOfficer(2));
    QCOMPARE(document.status(1), RowStatus::Ready);
    QCOMPARE(document.problems(1), Problems());
    QCOMPARE(document.readyRows(), (QList<RowId>{1, 2}));
    QVERIFY(!document.canUndo());
    QVERIFY(!document.canRedo());
    BatchCounts counts;
    counts.all = counts.ready = 2;
    counts.vendors = counts.publicOfficers = 1;
    QCOMPARE(document.counts(), counts);
}

void TestBatchDocument::worksWithoutASource()
{
    BatchDocument document(OpenedList(), Policy::practice());
    QCOMPARE(document.rowCount(), 0);
    const RowId row = document.addRow(0);
    QCOMPARE(row, 1);
    QCOMPARE(document.line(row), 0);
    QCOMPARE(document.status(row), RowStatus::Error);
    QCOMPARE(document.sourceValue(row, Field::Email), QString());
    document.undo();
    QCOMPARE(document.rowCount(), 0);
    document.reset();
    QVERIFY(!document.canUndo());
}

void TestBatchDocument::cleansAndReverts_data()
{
    QTest::addColumn<Field>("field");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("cleaned");
    QTest::addColumn<QStringList>("whenReverted");
    const auto add = [](const char *name, Field field, const QString &source, const QString &clean,
                         const QStringList &whenReverted) {
        QTest::newRow(name) << field << source << clean << whenReverted;
    };
    add("email", Field::Email, u"  a@accenture.com "_s, u"a@accenture.com"_s, {u"email-invalid"_s});
    add("username", Field::Username, u"arun "_s, u"arun"_s, {u"username-invalid"_s});
    add("country code", Field::CountryCode, u"+65"_s, u"65"_s, {u"country-code-invalid"_s});
    add("seed", Field::SeedRequired, u"1"_s, u"Yes"_s, {u"seed-unclear"_s});
    add("blanks around a name mean nothing", Field::FirstName, u" Arun"_s, u"Arun"_s, {});
    add("or around a reason", Field::Reason, u"Data "_s, u"Data"_s, {});
}

void TestBatchDocument::cleansAndReverts()
{
    QFETCH(Field, field);
    QFETCH(QString, source);
    QFETCH(QString, cleaned);
    QFETCH(QStringList, whenReverted);
    BatchDocument document(memoryList({with(vendor(1), field, source)}), Policy::practice());
    QCOMPARE(document.value(1, field), cleaned);
    QCOMPARE(document.invitee(1)[field], cleaned);
    QCOMPARE(document.sourceValue(1, field), source);
    QCOMPARE(document.problems(1), (Problems{makeProblem(field, Code::Cleaned, {source, cleaned})}));
    QVERIFY(document.isCleaned(1));
    QVERIFY(document.isCleaned(1, field));
    QVERIFY(!document.isEdited(1, field));
    QCOMPARE(document.status(1), RowStatus::Ready);
    QCOMPARE(document.counts().cleaned, 1);

    document.revertToSource(1, field);
    QCOMPARE(document.value(1, field), source);
    QCOMPARE(codes(document.problems(1)), whenReverted);
    QVERIFY(!document.isCleaned(1));
    QVERIFY(document.isEdited(1, field));
    QCOMPARE(document.undoSize(), (ChangeSize{ChangeKind::Revert, 1, 0}));
    QCOMPARE(document.counts().cleaned, 0);

    document.setValue(1, field, cleaned); // the file's value, cleaned, is no edit
    if (whenReverted.isEmpty()) {
        QCOMPARE(document.value(1, field), cleaned);
    } else {
        QVERIFY(!document.isEdited(1, field));
        QVERIFY(document.isCleaned(1, field));
    }
    document.undo();
    document.undo();
    QVERIFY(document.isCleaned(1, field));
}

void TestBatchDocument::revertsAnEdit()
{
    BatchDocument document(memoryList({vendor(1)}), Policy::practice());
    document.setValue(1, Field::Organisation, u"IBM"_s);
    QVERIFY(document.isEdited(1, Field::Organisation));
    QCOMPARE(document.sourceValue(1, Field::Organisation), u"Accenture"_s);
    document.revertToSource(1, Field::Organisation);
    QCOMPARE(document.value(1, Field::Organisation), u"Accenture"_s);
    QVERIFY(!document.isEdited(1, Field::Organisation));
    document.revertToSource(1, Field::Organisation);
    document.undo();
    QCOMPARE(document.value(1, Field::Organisation), u"IBM"_s);
}

void TestBatchDocument::leavesOutWhatChangesNothing()
{
    BatchDocument document(memoryList({with(vendor(1), Field::CountryCode, u"+65"_s)}), Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    QSignalSpy changes(&document, &BatchDocument::rowsChanged);
    QSignalSpy history(&document, &BatchDocument::historyChanged);
    document.setValue(1, Field::Organisation, u"Accenture"_s);
    document.setValue(1, Field::Organisation, u" Accenture "_s);
    document.setValue(1, Field::CountryCode, u"65"_s);
    document.setValue(1, Field::CountryCode, u"0065"_s);
    document.revertToSource(1, Field::Organisation);
    document.setValues({});
    document.addRows(0, {});
    document.removeRows({});
    QVERIFY(changes.isEmpty());
    QVERIFY(history.isEmpty());
    QVERIFY(log.entries.isEmpty());
    QVERIFY(!document.canUndo());
}

void TestBatchDocument::takesTheLastOfTwoEditsOfACell()
{
    BatchDocument document(memoryList({vendor(1)}), Policy::practice());
    document.setValues({{1, Field::Reason, u"first"_s}, {1, Field::Reason, u"second"_s}});
    QCOMPARE(document.value(1, Field::Reason), u"second"_s);
    QCOMPARE(document.undoSize().cells, 1);
    document.undo();
    QCOMPARE(document.value(1, Field::Reason), u"Data platform"_s);
    document.redo();
    QCOMPARE(document.value(1, Field::Reason), u"second"_s);
}

void TestBatchDocument::tellsOfCleanedPastesOnly()
{
    BatchDocument document(memoryList({vendor(1), vendor(2)}), Policy::practice());
    document.setValue(1, Field::CountryCode, u"+91"_s);
    document.setValues({{2, Field::CountryCode, u"+91"_s}}, ChangeKind::Paste);
    QCOMPARE(document.value(1, Field::CountryCode), u"91"_s);
    QCOMPARE(document.value(2, Field::CountryCode), u"91"_s);
    QVERIFY(!document.isCleaned(1));
    QVERIFY(document.isCleaned(2, Field::CountryCode));

    document.addRows(0, {with(vendor(3), Field::SeedRequired, u"y"_s)});
    QVERIFY(document.isCleaned(3, Field::SeedRequired));
    QCOMPARE(document.value(3, Field::SeedRequired), u"Yes"_s);
    document.revertToSource(3, Field::SeedRequired);
    QCOMPARE(document.value(3, Field::SeedRequired), u"y"_s);
    QCOMPARE(codes(document.problems(3)), (QStringList{u"seed-unclear"_s}));
    document.addRow(0, with(vendor(4), Field::SeedRequired, u"y"_s));
    QCOMPARE(document.value(4, Field::SeedRequired), u"Yes"_s);
    QVERIFY(!document.isCleaned(4));
}

void TestBatchDocument::addsRows()
{
    BatchDocument document(memoryList(vendors(3)), Policy::practice());
    QCOMPARE(document.addRow(1, officer(1)), 4);
    QCOMPARE(document.indexOf(4), 1);
    QCOMPARE(document.undoSize(), (ChangeSize{ChangeKind::Add, 0, 1}));
    document.addRows(99, {officer(2), officer(3)});
    QCOMPARE(document.indexOf(6), 5);
    QCOMPARE(document.undoSize(), (ChangeSize{ChangeKind::Paste, 0, 2}));
    document.addRows(-3, {officer(4)});
    QCOMPARE(document.indexOf(7), 0);
    QVERIFY(document.isEdited(7, Field::Email));
    for (int i = 0; i < 3; ++i)
        document.undo();
    QCOMPARE(document.rowCount(), 3);
    QCOMPARE(document.addRow(0), 8); // an id is never used again
    QCOMPARE(document.counts().all, 4);
}

void TestBatchDocument::removesAndRestoresRows()
{
    BatchDocument document(memoryList(vendors(10)), Policy::practice());
    const Snapshot before = snapshot(document);
    document.removeRows({3, 4, 4, 9, 999, 0});
    QCOMPARE(document.rowCount(), 7);
    QCOMPARE(document.indexOf(3), -1);
    QCOMPARE(document.indexOf(5), 2);
    QCOMPARE(document.undoSize(), (ChangeSize{ChangeKind::Remove, 0, 3}));
    document.addRow(2);
    document.undo();
    document.undo();
    QCOMPARE(snapshot(document).rows, before.rows);
    QCOMPARE(snapshot(document).values, before.values);
    QVERIFY(document.isBefore(3, 4));
}

void TestBatchDocument::changesCellsAndRowsTogether()
{
    BatchDocument document(memoryList(vendors(4)), Policy::practice());
    document.apply({{1, Field::Reason, u"Merged"_s}}, {2, 3}, ChangeKind::Fix);
    QCOMPARE(document.rowCount(), 2);
    QCOMPARE(document.value(1, Field::Reason), u"Merged"_s);
    document.undo();
    QCOMPARE(document.rowCount(), 4);
    QCOMPARE(document.value(1, Field::Reason), u"Data platform"_s);
    document.redo();
    QCOMPARE(document.rowCount(), 2);
}

void TestBatchDocument::pastesPastTheEnd()
{
    BatchDocument document(memoryList(vendors(2)), Policy::practice());
    document.paste({{2, Field::CountryCode, u"+91"_s}}, {vendor(8), vendor(9)});
    QCOMPARE(document.rowCount(), 4);
    QCOMPARE(document.indexOf(3), 2);
    QVERIFY(document.isCleaned(2, Field::CountryCode));
    QCOMPARE(document.undoSize(), (ChangeSize{ChangeKind::Paste, 1, 2}));
    document.undo();
    QCOMPARE(document.rowCount(), 2);
    QCOMPARE(document.value(2, Field::CountryCode), u"65"_s);
    document.paste({}, {});
    QVERIFY(document.canRedo());
}

void TestBatchDocument::letsGoOfSubmittedRows()
{
    const OpenedList list = memoryList(vendors(3));
    BatchDocument document(list, Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    document.setValue(1, Field::Reason, u"x"_s);
    document.undo();
    document.takeOut({1, 2});
    QVERIFY(!document.canUndo());
    QVERIFY(!document.canRedo());
    QCOMPARE(document.rowCount(), 1);
    document.setValue(3, Field::Reason, u"y"_s);
    document.undo();
    BatchDocument again(list, Policy::practice());
    QVERIFY(again.replay(log.entries));
    QVERIFY(snapshot(again) == snapshot(document));
}

/// Also where the order that they are hidden in was one of rows that were sent.
void TestBatchDocument::removedRowsComeBackToTheirPlaces()
{
    BatchDocument document(memoryList(vendors(3)), Policy::practice());
    document.removeRows({2});
    document.reorder({3, 1});
    document.takeOut({1});
    while (document.canUndo())
        document.undo();
    QCOMPARE(document.rowIds(), (QList<RowId>{2, 3}));
}

void TestBatchDocument::keepsTheHistoryOfRowsThatStay()
{
    const OpenedList list = memoryList(vendors(5));
    BatchDocument document(list, Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    const BatchDocument original(list, Policy::practice());
    document.removeRows({4});
    document.fill({1, 2, 3}, {Field::Reason}, u"x"_s, ChangeKind::Fill);
    document.reorder({5, 3, 2, 1});
    document.setValue(1, Field::Reason, u"only of a row that leaves"_s);
    document.addRows(4, vendors(2));
    document.setValue(3, Field::Reason, u"undone"_s);
    document.undo();
    document.takeOut({1, 2, 6});
    QCOMPARE(document.rowIds(), (QList<RowId>{5, 3, 7}));
    QVERIFY(!document.canRedo());
    // Nothing brings back what was sent: neither the step that added it nor the one that put it elsewhere.
    QList<ChangeSize> steps;
    while (document.canUndo()) {
        steps.append(document.undoSize());
        document.undo();
        for (const RowId sent : {1, 2, 6})
            QCOMPARE(document.indexOf(sent), -1);
    }
    QCOMPARE(steps,
        (QList<ChangeSize>{{ChangeKind::Paste, 0, 1}, {ChangeKind::Sort, 0, 2}, {ChangeKind::Fill, 1, 0},
            {ChangeKind::Remove, 0, 1}}));
    QCOMPARE(document.rowIds(), (QList<RowId>{3, 4, 5}));
    for (const RowId row : document.rowIds())
        QCOMPARE(document.invitee(row), original.invitee(row));
    BatchDocument again(list, Policy::practice());
    QVERIFY(again.replay(log.entries));
    QVERIFY(snapshot(again) == snapshot(document));
    while (document.canRedo())
        document.redo();
    QCOMPARE(document.rowIds(), (QList<RowId>{5, 3, 7}));
    QCOMPARE(document.value(3, Field::Reason), u"x"_s);
}

void TestBatchDocument::findsWhatIsWrongInTheSample()
{
    const QDir data(QStringLiteral(TECHPASS_TEST_DATA));
    const Result<OpenedList> list = openList(data.filePath(u"sample-dirty.csv"_s));
    QVERIFY(list);
    QFile file(data.filePath(u"sample-dirty.expected.json"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    const BatchDocument document(*list, Policy::practice());
    QCOMPARE(document.rowCount(), 120);
    for (int i = 0; i < document.rowCount(); ++i) {
        Problems problems = document.problems(document.rowIdAt(i));
        problems.removeIf([](const Problem &problem) { return problem.severity == Severity::Cleaned; });
        QStringList found = codes(problems);
        QStringList wanted;
        for (const QJsonValue code : expected.value(QString::number(i + 1)).toArray())
            wanted.append(code.toString());
        found.sort();
        wanted.sort();
        QCOMPARE(found, wanted);
    }
}

void TestBatchDocument::resets()
{
    BatchDocument document(memoryList(vendors(5)), Policy::practice());
    const Snapshot before = snapshot(document);
    document.reset();
    QCOMPARE(document.rowCount(), 0);
    QCOMPARE(document.counts(), BatchCounts());
    QCOMPARE(document.undoKind(), ChangeKind::Reset);
    QCOMPARE(document.undoSize().rows, 5);
    document.reset();
    document.undo();
    QCOMPARE(snapshot(document).values, before.values);
    QCOMPARE(document.counts(), before.counts);
    QCOMPARE(document.redoKind(), ChangeKind::Reset);
}

void TestBatchDocument::marksLaterDuplicates()
{
    QList<Invitee> people = vendors(4);
    people[2][Field::Email] = u"VENDOR1@Accenture.com"_s;
    people[3][Field::Email] = u"vendor1@accenture.com"_s;
    people[3][Field::ContactNumber] = u"8100-0002"_s;
    const BatchDocument document(memoryList(people), Policy::practice());
    QCOMPARE(codes(document.problems(1)), QStringList());
    QCOMPARE(document.problems(3), (Problems{makeProblem(Field::Email, Code::EmailDuplicate, {u"1"_s})}));
    QCOMPARE(document.problems(4),
        (Problems{makeProblem(Field::Email, Code::EmailDuplicate, {u"1"_s}),
            makeProblem(Field::ContactNumber, Code::ContactNumberDuplicate, {u"2"_s})}));
    QCOMPARE(document.counts().duplicates, 4);
    QCOMPARE(document.counts().errors, 2);
    const RowChecks &checks = document.rows().checks;
    const RowTable &order = document.rows().order;
    QCOMPARE(order.sorted(checks.groupOf(4, DuplicateKind::Email)), (QList<RowId>{1, 3, 4}));
    QCOMPARE(order.sorted(checks.groupOf(4, DuplicateKind::ContactNumber)), (QList<RowId>{2, 4}));
    QCOMPARE(checks.groupOf(4, DuplicateKind::Username), QList<RowId>());
}

void TestBatchDocument::movesTheMarkWithTheFirst()
{
    QList<Invitee> people = vendors(3);
    people[1][Field::Email] = people[2][Field::Email] = people[0][Field::Email];
    BatchDocument document(memoryList(people), Policy::practice());
    QSignalSpy changes(&document, &BatchDocument::rowsChanged);
    document.removeRows({1});
    QCOMPARE(document.status(2), RowStatus::Ready);
    QCOMPARE(document.problems(3).first().args, QStringList{u"1"_s});
    QCOMPARE(changes.takeFirst().first().value<QList<RowId>>(), QList<RowId>{2});

    document.addRow(0, people[0]);
    QCOMPARE(document.status(4), RowStatus::Ready);
    QCOMPARE(document.status(2), RowStatus::Error);
    document.setValue(4, Field::Email, u"another@accenture.com"_s);
    QCOMPARE(document.status(2), RowStatus::Ready);
    document.setValue(2, Field::Email, QString());
    QCOMPARE(document.status(3), RowStatus::Ready);
    QVERIFY(!document.isInDuplicateGroup(3));
}

void TestBatchDocument::replacesChecksByTheDuplicate()
{
    QList<Invitee> people = vendors(2);
    people[0][Field::ContactNumber] = people[1][Field::ContactNumber] = u"6209 6762"_s;
    BatchDocument document(memoryList(people), Policy::practice());
    QCOMPARE(codes(document.problems(1)), QStringList{u"contact-number-not-mobile"_s});
    QCOMPARE(codes(document.problems(2)), QStringList{u"contact-number-duplicate"_s});
    QCOMPARE(document.counts().checks, 1);
    document.removeRows({1});
    QCOMPARE(codes(document.problems(2)), QStringList{u"contact-number-not-mobile"_s});
    QCOMPARE(document.status(2), RowStatus::Check);
}

void TestBatchDocument::forgetsWhatWasUndone()
{
    BatchDocument document(memoryList(vendors(2)), Policy::practice());
    document.setValue(1, Field::Reason, u"one"_s);
    document.setValue(1, Field::Reason, u"two"_s);
    document.undo();
    QVERIFY(document.canRedo());
    document.setValue(1, Field::Reason, u"three"_s);
    QVERIFY(!document.canRedo());
    document.redo();
    QCOMPARE(document.value(1, Field::Reason), u"three"_s);
    document.undo();
    QCOMPARE(document.value(1, Field::Reason), u"one"_s);
}

using Act = std::function<void(BatchDocument &)>;

void TestBatchDocument::tellsWhatHappened_data()
{
    QTest::addColumn<Act>("act");
    QTest::addColumn<QStringList>("signalled");
    const auto add = [](const char *name, const Act &act, const QStringList &told) {
        QTest::newRow(name) << act << told;
    };
    add("edit", [](BatchDocument &d) { d.setValue(2, Field::Department, u"ASD"_s); },
        {u"changed 1"_s, u"history"_s});
    add("edit that breaks", [](BatchDocument &d) { d.setValue(2, Field::Reason, {}); },
        {u"changed 1"_s, u"counts"_s, u"history"_s});
    add("edit that repeats",
        [](BatchDocument &d) { d.setValue(2, Field::Email, u"vendor1@accenture.com"_s); },
        {u"changed 2"_s, u"counts"_s, u"history"_s});
    add("add", [](BatchDocument &d) { d.addRow(1, vendor(9)); },
        {u"inserting 1 1"_s, u"inserted"_s, u"counts"_s, u"history"_s});
    add("remove two blocks",
        [](BatchDocument &d) {
            d.removeRows({1, 3, 4});
        },
        {u"removing 2 3"_s, u"removed"_s, u"removing 0 0"_s, u"removed"_s, u"counts"_s, u"history"_s});
    add("reset", [](BatchDocument &d) { d.reset(); },
        {u"removing 0 4"_s, u"removed"_s, u"counts"_s, u"history"_s});
    add("undo nothing", [](BatchDocument &d) { d.undo(); }, {});
    add("replay nothing", [](BatchDocument &d) { QVERIFY(d.replay({})); },
        {u"about to reset"_s, u"reset done"_s, u"history"_s});
}

void TestBatchDocument::tellsWhatHappened()
{
    QFETCH(Act, act);
    QFETCH(QStringList, signalled);
    BatchDocument document(memoryList(vendors(5)), Policy::practice());
    QStringList told;
    connect(&document, &BatchDocument::rowsChanged, this,
        [&](const QList<RowId> &rows) { told.append(u"changed %1"_s.arg(rows.size())); });
    connect(&document, &BatchDocument::rowsAboutToBeInserted, this, [&](int first, int last) {
        QCOMPARE(document.rowCount(), 5);
        told.append(u"inserting %1 %2"_s.arg(first).arg(last));
    });
    connect(&document, &BatchDocument::rowsInserted, this, [&] { told.append(u"inserted"_s); });
    connect(&document, &BatchDocument::rowsAboutToBeRemoved, this,
        [&](int first, int last) { told.append(u"removing %1 %2"_s.arg(first).arg(last)); });
    connect(&document, &BatchDocument::rowsRemoved, this, [&] { told.append(u"removed"_s); });
    connect(&document, &BatchDocument::aboutToReset, this, [&] { told.append(u"about to reset"_s); });
    connect(&document, &BatchDocument::resetDone, this, [&] { told.append(u"reset done"_s); });
    connect(&document, &BatchDocument::countsChanged, this, [&] { told.append(u"counts"_s); });
    connect(&document, &BatchDocument::historyChanged, this, [&] { told.append(u"history"_s); });
    act(document);
    QCOMPARE(told, signalled);
    document.disconnect(this);
}

void TestBatchDocument::resetsViewsForScatteredRows()
{
    BatchDocument document(memoryList(vendors(200)), Policy::practice());
    const Snapshot before = snapshot(document);
    QList<RowId> odd;
    for (RowId row = 1; row < 200; row += 2)
        odd.append(row);
    QSignalSpy resets(&document, &BatchDocument::resetDone);
    QSignalSpy blocks(&document, &BatchDocument::rowsRemoved);
    document.removeRows(odd);
    QCOMPARE(resets.size(), 1);
    QVERIFY(blocks.isEmpty());
    QCOMPARE(document.counts().all, 100);
    QCOMPARE(document.rowIdAt(99), 200);
    document.undo();
    QCOMPARE(resets.size(), 2);
    QCOMPARE(snapshot(document).values, before.values);
    QCOMPARE(document.counts(), before.counts);
}

void TestBatchDocument::checksAgainUnderANewPolicy()
{
    BatchDocument document(memoryList(vendors(3)), Policy::practice());
    document.removeRows({3});
    Policy policy = Policy::practice();
    policy.requestsPerSecond = 7;
    QSignalSpy resets(&document, &BatchDocument::resetDone);
    // The rows that another thread holds are not copied for what they have already.
    const std::shared_ptr<const BatchRows> held = document.snapshot();
    document.setPolicy(Policy::practice());
    QCOMPARE(document.snapshot(), held);
    document.setPolicy(policy);
    QVERIFY(resets.isEmpty()); // nothing that the rules look at
    QCOMPARE(document.policy(), policy);
    policy.personalDomains.append(u"accenture.com"_s);
    document.setPolicy(policy);
    QCOMPARE(resets.size(), 1);
    QCOMPARE(codes(document.problems(1)), QStringList{u"email-personal"_s});
    QCOMPARE(document.counts().errors, 2);
    document.undo();
    QCOMPARE(document.counts().errors, 3); // also the row that was away meanwhile
}

void TestBatchDocument::ignoresRowsThatAreGone()
{
    BatchDocument document(memoryList(vendors(2)), Policy::practice());
    document.removeRows({1});
    document.setValue(1, Field::Reason, u"x"_s);
    document.setValue(77, Field::Reason, u"x"_s);
    document.revertToSource(1, Field::Reason);
    QCOMPARE(document.undoSize(), (ChangeSize{ChangeKind::Remove, 0, 1}));
}

void TestBatchDocument::logsEveryStep()
{
    const OpenedList list = memoryList(vendors(3));
    BatchDocument document(list, Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    document.setValue(1, Field::Reason, u"x"_s);
    document.undo();
    document.redo();
    document.redo();
    document.removeRows({2});
    document.setChangeLog(nullptr);
    document.undo();
    QCOMPARE(log.entries.size(), 4);

    BatchDocument again(list, Policy::practice());
    MemoryLog untouched;
    QVERIFY(again.replay(log.entries));
    again.setChangeLog(&untouched);
    QCOMPARE(again.rowCount(), 2);
    QCOMPARE(again.value(1, Field::Reason), u"x"_s);
    QVERIFY(untouched.entries.isEmpty());
    document.redo();
    QVERIFY(snapshot(again) == snapshot(document));
}

void TestBatchDocument::stopsAtADamagedEntry_data()
{
    QTest::addColumn<QByteArray>("entry");
    const auto change = [](const Change &content) {
        return LogEntry{LogEntry::Type::Change, content}.serialised();
    };
    Change gone;
    gone.removed = {2};
    Change twice;
    twice.removed = {3, 3};
    Change unknown;
    unknown.cells = {{99, Field::Email, {CellOrigin::Typed, u"a"_s}}};
    Change beyond;
    beyond.added = {vendor(1)};
    beyond.addedAt = 4;
    Change negative = beyond;
    negative.addedAt = -1;
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("noise") << QByteArray("\x01\x00 not an entry at all", 22);
    QTest::newRow("cut") << change(gone).chopped(1);
    QTest::newRow("a row that was removed") << change(gone);
    QTest::newRow("a row removed twice") << change(twice);
    QTest::newRow("a row that never was") << change(unknown);
    QTest::newRow("a place behind the end") << change(beyond);
    QTest::newRow("a place before the start") << change(negative);
    QTest::newRow("a redo of nothing") << LogEntry{LogEntry::Type::Redo, {}}.serialised();
}

void TestBatchDocument::stopsAtADamagedEntry()
{
    QFETCH(QByteArray, entry);
    const OpenedList list = memoryList(vendors(3));
    BatchDocument document(list, Policy::practice());
    MemoryLog log;
    document.setChangeLog(&log);
    document.setValue(1, Field::Reason, u"x"_s);
    document.removeRows({2});
    const Snapshot expected = snapshot(document);

    BatchDocument again(list, Policy::practice());
    qsizetype applied = -1;
    const Result<void> result = again.replay(log.entries + QList<QByteArray>{entry} + log.entries, &applied);
    QVERIFY(!result);
    QCOMPARE(applied, 2);
    QCOMPARE(result.error().kind, Error::Kind::StorageDamaged);
    QVERIFY2(result.error().detail.startsWith(u"entry 3 of 5"), qPrintable(result.error().detail));
    QVERIFY(snapshot(again) == expected);

    const auto restored
        = restoreRows(list.source, Policy::practice(), log.entries + QList<QByteArray>{entry} + log.entries);
    QVERIFY(restored && restored->damage);
    QCOMPARE(restored->applied, 2);
    QCOMPARE(restored->damage->detail, result.error().detail);
    QVERIFY(snapshot(BatchDocument(list, restored->checked)) == expected);

    BatchDocument untouched(list, Policy::practice());
    QVERIFY(!untouched.replay({LogEntry{LogEntry::Type::Undo, {}}.serialised()}));
    QCOMPARE(untouched.rowCount(), 3);
}

/// Whatever way an edit takes, and whatever its size.
void TestBatchDocument::isOnlyLookedAt()
{
    BatchDocument document(memoryList(vendors(5)), Policy::practice());
    document.setMostAtOnce(4);
    document.setValue(1, Field::Reason, u"x"_s);
    document.setValue(2, Field::Reason, u"y"_s);
    document.undo();
    MemoryLog log;
    document.setChangeLog(&log);
    const Snapshot before = snapshot(document);
    document.setReadOnly(true);
    document.setValue(1, Field::Reason, u"z"_s);
    document.fill(document.rowIds(), {Field::Reason}, u"z"_s, ChangeKind::Fill);
    document.removeRows({1});
    QCOMPARE(document.addRow(0, vendor(9)), RowId(0));
    document.addRows(0, vendors(5));
    document.paste({{1, Field::Reason, u"z"_s}}, vendors(2));
    document.revertToSource(1, Field::Reason);
    document.sort({Field::Email, Qt::DescendingOrder});
    document.takeOut({1});
    document.reset();
    QVERIFY(!document.canUndo() && !document.canRedo());
    document.undo();
    document.redo();
    QVERIFY(!document.isBusy());
    QVERIFY(log.entries.isEmpty());
    document.setReadOnly(false);
    QVERIFY(snapshot(document) == before);
    QVERIFY(document.canUndo() && document.canRedo());
}

QTEST_GUILESS_MAIN(TestBatchDocument)
#include "tst_batchdocument.moc"
