// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxreader.h"

#include "tests/models/files/zipmaking.h"

#include <QRegularExpression>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestXlsxReader final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsCells_data();
    void readsCells();
    void placesCells();
    void readsSharedStrings();
    void readsPrefixedElements();
    void ordersSheets();
    void decodesText_data();
    void decodesText();
    void refuses_data();
    void refuses();
    void describesOtherPackages_data();
    void describesOtherPackages();
    void readsEachPartOnce();
    void findsPartsByBackslashes();
    void stopsWhenAsked();
    void readsLargeSheets_data();
    void readsLargeSheets();
    void refusesLateInLargeSheets();
    void stopsWithinLargeSheets();
    void readsManySharedStrings();
    void refusesManySharedStrings_data();
    void refusesManySharedStrings();
    void stopsWithManySharedStrings();
};

namespace {

Result<SheetTable> readFirstSheet(const QByteArray &bytes)
{
    const auto reader = XlsxReader::open(bytes);
    if (!reader)
        return tl::unexpected(reader.error());
    return (*reader)->readSheet(0).map([](const XlsxSheet &sheet) { return sheet.table; });
}

} // namespace

void TestXlsxReader::readsCells_data()
{
    QTest::addColumn<QByteArray>("cell");
    QTest::addColumn<QString>("text");
    const auto add = [](const char *name, const char *cell, const QString &text) {
        QTest::newRow(name) << QByteArray(cell) << text;
    };
    add("shared", "<c r='A1' t='s'><v>0</v></c>", u"first"_s);
    add("shared, rich", "<c r='A1' t='s'><v>1</v></c>", u"rich text"_s);
    add("inline", "<c r='A1' t='inlineStr'><is><t>in line</t></is></c>", u"in line"_s);
    add("inline, rich",
        "<c r='A1' t='inlineStr'><is><r><t>a</t></r><r><rPr><b/></rPr><t xml:space='preserve'> "
        "b</t></r></is></c>",
        u"a b"_s);
    add("inline, phonetic",
        "<c t='inlineStr'><is><t>東京</t><rPh sb='0' eb='2'><t>トウキョウ</t></rPh></is></c>", u"東京"_s);
    add("formula's text", "<c r='A1' t='str'><f>A2&amp;A3</f><v>made</v></c>", u"made"_s);
    add("formula's number", "<c r='A1'><f>1+1</f><v>2</v></c>", u"2"_s);
    add("formula without a value", "<c r='A1'><f>1+1</f></c>", {});
    add("number", "<c r='A1'><v>91234567</v></c>", u"91234567"_s);
    add("number, exponent", "<c r='A1' t='n'><v>9.1234567E7</v></c>", u"91234567"_s);
    add("true", "<c r='A1' t='b'><v>1</v></c>", u"TRUE"_s);
    add("false", "<c r='A1' t='b'><v>0</v></c>", u"FALSE"_s);
    add("error", "<c r='A1' t='e'><v>#N/A</v></c>", u"#N/A"_s);
    add("ISO date", "<c r='A1' t='d'><v>2024-12-01</v></c>", u"2024-12-01"_s);
    add("date style", "<c r='A1' s='1'><v>45627</v></c>", u"1/12/2024"_s);
    add("ISO date, date style", "<c r='A1' s='1' t='d'><v>2024-12-01</v></c>", u"1/12/2024"_s);
    add("ISO date and time, date style", "<c s='1' t='d'><v>2024-12-01T09:30:00Z</v></c>", u"1/12/2024"_s);
    add("no ISO date, date style", "<c s='1' t='d'><v>soon</v></c>", u"soon"_s);
    add("shared, style with words", "<c r='A1' t='s' s='3'><v>0</v></c>", u"id first"_s);
    add("inline, style with words", "<c t='inlineStr' s='3'><is><t>a</t></is></c>", u"id a"_s);
    add("number, style with words", "<c s='3'><v>7</v></c>", u"+7"_s);
    add("zero, hidden", "<c s='4'><v>0</v></c>", {});
    add("custom style", "<c r='A1' s='2'><v>1234567</v></c>", u"01234567"_s);
    add("unknown style", "<c r='A1' s='99'><v>45627</v></c>", u"45627"_s);
    add("spaces and line ends", "<c t='inlineStr'><is><t xml:space='preserve'> a\nb </t></is></c>",
        u" a\nb "_s);
    add("entities", "<c t='inlineStr'><is><t>&lt;a&gt; &amp; &#x4F1F;</t></is></c>", u"<a> & 伟"_s);
    add("escaped", "<c t='inlineStr'><is><t>a_x000D_b</t></is></c>", u"a\rb"_s);
    add("empty", "<c r='A1' s='1'/>", {});
}

void TestXlsxReader::readsCells()
{
    QFETCH(const QByteArray, cell);
    QFETCH(const QString, text);
    WorkbookParts parts;
    parts.sheets = {QByteArray("<row r='1'>" + cell + "</row>")};
    parts.sharedStrings
        = "<si><t>first</t></si><si><r><t>rich</t></r><r><t xml:space='preserve'> text</t></r>"
          "<rPh sb='0' eb='1'><t>not this</t></rPh></si>";
    parts.styles = "<numFmts><numFmt numFmtId='170' formatCode='00000000'/><numFmt "
                   "numFmtId='171' formatCode='\\+0;;;&quot;id &quot;@'/><numFmt numFmtId='172' "
                   "formatCode='0;-0;;@'/></numFmts><cellStyleXfs><xf "
                   "numFmtId='9'/></cellStyleXfs><cellXfs><xf numFmtId='0'/><xf numFmtId='14'/><xf "
                   "numFmtId='170'/><xf numFmtId='171'/><xf numFmtId='172'/></cellXfs>";
    const auto table = readFirstSheet(makeWorkbook(parts));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QVERIFY(table->rowCount() <= 1);
    if (text.isEmpty())
        QCOMPARE(table->cellCount(), std::size_t(0));
    else
        QCOMPARE(table->text(0, 0), text);
}

void TestXlsxReader::placesCells()
{
    WorkbookParts parts;
    parts.sheets = {"<row r='3'><c r='B3'><v>1</v></c><c><v>2</v></c><c r='AA3'><v>3</v></c></row>"
                    "<row><c><v>4</v></c></row><row r='9'/><row r='10'><c r='A10'><v>5</v></c></row>"};
    const auto table = readFirstSheet(makeWorkbook(parts));
    QVERIFY(table);
    QCOMPARE(table->rowCount(), 3);
    QCOMPARE(table->line(0), 3);
    QCOMPARE(table->line(1), 4);
    QCOMPARE(table->line(2), 10);
    QCOMPARE(table->texts(0).first(3), (QStringList{QString(), u"1"_s, u"2"_s}));
    QCOMPARE(table->text(0, 26), u"3"_s);
    QCOMPARE(table->text(0, 5), QString());
    QCOMPARE(table->texts(1), QStringList{u"4"_s});
}

void TestXlsxReader::readsSharedStrings()
{
    WorkbookParts parts;
    QByteArray row("<row r='1'>");
    for (int i = 0; i < 3000; ++i) {
        parts.sharedStrings += "<si><t>text " + QByteArray::number(i * 31) + "</t></si>";
        row += "<c t='s'><v>" + QByteArray::number(2999 - i) + "</v></c>";
    }
    parts.sheets = {QByteArray(row + "</row>")};
    const auto table = readFirstSheet(makeWorkbook(parts));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    const QStringList texts = table->texts(0);
    QCOMPARE(texts.size(), 3000);
    for (int i = 0; i < 3000; ++i)
        QCOMPARE(texts[i], u"text %1"_s.arg((2999 - i) * 31));
}

void TestXlsxReader::readsPrefixedElements()
{
    const QByteArray relations(
        "<r:Relationships xmlns:r='http://schemas.openxmlformats.org/package/2006/relationships'>");
    const QByteArray strict("http://purl.oclc.org/ooxml/officeDocument/relationships");
    const auto table = readFirstSheet(makeZip({
        {u"_rels/.rels"_s,
            relations + "<r:Relationship Id='a' Type='" + strict
                + "/officeDocument' Target='/book/main.xml'/></r:Relationships>"},
        {u"book/main.xml"_s,
            "<x:workbook xmlns:x='m' xmlns:rel='" + strict
                + "'><x:sheets><x:sheet name='S' sheetId='4' rel:id='b'/></x:sheets></x:workbook>"},
        {u"book/_rels/main.xml.rels"_s,
            relations + "<r:Relationship Id='b' Type='" + strict
                + "/worksheet' Target='../sheets/Sheet.XML'/></r:Relationships>"},
        {u"sheets/sheet.xml"_s,
            "<x:worksheet "
            "xmlns:x='m'><x:sheetData><x:row><x:c><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>"},
    }));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->text(0, 0), u"7"_s);
}

void TestXlsxReader::ordersSheets()
{
    WorkbookParts parts;
    parts.sheets = {inlineRow({"one"}), inlineRow({"two"}), inlineRow({"three"})};
    parts.sheetStates = "hvv";
    const auto reader = XlsxReader::open(makeWorkbook(parts));
    QVERIFY(reader);
    QCOMPARE((*reader)->sheetCount(), 3);
    QCOMPARE((*reader)->sheetName(0), u"S2"_s);
    QCOMPARE((*reader)->sheetName(2), u"S1"_s);
    QCOMPARE((*reader)->readSheet(2)->table.text(0, 0), u"one"_s);
    QCOMPARE((*reader)->readSheet(0)->table.text(0, 0), u"two"_s);
}

void TestXlsxReader::decodesText_data()
{
    QTest::addColumn<QByteArray>("stored");
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("plain") << QByteArray("plain") << QByteArray("plain");
    QTest::newRow("carriage return") << QByteArray("a_x000D_\nb") << QByteArray("a\r\nb");
    QTest::newRow("an escape as text") << QByteArray("_x005F_x000D_") << QByteArray("_x000D_");
    QTest::newRow("no escape") << QByteArray("user_x_1 _x00_ _x00ZZ_ _x000")
                               << QByteArray("user_x_1 _x00_ _x00ZZ_ _x000");
}

void TestXlsxReader::decodesText()
{
    QFETCH(const QByteArray, stored);
    QFETCH(const QByteArray, text);
    QCOMPARE(decodedWorkbookText(stored.toStdString()), text);
}

void TestXlsxReader::refuses_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("detail");
    const auto add
        = [](const char *name, const WorkbookParts &parts, Error::Kind kind, const QString &detail) {
              QTest::newRow(name) << makeWorkbook(parts) << static_cast<int>(kind) << detail;
          };
    WorkbookParts parts;
    parts.sheets = {inlineRow({"x"})};
    parts.prolog = "<!DOCTYPE w [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]>";
    add("doctype", parts, Error::Kind::FileDamaged, u"document type"_s);
    parts.prolog = "<!DOCTYPE w SYSTEM 'file:///etc/passwd'>";
    add("outside entity", parts, Error::Kind::FileDamaged, u"document type"_s);
    parts.prolog.clear();
    parts.sheets = {"<row><c></row>"};
    add("not well-formed", parts, Error::Kind::FileDamaged, u"sheet1.xml, line 1"_s);
    parts.sheets = {"<row><c t='s'><v>5</v></c></row>"};
    add("no such shared string", parts, Error::Kind::FileDamaged, u"row 1"_s);
    parts.sheets = {"<row><c t='s'><v>-1</v></c></row>"};
    add("negative shared string", parts, Error::Kind::FileDamaged, u"row 1"_s);
    parts.sheets = {"<row r='0'><c><v>5</v></c></row>"};
    add("row 0", parts, Error::Kind::FileDamaged, u"row outside"_s);
    parts.sheets = {"<row r='99999999'><c><v>5</v></c></row>"};
    add("row beyond", parts, Error::Kind::FileDamaged, u"row outside"_s);
    parts.sheets = {"<row><c r='XFE1'><v>5</v></c></row>"};
    add("column beyond", parts, Error::Kind::FileDamaged, u"cell outside"_s);
    parts.sheets = {"<row><c r='ZZZZZZZZZZZZ1'><v>5</v></c></row>"};
    add("column far beyond", parts, Error::Kind::FileDamaged, u"cell outside"_s);
    parts.sheets = {"<row><c r='12'><v>5</v></c></row>"};
    add("no column", parts, Error::Kind::FileDamaged, u"cell outside"_s);
    QByteArray nested;
    QByteArray names;
    for (quint32 i = 0; i < 200'000; ++i) {
        const QByteArray name = "n" + QByteArray::number(i * 2654435761U, 36);
        nested += '<' + name + '>';
        names += '<' + name + "/>";
    }
    parts.sheets = {nested};
    add("nested too deep", parts, Error::Kind::FileTooLarge, u"nested too deep"_s);
    parts.sheets = {names};
    add("a name for each element", parts, Error::Kind::FileTooLarge, u"names of their own"_s);
    QByteArray noise;
    for (quint32 i = 0; i < 150'000; ++i)
        noise += QByteArray::number(i * 2654435761U, 36);
    parts.sheets = {"<!--" + noise + "-->"};
    add("an endless tag", parts, Error::Kind::FileTooLarge, u"longer than"_s);
    parts.sheets = {"<row><c t='str'><v>" + noise + noise + "</v></c></row>"};
    add("an endless text", parts, Error::Kind::FileTooLarge, u"a text of more"_s);
    QTest::newRow("no relationships of the workbook")
        << makeZip({{u"xl/workbook.xml"_s, "<workbook/>"}}) << static_cast<int>(Error::Kind::FileDamaged)
        << u"workbook.xml.rels"_s;
}

void TestXlsxReader::refuses()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, kind);
    QFETCH(const QString, detail);
    const auto table = readFirstSheet(bytes);
    QVERIFY(!table);
    QCOMPARE(static_cast<int>(table.error().kind), kind);
    QVERIFY2(table.error().detail.contains(detail), qPrintable(table.error().detail));
}

void TestXlsxReader::describesOtherPackages_data()
{
    QTest::addColumn<ZipParts>("parts");
    QTest::addColumn<QString>("description");
    QTest::newRow("ods") << ZipParts{{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"},
        {u"content.xml"_s, "<a/>"}}
                         << u".ods"_s;
    QTest::newRow("odt") << ZipParts{{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}}
                         << u"OpenDocument"_s;
    QTest::newRow("numbers") << ZipParts{{u"Index/Document.iwa"_s, "x"}} << u"Numbers"_s;
    QTest::newRow("docx") << ZipParts{{u"word/document.xml"_s, "<a/>"}} << u".docx"_s;
    QTest::newRow("pptx") << ZipParts{{u"ppt/presentation.xml"_s, "<a/>"}} << u".pptx"_s;
    QTest::newRow("xlsb") << ZipParts{{u"xl/workbook.bin"_s, "x"}} << u".xlsb"_s;
    QTest::newRow("zip") << ZipParts{{u"list.csv"_s, "Email"}} << u"a zip archive"_s;
    QTest::newRow("empty zip") << ZipParts{} << u"a zip archive"_s;
}

void TestXlsxReader::describesOtherPackages()
{
    QFETCH(const ZipParts, parts);
    QFETCH(const QString, description);
    QByteArray bytes = makeZip(parts);
    if (parts.isEmpty())
        bytes = QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0');
    const auto reader = XlsxReader::open(bytes);
    QVERIFY(!reader);
    QCOMPARE(reader.error().kind, Error::Kind::FileFormatUnknown);
    QVERIFY2(reader.error().detail.contains(description), qPrintable(reader.error().detail));
}

void TestXlsxReader::readsEachPartOnce()
{
    WorkbookParts parts;
    parts.sheets = {inlineRow({"one"})};
    QByteArray sheets;
    for (int i = 0; i < 500; ++i)
        sheets += "<sheet name='X' sheetId='9' r:id='rS1'/>";
    // Before the sheets that are there in any case.
    parts.workbookProperties = "<sheets>" + sheets + "</sheets>";
    const auto reader = XlsxReader::open(makeWorkbook(parts));
    QVERIFY2(reader, reader ? "" : qPrintable(reader.error().detail));
    QCOMPARE((*reader)->sheetCount(), 1);
    parts.workbookProperties = "<sheets>" + sheets + sheets + "</sheets>";
    QCOMPARE(XlsxReader::open(makeWorkbook(parts)).error().kind, Error::Kind::FileTooLarge);
}

void TestXlsxReader::findsPartsByBackslashes()
{
    const QByteArray office("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const auto table = readFirstSheet(makeZip({
        {u"xl\\workbook.xml"_s,
            "<workbook xmlns:r='" + office + "'><sheets><sheet name='S' r:id='a'/></sheets></workbook>"},
        {u"xl\\_rels\\workbook.xml.rels"_s,
            "<Relationships><Relationship Id='a' Type='" + office
                + "/worksheet' Target='sheets/sheet1.xml'/></Relationships>"},
        {u"xl\\sheets\\sheet1.xml"_s, "<worksheet><row><c><v>7</v></c></row></worksheet>"},
    }));
    QVERIFY2(table, table ? "" : qPrintable(table.error().detail));
    QCOMPARE(table->text(0, 0), u"7"_s);
}

void TestXlsxReader::stopsWhenAsked()
{
    WorkbookParts parts;
    parts.sheets = {inlineRow({"x"})};
    const auto reader = XlsxReader::open(makeWorkbook(parts));
    QVERIFY(reader);
    const auto table = (*reader)->readSheet(0, [](double) { return false; });
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::Cancelled);
}

namespace {

constexpr int manyRows = 30'000;

/// Long enough to be unpacked ahead, and not too much alike to be taken for a bomb.
WorkbookParts largeWorkbook(const QByteArray &behindRows = {})
{
    QByteArray rows;
    for (quint32 i = 0; i < manyRows; ++i)
        rows += "<row><c><v>" + QByteArray::number(i) + "</v></c><c t=\"inlineStr\"><is><t>"
            + QByteArray::number(i * 2654435761U, 36) + " &amp; Co</t></is></c></row>\n";
    WorkbookParts parts;
    parts.sheets = {QByteArray(rows + behindRows)};
    return parts;
}

} // namespace

void TestXlsxReader::readsLargeSheets_data()
{
    QTest::addColumn<QByteArray>("behindRows");
    QTest::newRow("as usual") << QByteArray();
    // What the scanner gives up at, once it has all rows.
    QTest::newRow("a comment") << QByteArray("<!-- x -->");
}

void TestXlsxReader::readsLargeSheets()
{
    QFETCH(const QByteArray, behindRows);
    const auto reader = XlsxReader::open(makeWorkbook(largeWorkbook(behindRows)));
    QVERIFY(reader);
    QList<double> told;
    const auto sheet = (*reader)->readSheet(0, [&told](double fraction) {
        told.append(fraction);
        return true;
    });
    QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().detail));
    QCOMPARE(sheet->table.rowCount(), manyRows);
    QCOMPARE(sheet->table.cellCount(), std::size_t(2 * manyRows));
    for (int row = 0; row < manyRows; row += 7) {
        const QString noise = QString::number(static_cast<quint32>(row) * 2654435761U, 36);
        QCOMPARE(sheet->table.texts(row), (QStringList{QString::number(row), noise + u" & Co"_s}));
    }
    QVERIFY(told.size() > 10);
    QVERIFY(std::is_sorted(told.cbegin(), told.cend()));
    QCOMPARE(told.constLast(), 1.0);
}

void TestXlsxReader::refusesLateInLargeSheets()
{
    const auto damaged = readFirstSheet(makeWorkbook(largeWorkbook("<row></c>")));
    QVERIFY(!damaged);
    QVERIFY2(damaged.error().detail.contains(u"line 30001"_s), qPrintable(damaged.error().detail));
    const auto outside = readFirstSheet(makeWorkbook(largeWorkbook("<row r='0'></row>")));
    QVERIFY(!outside);
    QVERIFY2(outside.error().detail.contains(u"row outside"_s), qPrintable(outside.error().detail));
}

void TestXlsxReader::stopsWithinLargeSheets()
{
    const auto reader = XlsxReader::open(makeWorkbook(largeWorkbook()));
    QVERIFY(reader);
    for (const int calls : {1, 2, 10}) {
        int left = calls;
        const auto sheet = (*reader)->readSheet(0, [&left](double) { return --left > 0; });
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().kind, Error::Kind::Cancelled);
        QCOMPARE(left, 0);
    }
    QVERIFY((*reader)->readSheet(0));
}

namespace {

QByteArray sharedText(quint32 number)
{
    return number % 100 == 7 ? QByteArray()
                             : QByteArray::number(number) + QByteArray::number(number * 2654435761U, 36);
}

/// So many that they are read on a thread of their own; every hundredth is empty.
WorkbookParts sharedWorkbook()
{
    WorkbookParts parts;
    QByteArray rows;
    for (quint32 i = 0; i < manyRows; ++i) {
        parts.sharedStrings += "<si><t>" + sharedText(i) + "</t></si>";
        rows += "<row><c t='s'><v>" + QByteArray::number(manyRows - 1 - i) + "</v></c><c s='"
            + (i % 9 ? "0" : "1") + "' t='s'><v>5</v></c></row>";
    }
    parts.sheets = {rows, inlineRow({"x"})};
    parts.styles = "<numFmts><numFmt numFmtId='170' formatCode='&quot;id &quot;@'/></numFmts><cellXfs><xf "
                   "numFmtId='0'/><xf numFmtId='170'/></cellXfs>";
    return parts;
}

} // namespace

void TestXlsxReader::readsManySharedStrings()
{
    const auto reader = XlsxReader::open(makeWorkbook(sharedWorkbook()));
    QVERIFY(reader);
    for (int turn = 0; turn < 2; ++turn) {
        const auto sheet = (*reader)->readSheet(0);
        QVERIFY2(sheet, sheet ? "" : qPrintable(sheet.error().detail));
        const SheetTable &table = sheet->table;
        QCOMPARE(table.rowCount(), manyRows);
        QCOMPARE(table.cellCount(), std::size_t(2 * manyRows - manyRows / 100));
        const QString fifth = QString::fromUtf8(sharedText(5));
        for (quint32 row = 0; row < manyRows; ++row) {
            QCOMPARE(table.text(int(row), 0), QString::fromUtf8(sharedText(manyRows - 1 - row)));
            QCOMPARE(table.text(int(row), 1), row % 9 ? fifth : QString(u"id "_s + fifth));
        }
    }
    QCOMPARE((*reader)->readSheet(1)->table.text(0, 0), u"x"_s);
}

void TestXlsxReader::refusesManySharedStrings_data()
{
    QTest::addColumn<QByteArray>("behindStrings");
    QTest::addColumn<QByteArray>("behindRows");
    QTest::addColumn<QString>("detail");
    const QByteArray missing("<row r='99000'><c t='s'><v>30000</v></c></row>");
    QTest::newRow("one that is missing") << QByteArray() << missing << u"row 99000"_s;
    QTest::newRow("damaged") << QByteArray("</t>") << QByteArray() << u"sharedStrings.xml, line 1"_s;
    QTest::newRow("both damaged") << QByteArray("</t>") << QByteArray("</t>") << u"sharedStrings.xml"_s;
    QTest::newRow("damaged, one missing") << QByteArray("</t>") << missing << u"sharedStrings.xml"_s;
    QTest::newRow("sheet damaged") << QByteArray() << QByteArray(missing + "</t>") << u"sheet1.xml"_s;
}

void TestXlsxReader::refusesManySharedStrings()
{
    QFETCH(const QByteArray, behindStrings);
    QFETCH(const QByteArray, behindRows);
    QFETCH(const QString, detail);
    WorkbookParts parts = sharedWorkbook();
    parts.sharedStrings += behindStrings;
    parts.sheets[0] += behindRows;
    const auto table = readFirstSheet(makeWorkbook(parts));
    QVERIFY(!table);
    QCOMPARE(table.error().kind, Error::Kind::FileDamaged);
    QVERIFY2(table.error().detail.contains(detail), qPrintable(table.error().detail));
}

void TestXlsxReader::stopsWithManySharedStrings()
{
    const auto reader = XlsxReader::open(makeWorkbook(sharedWorkbook()));
    QVERIFY(reader);
    for (const int calls : {1, 2, 10}) {
        int left = calls;
        const auto sheet = (*reader)->readSheet(0, [&left](double) { return --left > 0; });
        QVERIFY(!sheet);
        QCOMPARE(sheet.error().kind, Error::Kind::Cancelled);
    }
    QVERIFY((*reader)->readSheet(0));
    // Nobody waits for the strings any more.
    const auto other = XlsxReader::open(makeWorkbook(sharedWorkbook()));
    QVERIFY(other);
    QVERIFY(!(*other)->readSheet(1, [](double) { return false; }));
}

QTEST_APPLESS_MAIN(TestXlsxReader)
#include "tst_xlsxreader.moc"
