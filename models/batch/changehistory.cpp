// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/changehistory.h"

#include "models/batch/backgroundwork.h"
#include "models/batch/batchstate.h"

#include <algorithm>
#include <iterator>
#include <memory>
#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

/// Whether `rows` are all live and none is named twice.
bool areLive(const QList<RowId> &rows, const RowTable &order)
{
    std::vector<bool> seen(static_cast<std::size_t>(order.lastId()) + 1, false);
    return std::all_of(rows.begin(), rows.end(), [&](RowId row) {
        if (!order.isLive(row) || seen[static_cast<std::size_t>(row)])
            return false;
        seen[static_cast<std::size_t>(row)] = true;
        return true;
    });
}

} // namespace

bool ChangeHistory::isApplicable(const Change &change, const BatchRows &rows) const
{
    const RowTable &order = rows.order;
    if (!change.order.isEmpty()) {
        Change only;
        only.kind = change.kind;
        only.order = change.order;
        return change == only && change.order.size() == order.liveCount() && areLive(change.order, order);
    }
    return std::all_of(change.cells.begin(), change.cells.end(),
               [&order](const CellChange &cell) { return order.isLive(cell.row); })
        && areLive(change.removed, order) && change.addedAt >= 0
        && change.addedAt <= order.liveCount() - change.removed.size();
}

RowId ChangeHistory::apply(const Change &change, BatchState &state)
{
    ChangeStep step(change, state);
    const RowId first = step.firstAdded();
    add(std::move(step));
    return first;
}

void ChangeHistory::add(ChangeStep step)
{
    if (step.kind() == ChangeKind::Submit) {
        // Bringing the rows back would send them twice, and every earlier step may speak of them.
        forget(0, m_steps.size());
        m_done = 0;
        return;
    }
    forget(m_done, m_steps.size());
    m_steps.push_back(std::move(step));

    qint64 bytes = 0;
    std::size_t first = m_steps.size();
    while (first > 0 && (bytes += m_steps[first - 1].bytes()) <= m_mostBytes)
        --first;
    forget(0, std::min(first, m_steps.size() - 1));
    m_done = m_steps.size();
}

void ChangeHistory::forget(std::size_t first, std::size_t end)
{
    const auto from = m_steps.begin() + static_cast<std::ptrdiff_t>(first);
    const auto to = m_steps.begin() + static_cast<std::ptrdiff_t>(end);
    if (from == to)
        return;
    auto forgotten = std::make_shared<std::vector<ChangeStep>>(
        std::make_move_iterator(from), std::make_move_iterator(to));
    m_steps.erase(from, to);
    BackgroundWork::letGo(std::move(forgotten));
}

void ChangeHistory::undo(BatchState &state)
{
    m_steps[--m_done].undo(state);
}

void ChangeHistory::redo(BatchState &state)
{
    m_steps[m_done++].redo(state);
}

void ChangeHistory::setUndone(ChangeStep step)
{
    std::swap(m_steps[--m_done], step);
    BackgroundWork::letGo(std::make_shared<ChangeStep>(std::move(step)));
}

void ChangeHistory::setRedone(ChangeStep step)
{
    std::swap(m_steps[m_done++], step);
    BackgroundWork::letGo(std::make_shared<ChangeStep>(std::move(step)));
}

Result<void> ChangeHistory::replay(const LogEntry &entry, BatchState &state)
{
    switch (entry.type) {
    case LogEntry::Type::Change:
        if (!isApplicable(entry.change, state.rows()))
            return failure(Error::Kind::StorageDamaged, u"a change does not fit the list"_s);
        apply(entry.change, state);
        break;
    case LogEntry::Type::Undo:
        if (!canUndo())
            return failure(Error::Kind::StorageDamaged, u"an undo without a change"_s);
        undo(state);
        break;
    case LogEntry::Type::Redo:
        if (!canRedo())
            return failure(Error::Kind::StorageDamaged, u"a redo without an undo"_s);
        redo(state);
        break;
    }
    return {};
}

} // namespace techpass
