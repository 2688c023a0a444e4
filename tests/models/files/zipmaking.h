// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QString>

#include <zip.h>

namespace techpass {

using ZipParts = QList<QPair<QString, QByteArray>>;

/// A zip file in memory with these parts.
inline QByteArray makeZip(const ZipParts &parts)
{
    zip_source_t *source = zip_source_buffer_create(nullptr, 0, 0, nullptr);
    zip_source_keep(source);
    zip_t *archive = zip_open_from_source(source, ZIP_TRUNCATE, nullptr);
    for (const auto &[name, bytes] : parts) {
        zip_source_t *part
            = zip_source_buffer(archive, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        const zip_int64_t entry = zip_file_add(archive, name.toUtf8().constData(), part, ZIP_FL_ENC_UTF_8);
        // The quickest.
        zip_set_file_compression(archive, static_cast<zip_uint64_t>(entry), ZIP_CM_DEFLATE, 1);
    }
    zip_close(archive);
    zip_stat_t facts;
    zip_source_stat(source, &facts);
    QByteArray result(static_cast<qsizetype>(facts.size), Qt::Uninitialized);
    zip_source_open(source);
    zip_source_read(source, result.data(), facts.size);
    zip_source_close(source);
    zip_source_free(source);
    return result;
}

/// The parts of a workbook around one or more worksheets.
struct WorkbookParts
{
    QList<QByteArray> sheets; ///< what stands in `sheetData`
    QByteArray sharedStrings; ///< what stands in `sst`, or nothing
    QByteArray styles; ///< what stands in `styleSheet`, or nothing
    QByteArray sheetStates; ///< per sheet `v` (visible) or `h` (hidden)
    QByteArray workbookProperties;
    QByteArray beforeRows; ///< before every sheet's `sheetData`
    QByteArray prolog; ///< before every sheet's root element
};

inline QByteArray makeWorkbook(const WorkbookParts &workbook)
{
    const QByteArray office("http://schemas.openxmlformats.org/officeDocument/2006/relationships");
    const QByteArray main("http://schemas.openxmlformats.org/spreadsheetml/2006/main");
    const QByteArray relations("<Relationships "
                               "xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">");
    // This program does not ask for it, others do.
    const QByteArray types("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                           "<Default Extension=\"rels\" ContentType="
                           "\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                           "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                           "<Override PartName=\"/xl/workbook.xml\" ContentType="
                           "\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                           "</Types>");
    ZipParts parts;
    parts.append({QStringLiteral("[Content_Types].xml"), types});
    parts.append({QStringLiteral("_rels/.rels"),
        relations + "<Relationship Id=\"rId1\" Type=\"" + office
            + "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>"});
    QByteArray sheets;
    QByteArray sheetRelations;
    for (qsizetype i = 0; i < workbook.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const bool hidden = workbook.sheetStates.size() > i && workbook.sheetStates[i] == 'h';
        sheets += "<sheet name=\"S" + number + "\" sheetId=\"" + number + "\" r:id=\"rS" + number + "\""
            + (hidden ? " state=\"hidden\"" : "") + "/>";
        sheetRelations += "<Relationship Id=\"rS" + number + "\" Type=\"" + office
            + "/worksheet\" Target=\"worksheets/sheet" + number + ".xml\"/>";
        parts.append({QStringLiteral("xl/worksheets/sheet%1.xml").arg(i + 1),
            workbook.prolog + "<worksheet xmlns=\"" + main + "\">" + workbook.beforeRows + "<sheetData>"
                + workbook.sheets[i] + "</sheetData></worksheet>"});
    }
    if (!workbook.sharedStrings.isEmpty()) {
        sheetRelations += "<Relationship Id=\"rStr\" Type=\"" + office
            + "/sharedStrings\" Target=\"/xl/sharedStrings.xml\"/>";
        parts.append({QStringLiteral("xl/sharedStrings.xml"),
            "<sst xmlns=\"" + main + "\">" + workbook.sharedStrings + "</sst>"});
    }
    if (!workbook.styles.isEmpty()) {
        sheetRelations += "<Relationship Id=\"rSty\" Type=\"" + office + "/styles\" Target=\"styles.xml\"/>";
        parts.append({QStringLiteral("xl/styles.xml"),
            "<styleSheet xmlns=\"" + main + "\">" + workbook.styles + "</styleSheet>"});
    }
    parts.append({QStringLiteral("xl/workbook.xml"),
        "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + office + "\">" + workbook.workbookProperties
            + "<sheets>" + sheets + "</sheets></workbook>"});
    parts.append(
        {QStringLiteral("xl/_rels/workbook.xml.rels"), relations + sheetRelations + "</Relationships>"});
    return makeZip(parts);
}

/// A row of cells with inline texts.
inline QByteArray inlineRow(const QList<QByteArray> &cells)
{
    QByteArray row("<row>");
    for (const QByteArray &cell : cells)
        row += "<c t=\"inlineStr\"><is><t>" + cell + "</t></is></c>";
    return row + "</row>";
}

} // namespace techpass
