// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowwishes.h"

#include "models/batch/batchdocument.h"
#include "ui/mainwindow/helpdialogs.h"
#include "ui/mainwindow/invitedialogs.h"
#include "ui/mainwindow/lookmenu.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/mainwindow/windowparts.h"
#include "ui/pages/draftspage.h"
#include "ui/pages/inviteuserspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/statuspage.h"
#include "ui/pages/welcomepage.h"
#include "ui/widgets/toast.h"

namespace techpass {

namespace {

using Page = MainWindow::Page;

auto to(Page page, MainWindow *window)
{
    return [page, window] { window->showPage(page); };
}

void connectMenus(const WindowParts &parts, MainWindow *window)
{
    const WindowMenus *menus = parts.menus;
    InviteDialogs *dialogs = parts.dialogs;
    QObject::connect(parts.sidebar, &Sidebar::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(parts.sidebar, &Sidebar::signOutRequested, window, &MainWindow::signOutRequested);
    QObject::connect(menus, &WindowMenus::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(menus, &WindowMenus::signOutRequested, window, &MainWindow::signOutRequested);
    QObject::connect(menus, &WindowMenus::recentFileRequested, window, &MainWindow::openFileRequested);
    QObject::connect(menus, &WindowMenus::recentFilesCleared, window, &MainWindow::recentFilesCleared);
    QObject::connect(menus, &WindowMenus::aboutRequested, parts.help, &HelpDialogs::openAbout);
    QObject::connect(menus, &WindowMenus::supportRequested, window, &MainWindow::supportRequested);
    QObject::connect(menus, &WindowMenus::emptyListRequested, window, &MainWindow::emptyListRequested);
    QObject::connect(menus, &WindowMenus::emailInvitationRequested, dialogs,
        [dialogs] { dialogs->openEmailInvitation(); });
    QObject::connect(
        menus, &WindowMenus::createAccountRequested, dialogs, [dialogs] { dialogs->openCreateAccount(); });
    QObject::connect(menus, &WindowMenus::batchUploadRequested, dialogs, &InviteDialogs::openBatchUpload);
    QObject::connect(menus, &WindowMenus::templateRequested, dialogs, &InviteDialogs::chooseTemplate);
    QObject::connect(parts.look, &LookMenu::appearanceChosen, window, &MainWindow::appearanceChosen);
    QObject::connect(parts.look, &LookMenu::languageChosen, window, &MainWindow::languageChosen);
    QObject::connect(parts.toast, &Toast::actionRequested, window, &MainWindow::openingCancelled);
}

void connectDialogs(const InviteDialogs *dialogs, MainWindow *window)
{
    QObject::connect(dialogs, &InviteDialogs::invitationSubmitted, window, &MainWindow::invitationSubmitted);
    QObject::connect(dialogs, &InviteDialogs::accountSubmitted, window, &MainWindow::accountSubmitted);
    QObject::connect(dialogs, &InviteDialogs::typed, window, &MainWindow::formTyped);
    QObject::connect(dialogs, &InviteDialogs::fileChosen, window, &MainWindow::openFileRequested);
    QObject::connect(dialogs, &InviteDialogs::textPasted, window, &MainWindow::openTextRequested);
    QObject::connect(dialogs, &InviteDialogs::emptyListRequested, window, &MainWindow::emptyListRequested);
    QObject::connect(dialogs, &InviteDialogs::templateRequested, window, &MainWindow::templateSaveRequested);
    QObject::connect(dialogs, &InviteDialogs::openingCancelled, window, &MainWindow::openingCancelled);
}

void connectWelcome(const WelcomePage *page, WindowMenus *menus, MainWindow *window)
{
    QObject::connect(page, &WelcomePage::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(page, &WelcomePage::openRequested, menus, &WindowMenus::openRequested);
    QObject::connect(page, &WelcomePage::sampleRequested, window, &MainWindow::sampleListRequested);
    QObject::connect(page, &WelcomePage::closed, window, &MainWindow::welcomeClosed);
}

void connectOverview(const OverviewPage *page, MainWindow *window)
{
    QObject::connect(page, &OverviewPage::draftOpenRequested, window, &MainWindow::draftOpenRequested);
    QObject::connect(page, &OverviewPage::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(page, &OverviewPage::inviteRequested, window, to(Page::InviteUsers, window));
    QObject::connect(page, &OverviewPage::outboxRequested, window, to(Page::Outbox, window));
    QObject::connect(page, &OverviewPage::statusRequested, window, to(Page::Status, window));
    QObject::connect(page, &OverviewPage::draftsRequested, window, to(Page::Drafts, window));
}

void connectInvite(const InviteUsersPage *page, InviteDialogs *dialogs, MainWindow *window)
{
    QObject::connect(page, &InviteUsersPage::emailInvitationRequested, dialogs,
        [dialogs] { dialogs->openEmailInvitation(); });
    QObject::connect(
        page, &InviteUsersPage::createAccountRequested, dialogs, [dialogs] { dialogs->openCreateAccount(); });
    QObject::connect(page, &InviteUsersPage::batchUploadRequested, dialogs, &InviteDialogs::openBatchUpload);
    QObject::connect(page, &InviteUsersPage::templateRequested, dialogs, &InviteDialogs::chooseTemplate);
    QObject::connect(page, &InviteUsersPage::overviewRequested, window, to(Page::Overview, window));
}

void connectReview(const ReviewPage *page, MainWindow *window)
{
    QObject::connect(page, &ReviewPage::submitRequested, window, &MainWindow::listSubmitted);
    QObject::connect(page, &ReviewPage::rowTyped, window, &MainWindow::rowTyped);
    QObject::connect(page, &ReviewPage::exportRequested, window, &MainWindow::exportRequested);
    QObject::connect(page, &ReviewPage::sheetLayoutChanged, window, &MainWindow::sheetLayoutChanged);
    QObject::connect(page, &ReviewPage::cancelOpeningRequested, window, &MainWindow::openingCancelled);
    QObject::connect(page, &ReviewPage::saveRequested, window, &MainWindow::saveRequested);
    QObject::connect(page, &ReviewPage::openSourceRequested, window, &MainWindow::openFileRequested);
    QObject::connect(page, &ReviewPage::backRequested, window, to(Page::InviteUsers, window));
}

void connectDrafts(const DraftsPage *page, MainWindow *window)
{
    QObject::connect(page, &DraftsPage::openRequested, window, &MainWindow::draftOpenRequested);
    QObject::connect(page, &DraftsPage::deleteRequested, window, &MainWindow::draftDeleteRequested);
    QObject::connect(page, &DraftsPage::inviteRequested, window, to(Page::InviteUsers, window));
}

void connectOutbox(const OutboxPage *page, MainWindow *window)
{
    QObject::connect(page, &OutboxPage::pauseRequested, window, &MainWindow::pauseRequested);
    QObject::connect(page, &OutboxPage::resumeRequested, window, &MainWindow::resumeRequested);
    QObject::connect(page, &OutboxPage::cancelWaitingRequested, window, &MainWindow::cancelWaitingRequested);
    QObject::connect(page, &OutboxPage::attemptsRequested, window, &MainWindow::outboxAttemptsRequested);
    QObject::connect(page, &OutboxPage::resubmitRequested, window, &MainWindow::resubmitRequested);
    QObject::connect(page, &OutboxPage::checkAgainRequested, window, &MainWindow::checkAgainRequested);
    QObject::connect(page, &OutboxPage::resultsSaveRequested, window, &MainWindow::resultsSaveRequested);
    QObject::connect(
        page, &OutboxPage::failedRowsSaveRequested, window, &MainWindow::failedRowsSaveRequested);
    QObject::connect(page, &OutboxPage::inviteRequested, window, to(Page::InviteUsers, window));
}

void connectStatus(const StatusPage *page, MainWindow *window)
{
    QObject::connect(page, &StatusPage::refreshRequested, window, &MainWindow::statusRefreshRequested);
    QObject::connect(page, &StatusPage::resendRequested, window, &MainWindow::resendRequested);
    QObject::connect(page, &StatusPage::signInRequested, window, &MainWindow::signInRequested);
}

/// What can be chosen in the menu and on this page is the same in both.
void connectSettings(SettingsPage *page, LookMenu *look, MainWindow *window)
{
    QObject::connect(page, &SettingsPage::appearanceChosen, look, &LookMenu::setAppearance);
    QObject::connect(look, &LookMenu::appearanceChosen, page, &SettingsPage::setAppearance);
    QObject::connect(page, &SettingsPage::languageChosen, look, &LookMenu::setLanguage);
    QObject::connect(look, &LookMenu::languageChosen, page, &SettingsPage::setLanguage);
    QObject::connect(page, &SettingsPage::appearanceChosen, window, &MainWindow::appearanceChosen);
    QObject::connect(page, &SettingsPage::languageChosen, window, &MainWindow::languageChosen);
    QObject::connect(page, &SettingsPage::settingChosen, window, &MainWindow::settingChosen);
    QObject::connect(page, &SettingsPage::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(page, &SettingsPage::signOutRequested, window, &MainWindow::signOutRequested);
    QObject::connect(page, &SettingsPage::keyRenewalRequested, window, &MainWindow::keyRenewalRequested);
    QObject::connect(page, &SettingsPage::keepingRequested, window, &MainWindow::keepingRequested);
    QObject::connect(page, &SettingsPage::dataDeletionRequested, window, &MainWindow::dataDeletionRequested);
}

} // namespace

void forwardWishes(WindowParts &parts, MainWindow *window)
{
    connectMenus(parts, window);
    connectDialogs(parts.dialogs, window);
    parts.welcome.whenMade(
        [menus = parts.menus, window](WelcomePage *page) { connectWelcome(page, menus, window); });
    parts.overview.whenMade([window](OverviewPage *page) { connectOverview(page, window); });
    parts.invite.whenMade(
        [dialogs = parts.dialogs, window](InviteUsersPage *page) { connectInvite(page, dialogs, window); });
    parts.review.whenMade([window](ReviewPage *page) { connectReview(page, window); });
    parts.drafts.whenMade([window](DraftsPage *page) { connectDrafts(page, window); });
    parts.outbox.whenMade([window](OutboxPage *page) { connectOutbox(page, window); });
    parts.invitations.whenMade([window](StatusPage *page) { connectStatus(page, window); });
    parts.settings.whenMade(
        [look = parts.look, window](SettingsPage *page) { connectSettings(page, look, window); });
}

} // namespace techpass
