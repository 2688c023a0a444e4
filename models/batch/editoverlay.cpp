// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/editoverlay.h"

#include <algorithm>
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
    if (row <= m_sourceRows) {
        cells.texts = m_source->invitee(static_cast<int>(row - 1));
        cells.remark = m_source->remark(static_cast<int>(row - 1));
    }
    if (m_cells.isEmpty())
        return cells;
    for (const Field field : allFields) {
        const auto found = m_cells.constFind(key(row, field));
        if (found == m_cells.constEnd())
            continue;
        cells.texts[field] = found->text;
        cells.origins[indexOf(field)] = found->origin;
    }
    return cells;
}

QStringList EditOverlay::extraValues(RowId row) const
{
    return row <= m_sourceRows ? m_source->extraValues(static_cast<int>(row - 1)) : QStringList();
}

bool EditOverlay::plainCells(RowId row, PlainCells &cells) const
{
    const auto index = static_cast<int>(row - 1);
    return row <= m_sourceRows && !isTouched(row) && m_source->plainCells(index, cells)
        && m_source->remark(index).isEmpty();
}

bool EditOverlay::isTouched(RowId row) const
{
    return !m_cells.isEmpty() && std::any_of(allFields.begin(), allFields.end(), [this, row](Field field) {
        return m_cells.contains(key(row, field));
    });
}

} // namespace techpass
