// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvdialect.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestCsvDialect final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void finds_data();
    void finds();
    void boundsTheSample();
};

void TestCsvDialect::finds_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<char>("delimiter");
    QTest::addColumn<int>("begin");
    const auto add = [](const char *name, const char *text, char delimiter, int begin = 0) {
        QTest::newRow(name) << QByteArray(text) << delimiter << begin;
    };
    add("nothing", "", ',');
    add("one column", "Email\na@hdb.gov.sg\n", ',');
    add("comma", "Email,Username\na,b\n", ',');
    add("semicolon", "Email;Username\na;b\n", ';');
    add("tab", "Email\tUsername\na\tb\n", '\t');
    add("bar", "Email|Username\na|b\n", '|');
    add("semicolon with commas in cells", "Email;First Name;Organisation\na;b;Vendor Pte, Ltd, A, B\n", ';');
    add("comma with semicolons in cells", "Email,Reason\na,x; y; z; w\nb,x; y; z; w\n", ',');
    add("quoted delimiters do not count", "\"Email\",\"First; Name;;;\"\n\"a\",\"x;y;z;w\"\n", ',');
    add("quoted line ends do not count", "Email;Reason\na;\"1,2,3\n4,5,6\n7,8,9\"\n", ';');
    add("lines above the header",
        "TechBiz, the portal, by GovTech\nFill in, please, all, of it\nEmail;Username\na;b\n", ';');
    add("no header", "1;a@hdb.gov.sg;x\n2;b@hdb.gov.sg;y, z\n", ';');
    add("declared", "sep=;\nEmail;Username\n", ';', 6);
    add("declared, CRLF", "SEP=|\r\nEmail|Username\r\n", '|', 7);
    add("declared, quoted", "\"sep=;\"\nEmail;Username\n", ';', 8);
    add("declared, unusual", "sep=^\nEmail^Username\n", '^', 6);
    add("declared tab", "sep=\t\nEmail\tUsername\n", '\t', 6);
    add("declared alone", "sep=;", ';', 5);
    add("not a declaration", "sep=ab\nEmail,Username\n", ',');
    add("letters cannot delimit", "sep=a\nEmail,Username\n", ',');
}

void TestCsvDialect::finds()
{
    QFETCH(const QByteArray, text);
    QFETCH(const char, delimiter);
    QFETCH(const int, begin);
    const CsvDialect dialect = findDialect(text, 0);
    QCOMPARE(dialect.delimiter, delimiter);
    QCOMPARE(dialect.begin, begin);
    QCOMPARE(dialect.line, begin > 0 ? 2 : 1);
}

void TestCsvDialect::boundsTheSample()
{
    QByteArray text("Email;Username\n\"");
    text += QByteArray(3 * 1024 * 1024, 'x');
    QCOMPARE(findDialect(text, 0).delimiter, ';');
    QCOMPARE(firstRecords(QByteArray("a,b\n").repeated(99), {}).size(), 80);
}

QTEST_APPLESS_MAIN(TestCsvDialect)
#include "tst_csvdialect.moc"
