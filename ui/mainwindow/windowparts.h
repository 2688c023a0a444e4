// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/latepage.h"
#include "ui/mainwindow/mainwindow.h"

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

/// What the window is made of: builds the parts and lays them out, the pages when they are first needed; the
/// window wires them. Owned by the window.
struct WindowParts
{
    Q_DISABLE_COPY_MOVE(WindowParts)

    WindowParts(const UiModels &models, MainWindow *window);

    WindowMenus *menus;
    LookMenu *look;
    Sidebar *sidebar;
    QStackedWidget *stack;
    StatusLine *status;
    Toast *toast;
    InviteDialogs *dialogs;
    HelpDialogs *help;
    EditMenu *edit;
    Commands *commands;
    LatePage<WelcomePage> welcome;
    LatePage<OverviewPage> overview;
    LatePage<FrontPage> front; ///< one of these two
    LatePage<InviteUsersPage> invite;
    LatePage<ReviewPage> review;
    LatePage<DraftsPage> drafts;
    LatePage<OutboxPage> outbox;
    LatePage<StatusPage> invitations;
    LatePage<SettingsPage> settings;

    QWidget *pageWidget(MainWindow::Page page);
    /// For what is told of all of them, whether they were looked at or not.
    void makeAllPages();
    /// Shows choices, without emitting them, wherever they can be made.
    void setAppearance(Appearance appearance);
    void setLanguages(const QStringList &codes, const QString &chosen);
    static QString titleOf(MainWindow::Page page);

private:
    template <typename Page> Page *add(Page *page, QLatin1StringView name) const;
    void addPages();
    void tellPages();
    void layOut(MainWindow *window);
};

} // namespace techpass
