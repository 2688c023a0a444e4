// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QList>
#include <QStringList>

namespace techpass {

/// How a CSV text is written and where its first record starts.
struct CsvDialect
{
    char delimiter = ',';
    qsizetype begin = 0;
    int line = 1;
};

/// Finds the delimiter among `,` `;` tab and `|`: the one that gives the header with the most known titles,
/// then the one that cuts the first records into the most cells, evenly. Excel's `sep=;` line decides by
/// itself and is skipped. `begin` is where the text starts (behind a byte order mark).
CsvDialect findDialect(QByteArrayView text, qsizetype begin);

/// The first records (at most columnSearchRecords), blank lines included, and what can be read
/// of a broken one.
QList<QStringList> firstRecords(QByteArrayView text, const CsvDialect &dialect);

} // namespace techpass
