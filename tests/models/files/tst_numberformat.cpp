// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/numberformat.h"

#include "tests/models/files/formatcases.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestNumberFormat final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void showsPlainNumbers_data();
    void showsPlainNumbers();
    void showsFormats_data();
    void showsFormats();
    void showsHardCases_data();
    void showsHardCases();
    void showsTexts_data();
    void showsTexts();
    void keepsLongTextsAsTheyAre();
    void keepsContactNumbers();
    void countsFrom1904();
};

void TestNumberFormat::showsPlainNumbers_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QString>("shown");
    const auto add = [](const char *stored, const QString &shown) {
        QTest::newRow(stored) << QByteArray(stored) << shown;
    };
    add("91234567", u"91234567"_s);
    add("9.1234567E7", u"91234567"_s);
    add("65", u"65"_s);
    add("0", u"0"_s);
    add("-5", u"-5"_s);
    add("1.0", u"1"_s);
    add("6591234567", u"6591234567"_s);
    add("123456789012345", u"123456789012345"_s);
    add("1234567890123456789", u"1234567890123456789"_s);
    add("9.1234567890123457E+17", u"9.1234567890123457E+17"_s);
    add("0.5", u"0.5"_s);
    add("0.30000000000000004", u"0.3"_s);
    add("1E400", u"1E400"_s);
    add("NaN", u"NaN"_s);
    add("abc", u"abc"_s);
}

void TestNumberFormat::showsPlainNumbers()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const QString, shown);
    QCOMPARE(displayedNumber(stored.toStdString(), {}, false), shown);
    QCOMPARE(displayedNumber(stored.toStdString(), NumberFormat::builtIn(0), false), shown);
}

void TestNumberFormat::showsFormats_data()
{
    QTest::addColumn<QString>("code"); // a number: a built-in format
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QString>("shown");
    const auto add = [](const QString &code, const char *stored, const QString &shown) {
        QTest::addRow("%s %s", qPrintable(code), stored) << code << QByteArray(stored) << shown;
    };
    add(u"General"_s, "91234567", u"91234567"_s);
    add(u"00000000"_s, "1234567", u"01234567"_s);
    add(u"@"_s, "91234567", u"91234567"_s);
    add(u"#,##0.00"_s, "91234567", u"91,234,567.00"_s);
    add(u"[Red]0.00;[Blue]-0.00"_s, "91234567", u"91234567.00"_s);
    add(u"0.00E+00"_s, "91234567", u"9.12E+07"_s);
    add(u"\"id\" 0"_s, "91234567", u"id 91234567"_s);
    add(u"14"_s, "45627", u"1/12/2024"_s);
    add(u"15"_s, "45627", u"1-Dec-24"_s);
    add(u"16"_s, "45627", u"1-Dec"_s);
    add(u"17"_s, "45627", u"Dec-24"_s);
    add(u"18"_s, "0.75", u"6:00 PM"_s);
    add(u"20"_s, "0.75", u"18:00"_s);
    add(u"22"_s, "45627.5", u"1/12/2024 12:00"_s);
    add(u"14"_s, "1", u"1/1/1900"_s);
    add(u"14"_s, "61", u"1/3/1900"_s);
    add(u"14"_s, "-1", u"-1"_s);
    add(u"14"_s, "91234567", u"91234567"_s);
    add(u"yyyy\\-mm\\-dd"_s, "45627", u"2024-12-01"_s);
    add(u"dd/mm/yyyy;@"_s, "45627", u"01/12/2024"_s);
    add(u"[$-409]d\\-mmm\\-yy;@"_s, "45627", u"1-Dec-24"_s);
    add(u"dd mmmm yyyy"_s, "45627", u"01 December 2024"_s);
    add(u"hh:mm:ss"_s, "0.50069444", u"12:01:00"_s);
    add(u"mm:ss"_s, "0.50069444", u"01:00"_s);
    add(u"yyyy-mm-dd hh:mm"_s, "45627.25", u"2024-12-01 06:00"_s);
    add(u"d\" of \"mmm"_s, "45627", u"1 of Dec"_s);
    add(u"d\\o'c\"lock h\""_s, "45627", u"1o'clock h"_s);
    add(u"h:mm AM/PM"_s, "0.25", u"6:00 AM"_s);
    add(u"\"never closed"_s, "5", u"never closed"_s);
    add(u"yyyy\\"_s, "45627", u"2024"_s);
}

void TestNumberFormat::showsFormats()
{
    QFETCH(const QString, code);
    QFETCH(const QByteArray, stored);
    QFETCH(const QString, shown);
    bool isBuiltIn = false;
    const int id = code.size() < 3 ? code.toInt(&isBuiltIn) : 0;
    const NumberFormat format = isBuiltIn ? NumberFormat::builtIn(id) : NumberFormat::fromCode(code);
    QCOMPARE(displayedNumber(stored.toStdString(), format, false), shown);
}

void TestNumberFormat::showsHardCases_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("shown");
    for (const FormatCase &hard : formatCases())
        QTest::addRow("%s %.17g", qPrintable(hard.code), hard.number)
            << hard.code << hard.number << hard.shown;
}

void TestNumberFormat::showsHardCases()
{
    QFETCH(const QString, code);
    QFETCH(const double, number);
    QFETCH(const QString, shown);
    const std::string stored = QByteArray::number(number, 'g', 17).toStdString();
    QCOMPARE(displayedNumber(stored, NumberFormat::fromCode(code), false), shown);
}

void TestNumberFormat::showsTexts_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("general") << u"General"_s << u"abc"_s;
    QTest::newRow("text") << u"@"_s << u"abc"_s;
    QTest::newRow("numbers only") << u"0.00;-0.00;0"_s << u"abc"_s;
    QTest::newRow("with words") << u"\"id \"@"_s << u"id abc"_s;
    QTest::newRow("fourth section") << u"0;0;0;@\" (text)\""_s << u"abc (text)"_s;
    QTest::newRow("twice") << u"@\\-@"_s << u"abc-abc"_s;
    QTest::newRow("with room") << u"_(@_)"_s << u"abc"_s;
    QTest::newRow("hidden, read nonetheless") << u";;;"_s << u"abc"_s;
}

void TestNumberFormat::showsTexts()
{
    QFETCH(const QString, code);
    QFETCH(const QString, shown);
    QCOMPARE(NumberFormat::fromCode(code).shown(u"abc"_s), shown);
}

void TestNumberFormat::keepsLongTextsAsTheyAre()
{
    const NumberFormat twice = NumberFormat::fromCode(u"@@");
    const QString most(32767, u'a');
    QCOMPARE(twice.shown(most), most + most);
    QCOMPARE(twice.shown(most + u'a'), most + u'a');
}

void TestNumberFormat::keepsContactNumbers()
{
    QByteArray digits;
    for (int length = 1; length <= 15; ++length) {
        digits += static_cast<char>('0' + (length * 7) % 9 + 1);
        const double number = digits.toDouble();
        for (const QByteArray &stored :
            {digits, QByteArray(digits + ".0"), QByteArray::number(number, 'e', 16)})
            QCOMPARE(displayedNumber(stored.toStdString(), {}, false), QString::fromLatin1(digits));
        QCOMPARE(isPlainWholeNumber(digits.toStdString()), true);
    }
    QCOMPARE(isPlainWholeNumber("1234567890123456"), false);
    QCOMPARE(isPlainWholeNumber("0123"), false);
    QCOMPARE(isPlainWholeNumber("-5"), false);
    QCOMPARE(isPlainWholeNumber("0"), true);
}

void TestNumberFormat::countsFrom1904()
{
    QCOMPARE(displayedNumber("44165", NumberFormat::builtIn(14), true), u"1/12/2024"_s);
}

QTEST_APPLESS_MAIN(TestNumberFormat)
#include "tst_numberformat.moc"
