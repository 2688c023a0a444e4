// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchrows.h"
#include "models/batch/rowset.h"

#include <optional>

namespace techpass {

/// What can be done for all rows of a group at once.
enum class ProblemFix {
    None,
    Apply, ///< the rules' offered fixes
    RemoveRows, ///< the later rows of a person who stands in the list twice
    Fill, ///< one value, which the user is asked for
};

/// What one row has to say in one group.
struct ProblemEntry
{
    Problem problem; ///< the first one with this title
    QString title;
    bool samePersonTwice = false;
    bool isFixable = false;

    bool isOfGroup(const ProblemEntry &other) const
    {
        return problem.severity == other.problem.severity && title == other.title;
    }
};

/// One group: the rows that share a severity and a title.
struct ProblemGroup
{
    ProblemEntry head; ///< of the row that made the group
    RowSet rows;
    RowSet fixable; ///< those that have a fix
    mutable RowId first = 0; ///< in list order; 0 while nobody has asked for it since it left
    RowId notBefore = 0; ///< a row that none stands ahead of; 0 where there may be some

    /// In list order. Rows that are gone but were not looked at yet stand in no place of the list: one of
    /// them only where there is no other.
    RowId firstRow(const RowTable &order) const;
    ProblemFix fix() const;
    /// Whether its fixable rows repeat another in everything.
    bool isOfRepeatedPeople() const;
    /// Errors before checks before what was cleaned, then as the rules stand.
    bool isBefore(const ProblemGroup &other) const;
};

/// In list order, without those that are gone.
QList<RowId> listed(const RowSet &rows, const RowTable &order);

/// Whether a row can have entries; quick.
bool mayHaveEntries(const BatchRows &rows, RowId row);
/// The entries of a row, each title once. A row that repeats another in everything has one entry for that
/// instead of one for each duplicate field. None for a row that was removed. These are safe on any thread.
QList<ProblemEntry> problemEntries(const BatchRows &rows, RowId row);
/// The edits that the rules offer for the problems of a row that are of the group of `entry`.
QList<CellEdit> offeredEdits(const BatchRows &rows, RowId row, const ProblemEntry &entry);
/// The first row that `row` repeats in everything, or nothing.
std::optional<RowId> samePersonAbove(const BatchRows &rows, RowId row);

} // namespace techpass
