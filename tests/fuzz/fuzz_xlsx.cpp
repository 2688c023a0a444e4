// SPDX-License-Identifier: GPL-3.0-or-later
// Z and any bytes: a workbook as it comes. X and any bytes: one XML document. Else the parts of a workbook,
// parted by NULs: what stands in a sheet, in the shared strings, in the styles, in the workbook, ahead of the
// rows. What the scanner takes of an XML document, expat has to tell as well.
#include "models/files/listopening.h"

#include "tests/models/files/xmlrecording.h"

#include <cstdint>
#include <cstdlib>

using namespace techpass;

namespace {

QByteArray workbookOf(const QByteArray &bytes)
{
    const QByteArrayList parts = bytes.split('\0');
    WorkbookParts workbook;
    workbook.sheets = {parts.value(0)};
    workbook.sharedStrings = parts.value(1);
    workbook.styles = parts.value(2);
    workbook.workbookProperties = parts.value(3);
    workbook.beforeRows = parts.value(4);
    return makeWorkbook(workbook);
}

void compareParsers(const QByteArray &document)
{
    constexpr qsizetype smallPiece = 97;
    const auto told = scannedXml(document);
    if (scannedXml(document, smallPiece) != told)
        std::abort();
    const Result<QByteArray> expected = told ? expatXml(document) : Result<QByteArray>();
    if (told && (!expected || *told != *expected))
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith('X')) {
        compareParsers(bytes.sliced(1));
        return 0;
    }
    const bool isRaw = bytes.startsWith('Z');
    if (!isRaw)
        compareParsers("<a>" + bytes.split('\0').constFirst() + "</a>");
    const Result<OpenedList> list
        = openListBytes(QStringLiteral("list"), isRaw ? bytes.sliced(1) : workbookOf(bytes));
    if (!list)
        return 0;
    for (int row = 0; row < list->source->rowCount(); ++row) {
        static_cast<void>(list->source->invitee(row));
        static_cast<void>(list->source->extraValues(row));
    }
    return 0;
}
