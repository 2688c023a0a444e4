// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/invitationsmodel.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "models/store/outboxmodel.h"
#include "ui/mainwindow/helpdialogs.h"
#include "ui/mainwindow/mainwindowprivate.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/mainwindow/windowwishes.h"
#include "ui/pages/inviteuserspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/statuspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/enterkey.h"
#include "ui/widgets/menukey.h"
#include "ui/widgets/refreshpace.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QResizeEvent>
#include <QScreen>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(760, 560);
constexpr int narrow = 1000; ///< below this width the sidebar shows icons only

} // namespace

MainWindow::MainWindow(const UiModels &models, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(models, this))
{
    setObjectName(u"mainWindow"_s);
    // A screen may be small, or its scale large: what has no room is scrolled then.
    setMinimumSize(smallestSize.boundedTo(screen()->availableSize()));
    resize(usualSize);
    new MenuKey(this);
    forwardWishes(d->parts, this);
    d->wireParts();
    d->wireModels();
    d->parts.sidebar->setCurrent(static_cast<int>(d->current));
    keepWorded(this, [this] { d->showTitle(); });
    // Tab starts at the pages; nothing has a ring before the first key.
    d->parts.sidebar->setFocus();
}

MainWindow::~MainWindow()
{
    // What is being typed into a cell is entered while there is a window to hear of it.
    if (ReviewPage *page = d->parts.review.made())
        page->setDocument(nullptr);
}

void MainWindow::Private::wireParts()
{
    const auto show = [this](int id) { window->showPage(static_cast<Page>(id)); };
    connect(parts.sidebar, &Sidebar::pageChosen, window, show);
    connect(parts.sidebar, &Sidebar::settingsRequested, window, [this] { window->showPage(Page::Settings); });
    connect(parts.menus, &WindowMenus::pageRequested, window, show);
    connect(parts.menus, &WindowMenus::openRequested, window, [this] { arrival->chooseFile(); });
    connect(parts.menus->sidebarAction(), &QAction::toggled, window,
        [this](bool wide) { parts.sidebar->setCollapsed(!wide || window->width() < scaledByText(narrow)); });
    connect(parts.menus, &WindowMenus::shortcutsRequested, window, [this] {
        parts.makeAllPages(); // it tells of the keys of all of them
        parts.help->openShortcuts();
    });
    connect(leaving, &Leaving::saveRequested, window, &MainWindow::saveRequested);
    connect(leaving, &Leaving::exportRequested, window, [this](const QString &path) {
        if (const ReviewPage *page = parts.review.made(); page && page->document())
            Q_EMIT window->exportRequested(page->document(), path);
    });
    parts.review.whenMade([this](ReviewPage *page) {
        connect(page, &ReviewPage::outboxRequested, window, [this] {
            parts.outbox->showSubmission(sentIn);
            window->showPage(Page::Outbox);
        });
        showSession();
    });
    parts.outbox.whenMade([this](OutboxPage *page) { page->setQueue(queue); });
    parts.invitations.whenMade([this](StatusPage *page) {
        connect(
            page, &StatusPage::exported, window, [this] { window->showMessage(tr("The list was saved.")); });
        connect(page, &StatusPage::exportFailed, window, &MainWindow::showFailure);
    });
}

void MainWindow::Private::wireModels()
{
    const auto counts = [this] { showCounts(); };
    const auto session = [this] { showSession(); };
    connect(
        &models.outbox, &OutboxModel::countsChanged, new RefreshPace(counts, window), &RefreshPace::request);
    connect(&models.drafts, &QAbstractItemModel::modelReset, window, counts);
    connect(&models.drafts, &QAbstractItemModel::rowsInserted, window, counts);
    connect(&models.drafts, &QAbstractItemModel::rowsRemoved, window, counts);
    connect(&models.session, &Session::stateChanged, window, session);
    connect(&models.session, &Session::onlineChanged, window, session);
    showCounts();
    keepWorded(window, session);
}

void MainWindow::Private::showTitle()
{
    const QString shown = title.isEmpty() ? WindowParts::titleOf(window->page()) : title;
    window->setWindowTitle(tr("%1 – TechPass Invite").arg(shown));
}

void MainWindow::Private::showCounts()
{
    parts.sidebar->setCount(static_cast<int>(Page::Drafts), models.drafts.rowCount());
    parts.sidebar->setCount(static_cast<int>(Page::Outbox), models.outbox.counts().open());
}

void MainWindow::Private::showSession()
{
    parts.review.ifMade(&ReviewPage::setMayInvite, models.session.mayInvite(InviteWay::BatchUpload),
        InviteUsersPage::reasonAgainst(models.session, InviteWay::BatchUpload));
    parts.review.ifMade(&ReviewPage::setWaits, models.session.waits());
}

MainWindow::Page MainWindow::page() const
{
    return d->current;
}

void MainWindow::showPage(Page page, const QString &title)
{
    QWidget *const wanted = d->parts.pageWidget(page);
    const bool focusMoves = d->parts.stack->isAncestorOf(focusWidget());
    d->parts.stack->setCurrentWidget(wanted);
    d->parts.sidebar->setCurrent(static_cast<int>(page == Page::Review ? Page::InviteUsers : page));
    d->current = page;
    d->title = title;
    d->showTitle();
    if (focusMoves && page == Page::Outbox) {
        d->parts.outbox->focusRows();
    } else if (focusMoves && !wanted->isAncestorOf(focusWidget())) {
        wanted->setFocus();
        if (!wanted->isAncestorOf(focusWidget()))
            focusNextChild();
    }
    const bool signedIn = d->models.session.state() == Session::State::SignedIn;
    if (page == Page::Status && signedIn && d->models.invitations.state() != InvitationsModel::State::Loading)
        Q_EMIT statusRefreshRequested();
}

void MainWindow::prepareForLists()
{
    QWidget *page = d->parts.review.get();
    // Drawn once where nobody sees it: its layout, its texts and their glyphs are ready then.
    QTimer::singleShot(0, page, [this, page] {
        if (page->isVisible())
            return;
        page->resize(d->parts.stack->size());
        page->grab();
    });
}

void MainWindow::setVisible(bool visible)
{
    if (visible)
        d->parts.stack->setCurrentWidget(d->parts.pageWidget(d->current));
    QMainWindow::setVisible(visible);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(d->leaving->mayLeave());
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    if (!pressesButton(*event, *this))
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->parts.sidebar->setCollapsed(
        event->size().width() < scaledByText(narrow) || !d->parts.menus->sidebarAction()->isChecked());
}

} // namespace techpass
