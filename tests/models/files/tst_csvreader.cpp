// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

using Records = QList<QStringList>;

} // namespace

class TestCsvReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void reads_data();
    void reads();
    void countsLines_data();
    void countsLines();
    void refuses_data();
    void refuses();
    void readsOneColumn();
    void knowsBlankCells_data();
    void knowsBlankCells();
};

void TestCsvReader::reads_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<Records>("records");
    const auto add = [](const char *name, const char *text, const Records &records) {
        QTest::newRow(name) << QByteArray(text) << records;
    };
    add("nothing", "", {});
    add("simple", "a,b,c\n1,2,3\n", {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s, u"2"_s, u"3"_s}});
    add("no last line end", "a,b\n1,2", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    add("CRLF", "a,b\r\n1,2\r\n", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    add("CR", "a,b\r1,2\r", {{u"a"_s, u"b"_s}, {u"1"_s, u"2"_s}});
    add("mixed line ends", "a\r\nb\nc\rd", {{u"a"_s}, {u"b"_s}, {u"c"_s}, {u"d"_s}});
    add("blank lines", "a\n\n\r\nb", {{u"a"_s}, {QString()}, {QString()}, {u"b"_s}});
    add("empty cells", "a,,\n,,\n", {{u"a"_s, QString(), QString()}, {QString(), QString(), QString()}});
    add("empty cell at the end", "a,", {{u"a"_s, QString()}});
    add("ragged", "a,b,c\n1\n1,2,3,4\n",
        {{u"a"_s, u"b"_s, u"c"_s}, {u"1"_s}, {u"1"_s, u"2"_s, u"3"_s, u"4"_s}});
    add("comma in quotes", "a,\"b, c\",d", {{u"a"_s, u"b, c"_s, u"d"_s}});
    add("empty quotes", "\"\",\"\"\r\n", {{QString(), QString()}});
    add("doubled quotes", "\"say \"\"hi\"\"\",x", {{u"say \"hi\""_s, u"x"_s}});
    add("only doubled quotes", "\"\"\"\"", {{u"\""_s}});
    add("quotes and line ends", "\"a \"\"\nb\n\"\"\",\"\n\"\nx,y",
        {{u"a \"\nb\n\""_s, u"\n"_s}, {u"x"_s, u"y"_s}});
    add("CRLF in quotes stays", "\"a\r\nb\",c\r\nd,e", {{u"a\r\nb"_s, u"c"_s}, {u"d"_s, u"e"_s}});
    add("JSON in a cell", "1,\"{\"\"type\"\": \"\"Point\"\", \"\"xy\"\": [1, 2]}\"",
        {{u"1"_s, u"{\"type\": \"Point\", \"xy\": [1, 2]}"_s}});
    add("quote inside an unquoted cell", "5\" pipe,say \"hi\"\nx",
        {{u"5\" pipe"_s, u"say \"hi\""_s}, {u"x"_s}});
    add("space before a quote", "a, \"b\"", {{u"a"_s, u" \"b\""_s}});
    add("text behind a closing quote", "\"a\"b,\"c\" ,d", {{u"ab"_s, u"c "_s, u"d"_s}});
    add("quote behind a closing quote", "\"a\"b\"c\",d", {{u"ab\"c\""_s, u"d"_s}});
    add("space behind a quote of two lines", "\"a\nb\" ,c", {{u"a\nb "_s, u"c"_s}});
    add("spaces stay", " a , b ", {{u" a "_s, u" b "_s}});
    add("unicode", "J\xC3\xA9,\xE4\xBC\x9F,\xF0\x9F\x98\x80", {{u"Jé"_s, u"伟"_s, u"😀"_s}});
    add("the writer's apostrophes", "'+65,'=1+1,''-x,\"'@a,b\"",
        {{u"+65"_s, u"=1+1"_s, u"'-x"_s, u"@a,b"_s}});
    add("other apostrophes", "'t Hooft,O'Brien,',''", {{u"'t Hooft"_s, u"O'Brien"_s, u"'"_s, u"''"_s}});
    add("other delimiters are text", "a;b\tc|d,e", {{u"a;b\tc|d"_s, u"e"_s}});
}

void TestCsvReader::reads()
{
    QFETCH(const QByteArray, text);
    QFETCH(const Records, records);
    CsvReader reader(text, ',');
    Records found;
    while (reader.next())
        found.append(reader.texts());
    QVERIFY(!reader.error());
    QCOMPARE(found, records);
}

void TestCsvReader::countsLines_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QList<int>>("lines");
    QTest::newRow("LF") << "a\nb\nc"_ba << QList<int>{1, 2, 3};
    QTest::newRow("CRLF") << "a\r\nb\r\n\r\nc"_ba << QList<int>{1, 2, 3, 4};
    QTest::newRow("CR") << "a\rb\rc"_ba << QList<int>{1, 2, 3};
    QTest::newRow("quoted LF") << "\"a\n\n\",x\nb"_ba << QList<int>{1, 4};
    QTest::newRow("quoted CRLF") << "\"a\r\n\",x\r\nb"_ba << QList<int>{1, 3};
    QTest::newRow("quoted CR at the end") << "\"a\r\"\r\nb"_ba << QList<int>{1, 3};
    QTest::newRow("doubled quotes between") << "\"a\n\"\"\n\"\"\n\"\nb"_ba << QList<int>{1, 5};
}

void TestCsvReader::countsLines()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QList<int>, lines);
    CsvReader reader(text, ',');
    QList<int> found;
    while (reader.next())
        found.append(reader.line());
    QCOMPARE(found, lines);
}

void TestCsvReader::refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("recordsBefore");
    QTest::addColumn<QString>("detail");
    QTest::newRow("never closed") << "a,b\n1,\"2\n3,4\n"_ba << 1 << u"line 2:"_s;
    QTest::newRow("never closed, opened late") << "\"a\nb\",\"c\nd\n"_ba << 0 << u"line 2:"_s;
    QTest::newRow("lone quote at the end") << "a\n\""_ba << 1 << u"line 2:"_s;
    QTest::newRow("ends in a doubled quote") << "\"a\"\""_ba << 0 << u"line 1:"_s;
    QTest::newRow("stray quote swallows rows")
        << "a,b\n1,\"oops\n2,\"Vendor Pte, Ltd\"\n3,x\n"_ba << 1
        << u"line 2: the quote opened here runs into the text of line 3"_s;
}

void TestCsvReader::refuses()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, recordsBefore);
    QFETCH(const QString, detail);
    CsvReader reader(text, ',');
    int count = 0;
    while (reader.next())
        ++count;
    QCOMPARE(count, recordsBefore);
    QVERIFY(reader.error());
    QCOMPARE(reader.error()->kind, Error::Kind::FileDamaged);
    QVERIFY2(reader.error()->detail.startsWith(detail), qPrintable(reader.error()->detail));
    QVERIFY(!reader.next());
}

void TestCsvReader::readsOneColumn()
{
    const QByteArray text("a,b\n\"x, y\",\"say \"\"hi\"\"\",'+65\nlast,row");
    QCOMPARE(CsvReader(text, ',', 4).readColumn(0), u"x, y"_s);
    QCOMPARE(CsvReader(text, ',', 4).readColumn(1), u"say \"hi\""_s);
    QCOMPARE(CsvReader(text, ',', 4).readColumn(2), u"+65"_s);
    QCOMPARE(CsvReader(text, ',', 4).readColumn(3), QString());
    QCOMPARE(CsvReader(text, ',').readColumn(1), u"b"_s);
    QCOMPARE(CsvReader(text, ',').readColumn(2), QString());
}

void TestCsvReader::knowsBlankCells_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<bool>("blank");
    QTest::newRow("empty") << QString() << true;
    QTest::newRow("spaces") << u" \t "_s << true;
    QTest::newRow("quoted nothing") << u"\"\""_s << true;
    QTest::newRow("quoted spaces") << u"\"  \n\""_s << true;
    QTest::newRow("no-break space") << u"\u00A0"_s << true;
    QTest::newRow("zero width") << u"\u200B\uFEFF"_s << true;
    QTest::newRow("letter") << u"a"_s << false;
    QTest::newRow("quoted letter") << u"\" a\""_s << false;
    QTest::newRow("apostrophe") << u"'"_s << false;
    QTest::newRow("Chinese") << u"伟"_s << false;
    QTest::newRow("emoji") << u"😀"_s << false;
    QTest::newRow("space, then text") << u"  x"_s << false;
}

void TestCsvReader::knowsBlankCells()
{
    QFETCH(const QString, cell);
    QFETCH(const bool, blank);
    const QByteArray text = cell.toUtf8() + ",x";
    CsvReader reader(text, ',');
    QVERIFY(reader.next());
    QCOMPARE(reader.isBlank(reader.cells().front()), blank);
}

QTEST_APPLESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
