// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchstate.h"
#include "models/batch/logentry.h"

namespace techpass {

// What a user asks for, as parts of a Change: rows that are gone, repetitions, and edits that would change
// nothing are left out.

/// The states that cells get. Kind Revert takes no value: it puts the text back as it came.
QList<CellChange> cellChanges(const BatchState &state, const QList<CellEdit> &edits, ChangeKind kind);
QList<RowId> removals(const BatchState &state, const QList<RowId> &rows);
/// `index` is brought into the list's bounds.
Change addition(const BatchState &state, int index, const QList<Invitee> &rows, ChangeKind kind);

} // namespace techpass
