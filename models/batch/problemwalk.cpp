// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/problemwalk.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"

namespace techpass {

namespace {

/// In `row`, from `column` on.
std::optional<Field> problemField(const BatchDocument &document, RowId row, int column, int step)
{
    for (; column >= 0 && column < BatchTableModel::columns; column += step) {
        const std::optional<Field> field = BatchTableModel::fieldAt(column);
        if (field && document.severity(row, *field) >= Severity::Check)
            return field;
    }
    return std::nullopt;
}

} // namespace

std::optional<CellPlace> nextProblem(
    const BatchDocument &document, const BatchFilterModel &rows, const QModelIndex &from, bool forward)
{
    const BatchCounts counts = document.counts();
    const int count = rows.rowCount();
    if (count == 0 || counts.errors + counts.checks == 0)
        return std::nullopt;
    const int step = forward ? 1 : -1;
    const int firstColumn = forward ? 0 : BatchTableModel::columns - 1;
    int place = from.isValid() ? from.row() : (forward ? 0 : count - 1);
    int column = from.isValid() ? from.column() + step : firstColumn;
    // One time round, and the part of the first row that lies on the other side of the cell.
    for (int seen = 0; seen <= count; ++seen) {
        const RowId row = rows.rowId(rows.index(place, 0));
        if (document.status(row) != RowStatus::Ready) {
            if (const std::optional<Field> field = problemField(document, row, column, step))
                return CellPlace{row, *field};
        }
        place = (place + step + count) % count;
        column = firstColumn;
    }
    return std::nullopt;
}

} // namespace techpass
