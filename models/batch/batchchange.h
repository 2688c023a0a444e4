// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/invitee.h"

#include <QByteArray>
#include <QList>

namespace techpass {

/// Names a row of a list for good; see BatchDocument.
using RowId = qint64;

/// What the user did, for the undo menu's words. Stored: never renumber, only add.
enum class ChangeKind {
    Edit = 0,
    Paste = 1,
    Add = 2,
    Remove = 3,
    Reset = 4,
    Fix = 5,
    Revert = 6,
    Clear = 7,
    Fill = 8,
    Replace = 9,
    Submit = 10, ///< rows left for the outbox; cannot be undone
    Sort = 11 ///< the list itself was put in order
};

/// What a change did and to how much, for the words of the undo menu (historytext.h).
struct ChangeSize
{
    ChangeKind kind = ChangeKind::Edit;
    int cells = 0;
    int rows = 0; ///< added, removed or put in order

    friend bool operator==(const ChangeSize &, const ChangeSize &) = default;
};

/// One cell of a list.
struct CellPlace
{
    RowId row = 0;
    Field field = Field::Email;

    friend bool operator==(const CellPlace &, const CellPlace &) = default;
};

/// A value to be put into one cell.
struct CellEdit
{
    RowId row = 0;
    Field field = Field::Email;
    QString value;
};

} // namespace techpass
