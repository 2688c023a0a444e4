// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

namespace techpass {

/// A key that the spreadsheet or the editor of a cell takes by itself, told to users.
struct SheetKey
{
    enum class Group { Moving, Selecting, Editing, View };
    enum class While { Selecting, Editing, EditingReason };

    Group group;
    QList<QKeySequence> keys; ///< each of them alone
    QString does; ///< in the program's language
    While when = While::Selecting; ///< it does so
};

/// All that are worth telling; those that are actions too are not among them.
QList<SheetKey> sheetKeyList();

/// Those of the desktop, and Ctrl+Y, which spreadsheets have on all of them.
QList<QKeySequence> redoKeys();

} // namespace techpass
