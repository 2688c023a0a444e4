// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/helpdialogs.h"

#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/shortcutlist.h"
#include "ui/widgets/backdrop.h"

#include <QMainWindow>

namespace techpass {

HelpDialogs::HelpDialogs(QMainWindow *window)
    : QObject(window)
    , m_window(window)
{
}

void HelpDialogs::openShortcuts()
{
    if (m_shortcuts)
        return;
    m_shortcuts = new ShortcutsDialog([window = m_window] { return shortcutsOf(*window); }, m_window);
    Backdrop::follow(m_shortcuts);
    m_shortcuts->open();
}

} // namespace techpass
