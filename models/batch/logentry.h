// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "models/batch/editoverlay.h"

#include <QByteArray>
#include <QList>

namespace techpass {

/// A state to be put into one cell.
struct CellChange
{
    RowId row = 0;
    Field field = Field::Email;
    CellState state;

    friend bool operator==(const CellChange &, const CellChange &) = default;
};

/// One change of the list, as it is stored: what to do, nothing that follows from it. Added rows get the next
/// ids, so that replaying gives them the same.
struct Change
{
    ChangeKind kind = ChangeKind::Edit;
    QList<CellChange> cells;
    bool removesAll = false;
    QList<RowId> removed;
    int addedAt = 0; ///< the index of the first added row
    CellOrigin addedAs = CellOrigin::Typed;
    QList<Invitee> added;
    QList<RowId> order; ///< all live rows, for ChangeKind::Sort, which does nothing else

    bool isEmpty() const
    {
        return cells.isEmpty() && !removesAll && removed.isEmpty() && added.isEmpty() && order.isEmpty();
    }

    friend bool operator==(const Change &, const Change &) = default;
};

/// One entry of the change log: a change, or that the last one was undone or redone; or that the rows that
/// are added from here on get ids behind `lastId`, as those up to it were given to rows that are lost.
struct LogEntry
{
    enum class Type : quint8 { Change = 0, Undo = 1, Redo = 2, SkipIds = 3 };

    Type type = Type::Change;
    Change change{};
    RowId lastId = 0; ///< of SkipIds

    friend bool operator==(const LogEntry &, const LogEntry &) = default;

    /// A version, the content, a checksum.
    QByteArray serialised() const;
    /// Errors: StorageDamaged where the bytes are not what serialised() wrote, or of a later version. Whether
    /// the rows exist is not asked here.
    static Result<LogEntry> fromSerialised(const QByteArray &bytes);
};

} // namespace techpass
