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
    , welcome(new WelcomePage(models.session))
    , overview(new OverviewPage(models.session, models.outbox, models.drafts, models.invitations))
    , front(new FrontPage(models.session, welcome, overview))
    , invite(new InviteUsersPage(models.session))
    , review(new ReviewPage)
    , drafts(new DraftsPage(models.drafts))
    , outbox(new OutboxPage(models.session, models.outbox))
    , invitations(new StatusPage(models.session, models.invitations))
    , settings(new SettingsPage(models.session))
    , edit(new EditMenu(menus->editMenu(), review, window))
    , commands(new Commands(menus->paletteAction(), *stack, window))
{
    menus->setExportAction(review->exportAction());
    QObject::connect(commands, &Commands::aboutToList, edit, &EditMenu::refresh);
    addPages();
    layOut(window);
}

void WindowParts::addPages()
{
    m_pages = {{Page::Overview, front}, {Page::InviteUsers, invite}, {Page::Review, review},
        {Page::Drafts, drafts}, {Page::Outbox, outbox}, {Page::Status, invitations},
        {Page::Settings, settings}};
    for (QWidget *page : std::as_const(m_pages))
        stack->addWidget(page);
    for (const PageEntry &entry : entries) {
        const int id = static_cast<int>(entry.page);
        const auto title = [page = entry.page] { return titleOf(page); };
        sidebar->addPage(id, entry.icon, title, entry.objectName, entry.atBottom);
        menus->addPage(id, title);
    }
    front->setObjectName(u"frontPage"_s);
    welcome->setObjectName(u"welcomePage"_s);
    overview->setObjectName(u"overviewPage"_s);
    invite->setObjectName(u"inviteUsersPage"_s);
    review->setObjectName(u"reviewPage"_s);
    drafts->setObjectName(u"draftsPage"_s);
    outbox->setObjectName(u"outboxPage"_s);
    invitations->setObjectName(u"statusPage"_s);
    settings->setObjectName(u"settingsPage"_s);
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
    settings->setAppearance(appearance);
    look->setAppearance(appearance);
}

void WindowParts::setLanguages(const QStringList &codes, const QString &chosen)
{
    settings->setLanguages(codes, chosen);
    look->setLanguages(codes, chosen);
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
