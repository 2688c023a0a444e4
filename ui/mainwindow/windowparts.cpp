// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowparts.h"

#include "models/session/session.h"
#include "ui/mainwindow/commands.h"
#include "ui/mainwindow/editmenu.h"
#include "ui/mainwindow/helpdialogs.h"
#include "ui/mainwindow/invitedialogs.h"
#include "ui/mainwindow/lookmenu.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/pages/draftspage.h"
#include "ui/pages/frontpage.h"
#include "ui/pages/inviteuserspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/statuspage.h"
#include "ui/pages/welcomepage.h"
#include "ui/theme/tokens.h"
#include "ui/widgets/pagestack.h"
#include "ui/widgets/toast.h"

#include <QHBoxLayout>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Page = MainWindow::Page;

struct PageEntry
{
    Page page;
    QLatin1StringView icon;
    QLatin1StringView objectName;
    bool atBottom;
};

constexpr PageEntry entries[] = {
    {Page::Overview, "house"_L1, "navOverview"_L1, false},
    {Page::InviteUsers, "user-plus"_L1, "navInviteUsers"_L1, false},
    {Page::Drafts, "file-text"_L1, "navDrafts"_L1, false},
    {Page::Outbox, "send"_L1, "navOutbox"_L1, false},
    {Page::Status, "list"_L1, "navStatus"_L1, false},
    {Page::Settings, "settings"_L1, "navSettings"_L1, true},
};

template <typename Widget> Widget *named(Widget *widget, QLatin1StringView name)
{
    widget->setObjectName(name);
    return widget;
}

} // namespace

WindowParts::WindowParts(const UiModels &models, MainWindow *window)
    : menus(new WindowMenus(models.session, window))
    , look(new LookMenu(menus->viewMenu()))
    , sidebar(new Sidebar(models.session, window))
    , stack(new PageStack(window))
    , status(new StatusLine(models.session, models.outbox, window))
    , toast(new Toast(window))
    , dialogs(new InviteDialogs(models.session, models.outbox, window))
    , help(new HelpDialogs(models.session, window))
    , edit(new EditMenu(menus->editMenu(), window))
    , commands(new Commands(menus->paletteAction(), *stack, window))
    , welcome([models] { return named(new WelcomePage(models.session), "welcomePage"_L1); })
    , overview([models] {
        return named(new OverviewPage(models.session, models.outbox, models.drafts, models.invitations),
            "overviewPage"_L1);
    })
    , front([this, models] {
        return add(new FrontPage(
                       models.session, [this] { return welcome.get(); }, [this] { return overview.get(); }),
            "frontPage"_L1);
    })
    , invite([this, models] { return add(new InviteUsersPage(models.session), "inviteUsersPage"_L1); })
    , review([this] { return add(new ReviewPage, "reviewPage"_L1); })
    , drafts([this, models] { return add(new DraftsPage(models.drafts), "draftsPage"_L1); })
    , outbox([this, models] { return add(new OutboxPage(models.session, models.outbox), "outboxPage"_L1); })
    , invitations(
          [this, models] { return add(new StatusPage(models.session, models.invitations), "statusPage"_L1); })
    , settings([this, models] { return add(new SettingsPage(models.session), "settingsPage"_L1); })
{
    QObject::connect(commands, &Commands::aboutToList, edit, &EditMenu::refresh);
    addPages();
    tellPages();
    layOut(window);
}

template <typename Page> Page *WindowParts::add(Page *page, QLatin1StringView name) const
{
    stack->addWidget(page);
    sidebar->endTabOrder();
    return named(page, name);
}

void WindowParts::addPages()
{
    for (const PageEntry &entry : entries) {
        const int id = static_cast<int>(entry.page);
        const auto title = [page = entry.page] { return titleOf(page); };
        sidebar->addPage(id, entry.icon, title, entry.objectName, entry.atBottom);
        menus->addPage(id, title);
    }
}

/// What the menus know, and what they are to know of the pages.
void WindowParts::tellPages()
{
    review.whenMade([this](ReviewPage *page) {
        page->setExportAction(menus->exportAction());
        edit->setReview(page);
    });
    settings.whenMade([this](SettingsPage *page) {
        page->setAppearance(look->appearance());
        page->setLanguages(look->languages(), look->language());
    });
}

QWidget *WindowParts::pageWidget(Page page)
{
    switch (page) {
    case Page::Overview:
        return front.get();
    case Page::InviteUsers:
        return invite.get();
    case Page::Review:
        return review.get();
    case Page::Drafts:
        return drafts.get();
    case Page::Outbox:
        return outbox.get();
    case Page::Status:
        return invitations.get();
    case Page::Settings:
        break;
    }
    return settings.get();
}

void WindowParts::makeAllPages()
{
    for (const PageEntry &entry : entries)
        pageWidget(entry.page);
    pageWidget(Page::Review);
}

void WindowParts::layOut(MainWindow *window)
{
    auto *centre = new QWidget(window);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(sidebar);
    columns->addWidget(stack, 1);
    auto *rows = new QVBoxLayout(centre);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addLayout(columns, 1);
    rows->addWidget(status);
    window->setCentralWidget(centre);
    toast->setBottomMargin(status->minimumHeight());
}

void WindowParts::setAppearance(Appearance appearance)
{
    look->setAppearance(appearance);
    if (SettingsPage *page = settings.made())
        page->setAppearance(appearance);
}

void WindowParts::setLanguages(const QStringList &codes, const QString &chosen)
{
    look->setLanguages(codes, chosen);
    if (SettingsPage *page = settings.made())
        page->setLanguages(codes, chosen);
}

QString WindowParts::titleOf(Page page)
{
    switch (page) {
    case Page::Overview:
        return MainWindow::tr("Overview");
    case Page::InviteUsers:
    case Page::Review:
        return MainWindow::tr("Invite Users");
    case Page::Drafts:
        return MainWindow::tr("Drafts");
    case Page::Outbox:
        return MainWindow::tr("Outbox");
    case Page::Status:
        return MainWindow::tr("Invite user status");
    case Page::Settings:
        break;
    }
    return MainWindow::tr("Settings");
}

} // namespace techpass
