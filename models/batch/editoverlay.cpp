// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/editoverlay.h"

#include <utility>

namespace techpass {

EditOverlay::EditOverlay(std::shared_ptr<const ListSource> source)
    : m_source(std::move(source))
    , m_sourceRows(m_source ? m_source->rowCount() : 0)
{
}

int EditOverlay::line(RowId row) const
{
    return row <= m_sourceRows ? m_source->line(static_cast<int>(row - 1)) : 0;
}

QString EditOverlay::sourceText(RowId row, Field field) const
{
    return row <= m_sourceRows ? m_source->value(static_cast<int>(row - 1), field) : QString();
}

void EditOverlay::setState(RowId row, Field field, const CellState &state)
{
    if (state.origin == CellOrigin::Source)
        m_cells.remove(key(row, field));
    else
        m_cells.insert(key(row, field), state);
}

CellOrigin EditOverlay::origin(RowId row, Field field) const
{
    const auto found = m_cells.constFind(key(row, field));
    return found == m_cells.constEnd() ? CellOrigin::Source : found->origin;
}

QString EditOverlay::text(RowId row, Field field) const
{
    const auto found = m_cells.constFind(key(row, field));
    return found == m_cells.constEnd() ? sourceText(row, field) : found->text;
}

RowCells EditOverlay::cells(RowId row) const
{
    RowCells cells;
    for (const Field field : allFields) {
        cells.texts[field] = text(row, field);
        cells.origins[indexOf(field)] = origin(row, field);
    }
    if (row <= m_sourceRows)
        cells.remark = m_source->remark(static_cast<int>(row - 1));
    return cells;
}

} // namespace techpass
