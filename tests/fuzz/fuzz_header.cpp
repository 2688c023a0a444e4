// SPDX-License-Identifier: GPL-3.0-or-later
// Any texts as the first records of a list: cells parted by bars, records by line ends.
#include "models/files/columnreading.h"

#include <cstdint>
#include <cstdlib>

using namespace techpass;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QString text
        = QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    QList<QStringList> records;
    const QStringList lines = text.split(u'\n').mid(0, columnSearchRecords);
    for (const QString &line : lines)
        records.append(line.split(u'|'));
    const auto reading = readColumns(records);
    if (!reading)
        return 0;
    qsizetype width = 0;
    for (const QStringList &record : std::as_const(records))
        width = std::max(width, record.size());
    for (const int column : reading->header.columns) {
        if (column >= width)
            std::abort();
    }
    // What was found is a possible answer, and then nothing is asked.
    const auto answered = readColumns(records, reading->columns);
    if (!answered || answered->question || answered->columns != reading->columns)
        std::abort();
    return 0;
}
