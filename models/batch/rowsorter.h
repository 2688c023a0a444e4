// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchrows.h"

#include <optional>
#include <vector>

namespace techpass {

class WorkControl;

/// What rows are put in order by: the values of a field, or, without one, how they stand (errors first).
struct RowOrder
{
    std::optional<Field> field;
    Qt::SortOrder direction = Qt::AscendingOrder;

    friend bool operator==(const RowOrder &, const RowOrder &) = default;
};

/// Puts `among`, which are in list order, in another order: by TextOrder; rows that compare equal keep the
/// list's order, and empty values come last, either way. On all processors; any thread. Not to be used when
/// cancelled.
std::vector<qint32> sortedRows(
    const BatchRows &rows, const std::vector<qint32> &among, const RowOrder &order, WorkControl &control);

} // namespace techpass
