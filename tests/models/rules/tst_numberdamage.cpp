// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/numberdamage.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass {

/// What spreadsheets make of telephone numbers, and what people write that looks similar.
class TestNumberDamage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void damaged_data();
    void damaged();
    void kinds();
    void sound_data();
    void sound();
};

void TestNumberDamage::damaged_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"9.12E+07", "9.1234E+7", "9,1234E+7", "9.12e+07", "9.12E7", "9E+07",
             "6.59123E+09", "9.12E-07", "1.0E0", "+6.59E+09", "+65 9.12E+07", "12/03/2024", "3/12/2024",
             "12/3/24", "31/12/1999", "2024-03-12", "2024/03/12", "2024-3-1", "12-03-2024", "30-12-2024",
             "12.03.2024", "12.3.24", "12-03-24", "12/03", "03/2024", "12-Mar-24", "12-Mar", "Mar-24",
             "mar-12", "12-MAR-2024", "12 Mar 2024", "12 March 2024", "March 12, 2024", "Tue, 12 Mar 2024",
             "12Mar2024", "1-Sept", "12-Mac-24", "12-Ogos", "2024-03-12T00:00:00", "2024-03-12 00:00:00",
             "12/03/2024 0:00", "12:34", "12:34:56", "#N/A", "#n/a", "#VALUE!", "#REF!", "#NAME?", "#NUM!",
             "#DIV/0!", "#NULL!", "#NV", "#", "########", "+65 #N/A", "91234567.0", "91234567.00",
             "91234567,0", "91234567,00", "6591234567,00", "Err:502", "+6591234567.0", "9.1234567", "9,12",
             "91,234,567", "6,591,234,567", "91,234,567.00", "-91234502"}) {
        QTest::newRow(value) << QString::fromUtf8(value);
    }
    QTest::newRow("true minus") << u"\u221291234502"_s;
    QTest::newRow("exponent with a true minus") << u"9.12E\u22127"_s;
    QTest::newRow("Chinese date") << u"2024年3月12日"_s;
    QTest::newRow("Chinese short date") << u"3月12日"_s;
}

void TestNumberDamage::damaged()
{
    QFETCH(QString, value);
    QVERIFY(isNumberDamaged(value));
}

void TestNumberDamage::kinds()
{
    QCOMPARE(numberDamage(u"9.12E+07"), NumberDamage::Shortened);
    QCOMPARE(numberDamage(u"12-Mar"), NumberDamage::Date);
    QCOMPARE(numberDamage(u"12:34"), NumberDamage::Date);
    QCOMPARE(numberDamage(u"#N/A"), NumberDamage::CellError);
    QCOMPARE(numberDamage(u"########"), NumberDamage::CellError);
    for (const auto *value : {u"91234567.0", u"91234567,00", u"91,234,567", u"-91234502"})
        QCOMPARE(numberDamage(QStringView(value)), NumberDamage::Calculated);
}

void TestNumberDamage::sound_data()
{
    QTest::addColumn<QString>("value");
    for (const char *value : {"", "91234567", "9123 4567", "9123-4567", "9123.4567", "(65) 9123 4567",
             "+65 9123 4567", "+65-9123-4567", "415-555-2671", "415.555.2671", "1-800-555-2671",
             "01.23.45.67.89", "030/1234567", "030-123-45-67", "12-34", "99-12-34", "12-13-14-15",
             "2024-0312", "3012-2024", "9123 4567 / 9876 5432", "maybe", "abc", "none", "N/A", "-",
             "9123 456O", "9123 4567 ext 2", "x12", "call Mar 9123 4567", "12 Bar 2024", "Mar", "1234E",
             "E12", "9123,4567", "12,34,567", "-9123 4567", "(91234567)", "0.5.6", "9123 4567#5",
             "32/13/2024", "13/13/2024", "0/0/2024", "2024-13-01", "1850-01-01x", "'91234567", "$91"}) {
        QTest::newRow(value) << QString::fromUtf8(value);
    }
    QTest::newRow("fullwidth digits") << u"９１２３４５６７"_s;
}

void TestNumberDamage::sound()
{
    QFETCH(QString, value);
    QVERIFY(!isNumberDamaged(value));
}

} // namespace techpass

QTEST_GUILESS_MAIN(techpass::TestNumberDamage)
#include "tst_numberdamage.moc"
