// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowmenus.h"

#include "models/session/session.h"
#include "ui/pages/inviteuserspage.h"
#include "ui/theme/icons.h"
#include "ui/widgets/actionwords.h"

#include <QAction>
#include <QDir>
#include <QFileInfo>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

using namespace Qt::StringLiterals;

namespace techpass {

WindowMenus::WindowMenus(const Session &session, QMainWindow *window)
    : QObject(window)
    , m_session(session)
    , m_window(window)
{
    addFile();
    m_edit = addMenu("editMenu", [] { return tr("&Edit"); });
    addInvite();
    m_go = addMenu("goMenu", [] { return tr("&Go"); });
    addView();
    addHelp();
    keepWorded(m_window, [this] {
        m_recent->setTitle(tr("Open &recent"));
        setRecentFiles(QStringList(m_recentFiles));
    });
    connect(&session, &Session::stateChanged, this, &WindowMenus::showSession);
}

void WindowMenus::addFile()
{
    QMenu *file = addMenu("fileMenu", [] { return tr("&File"); });
    m_open = add(
        file, "openListAction", [] { return tr("&Open list…"); }, "folder-open"_L1);
    m_open->setShortcut(QKeySequence::Open);
    m_recent = file->addMenu(themedIcon("clock"_L1), {});
    m_recent->setObjectName(u"recentFilesMenu"_s);
    m_recent->setToolTipsVisible(true);
    m_empty = add(
        file, "emptyListAction", [] { return tr("&New empty list"); }, "plus"_L1);
    m_empty->setShortcut(QKeySequence::New);
    m_export = add(
        file, "exportAction", [] { return tr("E&xport list…"); }, "upload"_L1);
    m_export->setEnabled(false);
    m_template = add(
        file, "templateAction", [] { return tr("Download &template…"); }, "download"_L1);
    file->addSeparator();
    m_signIn = add(
        file, "signInAction", [] { return tr("Sign &in"); }, "log-in"_L1);
    m_signOut = add(
        file, "signOutAction", [] { return tr("Sign o&ut"); }, "log-out"_L1);
    file->addSeparator();
    QAction *quit = add(
        file, "quitAction", [] { return tr("&Quit"); }, "x"_L1);
    quit->setShortcut(QKeySequence::Quit);
    quit->setMenuRole(QAction::QuitRole);
    connect(m_open, &QAction::triggered, this, &WindowMenus::openRequested);
    connect(m_empty, &QAction::triggered, this, &WindowMenus::emptyListRequested);
    connect(m_template, &QAction::triggered, this, &WindowMenus::templateRequested);
    connect(m_signIn, &QAction::triggered, this, &WindowMenus::signInRequested);
    connect(m_signOut, &QAction::triggered, this, &WindowMenus::signOutRequested);
    connect(quit, &QAction::triggered, m_window, &QWidget::close);
}

void WindowMenus::addInvite()
{
    QMenu *invite = addMenu("inviteMenu", [] { return tr("&Invite"); });
    invite->setToolTipsVisible(true);
    m_email = add(
        invite, "emailInvitationAction", [] { return tr("&Email invitation…"); }, "mail"_L1);
    m_account = add(
        invite, "createAccountAction", [] { return tr("&Create account…"); }, "user-plus"_L1);
    m_batch = add(
        invite, "batchUploadAction", [] { return tr("&Batch upload…"); }, "table-2"_L1);
    connect(m_email, &QAction::triggered, this, &WindowMenus::emailInvitationRequested);
    connect(m_account, &QAction::triggered, this, &WindowMenus::createAccountRequested);
    connect(m_batch, &QAction::triggered, this, &WindowMenus::batchUploadRequested);
}

void WindowMenus::addView()
{
    m_view = addMenu("viewMenu", [] { return tr("&View"); });
    m_palette = add(
        m_view, "paletteAction", [] { return tr("&Command palette…"); }, "search"_L1);
    m_palette->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_K));
    m_view->addSeparator();
    m_sidebar = add(
        m_view, "sidebarAction", [] { return tr("&Wide sidebar"); }, "panel-left"_L1);
    m_sidebar->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_B));
    m_sidebar->setCheckable(true);
    m_sidebar->setChecked(true);
}

void WindowMenus::addHelp()
{
    QMenu *help = addMenu("helpMenu", [] { return tr("&Help"); });
    QAction *keys = add(
        help, "shortcutsAction", [] { return tr("&Keyboard shortcuts"); }, "keyboard"_L1);
    keys->setShortcut(QKeySequence::HelpContents);
    QAction *support = add(
        help, "supportAction", [] { return tr("&Save support bundle…"); }, "save"_L1);
    QAction *about = add(
        help, "aboutAction", [] { return tr("&About TechPass Invite"); }, "info"_L1);
    about->setMenuRole(QAction::AboutRole);
    connect(keys, &QAction::triggered, this, &WindowMenus::shortcutsRequested);
    connect(support, &QAction::triggered, this, &WindowMenus::supportRequested);
    connect(about, &QAction::triggered, this, &WindowMenus::aboutRequested);
}

QMenu *WindowMenus::addMenu(const char *objectName, const Words &title)
{
    QMenu *menu = m_window->menuBar()->addMenu(QString());
    menu->setObjectName(QLatin1StringView(objectName));
    keepWorded(menu, [menu, title] { menu->setTitle(title()); });
    return menu;
}

QAction *WindowMenus::add(QMenu *menu, const char *objectName, const Words &text, QLatin1StringView icon)
{
    auto *action = new QAction(themedIcon(icon), {}, m_window);
    action->setObjectName(QLatin1StringView(objectName));
    keepWorded(menu, [action, text] { action->setText(text()); });
    menu->addAction(action);
    return action;
}

void WindowMenus::addPage(int id, const Words &title)
{
    ++m_pages;
    auto *action = new QAction(m_window);
    keepWorded(m_go, [action, title] { action->setText(title()); });
    action->setObjectName(u"goAction%1"_s.arg(m_pages));
    action->setShortcut(QKeySequence(u"Ctrl+%1"_s.arg(m_pages)));
    m_go->addAction(action);
    connect(action, &QAction::triggered, this, [this, id] { Q_EMIT pageRequested(id); });
}

void WindowMenus::setRecentFiles(const QStringList &paths)
{
    m_recentFiles = paths;
    m_recent->clear();
    int number = 0;
    for (const QString &path : paths) {
        ++number;
        const QFileInfo file(path);
        QString name
            = tr("%1 – %2", "file and folder").arg(file.fileName(), QDir::toNativeSeparators(file.path()));
        // An ampersand in a name would underline the letter behind it.
        name.replace(u'&', "&&"_L1);
        QAction *action = m_recent->addAction(number < 10 ? u"&%1  %2"_s.arg(number).arg(name) : name);
        setTitle(action, file.fileName());
        action->setToolTip(QDir::toNativeSeparators(path));
        connect(action, &QAction::triggered, this, [this, path] { Q_EMIT recentFileRequested(path); });
    }
    m_recent->addSeparator();
    connect(m_recent->addAction(tr("&Forget these files")), &QAction::triggered, this,
        &WindowMenus::recentFilesCleared);
    showSession();
}

void WindowMenus::showSession()
{
    const bool mayOpen = m_session.mayInvite(InviteWay::BatchUpload);
    const QString reason = InviteUsersPage::reasonAgainst(m_session, InviteWay::BatchUpload);
    setRefusal(m_email, InviteUsersPage::reasonAgainst(m_session, InviteWay::EmailInvitation));
    setRefusal(m_account, InviteUsersPage::reasonAgainst(m_session, InviteWay::CreateAccount));
    setRefusal(m_batch, reason);
    setRefusal(m_open, reason);
    // The separator and the last entry are always there.
    m_recent->setEnabled(mayOpen && m_recent->actions().size() > 2);
    setRefusal(m_empty, reason);
    m_signIn->setVisible(m_session.state() != Session::State::SignedIn);
    m_signIn->setEnabled(m_session.state() == Session::State::SignedOut);
    m_signOut->setVisible(m_session.state() == Session::State::SignedIn);
}

} // namespace techpass
