// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/helpdialogs.h"

#include "models/session/session.h"
#include "ui/dialogs/aboutdialog.h"
#include "ui/dialogs/shortcutsdialog.h"
#include "ui/mainwindow/shortcutlist.h"
#include "ui/widgets/backdrop.h"

#include <QMainWindow>

namespace techpass {

HelpDialogs::HelpDialogs(const Session &session, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
}

void HelpDialogs::openAbout()
{
    if (m_aboutDialog)
        return;
    m_aboutDialog
        = new AboutDialog(m_about ? m_about() : AboutFacts(), m_session.environment().displayName, m_window);
    Backdrop::follow(m_aboutDialog);
    m_aboutDialog->open();
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
