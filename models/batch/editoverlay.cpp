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

const CellState *EditOverlay::find(RowId row, Field field) const
{
    const Cells *cells = cellsAround(row);
    if (cells == nullptr)
        return nullptr;
    const auto found = cells->constFind(key(row, field));
    return found == cells->constEnd() ? nullptr : &*found;
}

CellState EditOverlay::state(RowId row, Field field) const
{
    const CellState *state = find(row, field);
    return state ? *state : CellState();
}

void EditOverlay::setState(RowId row, Field field, const CellState &state)
{
    const std::size_t part = partOf(row);
    if (state.origin == CellOrigin::Source) {
        if (find(row, field))
            m_parts[part].remove(key(row, field));
        return;
    }
    if (m_parts.size() <= part)
        m_parts.resize(part + 1);
    m_parts[part].insert(key(row, field), state);
}

CellOrigin EditOverlay::origin(RowId row, Field field) const
{
    const CellState *state = find(row, field);
    return state ? state->origin : CellOrigin::Source;
}

QString EditOverlay::text(RowId row, Field field) const
{
    const CellState *state = find(row, field);
    return state ? state->text : sourceText(row, field);
}

RowCells EditOverlay::cells(RowId row) const
{
    RowCells cells;
    if (row <= m_sourceRows) {
        cells.texts = m_source->invitee(static_cast<int>(row - 1));
        cells.remark = m_source->remark(static_cast<int>(row - 1));
    }
    if (cellsAround(row) == nullptr)
        return cells;
    for (const Field field : allFields) {
        const CellState *state = find(row, field);
        if (!state)
            continue;
        cells.texts[field] = state->text;
        cells.origins[indexOf(field)] = state->origin;
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
    const Cells *cells = cellsAround(row);
    return cells != nullptr && std::any_of(allFields.begin(), allFields.end(), [cells, row](Field field) {
        return cells->contains(key(row, field));
    });
}

} // namespace techpass
