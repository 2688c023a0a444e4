// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/changehistory.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

ChangeSize ChangeHistory::Step::size() const
{
    return {kind, static_cast<int>(after.size()), static_cast<int>(removed.size() + added.size())};
}

bool ChangeHistory::isApplicable(const Change &change) const
{
    const RowTable &order = m_state.order();
    const QSet<RowId> removed(change.removed.begin(), change.removed.end());
    return std::all_of(change.cells.begin(), change.cells.end(),
               [&order](const CellChange &cell) { return order.isLive(cell.row); })
        && std::all_of(removed.begin(), removed.end(), [&order](RowId row) { return order.isLive(row); })
        && removed.size() == change.removed.size() && change.addedAt >= 0
        && change.addedAt <= order.liveCount() - removed.size();
}

RowId ChangeHistory::apply(const Change &change)
{
    Step step;
    step.kind = change.kind;
    step.after = change.cells;
    for (const CellChange &cell : change.cells)
        step.before.append({cell.row, cell.field, m_state.values().state(cell.row, cell.field)});
    step.removed = change.removesAll ? m_state.order().liveIds() : change.removed;

    if (!step.after.isEmpty())
        m_state.setCells(step.after);
    if (!step.removed.isEmpty())
        m_state.setLive(step.removed, false);
    RowId first = 0;
    if (!change.added.isEmpty()) {
        first = m_state.createRows(change.addedAt, change.added, change.addedAs);
        for (qsizetype i = 0; i < change.added.size(); ++i)
            step.added.append(first + i);
        m_state.setLive(step.added, true);
    }

    if (change.kind == ChangeKind::Submit) {
        // Bringing the rows back would send them twice, and every earlier step may speak of them.
        m_steps.clear();
        m_done = 0;
        return first;
    }
    m_steps.resize(m_done);
    m_steps.push_back(std::move(step));
    ++m_done;
    return first;
}

void ChangeHistory::undo()
{
    const Step &step = m_steps[--m_done];
    if (!step.added.isEmpty())
        m_state.setLive(step.added, false);
    if (!step.removed.isEmpty())
        m_state.setLive(step.removed, true);
    if (!step.before.isEmpty())
        m_state.setCells(step.before);
}

void ChangeHistory::redo()
{
    const Step &step = m_steps[m_done++];
    if (!step.after.isEmpty())
        m_state.setCells(step.after);
    if (!step.removed.isEmpty())
        m_state.setLive(step.removed, false);
    if (!step.added.isEmpty())
        m_state.setLive(step.added, true);
}

Result<void> ChangeHistory::replay(const LogEntry &entry)
{
    switch (entry.type) {
    case LogEntry::Type::Change:
        if (!isApplicable(entry.change))
            return failure(Error::Kind::StorageDamaged, u"a change does not fit the list"_s);
        apply(entry.change);
        break;
    case LogEntry::Type::Undo:
        if (!canUndo())
            return failure(Error::Kind::StorageDamaged, u"an undo without a change"_s);
        undo();
        break;
    case LogEntry::Type::Redo:
        if (!canRedo())
            return failure(Error::Kind::StorageDamaged, u"a redo without an undo"_s);
        redo();
        break;
    }
    return {};
}

} // namespace techpass
