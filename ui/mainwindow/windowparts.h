// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/mainwindow.h"

#include <QHash>

class QStackedWidget;

namespace techpass {

class DraftsPage;
class Commands;
class EditMenu;
class HelpDialogs;
class FrontPage;
class InviteDialogs;
class InviteUsersPage;
class LookMenu;
class OutboxPage;
class OverviewPage;
class ReviewPage;
class SettingsPage;
class Sidebar;
class StatusLine;
class StatusPage;
class Toast;
class WelcomePage;
class WindowMenus;

/// What the window is made of: builds the parts and lays them out; the window wires them. Owned by the
/// window.
struct WindowParts
{
    WindowParts(const UiModels &models, MainWindow *window);

    WindowMenus *menus;
    LookMenu *look;
    Sidebar *sidebar;
    QStackedWidget *stack;
    StatusLine *status;
    Toast *toast;
    InviteDialogs *dialogs;
    HelpDialogs *help;
    WelcomePage *welcome;
    OverviewPage *overview;
    FrontPage *front; ///< one of these two
    InviteUsersPage *invite;
    ReviewPage *review;
    DraftsPage *drafts;
    OutboxPage *outbox;
    StatusPage *invitations;
    SettingsPage *settings;
    EditMenu *edit;
    Commands *commands;

    QWidget *pageWidget(MainWindow::Page page) const { return m_pages.value(page); }
    MainWindow::Page pageOf(QWidget *widget) const { return m_pages.key(widget); }
    /// Shows choices, without emitting them, wherever they can be made.
    void setAppearance(Appearance appearance);
    void setLanguages(const QStringList &codes, const QString &chosen);
    static QString titleOf(MainWindow::Page page);

private:
    void addPages();
    void layOut(MainWindow *window);

    QHash<MainWindow::Page, QWidget *> m_pages;
};

} // namespace techpass
