// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchtablemodel.h"
#include "tests/support/memorylist.h"
#include "ui/table/pasteplan.h"

#include <QRegularExpression>
#include <QStandardItemModel>
#include <QTest>

#include <numeric>

using namespace Qt::StringLiterals;
using namespace techpass;

using Fields = QList<std::optional<Field>>;

namespace {

constexpr auto none = std::nullopt;

QList<int> allColumns()
{
    QList<int> columns(BatchTableModel::columns);
    std::iota(columns.begin(), columns.end(), 0);
    return columns;
}

QStringList titles(bool numbered)
{
    QStringList line = numbered ? QStringList{u"S/N"_s} : QStringList();
    for (const Field field : allFields)
        line.append(templateTitle(field));
    return line;
}

QStringList person(const QStringList &before = {})
{
    QStringList line = before;
    for (const Field field : allFields)
        line.append(test::vendor(1)[field]);
    return line;
}

} // namespace

/// Where the cells of a pasted block go.
class TestPastePlan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void places_data();
    void places();
    void wholeRows();
    void hiddenColumns();
    void movedColumns();
    void shortLinesAreRepeated();
    void nothingSelected();
    void losses();

private:
    SheetSelection selection(int top, int left, int bottom, int right, QList<int> columns = allColumns())
    {
        return {QItemSelection(m_model.index(top, left), m_model.index(bottom, right)), std::move(columns)};
    }

    QStandardItemModel m_model{10, BatchTableModel::columns};
};

void TestPastePlan::places_data()
{
    QTest::addColumn<CellBlock>("block");
    QTest::addColumn<QRect>("selected"); // x, y: the first cell; width and height in cells
    QTest::addColumn<Fields>("fields");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("lost");
    const CellBlock pair{{u"a"_s, u"b"_s}};
    const CellBlock square{{u"a"_s, u"b"_s}, {u"c"_s, u"d"_s}};
    QTest::newRow("at a cell") << square << QRect(3, 1, 1, 1) << Fields{Field::FirstName, Field::LastName}
                               << 2 << 0;
    QTest::newRow("status is passed by")
        << pair << QRect(0, 0, 1, 1) << Fields{Field::Email, Field::Username} << 1 << 0;
    QTest::newRow("too far right") << pair << QRect(10, 0, 1, 1) << Fields{Field::Reason, none} << 1 << 1;
    QTest::newRow("repeated down") << pair << QRect(3, 0, 2, 4) << Fields{Field::FirstName, Field::LastName}
                                   << 4 << 0;
    QTest::newRow("one column wide, repeated down")
        << pair << QRect(3, 0, 1, 4) << Fields{Field::FirstName, Field::LastName} << 4 << 0;
    QTest::newRow("repeated across") << pair << QRect(1, 0, 4, 1)
                                     << Fields{Field::Email, Field::Username, Field::FirstName,
                                            Field::LastName}
                                     << 1 << 0;
    QTest::newRow("repeated both ways")
        << square << QRect(1, 0, 4, 4)
        << Fields{Field::Email, Field::Username, Field::FirstName, Field::LastName} << 4 << 0;
    QTest::newRow("no multiple: once")
        << square << QRect(1, 0, 2, 3) << Fields{Field::Email, Field::Username} << 2 << 0;
    QTest::newRow("multiple one way only: once")
        << square << QRect(1, 0, 3, 4) << Fields{Field::Email, Field::Username} << 2 << 0;
    QTest::newRow("titles in another order")
        << CellBlock{{u"Surname"_s, u"E-mail"_s, u"Colour"_s}, {u"Tan"_s, u"a@b.sg"_s, u"red"_s}}
        << QRect(6, 2, 1, 1) << Fields{Field::LastName, Field::Email, none} << 1 << 1;
    QTest::newRow("a title over its own column") << CellBlock{{u"Department"_s}, {u"Finance"_s}}
                                                 << QRect(8, 0, 1, 1) << Fields{Field::Department} << 1 << 0;
    QTest::newRow("a title elsewhere is a value")
        << CellBlock{{u"Department"_s}, {u"Finance"_s}} << QRect(7, 0, 1, 1) << Fields{Field::Organisation}
        << 2 << 0;
    QTest::newRow("titles alone are values") << CellBlock{{u"Email"_s, u"Username"_s}} << QRect(1, 0, 1, 1)
                                             << Fields{Field::Email, Field::Username} << 1 << 0;
}

void TestPastePlan::places()
{
    QFETCH(CellBlock, block);
    QFETCH(QRect, selected);
    QFETCH(Fields, fields);
    QFETCH(int, rows);
    QFETCH(int, lost);
    const PastePlan plan = PastePlan::of(
        block, selection(selected.top(), selected.left(), selected.bottom(), selected.right()), 10);
    QCOMPARE(plan.top, selected.top());
    QVERIFY(plan.fields == fields);
    QCOMPARE(plan.rowCount(), rows);
    QCOMPARE(plan.losses.tooFarRight + plan.losses.untitled, lost);
}

void TestPastePlan::wholeRows()
{
    const Fields all(allFields.begin(), allFields.end());
    PastePlan plan = PastePlan::of({titles(true), person({u"1"_s})}, selection(0, 0, 0, 10), 10);
    QCOMPARE(plan.rowCount(), 1);
    QVERIFY(plan.fields == Fields{none} + all);
    QVERIFY(plan.losses.sentence().isEmpty());

    plan = PastePlan::of({person({u"1"_s}), person({QString()})}, selection(0, 1, 0, 1), 10);
    QVERIFY(plan.fields == all);
    QCOMPARE(plan.line(1), person());

    // The portal's file has a logo and a line of help above its titles.
    plan = PastePlan::of({{u"TechBiz"_s}, {u"Fill in all columns"_s}, titles(true), person({u"1"_s})},
        selection(0, 1, 0, 1), 10);
    QCOMPARE(plan.rowCount(), 1);
    QCOMPARE(plan.line(0), person({u"1"_s}));

    // Eleven columns that do not start with numbers are eleven columns.
    plan = PastePlan::of({person({u"x"_s})}, selection(0, 1, 0, 1), 10);
    QCOMPARE(plan.losses.tooFarRight, 1);
}

void TestPastePlan::hiddenColumns()
{
    QList<int> columns = allColumns();
    columns.removeOne(BatchTableModel::columnOf(Field::Username));
    // A few columns go to those that are seen; whole rows know their columns.
    PastePlan plan = PastePlan::of({{u"a"_s, u"b"_s}}, selection(0, 1, 0, 1, columns), 10);
    QVERIFY(plan.fields == (Fields{Field::Email, Field::FirstName}));
    QCOMPARE(plan.hidden, 0);
    // A whole person leaves nothing of the one before behind, seen or not.
    const Fields all(allFields.begin(), allFields.end());
    plan = PastePlan::of({person()}, selection(0, 1, 0, 1, columns), 10);
    QVERIFY(plan.fields == all);
    QCOMPARE(plan.hidden, 1);
    plan = PastePlan::of({titles(false), person()}, selection(0, 1, 0, 1, columns), 10);
    QVERIFY(plan.fields == all);
    QCOMPARE(plan.hidden, 1);
    QVERIFY(plan.losses.sentence().isEmpty());

    // In the order in which they are shown.
    columns = allColumns();
    columns.move(1, 10);
    plan = PastePlan::of({{u"a"_s, u"b"_s}}, selection(0, 10, 0, 10, columns), 10);
    QVERIFY(plan.fields == (Fields{Field::Reason, Field::Email}));
}

void TestPastePlan::movedColumns()
{
    const Fields all(allFields.begin(), allFields.end());
    QList<int> columns = allColumns();
    columns.move(1, 10); // the email stands last
    const Fields shown(all.cbegin() + 1, all.cend());
    // Rows that were copied from the list itself come back in the order in which they are shown…
    PastePlan plan = PastePlan::of({person()}, selection(0, 0, 0, 10, columns), 10);
    QVERIFY(plan.fields == shown + Fields{Field::Email});
    // …where the status is hidden, too.
    columns.removeOne(BatchTableModel::statusColumn);
    plan = PastePlan::of({person()}, selection(0, 1, 0, 10, columns), 10);
    QVERIFY(plan.fields == shown + Fields{Field::Email});
    // Numbered rows are the template's, whatever is selected.
    for (const int column : {1, 2, 7}) {
        plan = PastePlan::of({person({u"1"_s})}, selection(0, column, 0, column, columns), 10);
        QVERIFY(plan.fields == all);
        QCOMPARE(plan.line(0), person());
        QVERIFY(plan.losses.sentence().isEmpty());
    }
    // Whole rows start at the first field, not at the second.
    columns.removeOne(BatchTableModel::columnOf(Field::Username));
    plan = PastePlan::of({person()}, selection(0, 3, 0, 3, columns), 10);
    QVERIFY(plan.fields.at(0) == Field::Email);
    plan = PastePlan::of({person()}, selection(0, 4, 0, 4, columns), 10);
    QVERIFY(plan.fields.at(0) == Field::LastName);
}

void TestPastePlan::shortLinesAreRepeated()
{
    const PastePlan plan = PastePlan::of({{u"a"_s, u"b"_s}, {u"c"_s}}, selection(0, 1, 1, 4), 10);
    QCOMPARE(plan.line(0), (QStringList{u"a"_s, u"b"_s, u"a"_s, u"b"_s}));
    QCOMPARE(plan.line(1), (QStringList{u"c"_s, {}, u"c"_s, {}}));
}

void TestPastePlan::nothingSelected()
{
    const PastePlan plan = PastePlan::of({{u"a"_s}}, SheetSelection({}, allColumns()), 10);
    QCOMPARE(plan.top, 10);
    QVERIFY(plan.fields == Fields{Field::Email});
}

void TestPastePlan::losses()
{
    PasteLosses losses;
    QVERIFY(losses.sentence().isEmpty());
    losses.tooFarRight = 2;
    losses.readOnly = 1;
    const QString sentence = losses.sentence();
    QVERIFY(sentence.startsWith(u'3'));
    QCOMPARE(sentence.count(u'.'), 1);
}

QTEST_GUILESS_MAIN(TestPastePlan)
#include "tst_pasteplan.moc"
