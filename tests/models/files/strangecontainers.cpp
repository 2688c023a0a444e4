// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/models/files/strangefiles.h"

#include "tests/models/files/zipmaking.h"

#include <QtEndian>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = Error::Kind;

const QByteArray office("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
const QByteArray strict("http://purl.oclc.org/ooxml/officeDocument/relationships");
const QByteArray rows = inlineRow({"Email", "First Name"}) + inlineRow({"ming@hdb.gov.sg", "Ming"});

/// The parts of a workbook with one sheet, by Excel's own names, to be spoilt.
struct Parts
{
    QByteArray package = relation("a", office + "/officeDocument", "xl/workbook.xml");
    QByteArray workbook
        = "<workbook xmlns:r='" + office + "'><sheets><sheet name='S' r:id='b'/></sheets></workbook>";
    QByteArray relations = relation("b", office + "/worksheet", "worksheets/sheet1.xml");
    QByteArray sheet = "<worksheet><sheetData>" + rows + "</sheetData></worksheet>";
    ZipParts more;

    static QByteArray relation(const QByteArray &id, const QByteArray &type, const QByteArray &target)
    {
        return "<Relationship Id='" + id + "' Type='" + type + "' Target='" + target + "'/>";
    }
    ZipParts list() const
    {
        return ZipParts{{u"_rels/.rels"_s, "<Relationships>" + package + "</Relationships>"},
                   {u"xl/workbook.xml"_s, workbook},
                   {u"xl/_rels/workbook.xml.rels"_s, "<Relationships>" + relations + "</Relationships>"},
                   {u"xl/worksheets/sheet1.xml"_s, sheet}}
        + more;
    }
};

class Table final
{
public:
    void opens(const char *name, const QByteArray &bytes, int count = 1)
    {
        files.append(
            {QString::fromUtf8(name), bytes, std::nullopt, {}, count, u"ming@hdb.gov.sg"_s, std::nullopt});
    }
    void opens(const char *name, const Parts &parts) { opens(name, makeZip(parts.list())); }
    void refuses(const char *name, const QByteArray &bytes, Kind kind, const char *detail)
    {
        files.append({QString::fromUtf8(name), bytes, kind, QString::fromUtf8(detail), 0, {}, std::nullopt});
    }
    void refuses(const char *name, const Parts &parts, Kind kind, const char *detail)
    {
        refuses(name, makeZip(parts.list()), kind, detail);
    }

    QList<StrangeFile> files;
};

quint32 crcOf(const QByteArray &bytes)
{
    quint32 crc = 0xFFFFFFFF;
    for (const char byte : bytes) {
        crc ^= static_cast<quint8>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xEDB88320 : 0);
    }
    return ~crc;
}

template <typename Number> QByteArray little(Number number)
{
    QByteArray bytes(sizeof(number), Qt::Uninitialized);
    qToLittleEndian(number, bytes.data());
    return bytes;
}

/// A zip file as a program writes it that cannot go back: sizes behind each entry, or in a field for large
/// ones.
QByteArray streamedZip(const ZipParts &parts, bool isLarge)
{
    const quint16 flags = isLarge ? 0 : 8;
    const quint32 unknown = 0xFFFFFFFF;
    QByteArray zip;
    QByteArray directory;
    for (const auto &[name, bytes] : parts) {
        const auto size = static_cast<quint32>(bytes.size());
        const QByteArray crc = little(crcOf(bytes));
        const QByteArray sizes = little(quint64(size)) + little(quint64(size));
        const QByteArray extra
            = isLarge ? QByteArray(little(quint16(1)) + little(quint16(16)) + sizes) : QByteArray();
        const QByteArray shown = isLarge ? QByteArray(little(unknown) + little(unknown))
                                         : QByteArray(little(size) + little(size));
        const QByteArray begin = little(quint16(45)) + little(flags) + QByteArray(6, '\0');
        const QByteArray lengths
            = little(static_cast<quint16>(name.size())) + little(static_cast<quint16>(extra.size()));
        directory += "PK\x01\x02" + little(quint16(45)) + begin + crc + shown + lengths + QByteArray(10, '\0')
            + little(static_cast<quint32>(zip.size())) + name.toUtf8() + extra;
        zip += "PK\x03\x04" + begin + (isLarge ? crc : QByteArray(4, '\0'))
            + (isLarge ? shown : QByteArray(8, '\0')) + lengths + name.toUtf8() + extra + bytes;
        if (!isLarge)
            zip += "PK\x07\x08" + crc + shown;
    }
    const auto count = static_cast<quint16>(parts.size());
    const auto begin = static_cast<quint32>(zip.size());
    return zip + directory + "PK\x05\x06" + QByteArray(4, '\0') + little(count) + little(count)
        + little(static_cast<quint32>(directory.size())) + little(begin) + QByteArray(2, '\0');
}

void addContainers(Table &table)
{
    const ZipParts parts = Parts().list();
    table.opens("sizes behind each entry", streamedZip(parts, false));
    table.opens("fields for large sizes", streamedZip(parts, true));
    QByteArray overlapping = streamedZip(parts, true);
    // Each entry of the directory points to the first of the file.
    for (qsizetype at = overlapping.indexOf("PK\x01\x02"); at >= 0;
         at = overlapping.indexOf("PK\x01\x02", at + 4))
        overlapping.replace(at + 42, 4, QByteArray(4, '\0'));
    table.refuses("entries that overlap", overlapping, Kind::FileDamaged, "");
    Parts twice;
    twice.more.append({u"XL/worksheets/SHEET1.xml"_s, "<worksheet/>"});
    table.opens("a part twice", twice);
    table.refuses("text ahead of the container", "#!/bin/sh\n" + makeZip(parts), Kind::FileFormatUnknown, "");
    table.opens("text behind the container", makeZip(parts) + QByteArray(1000, ' '), 1);
    QByteArray wrongSum = makeZip(parts);
    for (qsizetype at = wrongSum.indexOf("PK\x01\x02"); at >= 0; at = wrongSum.indexOf("PK\x01\x02", at + 4))
        wrongSum[at + 16] = static_cast<char>(wrongSum[at + 16] ^ 1);
    table.refuses("a wrong check sum", wrongSum, Kind::FileDamaged, "");
    Parts encoded;
    encoded.sheet = QByteArray::fromStdString(std::string("\xFF\xFE", 2));
    const QByteArray text = QByteArray("<?xml version='1.0' encoding='UTF-16'?>") + Parts().sheet;
    for (const char c : text)
        encoded.sheet += QByteArray(1, c) + '\0';
    table.opens("a sheet in UTF-16", encoded);
}

void addRelations(Table &table)
{
    Parts parts;
    parts.package = Parts::relation("a", strict + "/officeDocument", "xl/workbook.xml");
    parts.relations = Parts::relation("b", strict + "/worksheet", "worksheets/sheet1.xml");
    parts.workbook.replace(office, strict);
    parts.workbook.replace("<workbook", "<workbook conformance='strict'");
    table.opens("strict Open XML", parts);
    parts = {};
    parts.package = Parts::relation("a", office + "/officeDocument", "/xl/workbook.xml");
    parts.relations
        = Parts::relation("b", office + "/worksheet", "/xl/worksheets/../worksheets/./sheet1.xml");
    table.opens("absolute targets", parts);
    parts = {};
    parts.relations += Parts::relation("c", office + "/styles", "styles.xml")
        + Parts::relation("d", office + "/theme", "theme/theme1.xml");
    table.opens("styles that are not there", parts);
    parts.relations += Parts::relation("e", office + "/sharedStrings", "sharedStrings.xml");
    table.opens("texts that are not there, and not used", parts);
    parts = {};
    parts.relations = Parts::relation("b", office + "/worksheet", "worksheets/sheet9.xml");
    table.refuses("a sheet that is not there", parts, Kind::FileDamaged, "sheet9.xml");
    parts = {};
    parts.relations.prepend(Parts::relation("c", office + "/chartsheet", "chartsheets/sheet1.xml"));
    parts.workbook.replace("<sheets>", "<sheets><sheet name='Chart' r:id='c'/><sheet name='Lost' r:id='z'/>");
    parts.more.append({u"xl/chartsheets/sheet1.xml"_s, "<chartsheet><sheetViews/></chartsheet>"});
    table.opens("a chart ahead of the list", parts);
    parts = {};
    parts.more.append({u"xl/vbaProject.bin"_s, QByteArray(2000, '\x1F')});
    parts.more.append({u"[Content_Types].xml"_s,
        "<Types><Override PartName='/xl/workbook.xml' "
        "ContentType='application/vnd.ms-excel.sheet.macroEnabled.main+xml'/></Types>"});
    table.opens("macros", parts);
    parts.more = {{u"[Content_Types].xml"_s,
        "<Types><Override PartName='/xl/workbook.xml' ContentType='application/"
        "vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml'/></Types>"}};
    table.opens("a workbook template", parts);
}

void addSheets(Table &table)
{
    Parts parts;
    parts.relations += Parts::relation("c", office + "/sharedStrings", "sharedStrings.xml");
    parts.more.append({u"xl/sharedStrings.xml"_s,
        "<sst count='4294967295' uniqueCount='99999999999999999999'><si><t>x</t></si><si/></sst>"});
    parts.sheet.replace("</row></sheetData>", "<c t='s'><v>1</v></c></row></sheetData>");
    table.opens("more texts promised than there are", parts);
    parts = {};
    parts.sheet.replace("<sheetData>", "<dimension ref='A1:XFD1048576'/><sheetData>");
    table.opens("a dimension of the whole sheet", parts);
    parts.sheet.replace("</sheetData>",
        "</sheetData><extLst><ext xmlns:x14='x' "
        "uri='{CCE6A557-97BC-4b89-ADB6-D9C93CAAB3DF}'><x14:dataValidations>"
        "<x14:dataValidation><x14:formula1><xm:f>L!$A$1:$A$9</xm:f></x14:formula1></x14:dataValidation>"
        "</x14:dataValidations></ext></extLst>");
    table.opens("extensions of later versions", parts);
    parts = {};
    parts.sheet.replace("<row>", "<row spans='1:2' x14ac:dyDescent='0.25' xr:r='99' foo:hidden='1'>");
    table.opens("attributes of other namespaces", parts);
    parts.sheet = Parts().sheet;
    parts.sheet.replace("</row></sheetData>", "<c r='XFE1048577'><v>1</v></c></row></sheetData>");
    table.refuses("a cell behind the last of all", parts, Kind::FileDamaged, "cell outside");
    parts.sheet = Parts().sheet;
    parts.sheet.replace("<t>Ming", "<t xml:space='preserve'>  Ming_x000D_\n");
    table.opens("white space and escapes", parts);
}

} // namespace

QList<StrangeFile> strangeContainers()
{
    Table table;
    addContainers(table);
    addRelations(table);
    addSheets(table);
    return table.files;
}

} // namespace techpass
