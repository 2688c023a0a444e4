// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchtablemodel.h"
#include "tests/support/memorylist.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

/// Ready; an error and a cleaned value; a check and a username that is not used.
QList<Invitee> threePeople()
{
    QList<Invitee> people{vendor(1), vendor(2), officer(3)};
    people[1][Field::Email] = u"li.wei@ accenture.com"_s;
    people[1][Field::CountryCode] = u"+65"_s;
    people[2][Field::Username] = u"grace"_s;
    return people;
}

} // namespace

class TestBatchTableModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void hasTheStatusAndTheFields();
    void givesMeaning_data();
    void givesMeaning();
    void speaks();
    void editsTheDocument();
    void protectsTheOfficersUsername();
    void numbersRows();
    void tellsRangesOfChangedRows();
};

void TestBatchTableModel::hasTheStatusAndTheFields()
{
    BatchDocument document(memoryList(threePeople()), Policy::practice());
    const BatchTableModel model(document);
    QCOMPARE(model.rowCount(), 3);
    QCOMPARE(model.columnCount(), 11);
    QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), u"Status"_s);
    QCOMPARE(
        model.headerData(BatchTableModel::columnOf(Field::Email), Qt::Horizontal).toString(), u"Email"_s);
    QCOMPARE(model.headerData(10, Qt::Horizontal).toString(), u"Reason"_s);
    QVERIFY(!model.headerData(11, Qt::Horizontal).isValid());
    QVERIFY(!BatchTableModel::fieldAt(0));
    QVERIFY(!BatchTableModel::fieldAt(11));
    QCOMPARE(BatchTableModel::fieldAt(1), Field::Email);
    QCOMPARE(model.rowId(model.index(2, 4)), 3);
    QCOMPARE(model.indexOf(2, 4), model.index(1, 4));
    QVERIFY(!model.indexOf(99).isValid());
}

void TestBatchTableModel::givesMeaning_data()
{
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("column");
    QTest::addColumn<int>("role");
    QTest::addColumn<QVariant>("expected");
    const auto add = [](const char *name, int row, int column, int role, const QVariant &expected) {
        QTest::newRow(name) << row << column << role << expected;
    };
    const int email = BatchTableModel::columnOf(Field::Email);
    const int username = BatchTableModel::columnOf(Field::Username);
    const int code = BatchTableModel::columnOf(Field::CountryCode);
    const auto error = static_cast<int>(Severity::Error);
    const auto check = static_cast<int>(Severity::Check);
    add("ready", 0, 0, Qt::DisplayRole, u"Ready"_s);
    add("fix", 1, 0, Qt::DisplayRole, u"Fix"_s);
    add("check", 2, 0, Qt::DisplayRole, u"Check"_s);
    add("no severity of a ready row", 0, 0, BatchTableModel::SeverityRole, QVariant());
    add("severity of a row to fix", 1, 0, BatchTableModel::SeverityRole, error);
    add("severity of a row to check", 2, 0, BatchTableModel::SeverityRole, check);
    add("status of a cell's row", 1, email, BatchTableModel::StatusRole, static_cast<int>(RowStatus::Error));
    add("severity of the cell", 1, email, BatchTableModel::SeverityRole, error);
    add("no severity of its neighbour", 1, username, BatchTableModel::SeverityRole, QVariant());
    add("a cleaned cell", 1, code, BatchTableModel::CleanedRole, true);
    add("its value", 1, code, Qt::DisplayRole, u"65"_s);
    add("the same to edit", 1, code, Qt::EditRole, u"65"_s);
    add("its text in the file", 1, code, BatchTableModel::SourceTextRole, u"+65"_s);
    add("its severity", 1, code, BatchTableModel::SeverityRole, static_cast<int>(Severity::Cleaned));
    add("a row with a cleaned cell", 1, 0, BatchTableModel::CleanedRole, true);
    add("not edited", 1, code, BatchTableModel::EditedRole, false);
    add("row id", 1, code, BatchTableModel::RowIdRole, RowId{2});
    add("may be edited", 0, username, BatchTableModel::ReadOnlyReasonRole, QVariant());
    add("no tool tip without a problem", 0, email, Qt::ToolTipRole, QString());
    add("no decoration", 1, email, Qt::DecorationRole, QVariant());
    add("no colour", 1, email, Qt::ForegroundRole, QVariant());
}

void TestBatchTableModel::givesMeaning()
{
    QFETCH(int, row);
    QFETCH(int, column);
    QFETCH(int, role);
    QFETCH(QVariant, expected);
    BatchDocument document(memoryList(threePeople()), Policy::practice());
    const BatchTableModel model(document);
    QCOMPARE(model.data(model.index(row, column), role), expected);
}

void TestBatchTableModel::speaks()
{
    BatchDocument document(memoryList(threePeople()), Policy::practice());
    const BatchTableModel model(document);
    const auto spoken = [&](int row, int column) {
        return model.data(model.index(row, column), Qt::AccessibleTextRole).toString();
    };
    QCOMPARE(spoken(0, 0), u"Row 1, Status: Ready."_s);
    QCOMPARE(spoken(0, 1), u"Row 1, Email: vendor1@accenture.com."_s);
    QCOMPARE(spoken(0, 8), u"Row 1, Department: empty."_s);
    const QString problem = model.data(model.index(1, 1), Qt::ToolTipRole).toString();
    QVERIFY(!problem.isEmpty());
    QCOMPARE(spoken(1, 1), u"Row 2, Email: li.wei@ accenture.com. "_s + problem);
    const auto whole = model.data(model.index(1, 0), BatchTableModel::ProblemsRole).value<Problems>();
    QCOMPARE(whole, document.problems(2));
    const auto own = model.data(model.index(1, 5), BatchTableModel::ProblemsRole).value<Problems>();
    QCOMPARE(own, (Problems{makeProblem(Field::CountryCode, Code::Cleaned, {u"+65"_s, u"65"_s})}));
}

void TestBatchTableModel::editsTheDocument()
{
    BatchDocument document(memoryList(threePeople()), Policy::practice());
    BatchTableModel model(document);
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model.setData(model.index(1, 1), u"li.wei@accenture.com"_s));
    QCOMPARE(document.value(2, Field::Email), u"li.wei@accenture.com"_s);
    QCOMPARE(model.data(model.index(1, 0)).toString(), u"Ready"_s);
    QVERIFY(model.data(model.index(1, 1), BatchTableModel::EditedRole).toBool());
    QVERIFY(!model.setData(model.index(1, 0), u"Ready"_s));
    QVERIFY(!model.setData(model.index(1, 1), u"x"_s, Qt::DisplayRole));
    QVERIFY(!model.setData(QModelIndex(), u"x"_s));
    QVERIFY(!(model.flags(model.index(1, 0)) & Qt::ItemIsEditable));
    QVERIFY(model.flags(model.index(1, 1)) & Qt::ItemIsEditable);
    QCOMPARE(document.undoSize(), (ChangeSize{ChangeKind::Edit, 1, 0}));
}

void TestBatchTableModel::protectsTheOfficersUsername()
{
    BatchDocument document(memoryList(threePeople()), Policy::practice());
    BatchTableModel model(document);
    const QModelIndex username = model.index(2, BatchTableModel::columnOf(Field::Username));
    QVERIFY(!(model.flags(username) & Qt::ItemIsEditable));
    QVERIFY(!model.data(username, BatchTableModel::ReadOnlyReasonRole).toString().isEmpty());
    QVERIFY(!model.setData(username, u"another"_s));
    QCOMPARE(document.value(3, Field::Username), u"grace"_s);
    QVERIFY(model.setData(username, QString()));
    QCOMPARE(document.value(3, Field::Username), QString());
    QCOMPARE(model.data(model.index(2, 0)).toString(), u"Ready"_s);
}

void TestBatchTableModel::numbersRows()
{
    BatchDocument document(memoryList(threePeople()), Policy::practice());
    const BatchTableModel model(document);
    document.addRow(1, vendor(9));
    QCOMPARE(model.headerData(1, Qt::Vertical).toInt(), 2);
    QCOMPARE(model.headerData(1, Qt::Vertical, Qt::ToolTipRole).toString(), u"Added here"_s);
    QCOMPARE(model.headerData(2, Qt::Vertical, Qt::ToolTipRole).toString(), u"Line 3 of the file"_s);
    QVERIFY(!model.headerData(4, Qt::Vertical).isValid());
    QVERIFY(!model.headerData(-1, Qt::Vertical).isValid());
}

void TestBatchTableModel::tellsRangesOfChangedRows()
{
    QList<Invitee> people;
    for (int i = 0; i < 400; ++i)
        people.append(vendor(i));
    BatchDocument document(memoryList(people), Policy::practice());
    const BatchTableModel model(document);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    document.setValues(
        {{7, Field::Reason, u"x"_s}, {2, Field::Reason, u"x"_s}, {3, Field::Department, u"x"_s}});
    QCOMPARE(changes.size(), 2);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(1, 0));
    QCOMPARE(changes[0][1].toModelIndex(), model.index(2, 10));
    QCOMPARE(changes[1][0].toModelIndex(), model.index(6, 0));
    changes.clear();
    QList<CellEdit> many;
    for (RowId row = 10; row <= 390; row += 2)
        many.append({row, Field::Reason, u"y"_s});
    document.setValues(many, ChangeKind::Fill);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), model.index(0, 0));
    QCOMPARE(changes[0][1].toModelIndex(), model.index(399, 10));
}

QTEST_GUILESS_MAIN(TestBatchTableModel)
#include "tst_batchtablemodel.moc"
