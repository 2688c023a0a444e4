// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/csvpeer.h"

#include <csv.h>

namespace techpass::bench {

namespace {

struct Counts
{
    qsizetype cells = 0;
    qsizetype records = 0;
};

void takeCell(void *, std::size_t, void *counts)
{
    ++static_cast<Counts *>(counts)->cells;
}

void takeRecord(int, void *counts)
{
    ++static_cast<Counts *>(counts)->records;
}

} // namespace

qsizetype countRecordsWithLibcsv(const QByteArray &text)
{
    csv_parser parser;
    Counts counts;
    if (csv_init(&parser, 0) != 0)
        return 0;
    csv_parse(
        &parser, text.constData(), static_cast<std::size_t>(text.size()), takeCell, takeRecord, &counts);
    csv_fini(&parser, takeCell, takeRecord, &counts);
    csv_free(&parser);
    return counts.records;
}

} // namespace techpass::bench
