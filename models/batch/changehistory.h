// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/changestep.h"

#include <deque>
#include <functional>
#include <memory>

namespace techpass {

/// What was done to a list and can be undone, and what was undone and can be done again. It remembers as much
/// as `mostBytes` hold, and the last step whatever its size; the oldest steps are forgotten first. The log
/// keeps all, and replaying it forgets the same steps. Owned by BatchDocument.
class ChangeHistory final
{
    Q_DISABLE_COPY(ChangeHistory)

public:
    /// A quarter of a gigabyte: some five million changed cells. Stored logs count on it: it may grow, never
    /// shrink.
    static constexpr qint64 usualBytes = 256LL * 1024 * 1024;

    explicit ChangeHistory(qint64 mostBytes = usualBytes)
        : m_mostBytes(mostBytes)
    {
    }
    ChangeHistory(ChangeHistory &&) = default;
    ChangeHistory &operator=(ChangeHistory &&) = default;
    ~ChangeHistory() = default;

    /// Makes a change. Returns the id of the first added row, or 0.
    RowId apply(const Change &change, BatchState &state);
    void undo(BatchState &state);
    void redo(BatchState &state);
    /// Does what a stored entry says. Errors: StorageDamaged where it speaks of rows that are not there or of
    /// a change that was not made; nothing happens then.
    Result<void> replay(const LogEntry &entry, BatchState &state);
    /// Does what the entries of a stored log say, one after the other, until `goesOn` (may be null), which is
    /// told of every one before it is read, says no. `applied` of them are made. Errors: as above, naming the
    /// entry; and Cancelled.
    Result<void> replay(const QList<QByteArray> &log, BatchState &state, qsizetype &applied,
        const std::function<bool(qsizetype entry)> &goesOn = {});

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    const ChangeStep &undoStep() const { return m_steps[m_done - 1]; } ///< only if canUndo()
    const ChangeStep &redoStep() const { return m_steps[m_done]; } ///< only if canRedo()
    /// Whether undoing, however often, gives back rows that were removed.
    bool bringsRowsBack() const;
    /// Whether ids up to `last` may be skipped: some are there to be skipped, and not more than any list has.
    static bool canSkipIds(RowId last, const BatchRows &rows);
    ChangeSize nextUndo() const { return canUndo() ? undoStep().size() : ChangeSize(); }
    ChangeSize nextRedo() const { return canRedo() ? redoStep().size() : ChangeSize(); }

    /// How many cells and rows a walk through all of it looks at, about.
    qsizetype weight() const { return static_cast<qsizetype>(m_bytes / bytesOfCell); }
    /// What is left of what was done where these rows left for good; on any thread while nothing changes it.
    std::shared_ptr<ChangeHistory> without(const QList<RowId> &rows) const;

    // What was made, undone or redone elsewhere.

    /// Forgets what was undone. ChangeKind::Submit is no step to go back to: its rows were sent, and what was
    /// done to others before can still be undone, but nothing can bring them back.
    void add(ChangeStep step);
    void setUndone(ChangeStep step);
    void setRedone(ChangeStep step);

private:
    static constexpr qint64 bytesOfCell = 50;

    bool isApplicable(const Change &change, const BatchRows &rows) const;
    void forget(std::size_t first, std::size_t end);
    void letGo(const QList<RowId> &rows);
    void put(std::size_t place, ChangeStep step);

    qint64 m_mostBytes;
    std::deque<ChangeStep> m_steps;
    std::size_t m_done = 0;
    qint64 m_bytes = 0; ///< of all steps
};

} // namespace techpass
