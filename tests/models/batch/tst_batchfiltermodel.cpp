// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchfiltermodel.h"
#include "tests/support/memorylist.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

/// 1 vendor · 2 officer · 3 without a reason · 4 repeats 1's email · 5 not a mobile number · 6 cleaned
QList<Invitee> sixPeople()
{
    QList<Invitee> people{vendor(1), officer(2), vendor(3), vendor(4), vendor(5), vendor(6)};
    people[2][Field::Reason].clear();
    people[3][Field::Email] = people[0][Field::Email];
    people[4][Field::ContactNumber] = u"62096762"_s;
    people[5][Field::SeedRequired] = u"y"_s;
    return people;
}

} // namespace

class TestBatchFilterModel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void filters_data();
    void filters();
    void findsText_data();
    void findsText();
    void sorts_data();
    void sorts();
    void keepsSelectionWhenSorted();
    void keepsRowsWhileTheyAreEdited();
    void showsAddedRows();
    void removesRowsThatAreGone();
    void removesManyScatteredRows();
    void tellsWhichCellsChanged();
    void tellsOfAllRowsOfAChangeTogether_data();
    void tellsOfAllRowsOfAChangeTogether();
    void refreshesQuietlyWhenNothingMoved();

private:
    QList<RowId> shown() const;

    std::unique_ptr<BatchDocument> m_document;
    std::unique_ptr<BatchTableModel> m_table;
    std::unique_ptr<BatchFilterModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
};

void TestBatchFilterModel::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_document = std::make_unique<BatchDocument>(memoryList(sixPeople()), Policy::practice());
    m_table = std::make_unique<BatchTableModel>(*m_document);
    m_model = std::make_unique<BatchFilterModel>(*m_table);
    m_tester = std::make_unique<QAbstractItemModelTester>(
        m_model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void TestBatchFilterModel::cleanup()
{
    m_tester.reset();
    m_model.reset();
    m_table.reset();
    m_document.reset();
}

QList<RowId> TestBatchFilterModel::shown() const
{
    QList<RowId> rows;
    for (int i = 0; i < m_model->rowCount(); ++i)
        rows.append(m_model->rowId(m_model->index(i, 0)));
    return rows;
}

void TestBatchFilterModel::filters_data()
{
    QTest::addColumn<BatchFilter>("filter");
    QTest::addColumn<QList<RowId>>("rows");
    QTest::newRow("all") << BatchFilter::All << QList<RowId>{1, 2, 3, 4, 5, 6};
    QTest::newRow("ready") << BatchFilter::Ready << QList<RowId>{1, 2, 5, 6};
    QTest::newRow("errors") << BatchFilter::Errors << QList<RowId>{3, 4};
    QTest::newRow("check") << BatchFilter::Check << QList<RowId>{5};
    QTest::newRow("duplicates") << BatchFilter::Duplicates << QList<RowId>{1, 4};
    QTest::newRow("vendors") << BatchFilter::Vendors << QList<RowId>{1, 3, 4, 5, 6};
    QTest::newRow("public officers") << BatchFilter::PublicOfficers << QList<RowId>{2};
    QTest::newRow("cleaned") << BatchFilter::Cleaned << QList<RowId>{6};
}

void TestBatchFilterModel::filters()
{
    QFETCH(BatchFilter, filter);
    QFETCH(QList<RowId>, rows);
    m_model->setFilter(filter);
    QCOMPARE(m_model->filter(), filter);
    QCOMPARE(shown(), rows);
    for (int i = 0; i < rows.size(); ++i) {
        QCOMPARE(m_model->headerData(i, Qt::Vertical).toInt(), static_cast<int>(rows[i]));
        QCOMPARE(m_model->data(m_model->index(i, 1)).toString(), m_document->value(rows[i], Field::Email));
        QCOMPARE(m_model->indexOf(rows[i], 3), m_model->index(i, 3));
    }
    QVERIFY(!m_model->headerData(static_cast<int>(rows.size()), Qt::Vertical).isValid());
    QVERIFY(!m_model->indexOf(77).isValid());
}

void TestBatchFilterModel::findsText_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<RowId>>("rows");
    QTest::newRow("nothing") << QString() << QList<RowId>{1, 2, 3, 4, 5, 6};
    QTest::newRow("blanks") << u"  "_s << QList<RowId>{1, 2, 3, 4, 5, 6};
    QTest::newRow("any case") << u"VENDOR.3"_s << QList<RowId>{3};
    QTest::newRow("part of a number") << u"620967"_s << QList<RowId>{5};
    QTest::newRow("organisation") << u"govtech "_s << QList<RowId>{2};
    QTest::newRow("a cleaned value") << u"Yes"_s << QList<RowId>{6};
    QTest::newRow("nobody") << u"zzz"_s << QList<RowId>{};
}

void TestBatchFilterModel::findsText()
{
    QFETCH(QString, text);
    QFETCH(QList<RowId>, rows);
    m_model->setText(text);
    QCOMPARE(shown(), rows);
    m_model->setFilter(BatchFilter::Errors);
    rows.removeIf([](RowId row) { return row != 3 && row != 4; });
    QCOMPARE(shown(), rows);
}

void TestBatchFilterModel::sorts_data()
{
    QTest::addColumn<int>("column");
    QTest::addColumn<Qt::SortOrder>("order");
    QTest::addColumn<QList<RowId>>("rows");
    const int name = BatchTableModel::columnOf(Field::FirstName);
    QTest::newRow("list") << -1 << Qt::AscendingOrder << QList<RowId>{1, 2, 3, 4, 5, 6};
    QTest::newRow("status") << 0 << Qt::AscendingOrder << QList<RowId>{3, 4, 5, 1, 2, 6};
    QTest::newRow("status, down") << 0 << Qt::DescendingOrder << QList<RowId>{1, 2, 6, 5, 3, 4};
    QTest::newRow("names") << name << Qt::AscendingOrder << QList<RowId>{4, 3, 5, 2, 1, 6};
    QTest::newRow("names, down") << name << Qt::DescendingOrder << QList<RowId>{1, 2, 5, 3, 4, 6};
}

/// As people sort: case aside, numbers by value, accents with their letters, empty texts last either way.
void TestBatchFilterModel::sorts()
{
    QFETCH(int, column);
    QFETCH(Qt::SortOrder, order);
    QFETCH(QList<RowId>, rows);
    const QStringList names{u"Zoë"_s, u"Team 10"_s, u"Émile"_s, u"adam"_s, u"team 9"_s, QString()};
    QList<CellEdit> edits;
    for (int i = 0; i < names.size(); ++i)
        edits.append({i + 1, Field::FirstName, names[i]});
    m_document->setValues(edits);
    m_document->setValue(6, Field::FirstName, column == 0 ? u"Six"_s : QString());
    m_model->sort(column, order);
    QCOMPARE(shown(), rows);
    QCOMPARE(m_model->sortColumn(), column);
    m_model->sort(-1);
    QCOMPARE(shown(), (QList<RowId>{1, 2, 3, 4, 5, 6}));
}

void TestBatchFilterModel::keepsSelectionWhenSorted()
{
    const QPersistentModelIndex index = m_model->indexOf(6, 4);
    m_model->sort(BatchTableModel::columnOf(Field::Email), Qt::DescendingOrder);
    QCOMPARE(m_model->rowId(index), 6);
    QCOMPARE(index.column(), 4);
    QCOMPARE(index.row(), 0);
}

void TestBatchFilterModel::keepsRowsWhileTheyAreEdited()
{
    m_model->setFilter(BatchFilter::Errors);
    m_model->sort(BatchTableModel::columnOf(Field::Email));
    const QList<RowId> before = shown();
    QVERIFY(m_model->setData(m_model->indexOf(3, BatchTableModel::columnOf(Field::Reason)), u"Data"_s));
    m_document->setValue(4, Field::Email, u"aaa@accenture.com"_s);
    QCOMPARE(shown(), before);
    m_model->refresh();
    QCOMPARE(shown(), QList<RowId>());
}

void TestBatchFilterModel::showsAddedRows()
{
    m_model->setFilter(BatchFilter::Errors);
    m_document->addRow(0, vendor(7));
    m_document->addRows(4, {vendor(8), vendor(9)});
    QCOMPARE(shown(), (QList<RowId>{7, 3, 8, 9, 4}));
    m_model->sort(BatchTableModel::columnOf(Field::Email));
    m_document->addRow(0, vendor(0));
    QCOMPARE(shown().last(), 10);
    m_model->refresh();
    QCOMPARE(shown(), (QList<RowId>{4, 3}));
}

void TestBatchFilterModel::removesRowsThatAreGone()
{
    m_model->sort(BatchTableModel::columnOf(Field::Email), Qt::DescendingOrder);
    const QPersistentModelIndex gone = m_model->indexOf(5);
    const QPersistentModelIndex stays = m_model->indexOf(2);
    m_document->removeRows({1, 3, 5});
    QVERIFY(!gone.isValid());
    QCOMPARE(m_model->rowId(stays), 2);
    QCOMPARE(shown(), (QList<RowId>{6, 4, 2}));
    m_model->setFilter(BatchFilter::PublicOfficers);
    m_document->removeRows({6});
    QCOMPARE(shown(), QList<RowId>{2});
    m_document->reset();
    QCOMPARE(shown(), QList<RowId>());
    m_document->undo();
    QVERIFY(shown().contains(2));
}

/// One block in the list, a hundred in the sorted view.
void TestBatchFilterModel::removesManyScatteredRows()
{
    QList<Invitee> people;
    QList<RowId> gone;
    for (int i = 0; i < 200; ++i) {
        people.append(vendor(100 + i));
        people.last()[Field::FirstName] = u"Name %1"_s.arg(i < 100 ? 2 * i : 2 * (i - 100) + 1);
        if (i < 100)
            gone.append(7 + i);
    }
    m_document->addRows(6, people);
    m_model->sort(BatchTableModel::columnOf(Field::FirstName));
    m_document->removeRows(gone);
    QCOMPARE(m_model->rowCount(), 106);
    for (int i = 0; i < m_model->rowCount(); ++i)
        QCOMPARE(m_model->indexOf(m_model->rowId(m_model->index(i, 0))), m_model->index(i, 0));
    QVERIFY(!m_model->indexOf(7).isValid());
}

void TestBatchFilterModel::tellsWhichCellsChanged()
{
    m_model->setFilter(BatchFilter::Vendors);
    QSignalSpy changes(m_model.get(), &QAbstractItemModel::dataChanged);
    m_document->setValue(2, Field::Department, u"ASD"_s);
    QVERIFY(changes.isEmpty());
    m_document->setValue(3, Field::Department, u"ASD"_s);
    QCOMPARE(changes.size(), 1);
    QCOMPARE(changes[0][0].toModelIndex(), m_model->index(1, 0));
    QCOMPARE(changes[0][1].toModelIndex(), m_model->index(1, 10));
}

void TestBatchFilterModel::tellsOfAllRowsOfAChangeTogether_data()
{
    QTest::addColumn<int>("every");
    QTest::addColumn<QString>("told"); // the first and the last rows that are told of
    QTest::newRow("one") << 300 << u"299-299"_s;
    QTest::newRow("some, scattered") << 100 << u"99-99 199-199 299-299"_s;
    QTest::newRow("more than a view is served by") << 3 << u"2-299"_s;
    QTest::newRow("so many that all are told of") << 1 << u"0-299"_s;
}

void TestBatchFilterModel::tellsOfAllRowsOfAChangeTogether()
{
    QFETCH(const int, every);
    QFETCH(const QString, told);
    m_tester.reset();
    m_model.reset();
    m_table.reset();
    QList<Invitee> people;
    for (int number = 1000; number < 1300; ++number)
        people.append(vendor(number));
    m_document = std::make_unique<BatchDocument>(memoryList(people), Policy::practice());
    m_table = std::make_unique<BatchTableModel>(*m_document);
    m_model = std::make_unique<BatchFilterModel>(*m_table);
    m_model->sort(BatchTableModel::columnOf(Field::Email), Qt::DescendingOrder);
    QList<RowId> rows;
    for (int place = every - 1; place < m_model->rowCount(); place += every)
        rows.append(m_model->rowId(m_model->index(place, 0)));
    QStringList ranges;
    connect(m_model.get(), &QAbstractItemModel::dataChanged, this,
        [&](const QModelIndex &topLeft, const QModelIndex &bottomRight) {
            QCOMPARE(topLeft.column(), 0);
            QCOMPARE(bottomRight.column(), BatchTableModel::columns - 1);
            ranges.append(QString::number(topLeft.row()) + u'-' + QString::number(bottomRight.row()));
        });
    m_document->fill(rows, {Field::Department}, u"ASD"_s, ChangeKind::Fill);
    QCOMPARE(ranges.join(u' '), told);
}

void TestBatchFilterModel::refreshesQuietlyWhenNothingMoved()
{
    QSignalSpy resets(m_model.get(), &QAbstractItemModel::modelReset);
    m_document->setValue(3, Field::Department, u"ASD"_s);
    m_model->refresh();
    QVERIFY(resets.isEmpty());
    m_model->setFilter(BatchFilter::Errors);
    QCOMPARE(resets.size(), 1);
}

QTEST_GUILESS_MAIN(TestBatchFilterModel)
#include "tst_batchfiltermodel.moc"
