// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchrows.h"
#include "models/batch/logentry.h"

namespace techpass {

class WorkControl;

/// In hundredths: how much of a large change is to find out what it is; the rest is to make it and check.
inline constexpr int foundOut = 40;

// What a user asks for, as parts of a Change: rows that are gone, repetitions, and edits that would change
// nothing are left out. Pure; safe on any thread.

/// The states that cells get. Kind Revert takes no value: it puts the text back as it came. Uses all
/// processors where there are many.
QList<CellChange> cellChanges(
    const BatchRows &rows, const QList<CellEdit> &edits, ChangeKind kind, WorkControl &control);
QList<RowId> removals(const BatchRows &rows, const QList<RowId> &removed);
/// `index` is brought into the list's bounds.
Change addition(const BatchRows &rows, int index, const QList<Invitee> &added, ChangeKind kind);
/// The same value in many cells; tells how far it is as a part up to `foundOut`.
Change filling(const BatchRows &rows, const QList<RowId> &filled, const QList<Field> &fields,
    const QString &value, ChangeKind kind, WorkControl &control);

} // namespace techpass
