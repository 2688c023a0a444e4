// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/problemwalk.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"

#include <numeric>

namespace techpass {

namespace {

/// In `row`, from the n-th of the columns on.
std::optional<Field> problemField(
    const BatchDocument &document, RowId row, const QList<int> &columns, qsizetype n, int step)
{
    for (; n >= 0 && n < columns.size(); n += step) {
        const std::optional<Field> field = BatchTableModel::fieldAt(columns.at(n));
        if (field && document.severity(row, *field) >= Severity::Check)
            return field;
    }
    return std::nullopt;
}

} // namespace

std::optional<CellPlace> nextProblem(const BatchDocument &document, const BatchFilterModel &rows,
    const QModelIndex &from, bool forward, QList<int> columns)
{
    if (columns.isEmpty()) {
        columns.resize(BatchTableModel::columns);
        std::iota(columns.begin(), columns.end(), 0);
    }
    const BatchCounts counts = document.counts();
    const int count = rows.rowCount();
    if (count == 0 || counts.errors + counts.checks == 0)
        return std::nullopt;
    const int step = forward ? 1 : -1;
    const qsizetype first = forward ? 0 : columns.size() - 1;
    int place = from.isValid() ? from.row() : (forward ? 0 : count - 1);
    qsizetype n = from.isValid() ? columns.indexOf(from.column()) + step : first;
    // One time round, and the part of the first row that lies on the other side of the cell.
    for (int seen = 0; seen <= count; ++seen) {
        const RowId row = rows.rowId(rows.index(place, 0));
        if (document.status(row) != RowStatus::Ready) {
            if (const std::optional<Field> field = problemField(document, row, columns, n, step))
                return CellPlace{row, *field};
        }
        place = (place + step + count) % count;
        n = first;
    }
    return std::nullopt;
}

} // namespace techpass
