// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/command.h"

#include <QObject>
#include <QPointer>

class QMainWindow;
class QStackedWidget;

namespace techpass {

class CommandPalette;

/// Opens the palette over its window with what can be done there now, runs what is chosen, and remembers it
/// while the program runs. Owned by the window. GUI thread.
class Commands final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Commands)

public:
    /// `open` is the action that opens and closes it.
    Commands(QAction *open, const QStackedWidget &pages, QMainWindow *window);

Q_SIGNALS:
    /// The states of actions that are not kept up to date are about to be asked for.
    void aboutToList();

private:
    void toggle();
    void collect();
    void takeBackFocus();
    void run(const Command &command);

    QAction *m_open;
    const QStackedWidget &m_pages;
    QMainWindow *m_window;
    QPointer<CommandPalette> m_palette;
    QList<QPointer<QWidget>> m_before; ///< what had the focus, and what it stood in
    QStringList m_recent;
};

} // namespace techpass
