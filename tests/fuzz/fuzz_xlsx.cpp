// SPDX-License-Identifier: GPL-3.0-or-later
// Z and any bytes: a workbook as it comes. Else the parts of one, parted by NULs: what stands in a sheet, in
// the shared strings, in the styles, in the workbook, ahead of the rows.
#include "models/files/listopening.h"

#include "tests/models/files/zipmaking.h"

#include <cstdint>

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

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const bool isRaw = bytes.startsWith('Z');
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
