// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/aboutfacts.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QMainWindow;

namespace techpass {

class AboutDialog;
class Session;
class ShortcutsDialog;

/// Opens what the Help menu offers, each once, over a dimmed window. Owned by the window. GUI thread.
class HelpDialogs final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HelpDialogs)

public:
    HelpDialogs(const Session &session, QMainWindow *window);

    /// `facts` are asked for when they are to be shown.
    void setAbout(const std::function<AboutFacts()> &facts) { m_about = facts; }
    void openAbout();

    void openShortcuts();

private:
    const Session &m_session;
    QMainWindow *m_window;
    std::function<AboutFacts()> m_about;
    QPointer<AboutDialog> m_aboutDialog;
    QPointer<ShortcutsDialog> m_shortcuts;
};

} // namespace techpass
