// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/changehistory.h"

#include "models/batch/backgroundwork.h"
#include "models/batch/batchstate.h"
#include "models/batch/rowset.h"

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
        Change others(change);
        others.order.clear();
        return others.isEmpty() && change.order.size() == order.liveCount() && areLive(change.order, order);
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
    forget(m_done, m_steps.size());
    if (step.kind() == ChangeKind::Submit) {
        letGo(step.removed());
        return;
    }
    m_bytes += step.bytes();
    m_steps.push_back(std::move(step));

    std::size_t first = 0;
    for (qint64 bytes = m_bytes; bytes > m_mostBytes && first + 1 < m_steps.size(); ++first)
        bytes -= m_steps[first].bytes();
    forget(0, first);
    m_done = m_steps.size();
}

void ChangeHistory::forget(std::size_t first, std::size_t end)
{
    const auto from = m_steps.begin() + static_cast<std::ptrdiff_t>(first);
    const auto to = m_steps.begin() + static_cast<std::ptrdiff_t>(end);
    if (from == to)
        return;
    for (auto step = from; step != to; ++step)
        m_bytes -= step->bytes();
    auto forgotten = std::make_shared<std::vector<ChangeStep>>(
        std::make_move_iterator(from), std::make_move_iterator(to));
    m_steps.erase(from, to);
    BackgroundWork::letGo(std::move(forgotten));
}

std::shared_ptr<ChangeHistory> ChangeHistory::without(const QList<RowId> &rows) const
{
    RowSet gone;
    for (const RowId row : rows)
        gone.insert(row);
    auto left = std::make_shared<ChangeHistory>(m_mostBytes);
    for (std::size_t i = 0; i < m_done; ++i) {
        ChangeStep step = m_steps[i].without(gone);
        if (step.isEmpty())
            continue;
        left->m_bytes += step.bytes();
        left->m_steps.push_back(std::move(step));
    }
    left->m_done = left->m_steps.size();
    return left;
}

void ChangeHistory::letGo(const QList<RowId> &rows)
{
    auto before = std::make_shared<ChangeHistory>(std::move(*this));
    *this = std::move(*before->without(rows));
    BackgroundWork::letGo(std::move(before));
}

bool ChangeHistory::bringsRowsBack() const
{
    const auto end = m_steps.begin() + static_cast<std::ptrdiff_t>(m_done);
    return std::any_of(
        m_steps.begin(), end, [](const ChangeStep &step) { return !step.removed().isEmpty(); });
}

bool ChangeHistory::canSkipIds(RowId last, const BatchRows &rows)
{
    constexpr RowId mostRows = 1 << 24;
    return last > rows.order.lastId() && last <= rows.order.lastId() + mostRows;
}

void ChangeHistory::undo(BatchState &state)
{
    ChangeStep &step = m_steps[--m_done];
    m_bytes -= step.bytes();
    step.undo(state);
    m_bytes += step.bytes();
}

void ChangeHistory::redo(BatchState &state)
{
    ChangeStep &step = m_steps[m_done++];
    m_bytes -= step.bytes();
    step.redo(state);
    m_bytes += step.bytes();
}

void ChangeHistory::put(std::size_t place, ChangeStep step)
{
    m_bytes += step.bytes() - m_steps[place].bytes();
    std::swap(m_steps[place], step);
    BackgroundWork::letGo(std::make_shared<ChangeStep>(std::move(step)));
}

void ChangeHistory::setUndone(ChangeStep step)
{
    put(--m_done, std::move(step));
}

void ChangeHistory::setRedone(ChangeStep step)
{
    put(m_done++, std::move(step));
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
    case LogEntry::Type::SkipIds:
        if (!canSkipIds(entry.lastId, state.rows()))
            return failure(Error::Kind::StorageDamaged, u"ids that cannot be skipped"_s);
        state.skipIds(entry.lastId);
        break;
    }
    return {};
}

Result<void> ChangeHistory::replay(const QList<QByteArray> &log, BatchState &state, qsizetype &applied,
    const std::function<bool(qsizetype entry)> &goesOn)
{
    for (applied = 0; applied < log.size(); ++applied) {
        if (goesOn && !goesOn(applied))
            return failure(Error::Kind::Cancelled);
        Result<void> made = LogEntry::fromSerialised(log[applied]).and_then([&](const LogEntry &entry) {
            return replay(entry, state);
        });
        if (!made) {
            made.error().detail
                = u"entry %1 of %2: %3"_s.arg(applied + 1).arg(log.size()).arg(made.error().detail);
            return made;
        }
    }
    return {};
}

} // namespace techpass
