// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "models/session/invitationsmodel.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "models/store/outboxmodel.h"
#include "ui/dialogs/supportdialog.h"
#include "ui/errortext.h"
#include "ui/mainwindow/helpdialogs.h"
#include "ui/mainwindow/invitedialogs.h"
#include "ui/mainwindow/leaving.h"
#include "ui/mainwindow/listarrival.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/signinflow.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/mainwindow/windowparts.h"
#include "ui/mainwindow/windowwishes.h"
#include "ui/pages/draftspage.h"
#include "ui/pages/inviteuserspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/statuspage.h"
#include "ui/table/sheetlayout.h"
#include "ui/theme/theme.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/menukey.h"
#include "ui/widgets/refreshpace.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/wording.h"

#include <QAction>
#include <QCloseEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QTimer>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr QSize usualSize(1280, 800);
constexpr QSize smallestSize(760, 560);
constexpr int narrow = 1000; ///< below this width the sidebar shows icons only

} // namespace

/// Wires the window's parts to its signals.
class MainWindow::Private
{
public:
    Private(const UiModels &uiModels, MainWindow *owner)
        : window(owner)
        , models(uiModels)
        , parts(uiModels, owner)
        , arrival(new ListArrival(models, parts, owner))
        , signIn(new SignInFlow(models.session, parts.toast, owner))
        , leaving(new Leaving(uiModels.outbox, owner))
    {
    }

    void wireParts();
    void wireModels();
    void showTitle();
    void showCounts();
    void showSession();

    MainWindow *window;
    UiModels models;
    WindowParts parts;
    ListArrival *arrival;
    SignInFlow *signIn;
    Leaving *leaving;
    QString title; ///< where the window is called after more than its page
    Page current = Page::Overview;
    QueueStatus queue;
    qint64 sentIn = 0; ///< the submission of the open list
};

MainWindow::MainWindow(const UiModels &models, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(models, this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallestSize);
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
    if (focusMoves && !wanted->isAncestorOf(focusWidget())) {
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

void MainWindow::showList(BatchDocument *document)
{
    d->arrival->showList(document);
}

void MainWindow::goOnTyping(const TypedCell &typed)
{
    d->arrival->goOnTyping(typed);
}

void MainWindow::closeList(BatchDocument *document)
{
    d->arrival->close(document);
}

void MainWindow::showOpening(const QString &title)
{
    d->arrival->showOpening(title);
}

void MainWindow::showOpeningProgress(int percent)
{
    d->arrival->showProgress(percent);
}

void MainWindow::showHead(BatchDocument *head)
{
    d->arrival->showHead(head);
}

void MainWindow::askHowToRead(const OpenedList &list)
{
    d->arrival->askHowToRead(list);
}

void MainWindow::askAboutDraft(const DraftInfo &draft, bool isOpen)
{
    d->arrival->askAboutDraft(draft, isOpen);
}

void MainWindow::showOpenFailed(const QString &title, const Error &error)
{
    d->arrival->showFailed(title, error);
}

void MainWindow::showNotSaved(const Error &error)
{
    d->parts.review->showUnsaved([error] {
        return tr("This list is not saved yet. %1 The list stays open, and saving is tried again.")
            .arg(errorSentence(error));
    });
}

void MainWindow::showSaved()
{
    d->parts.review.ifMade(&ReviewPage::showUnsaved, Words());
}

void MainWindow::showSaving(const SavingStatus &status)
{
    d->leaving->setSaving(status);
}

void MainWindow::showExported()
{
    d->leaving->takeExport(true);
}

void MainWindow::showEnqueueing(const BatchDocument *document, int done, int total)
{
    d->parts.review.ifMade(&ReviewPage::showEnqueueing, document, done, total);
}

void MainWindow::showSubmitted(const BatchDocument *document, int sent, int stayed)
{
    d->arrival->showSubmitted(document, sent, stayed);
}

void MainWindow::showNotSubmitted(const QString &title, const Error &error)
{
    d->arrival->showNotSubmitted(title, error);
}

void MainWindow::showSent(const OutboxCounts &counts, qint64 submission)
{
    d->sentIn = submission;
    d->parts.review.ifMade(&ReviewPage::showSent, counts);
}

void MainWindow::reopenForm(Method method, const Invitee &typed)
{
    if (method == Method::EmailInvitation)
        d->parts.dialogs->openEmailInvitation(typed);
    else
        d->parts.dialogs->openCreateAccount(typed);
}

void MainWindow::setKeptForms(const QMap<Method, Invitee> &forms)
{
    d->parts.dialogs->setKept(forms);
}

void MainWindow::showSigningIn(const QUrl &address)
{
    d->signIn->show(address);
}

void MainWindow::showSignInFailed(const Error &error)
{
    d->signIn->showFailed(error);
}

void MainWindow::showQueue(const QueueStatus &queue)
{
    d->queue = queue;
    // The page says how far sending is, wherever the user is.
    if (queue.state == QueueStatus::State::Sending)
        d->parts.outbox.get();
    d->parts.outbox.ifMade(&OutboxPage::setQueue, queue);
    d->parts.status->setQueue(queue);
    d->leaving->setQueue(queue);
}

void MainWindow::showAttempts(qint64 row, const QList<Attempt> &attempts)
{
    d->parts.outbox.ifMade(&OutboxPage::showAttempts, row, attempts);
}

void MainWindow::showOutbox()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    raise();
    activateWindow();
    showPage(Page::Outbox);
}

void MainWindow::setAppearance(Appearance appearance)
{
    d->parts.setAppearance(appearance);
}

void MainWindow::setAbout(const std::function<AboutFacts()> &facts)
{
    d->parts.help->setAbout(facts);
}

void MainWindow::setEnvironments(const QStringList &names)
{
    d->parts.settings.whenMade([names](SettingsPage *page) { page->setEnvironments(names); });
}

void MainWindow::setLanguages(const QStringList &codes, const QString &chosen)
{
    d->parts.setLanguages(codes, chosen);
}

void MainWindow::setSheetLayout(const SheetLayout &layout)
{
    d->parts.review.whenMade([layout](ReviewPage *page) { page->setSheetLayout(layout); });
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    d->parts.menus->setRecentFiles(paths);
}

void MainWindow::showSourceChanged(const QString &path)
{
    d->parts.review.ifMade(&ReviewPage::showSourceChanged, path);
}

void MainWindow::showMessage(const QString &text)
{
    if (!d->parts.dialogs->showNotice(text))
        d->parts.toast->showMessage(MessageBar::Kind::Success, text);
}

void MainWindow::showTrouble(const QString &sentence)
{
    d->parts.toast->showMessage(MessageBar::Kind::Error, sentence);
}

void MainWindow::showFailure(const Error &error)
{
    d->parts.invitations.ifMade(&StatusPage::forgetSending);
    d->leaving->takeExport(false);
    if (error.kind != Error::Kind::Cancelled)
        d->parts.toast->showMessage(MessageBar::Kind::Error, [error] { return errorSentence(error); });
}

void MainWindow::showSupport(const QString &report)
{
    auto *dialog = new SupportDialog(report, this);
    connect(dialog, &SupportDialog::saveRequested, this, &MainWindow::supportSaveRequested);
    Backdrop::follow(dialog);
    dialog->open();
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

/// What Qt leaves to dialogs: Enter presses the button that has the focus.
void MainWindow::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    auto *button = isEnter ? qobject_cast<QPushButton *>(focusWidget()) : nullptr;
    if (button && button->isEnabled())
        button->click();
    else
        QMainWindow::keyPressEvent(event);
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->parts.sidebar->setCollapsed(
        event->size().width() < scaledByText(narrow) || !d->parts.menus->sidebarAction()->isChecked());
}

} // namespace techpass
