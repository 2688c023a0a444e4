// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>

class QMainWindow;

namespace techpass {

class ShortcutsDialog;

/// Opens what the Help menu offers, each once, over a dimmed window. Owned by the window. GUI thread.
class HelpDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDialogs)

public:
    explicit HelpDialogs(QMainWindow *window);

    void openShortcuts();

private:
    QMainWindow *m_window;
    QPointer<ShortcutsDialog> m_shortcuts;
};

} // namespace techpass
