// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a list: opened, every cell read, opened again.
#include "models/files/listopening.h"

#include <cstdint>
#include <cstdlib>

using namespace techpass;

namespace {

void require(bool holds)
{
    if (!holds)
        std::abort();
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    // The XLSX reader has a fuzzer of its own.
    if (bytes.startsWith("PK"))
        return 0;
    const Result<OpenedList> list = openListBytes(QStringLiteral("list"), bytes);
    if (!list)
        return 0;
    for (int row = 0; row < list->source->rowCount(); ++row) {
        const Invitee invitee = list->source->invitee(row);
        for (const Field field : allFields)
            require(list->source->value(row, field) == invitee[field]);
        require(list->source->extraValues(row).size() == list->unusedColumns.size());
        require(list->source->line(row) > 0);
    }
    const Result<OpenedList> again = openListBytes(list->title, list->bytes);
    require(again.has_value() && again->source->rowCount() == list->source->rowCount());
    return 0;
}
