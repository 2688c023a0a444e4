// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QIcon>
#include <QList>
#include <QPointer>

class QMenuBar;

namespace techpass {

/// Something that can be done now, by an action of the window or of its page.
struct Command
{
    QPointer<QAction> action;
    QString id; ///< the same while the program runs
    QString title;
    QString place; ///< the menus that it stands in
    QString keys;
    QString refusal; ///< why it cannot be done; empty where it can
    bool isChosen = false; ///< one of several, as which it is now
    QString alias{}; ///< what it is found by as well

    /// All of it in one line, for those who hear it.
    QString spoken() const;
};

/// Each action once: those of the shown and enabled widgets of `page`, which are said to stand at
/// `pagePlace`, then those of the menus. One that cannot be taken is there only where it says why.
QList<Command> commandsOf(
    const QMenuBar &menus, const QWidget *page, const QString &pagePlace, const QAction *leftOut);

} // namespace techpass
