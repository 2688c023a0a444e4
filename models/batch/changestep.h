// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/logentry.h"

#include <optional>

namespace techpass {

class BatchState;
struct BatchRows;
class RowSet;

/// One undo step: what a change did, and what it takes to go back and forth. Of every changed cell, and of
/// the order, it holds what the list does not have at the moment, so undoing and redoing are exchanges. A
/// value.
class ChangeStep final
{
public:
    /// Makes a change, which fits the list.
    ChangeStep(const Change &change, BatchState &state);

    void undo(BatchState &state);
    void redo(BatchState &state);
    /// What is left of it where these rows left the list for good: it says nothing of them.
    ChangeStep without(const RowSet &rows) const;
    /// There is nothing that it changes.
    bool isEmpty() const;

    ChangeKind kind() const { return m_kind; }
    ChangeSize size() const;
    RowId firstAdded() const { return m_added.isEmpty() ? 0 : m_added.first(); }
    /// The first cell that going back or forth changes, or of the rows that it shows or hides; none where
    /// only the order changes.
    std::optional<CellPlace> place() const;
    const QList<RowId> &removed() const { return m_removed; }
    /// How many cells and rows are touched by going back or forth.
    qsizetype weight() const;
    /// About how many bytes it holds: from what it says alone, so that replaying a log counts the same.
    qint64 bytes() const { return m_bytes; }

private:
    void exchangeCells(BatchState &state);
    void exchangeOrder(BatchState &state);
    void count();

    ChangeKind m_kind;
    QList<CellChange> m_cells;
    QList<RowId> m_removed;
    QList<RowId> m_added;
    QList<RowId> m_order; ///< also of rows that left since, as places for those that were removed
    qsizetype m_leftOrder = 0; ///< how many of them
    qint64 m_bytes = 0;
};

} // namespace techpass
