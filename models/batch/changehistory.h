// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchstate.h"
#include "models/batch/logentry.h"

#include <vector>

namespace techpass {

/// What was done to a list and can be undone, and what was undone and can be done again. Applies changes to
/// the BatchState it was made with. Owned by BatchDocument.
class ChangeHistory final
{
    Q_DISABLE_COPY_MOVE(ChangeHistory)

public:
    explicit ChangeHistory(BatchState &state)
        : m_state(state)
    {
    }

    /// Applies it and forgets what was undone; after ChangeKind::Submit nothing before it can be undone.
    /// Returns the id of the first added row, or 0.
    RowId apply(const Change &change);

    bool canUndo() const { return m_done > 0; }
    bool canRedo() const { return m_done < m_steps.size(); }
    void undo();
    void redo();
    /// Does what a stored entry says. Errors: StorageDamaged where it speaks of rows that are not there or of
    /// a change that was not made; nothing happens then.
    Result<void> replay(const LogEntry &entry);

    ChangeSize nextUndo() const { return canUndo() ? m_steps[m_done - 1].size() : ChangeSize(); }
    ChangeSize nextRedo() const { return canRedo() ? m_steps[m_done].size() : ChangeSize(); }

private:
    struct Step
    {
        ChangeKind kind = ChangeKind::Edit;
        QList<CellChange> before;
        QList<CellChange> after;
        QList<RowId> removed;
        QList<RowId> added;

        ChangeSize size() const;
    };

    bool isApplicable(const Change &change) const;

    BatchState &m_state;
    std::vector<Step> m_steps;
    std::size_t m_done = 0;
};

} // namespace techpass
