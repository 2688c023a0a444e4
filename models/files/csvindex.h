// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/csvblocks.h"
#include "models/files/csvdialect.h"
#include "models/files/csvlines.h"
#include "models/files/headermatcher.h"
#include "models/files/listsource.h"
#include "models/files/openprogress.h"
#include "models/files/rowplaces.h"

#include <QByteArray>

#include <array>

namespace techpass {

/// Where the rows of a CSV list start: little more than 2 bytes a row besides the text, whatever stands in
/// the cells.
struct CsvIndex
{
    QByteArray text; ///< UTF-8
    char delimiter = ',';
    std::array<int, fieldCount> columns{};
    int remarkColumn = -1;
    RowPlaces begins; ///< per row, in `text`
    CsvLines lines;
    QList<int> extraColumns; ///< that hold no field
    QList<int> overlongLines; ///< records with text that stands under no heading
};

/// Finds the rows behind the header, on all processors where the text is large. Errors: FileDamaged,
/// Cancelled, FileTooLarge.
Result<CsvIndex> indexCsv(const QByteArray &text, const CsvDialect &dialect, const HeaderMatch &header,
    const OpenProgress &progress, CsvMarker marker = csvMarkers().front());

} // namespace techpass
