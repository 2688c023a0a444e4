// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/changestep.h"

#include "models/batch/batchstate.h"
#include "models/batch/rowset.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace techpass {

namespace {

/// What goes stays with whoever shares the list: freeing much of it takes long.
template <typename Item, typename Predicate> void leaveOut(QList<Item> &list, const Predicate &isOut)
{
    const auto out = std::count_if(list.cbegin(), list.cend(), isOut);
    if (out == 0)
        return;
    QList<Item> left;
    left.reserve(list.size() - out);
    std::remove_copy_if(list.cbegin(), list.cend(), std::back_inserter(left), isOut);
    list = left;
}

} // namespace

ChangeStep::ChangeStep(const Change &change, BatchState &state)
    : m_kind(change.kind)
    , m_cells(change.cells)
    , m_removed(change.removesAll ? state.order().liveIds() : change.removed)
    , m_order(change.order)
{
    if (!change.added.isEmpty()) {
        // The new rows' place is told among all rows that stand before the change but those it removes.
        exchangeCells(state);
        if (!m_removed.isEmpty())
            state.setLive(m_removed, false);
        const RowId first = state.createRows(change.addedAt, change.added, change.addedAs);
        for (qsizetype i = 0; i < change.added.size(); ++i)
            m_added.append(first + i);
        state.setLive(m_added, true);
    } else {
        redo(state);
    }
    count();
}

void ChangeStep::undo(BatchState &state)
{
    exchangeOrder(state);
    if (!m_added.isEmpty())
        state.setLive(m_added, false);
    if (!m_removed.isEmpty())
        state.setLive(m_removed, true);
    exchangeCells(state);
    count();
}

void ChangeStep::redo(BatchState &state)
{
    exchangeCells(state);
    if (!m_removed.isEmpty())
        state.setLive(m_removed, false);
    if (!m_added.isEmpty())
        state.setLive(m_added, true);
    exchangeOrder(state);
    count();
}

ChangeStep ChangeStep::without(const RowSet &rows) const
{
    ChangeStep left(*this);
    leaveOut(left.m_cells, [&rows](const CellChange &cell) { return rows.contains(cell.row); });
    const auto isOut = [&rows](RowId row) { return rows.contains(row); };
    leaveOut(left.m_removed, isOut);
    leaveOut(left.m_added, isOut);
    left.m_leftOrder += std::count_if(m_order.begin(), m_order.end(), isOut);
    left.count();
    return left;
}

bool ChangeStep::isEmpty() const
{
    // An order holds the places of rows that were removed, too, whichever of its own are left.
    return m_cells.isEmpty() && m_removed.isEmpty() && m_added.isEmpty() && m_order.isEmpty();
}

void ChangeStep::exchangeCells(BatchState &state)
{
    if (m_cells.isEmpty())
        return;
    QList<CellChange> now;
    now.reserve(m_cells.size());
    for (const CellChange &cell : std::as_const(m_cells))
        now.append({cell.row, cell.field, state.values().state(cell.row, cell.field)});
    state.setCells(m_cells);
    m_cells = std::move(now);
}

void ChangeStep::exchangeOrder(BatchState &state)
{
    if (m_order.isEmpty())
        return;
    QList<RowId> now = m_leftOrder == 0 ? state.order().liveIds() : state.order().sorted(m_order);
    state.reorder(m_order);
    m_order = std::move(now);
}

void ChangeStep::count()
{
    constexpr qint64 ofStep = 256;
    constexpr qint64 ofCell = 48;
    constexpr qint64 ofRow = 8;
    m_bytes = ofStep + ofCell * m_cells.size() + ofRow * (m_removed.size() + m_added.size() + m_order.size());
    for (const CellChange &cell : std::as_const(m_cells))
        m_bytes += 2 * cell.state.text.size();
}

ChangeSize ChangeStep::size() const
{
    return {m_kind, static_cast<int>(m_cells.size()),
        static_cast<int>(m_removed.size() + m_added.size() + m_order.size() - m_leftOrder)};
}

std::optional<CellPlace> ChangeStep::place() const
{
    if (!m_cells.isEmpty())
        return CellPlace{m_cells.first().row, m_cells.first().field};
    for (const QList<RowId> *rows : {&m_added, &m_removed}) {
        if (!rows->isEmpty())
            return CellPlace{rows->first(), Field::Email};
    }
    return std::nullopt;
}

qsizetype ChangeStep::weight() const
{
    return m_cells.size() + m_removed.size() + m_added.size() + m_order.size();
}

} // namespace techpass
