// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "models/batch/departedrows.h"
#include "tests/support/memorylist.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

/// Rows that stay although the filter would not let them through any more.
class TestDepartedRows final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void countsMendedRows();
    void comesBackByUndo();
    void goesWithTheRow();
    void looksForTheText();
    void everyFilter_data();
    void everyFilter();
    void nothingDepartsFromAll();
    void noneIsLeftWhereTheSameRowsAreAskedFor_data();
    void noneIsLeftWhereTheSameRowsAreAskedFor();

private:
    std::unique_ptr<BatchDocument> m_document;
    std::unique_ptr<BatchTableModel> m_table;
    std::unique_ptr<BatchFilterModel> m_rows;
    std::unique_ptr<DepartedRows> m_departed;
};

void TestDepartedRows::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    Invitee bad = vendor(1);
    bad[Field::Reason].clear();
    Invitee again = vendor(3);
    again[Field::Email] = u" vendor3@accenture.com"_s;
    m_document = std::make_unique<BatchDocument>(
        memoryList({bad, vendor(2), again, officer(4), vendor(3)}), Policy::practice());
    m_table = std::make_unique<BatchTableModel>(*m_document);
    m_rows = std::make_unique<BatchFilterModel>(*m_table);
    m_departed = std::make_unique<DepartedRows>(*m_document, *m_rows);
}

void TestDepartedRows::cleanup()
{
    m_departed.reset();
    m_rows.reset();
    m_table.reset();
    m_document.reset();
}

void TestDepartedRows::countsMendedRows()
{
    QSignalSpy changed(m_departed.get(), &DepartedRows::countChanged);
    m_rows->setFilter(BatchFilter::Errors);
    QCOMPARE(m_departed->count(), 0);
    m_document->setValue(1, Field::Reason, u"Joins"_s);
    QCOMPARE(m_departed->count(), 1);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(m_departed->arrived(), 0);
    m_document->setValue(2, Field::Reason, {}); // not shown, so it would come
    QCOMPARE(m_departed->count(), 1);
    QCOMPARE(m_departed->arrived(), 1);
    QCOMPARE(changed.size(), 2);
    m_rows->refresh();
    QCOMPARE(m_departed->count(), 0);
    QCOMPARE(m_departed->arrived(), 0);
    QCOMPARE(m_rows->rowCount(), 2);
}

void TestDepartedRows::comesBackByUndo()
{
    m_rows->setFilter(BatchFilter::Errors);
    m_document->setValue(1, Field::Reason, u"Joins"_s);
    m_document->undo();
    QCOMPARE(m_departed->count(), 0);
}

void TestDepartedRows::goesWithTheRow()
{
    m_rows->setFilter(BatchFilter::Errors);
    m_document->setValue(1, Field::Reason, u"Joins"_s);
    m_document->removeRows({1});
    QCOMPARE(m_departed->count(), 0);
}

void TestDepartedRows::looksForTheText()
{
    m_rows->setText(u"vendor2"_s);
    m_document->setValue(2, Field::Email, u"other@accenture.com"_s);
    QCOMPARE(m_departed->count(), 1);
    m_document->setValue(2, Field::Department, u"Vendor2 desk"_s);
    QCOMPARE(m_departed->count(), 0);
}

void TestDepartedRows::everyFilter_data()
{
    QTest::addColumn<int>("filter");
    QTest::addColumn<int>("row");
    QTest::addColumn<int>("field");
    QTest::addColumn<QString>("value");
    const auto add = [](const char *name, BatchFilter filter, int row, Field field, const QString &value) {
        QTest::newRow(name) << static_cast<int>(filter) << row << static_cast<int>(field) << value;
    };
    add("ready", BatchFilter::Ready, 2, Field::Reason, {});
    add("duplicates", BatchFilter::Duplicates, 5, Field::Email, u"new@accenture.com"_s);
    add("vendors", BatchFilter::Vendors, 2, Field::Email, u"two@tech.gov.sg"_s);
    add("public officers", BatchFilter::PublicOfficers, 4, Field::Email, u"four@accenture.com"_s);
    add("cleaned", BatchFilter::Cleaned, 3, Field::Email, u"clean@accenture.com"_s);
}

void TestDepartedRows::everyFilter()
{
    QFETCH(int, filter);
    QFETCH(int, row);
    QFETCH(int, field);
    QFETCH(QString, value);
    m_rows->setFilter(static_cast<BatchFilter>(filter));
    QVERIFY(m_rows->indexOf(row).isValid());
    QCOMPARE(m_departed->count(), 0);
    m_document->setValue(row, static_cast<Field>(field), value);
    if (static_cast<BatchFilter>(filter) == BatchFilter::Duplicates) {
        // The others of the row's own fields are still shared.
        m_document->setValue(row, Field::Username, u"new"_s);
        m_document->setValue(row, Field::ContactNumber, u"81234567"_s);
        QCOMPARE(m_departed->count(), 2); // and its partner is alone now
        return;
    }
    QCOMPARE(m_departed->count(), 1);
}

void TestDepartedRows::nothingDepartsFromAll()
{
    m_document->setValue(1, Field::Reason, u"Joins"_s);
    m_document->removeRows({2});
    QCOMPARE(m_departed->count(), 0);
}

void TestDepartedRows::noneIsLeftWhereTheSameRowsAreAskedFor_data()
{
    QTest::addColumn<bool>("isText");
    QTest::addColumn<bool>("isWorkedOut");
    QTest::newRow("filter") << false << false;
    QTest::newRow("text") << true << false;
    QTest::newRow("filter, elsewhere") << false << true;
    QTest::newRow("text, elsewhere") << true << true;
}

/// What was shown was the whole list, and still is: nothing comes anew.
void TestDepartedRows::noneIsLeftWhereTheSameRowsAreAskedFor()
{
    QFETCH(const bool, isText);
    QFETCH(const bool, isWorkedOut);
    if (isWorkedOut) {
        m_rows->setMostAtOnce(1);
        m_rows->sort(BatchTableModel::columnOf(Field::Email));
    }
    m_document->fill({1, 2, 3, 4, 5}, {Field::Reason}, {}, ChangeKind::Clear);
    m_document->fill({1, 2, 3, 4, 5}, {Field::Department}, u"Digital"_s, ChangeKind::Fill);
    isText ? m_rows->setText(u"digital"_s) : m_rows->setFilter(BatchFilter::Errors);
    QTRY_VERIFY(!m_rows->isWorking());
    QCOMPARE(m_rows->rowCount(), 5);
    m_document->fill({1, 2, 3, 4}, {Field::Reason}, u"Joins"_s, ChangeKind::Fill);
    m_document->fill({1, 2, 3, 4}, {Field::Department}, {}, ChangeKind::Clear);
    QTRY_VERIFY(!m_rows->isWorking());
    QCOMPARE(m_departed->count(), 4);
    const QSignalSpy changed(m_departed.get(), &DepartedRows::countChanged);
    isText ? m_rows->setText({}) : m_rows->setFilter(BatchFilter::All);
    QTRY_VERIFY(!m_rows->isWorking());
    QCOMPARE(m_rows->rowCount(), 5);
    QCOMPARE(m_departed->count(), 0);
    QCOMPARE(changed.size(), 1);
}

QTEST_GUILESS_MAIN(TestDepartedRows)
#include "tst_departedrows.moc"
