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

/// What can be chosen in the menu and on the Settings page is the same in both.
void connectChoices(const WindowParts &parts)
{
    QObject::connect(parts.settings, &SettingsPage::appearanceChosen, parts.look, &LookMenu::setAppearance);
    QObject::connect(parts.look, &LookMenu::appearanceChosen, parts.settings, &SettingsPage::setAppearance);
    QObject::connect(parts.settings, &SettingsPage::languageChosen, parts.look, &LookMenu::setLanguage);
    QObject::connect(parts.look, &LookMenu::languageChosen, parts.settings, &SettingsPage::setLanguage);
}

/// The three methods are on their page and in the menu.
void connectMethods(const WindowParts &parts)
{
    InviteDialogs *dialogs = parts.dialogs;
    const auto invite = [dialogs] { dialogs->openEmailInvitation(); };
    const auto create = [dialogs] { dialogs->openCreateAccount(); };
    QObject::connect(parts.invite, &InviteUsersPage::emailInvitationRequested, dialogs, invite);
    QObject::connect(parts.menus, &WindowMenus::emailInvitationRequested, dialogs, invite);
    QObject::connect(parts.invite, &InviteUsersPage::createAccountRequested, dialogs, create);
    QObject::connect(parts.menus, &WindowMenus::createAccountRequested, dialogs, create);
    QObject::connect(
        parts.invite, &InviteUsersPage::batchUploadRequested, dialogs, &InviteDialogs::openBatchUpload);
    QObject::connect(
        parts.menus, &WindowMenus::batchUploadRequested, dialogs, &InviteDialogs::openBatchUpload);
    QObject::connect(
        parts.invite, &InviteUsersPage::templateRequested, dialogs, &InviteDialogs::chooseTemplate);
    QObject::connect(parts.menus, &WindowMenus::templateRequested, dialogs, &InviteDialogs::chooseTemplate);
}

} // namespace

void forwardWishes(const WindowParts &parts, MainWindow *window)
{
    connectChoices(parts);
    connectMethods(parts);
    QObject::connect(parts.sidebar, &Sidebar::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(parts.sidebar, &Sidebar::signOutRequested, window, &MainWindow::signOutRequested);
    QObject::connect(parts.menus, &WindowMenus::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(parts.menus, &WindowMenus::signOutRequested, window, &MainWindow::signOutRequested);
    QObject::connect(parts.menus, &WindowMenus::recentFileRequested, window, &MainWindow::openFileRequested);
    QObject::connect(parts.menus, &WindowMenus::recentFilesCleared, window, &MainWindow::recentFilesCleared);
    QObject::connect(parts.menus, &WindowMenus::shortcutsRequested, parts.help, &HelpDialogs::openShortcuts);
    QObject::connect(parts.menus, &WindowMenus::aboutRequested, parts.help, &HelpDialogs::openAbout);
    QObject::connect(parts.menus, &WindowMenus::supportRequested, window, &MainWindow::supportRequested);
    QObject::connect(parts.menus, &WindowMenus::emptyListRequested, window, &MainWindow::emptyListRequested);
    QObject::connect(
        parts.dialogs, &InviteDialogs::invitationSubmitted, window, &MainWindow::invitationSubmitted);
    QObject::connect(parts.dialogs, &InviteDialogs::accountSubmitted, window, &MainWindow::accountSubmitted);
    QObject::connect(parts.dialogs, &InviteDialogs::typed, window, &MainWindow::formTyped);
    QObject::connect(parts.dialogs, &InviteDialogs::fileChosen, window, &MainWindow::openFileRequested);
    QObject::connect(parts.dialogs, &InviteDialogs::textPasted, window, &MainWindow::openTextRequested);
    QObject::connect(
        parts.dialogs, &InviteDialogs::emptyListRequested, window, &MainWindow::emptyListRequested);
    QObject::connect(
        parts.dialogs, &InviteDialogs::templateRequested, window, &MainWindow::templateSaveRequested);
    QObject::connect(parts.review, &ReviewPage::submitRequested, window, &MainWindow::listSubmitted);
    QObject::connect(parts.review, &ReviewPage::exportRequested, window, &MainWindow::exportRequested);
    QObject::connect(parts.review, &ReviewPage::sheetLayoutChanged, window, &MainWindow::sheetLayoutChanged);
    QObject::connect(
        parts.review, &ReviewPage::cancelOpeningRequested, window, &MainWindow::openingCancelled);
    QObject::connect(parts.review, &ReviewPage::saveRequested, window, &MainWindow::saveRequested);
    QObject::connect(parts.review, &ReviewPage::openSourceRequested, window, &MainWindow::openFileRequested);
    QObject::connect(parts.dialogs, &InviteDialogs::openingCancelled, window, &MainWindow::openingCancelled);
    QObject::connect(parts.toast, &Toast::actionRequested, window, &MainWindow::openingCancelled);
    QObject::connect(
        parts.overview, &OverviewPage::draftOpenRequested, window, &MainWindow::draftOpenRequested);
    QObject::connect(parts.overview, &OverviewPage::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(parts.welcome, &WelcomePage::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(parts.welcome, &WelcomePage::openRequested, parts.menus, &WindowMenus::openRequested);
    QObject::connect(parts.welcome, &WelcomePage::sampleRequested, window, &MainWindow::sampleListRequested);
    QObject::connect(parts.welcome, &WelcomePage::closed, window, &MainWindow::welcomeClosed);
    QObject::connect(parts.drafts, &DraftsPage::openRequested, window, &MainWindow::draftOpenRequested);
    QObject::connect(parts.drafts, &DraftsPage::deleteRequested, window, &MainWindow::draftDeleteRequested);
    QObject::connect(parts.outbox, &OutboxPage::pauseRequested, window, &MainWindow::pauseRequested);
    QObject::connect(parts.outbox, &OutboxPage::resumeRequested, window, &MainWindow::resumeRequested);
    QObject::connect(
        parts.outbox, &OutboxPage::cancelWaitingRequested, window, &MainWindow::cancelWaitingRequested);
    QObject::connect(
        parts.outbox, &OutboxPage::attemptsRequested, window, &MainWindow::outboxAttemptsRequested);
    QObject::connect(parts.outbox, &OutboxPage::resubmitRequested, window, &MainWindow::resubmitRequested);
    QObject::connect(
        parts.outbox, &OutboxPage::checkAgainRequested, window, &MainWindow::checkAgainRequested);
    QObject::connect(
        parts.outbox, &OutboxPage::resultsSaveRequested, window, &MainWindow::resultsSaveRequested);
    QObject::connect(
        parts.outbox, &OutboxPage::failedRowsSaveRequested, window, &MainWindow::failedRowsSaveRequested);
    QObject::connect(
        parts.invitations, &StatusPage::refreshRequested, window, &MainWindow::statusRefreshRequested);
    QObject::connect(parts.invitations, &StatusPage::resendRequested, window, &MainWindow::resendRequested);
    QObject::connect(parts.invitations, &StatusPage::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(parts.settings, &SettingsPage::appearanceChosen, window, &MainWindow::appearanceChosen);
    QObject::connect(parts.settings, &SettingsPage::languageChosen, window, &MainWindow::languageChosen);
    QObject::connect(parts.look, &LookMenu::appearanceChosen, window, &MainWindow::appearanceChosen);
    QObject::connect(parts.look, &LookMenu::languageChosen, window, &MainWindow::languageChosen);
    QObject::connect(parts.settings, &SettingsPage::settingChosen, window, &MainWindow::settingChosen);
    QObject::connect(parts.settings, &SettingsPage::signInRequested, window, &MainWindow::signInRequested);
    QObject::connect(
        parts.settings, &SettingsPage::keyRenewalRequested, window, &MainWindow::keyRenewalRequested);
    QObject::connect(parts.settings, &SettingsPage::keepingRequested, window, &MainWindow::keepingRequested);
    QObject::connect(
        parts.settings, &SettingsPage::dataDeletionRequested, window, &MainWindow::dataDeletionRequested);
    QObject::connect(parts.settings, &SettingsPage::signOutRequested, window, &MainWindow::signOutRequested);
}

} // namespace techpass
