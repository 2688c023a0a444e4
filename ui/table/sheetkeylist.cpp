// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetkeylist.h"

#include <QCoreApplication>

namespace techpass {

namespace {

struct KeyWords
{
    Q_DECLARE_TR_FUNCTIONS(techpass::SheetKeys)

public:
    static QList<SheetKey> moving();
    static QList<SheetKey> selecting();
    static QList<SheetKey> editing();
};

QList<SheetKey> KeyWords::moving()
{
    constexpr auto group = SheetKey::Group::Moving;
    return {{group, {Qt::Key_Up, Qt::Key_Down, Qt::Key_Left, Qt::Key_Right}, tr("To the next cell")},
        {group,
            {Qt::CTRL | Qt::Key_Up, Qt::CTRL | Qt::Key_Down, Qt::CTRL | Qt::Key_Left,
                Qt::CTRL | Qt::Key_Right},
            tr("To the end of the filled cells")},
        {group, {Qt::Key_Home, Qt::Key_End}, tr("To the start or the end of the row")},
        {group, {Qt::CTRL | Qt::Key_Home, Qt::CTRL | Qt::Key_End}, tr("To the start or the end of the list")},
        {group, {Qt::Key_PageUp, Qt::Key_PageDown}, tr("A page up or down")},
        {group, {Qt::Key_Tab, Qt::SHIFT | Qt::Key_Tab}, tr("To the next cell, or back")},
        {group, {Qt::Key_Return, Qt::SHIFT | Qt::Key_Return}, tr("A row down, or up")},
        {group, {Qt::Key_F6, Qt::SHIFT | Qt::Key_F6}, tr("Out of the list, or out of it backwards")}};
}

QList<SheetKey> KeyWords::selecting()
{
    constexpr auto group = SheetKey::Group::Selecting;
    return {{group,
                {Qt::SHIFT | Qt::Key_Up, Qt::SHIFT | Qt::Key_Down, Qt::SHIFT | Qt::Key_Left,
                    Qt::SHIFT | Qt::Key_Right},
                tr("One cell more or less")},
        {group,
            {Qt::CTRL | Qt::SHIFT | Qt::Key_Up, Qt::CTRL | Qt::SHIFT | Qt::Key_Down,
                Qt::CTRL | Qt::SHIFT | Qt::Key_Left, Qt::CTRL | Qt::SHIFT | Qt::Key_Right},
            tr("To the end of the filled cells")},
        {group, {Qt::SHIFT | Qt::Key_Home, Qt::SHIFT | Qt::Key_End},
            tr("To the start or the end of the row")},
        {group, {Qt::CTRL | Qt::SHIFT | Qt::Key_Home, Qt::CTRL | Qt::SHIFT | Qt::Key_End},
            tr("To the start or the end of the list")},
        {group, {Qt::SHIFT | Qt::Key_Space}, tr("The whole row")},
        {group, {Qt::CTRL | Qt::Key_Space}, tr("The whole column")}};
}

QList<SheetKey> KeyWords::editing()
{
    constexpr auto group = SheetKey::Group::Editing;
    return {{group, {Qt::Key_F2}, tr("Change what is in the cell")},
        {group, {Qt::Key_Backspace}, tr("Empty the cell and type")}, {group, {Qt::Key_Insert}, tr("Add row")},
        {group, {Qt::Key_Escape}, tr("While typing: leave the cell as it was"), SheetKey::While::Editing},
        {group, {Qt::CTRL | Qt::Key_Return}, tr("While typing: put it into all selected cells"),
            SheetKey::While::Editing},
        {group, {Qt::ALT | Qt::Key_Return}, tr("While typing a reason: a new line"),
            SheetKey::While::EditingReason},
        {SheetKey::Group::View, {Qt::ALT | Qt::Key_Down}, tr("The menu of the column: sort, move, hide")},
        {SheetKey::Group::View, {Qt::SHIFT | Qt::Key_F10}, tr("The menu of the cell")}};
}

} // namespace

QList<SheetKey> sheetKeyList()
{
    return KeyWords::moving() + KeyWords::selecting() + KeyWords::editing();
}

QList<QKeySequence> redoKeys()
{
    QList<QKeySequence> keys = QKeySequence::keyBindings(QKeySequence::Redo);
    if (const QKeySequence everywhere(Qt::CTRL | Qt::Key_Y); !keys.contains(everywhere))
        keys.append(everywhere);
    return keys;
}

} // namespace techpass
