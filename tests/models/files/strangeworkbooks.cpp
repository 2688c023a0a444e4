// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/files/strangefiles.h"

#include "tests/models/files/zipmaking.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = Error::Kind;
using About = ListQuestion::About;

const QByteArray titles = inlineRow({"Email", "First Name", "Contact Number"});
const QByteArray ming = inlineRow({"ming@hdb.gov.sg", "Ming", "91234567"});
const QByteArray list = titles + ming;

class Table final
{
public:
    void opens(const char *name, const WorkbookParts &parts, int rows = 1)
    {
        files.append({QString::fromUtf8(name), makeWorkbook(parts), std::nullopt, {}, rows,
            u"ming@hdb.gov.sg"_s, std::nullopt});
    }
    void opensSheet(const char *name, const QByteArray &rows, int count = 1)
    {
        WorkbookParts parts;
        parts.sheets = {rows};
        opens(name, parts, count);
    }
    void asks(const char *name, const WorkbookParts &parts, About question, int rows)
    {
        files.append({QString::fromUtf8(name), makeWorkbook(parts), std::nullopt, {}, rows, {}, question});
    }
    void refuses(const char *name, const QByteArray &bytes, Kind kind, const char *detail = "")
    {
        files.append({QString::fromUtf8(name), bytes, kind, QString::fromUtf8(detail), 0, {}, std::nullopt});
    }
    void refusesSheet(const char *name, const QByteArray &rows, Kind kind, const char *detail = "")
    {
        WorkbookParts parts;
        parts.sheets = {rows};
        refuses(name, makeWorkbook(parts), kind, detail);
    }

    QList<StrangeFile> files;
};

QByteArray cell(const QByteArray &attributes, const QByteArray &value)
{
    return "<c " + attributes + "><v>" + value + "</v></c>";
}

/// One person with this cell for the number.
QByteArray personWith(const QByteArray &number)
{
    return titles + inlineRow({"ming@hdb.gov.sg", "Ming"}).replace("</row>", QByteArray(number + "</row>"));
}

WorkbookParts oneSheet(const QByteArray &rows = list)
{
    WorkbookParts parts;
    parts.sheets = {rows};
    return parts;
}

void addCells(Table &table)
{
    table.opensSheet("inline strings", list);
    table.opensSheet("a number", personWith(cell("", "91234567")));
    table.opensSheet("a scientific number", personWith(cell("", "9.1234567E7")));
    table.opensSheet("a number of 20 digits", personWith(cell("", "12345678901234567890")));
    table.opensSheet("no number in a number cell", personWith(cell("t='n'", "abc")));
    table.opensSheet("an empty number", personWith("<c><v/></c>"));
    table.opensSheet("a boolean", personWith(cell("t='b'", "1")));
    table.opensSheet("an error", personWith(cell("t='e'", "#N/A")));
    table.opensSheet("a formula's text", personWith("<c t='str'><f>A1</f><v>91234567</v></c>"));
    table.opensSheet("a formula without a value", personWith("<c><f>A1</f></c>"));
    table.opensSheet("a shared formula", personWith("<c><f t='shared' si='0'/><v>5</v></c>"));
    table.opensSheet("an ISO date", personWith(cell("t='d'", "2024-03-12")));
    table.opensSheet("an unknown type", personWith(cell("t='zz'", "5")));
    table.opensSheet("a style that is not there", personWith(cell("s='999'", "5")));
    table.opensSheet("a negative style", personWith(cell("s='-5'", "5")));
    table.opensSheet("rich text",
        titles
            + "<row><c t='inlineStr'><is><r><t>ming@</t></r><r><t>hdb.gov.sg</t></r>"
              "</is></c></row>");
    table.opensSheet(
        "CDATA", titles + "<row><c t='inlineStr'><is><t><![CDATA[ming@hdb.gov.sg]]></t></is></c></row>");
    table.opensSheet("character references",
        titles + "<row><c t='inlineStr'><is><t>ming&#64;hdb&#x2E;gov.sg</t></is></c></row>");
    table.opensSheet("cells without references", titles + ming);
    table.opensSheet("cells out of order",
        titles
            + "<row r='2'><c r='B2' t='str'><v>Ming</v></c><c r='A2' "
              "t='str'><v>ming@hdb.gov.sg</v></c></row>");
    table.opensSheet("one cell twice",
        titles
            + "<row r='2'><c r='A2' t='str'><v>ming@hdb.gov.sg</v></c><c r='A2' t='str'><v>x</v></c></row>");
    table.opensSheet("rows out of order",
        titles
            + "<row r='9'><c t='str'><v>ming@hdb.gov.sg</v></c></row><row r='4'><c "
              "t='str'><v>wei@x.sg</v></c></row>",
        2);
    table.opensSheet("a row twice",
        titles
            + "<row r='2'><c t='str'><v>ming@hdb.gov.sg</v></c></row><row r='2'><c "
              "t='str'><v>wei@x.sg</v></c></row>",
        2);
    table.opensSheet(
        "the last row of all", titles + "<row r='1048576'><c t='str'><v>ming@hdb.gov.sg</v></c></row>");
    table.opensSheet("empty styled cells by the thousand",
        list + "<row>" + QByteArray("<c s='1'/>").repeated(5000) + "</row>");
    table.opensSheet("numbered rows without people", list + "<row><c r='D9'/></row><row/><row/>");
    table.opensSheet("a merged title above", "<row><c t='str'><v>TechBiz Portal</v></c></row><row/>" + list);
    table.opensSheet("a cell within a cell", personWith("<c><c><v>5</v></c></c>"));
    table.opensSheet("unknown elements", list + "<future><row><c t='zz'/></row></future>");
    table.opensSheet("a control character as Excel writes it", personWith(cell("t='str'", "_x0007_")));
    table.refusesSheet(
        "a shared string that is not there", personWith(cell("t='s'", "3")), Kind::FileDamaged, "row 2");
    table.refusesSheet(
        "a shared string of minus one", personWith(cell("t='s'", "-1")), Kind::FileDamaged, "row 2");
    table.refusesSheet(
        "a shared string of no number", personWith(cell("t='s'", "x")), Kind::FileDamaged, "row 2");
    table.refusesSheet(
        "row zero", titles + "<row r='0'><c t='str'><v>x</v></c></row>", Kind::FileDamaged, "row");
    table.refusesSheet(
        "a row beyond the sheet", titles + "<row r='1048577'><c/></row>", Kind::FileDamaged, "row");
    table.refusesSheet("a row beyond numbers", titles + "<row r='99999999999999999999'><c r='ZZZZ1'/></row>",
        Kind::FileDamaged, "");
    table.refusesSheet(
        "a column beyond the sheet", titles + "<row><c r='XFE1'/></row>", Kind::FileDamaged, "cell outside");
    table.refusesSheet(
        "a column of no letters", titles + "<row><c r='11'/></row>", Kind::FileDamaged, "cell outside");
}

void addMarkup(Table &table)
{
    table.refusesSheet("an element that is not closed", list + "<row>", Kind::FileDamaged, "sheet1.xml");
    table.refusesSheet(
        "elements closed in the wrong order", list + "<row><c></row></c>", Kind::FileDamaged, "sheet1.xml");
    table.refusesSheet(
        "a bare ampersand", list + "<row><c><v>A&B</v></c></row>", Kind::FileDamaged, "sheet1.xml");
    table.refusesSheet(
        "an unknown entity", list + "<row><c><v>&nbsp;</v></c></row>", Kind::FileDamaged, "sheet1.xml");
    table.refusesSheet(
        "a NUL reference", list + "<row><c><v>&#0;</v></c></row>", Kind::FileDamaged, "sheet1.xml");
    table.refusesSheet("an attribute twice", list + "<row r='3' r='4'/>", Kind::FileDamaged, "sheet1.xml");
    table.refusesSheet(
        "bytes that are not UTF-8", list + "<row><c><v>\xFF</v></c></row>", Kind::FileDamaged, "sheet1.xml");
    WorkbookParts parts = oneSheet();
    parts.prolog
        = "<!DOCTYPE x [<!ENTITY a 'aaaaaaaa'><!ENTITY b '&a;&a;&a;&a;'><!ENTITY c '&b;&b;&b;&b;'>]>";
    table.refuses("a billion laughs", makeWorkbook(parts), Kind::FileDamaged, "document type");
    parts.prolog = "<!DOCTYPE x SYSTEM 'file:///etc/passwd'>";
    table.refuses("an outside entity", makeWorkbook(parts), Kind::FileDamaged, "document type");
    parts.prolog = "<!DOCTYPE x PUBLIC '-//x' 'http://127.0.0.1/x.dtd'>";
    table.refuses("a public identifier", makeWorkbook(parts), Kind::FileDamaged, "document type");
    parts.prolog = "<!DOCTYPE x [<!ENTITY % p SYSTEM 'x'> %p;]>";
    table.refuses("a parameter entity", makeWorkbook(parts), Kind::FileDamaged, "document type");
    parts.prolog = "<?xml version='1.0' encoding='EBCDIC-XYZ'?>";
    table.refuses("an unknown encoding", makeWorkbook(parts), Kind::FileDamaged, "sheet1.xml");
    parts.prolog = "<?xml version='1.0' encoding='UTF-8' standalone='yes'?><!-- x --><?x y?>";
    table.opens("declaration, comment, instruction", parts);
    parts.prolog = "\xEF\xBB\xBF<?xml version='1.0'?>";
    table.opens("a byte order mark", parts);
    parts.prolog = "\n<?xml version='1.0'?>";
    table.refuses("a declaration in line 2", makeWorkbook(parts), Kind::FileDamaged, "sheet1.xml");
}

QByteArray numbered(int count, const char *before, const char *behind)
{
    QByteArray text;
    for (int i = 0; i < count; ++i)
        text += before + QByteArray::number(static_cast<quint32>(i) * 2654435761U, 36) + behind;
    return text;
}

void addBombs(Table &table)
{
    table.refusesSheet(
        "spaces by the megabyte", list + QByteArray(5'000'000, ' '), Kind::FileTooLarge, "unpacks from");
    table.refusesSheet("empty cells by the million",
        list + "<row>" + QByteArray("<c/>").repeated(1'000'000) + "</row>", Kind::FileTooLarge,
        "unpacks from");
    table.refusesSheet(
        "nested a million deep", QByteArray("<a>").repeated(1'000'000), Kind::FileTooLarge, "unpacks from");
    table.refusesSheet(
        "nested, each by another name", numbered(200'000, "<n", ">"), Kind::FileTooLarge, "nested");
    table.refusesSheet("a name for each element", numbered(200'000, "<n", "/>"), Kind::FileTooLarge, "names");
    table.refusesSheet(
        "a name for each attribute", "<row " + numbered(60'000, "n", "='' ") + "/>", Kind::FileTooLarge, "");
    table.refusesSheet(
        "a comment of a megabyte", "<!--" + numbered(200'000, "", " ") + "-->", Kind::FileTooLarge, "a tag");
    table.refusesSheet("an attribute of a megabyte", "<row r='" + numbered(200'000, "", " ") + "'/>",
        Kind::FileTooLarge, "a tag");
    table.refusesSheet("a text of two megabytes",
        "<row><c t='str'><v>" + numbered(350'000, "", " ") + "</v></c></row>", Kind::FileTooLarge,
        "a text of more");
    ZipParts many;
    for (int i = 0; i < 10'001; ++i)
        many.append({QString::number(i), {}});
    table.refuses("ten thousand entries", makeZip(many), Kind::FileTooLarge, "entries");
    WorkbookParts sheets = oneSheet();
    sheets.workbookProperties
        = "<sheets>" + QByteArray("<sheet name='S' r:id='rS1'/>").repeated(1100) + "</sheets>";
    table.refuses("a thousand sheets", makeWorkbook(sheets), Kind::FileTooLarge, "sheets");
    WorkbookParts formats = oneSheet();
    formats.styles = "<cellXfs>" + numbered(70'000, "<xf numFmtId='0' x='", "'/>") + "</cellXfs>";
    table.refuses("seventy thousand formats", makeWorkbook(formats), Kind::FileTooLarge, "formats");
    WorkbookParts repeated;
    repeated.sharedStrings = "<si><t>" + numbered(6'000, "", "").left(32'000) + "</t></si>";
    repeated.styles = "<numFmts><numFmt numFmtId='170' formatCode='" + QByteArray(255, '@')
        + "'/></numFmts><cellXfs><xf numFmtId='170'/></cellXfs>";
    repeated.sheets = {list + "<row>" + QByteArray("<c t='s'><v>0</v></c>").repeated(200) + "</row>"};
    table.refuses("a text that its format repeats", makeWorkbook(repeated), Kind::FileTooLarge, "more cells");
}

void addWorkbooks(Table &table)
{
    WorkbookParts parts = oneSheet();
    parts.sharedStrings = "<si><t>ming@hdb.gov.sg</t></si>";
    parts.sheets = {QByteArray(titles + "<row>" + cell("t='s'", "0") + "</row>")};
    table.opens("shared strings", parts);
    parts.sharedStrings = "<si><r><t>ming@</t></r><r><rPr/><t>hdb.gov.sg</t></r><rPh><t>x</t></rPh></si>";
    table.opens("rich shared strings with readings", parts);
    parts = oneSheet();
    parts.sheets = {inlineRow({"Read me"}), list, QByteArray()};
    table.opens("a cover sheet", parts);
    parts.sheets = {list, list};
    table.asks("two lists", parts, About::Sheet, 1);
    parts.sheetStates = "vh";
    table.opens("a hidden list besides", parts);
    parts.sheetStates = "hh";
    table.asks("two hidden lists", parts, About::Sheet, 1);
    parts.sheets = {list};
    parts.sheetStates = "h";
    table.opens("only a hidden list", parts);
    parts = oneSheet();
    parts.beforeRows = "<cols><col min='1' max='99999999' hidden='1'/><col min='-4' max='0' hidden='1'/><col "
                       "hidden='1'/></cols>";
    table.opens("hidden columns beyond the sheet", parts);
    parts = oneSheet();
    parts.styles = "<numFmts><numFmt numFmtId='170' formatCode='" + QByteArray(5000, '0')
        + "'/></numFmts>"
          "<cellXfs><xf numFmtId='170'/></cellXfs>";
    table.opens("a format code of 5000 zeros", parts);
    parts.styles = "<numFmts><numFmt numFmtId='x' formatCode='[h'/><numFmt "
                   "formatCode='\"'/></numFmts><cellXfs><xf/></cellXfs>";
    table.opens("broken format codes", parts);
    parts = oneSheet();
    parts.workbookProperties = "<workbookPr date1904='1'/>";
    table.opens("dates from 1904", parts);
    table.asks("a list without titles", oneSheet(ming + inlineRow({"wei@x.sg", "Wei", "91234568"})),
        About::Columns, 2);
    table.refuses("nothing in it", makeWorkbook(oneSheet("")), Kind::ListEmpty);
    table.refuses("titles only", makeWorkbook(oneSheet(titles)), Kind::ListEmpty);
    table.refuses("another list",
        makeWorkbook(oneSheet(inlineRow({"Shoe", "Size"}) + inlineRow({"a", "42"}))), Kind::HeaderNotFound);
    table.refuses("no sheets", makeWorkbook({}), Kind::ListEmpty);
}

void addPackages(Table &table)
{
    const QByteArray good = makeWorkbook(oneSheet());
    table.refuses("cut in the middle", good.first(good.size() / 2), Kind::FileDamaged, "zip container");
    table.refuses("cut at the end", good.chopped(1), Kind::FileDamaged, "zip container");
    table.refuses("four bytes", good.first(4), Kind::FileDamaged, "zip container");
    table.refuses("an empty zip file", QByteArray("PK\x05\x06", 4) + QByteArray(18, '\0'),
        Kind::FileFormatUnknown, "zip archive");
    table.refuses(
        "a zip file of a list", makeZip({{u"list.csv"_s, "Email"}}), Kind::FileFormatUnknown, "zip archive");
    table.refuses("OpenDocument",
        makeZip({{u"mimetype"_s, "application/vnd.oasis.opendocument.spreadsheet"}}), Kind::FileFormatUnknown,
        ".ods");
    table.refuses("OpenDocument text", makeZip({{u"mimetype"_s, "application/vnd.oasis.opendocument.text"}}),
        Kind::FileFormatUnknown, "OpenDocument");
    table.refuses("Numbers", makeZip({{u"Index/Document.iwa"_s, "x"}}), Kind::FileFormatUnknown, "Numbers");
    table.refuses(
        "binary workbook", makeZip({{u"xl/workbook.bin"_s, "x"}}), Kind::FileFormatUnknown, ".xlsb");
    table.refuses("Word", makeZip({{u"word/document.xml"_s, "<a/>"}}), Kind::FileFormatUnknown, ".docx");
    table.refuses(
        "PowerPoint", makeZip({{u"ppt/presentation.xml"_s, "<a/>"}}), Kind::FileFormatUnknown, ".pptx");
    table.refuses("a workbook without relationships", makeZip({{u"xl/workbook.xml"_s, "<workbook/>"}}),
        Kind::FileDamaged, "workbook.xml.rels");
    table.refuses("a path out of the package",
        makeZip({{u"_rels/.rels"_s,
            "<Relationships><Relationship Id='a' Type='x/officeDocument' "
            "Target='../../../etc/passwd.xml'/></Relationships>"}}),
        Kind::FileFormatUnknown, "zip archive");
    table.refuses("an outside workbook",
        makeZip({{u"_rels/.rels"_s,
            "<Relationships><Relationship Id='a' Type='x/officeDocument' TargetMode='External' "
            "Target='http://127.0.0.1/b.xml'/>"
            "</Relationships>"}}),
        Kind::FileFormatUnknown, "zip archive");
    QByteArray flipped = good;
    flipped.replace("PK\x01\x02", "PK\x01\x03");
    table.refuses("a directory that is none", flipped, Kind::FileDamaged, "zip container");
    QByteArray locked = good;
    for (qsizetype at = locked.indexOf("PK\x01\x02"); at >= 0; at = locked.indexOf("PK\x01\x02", at + 4))
        locked[at + 8] = static_cast<char>(locked[at + 8] | 1);
    table.refuses("entries with a password", locked, Kind::FileFormatUnknown, "password");
    QByteArray large = good;
    for (qsizetype at = large.indexOf("PK\x01\x02"); at >= 0; at = large.indexOf("PK\x01\x02", at + 4))
        large.replace(at + 24, 4, QByteArray("\xFF\xFF\xFF\x7F", 4));
    table.refuses("a directory that promises gigabytes", large, Kind::FileTooLarge, "unpacks");
}

} // namespace

QList<StrangeFile> strangeWorkbooks()
{
    Table table;
    addCells(table);
    addMarkup(table);
    addBombs(table);
    addWorkbooks(table);
    addPackages(table);
    return table.files;
}

} // namespace techpass
