// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/mainwindow.h"

#include "models/batch/batchdocument.h"
#include "models/session/invitationsmodel.h"
#include "models/session/session.h"
#include "models/store/draftsmodel.h"
#include "models/store/outboxmodel.h"
#include "ui/dialogs/listquestionsdialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/errortext.h"
#include "ui/mainwindow/draftquestion.h"
#include "ui/mainwindow/dropcurtain.h"
#include "ui/mainwindow/invitedialogs.h"
#include "ui/mainwindow/leaving.h"
#include "ui/mainwindow/sidebar.h"
#include "ui/mainwindow/signindialog.h"
#include "ui/mainwindow/statusline.h"
#include "ui/mainwindow/windowmenus.h"
#include "ui/mainwindow/windowparts.h"
#include "ui/pages/draftspage.h"
#include "ui/pages/inviteuserspage.h"
#include "ui/pages/outboxpage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/reviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/statuspage.h"
#include "ui/widgets/backdrop.h"
#include "ui/widgets/filechoosing.h"
#include "ui/widgets/refreshpace.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QCloseEvent>
#include <QPointer>
#include <QPushButton>
#include <QResizeEvent>
#include <QStackedWidget>

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
        , leaving(new Leaving(uiModels.outbox, owner))
    {
    }

    void wireNavigation();
    void wireInviting();
    void wirePages();
    void wireModels();
    void showCounts();
    void showSession();
    void wireDrops();
    void goOnInWindow();
    void openList(const QString &folder = {});

    MainWindow *window;
    UiModels models;
    WindowParts parts;
    Leaving *leaving;
    QPointer<SignInDialog> signIn;
    QPointer<QDialog> openingQuestion;
    qint64 sentIn = 0; ///< the submission of the open list
    QString openingTitle;
    Page pageBefore = Page::Overview; ///< before the first rows of that list were shown
};

MainWindow::MainWindow(const UiModels &models, QWidget *parent)
    : QMainWindow(parent)
    , d(std::make_unique<Private>(models, this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(smallestSize);
    resize(usualSize);
    d->wireNavigation();
    d->wireInviting();
    d->wirePages();
    d->wireModels();
    d->wireDrops();
    showPage(Page::Overview);
    // Tab starts at the pages; nothing has a ring before the first key.
    d->parts.sidebar->setFocus();
}

MainWindow::~MainWindow() = default;

void MainWindow::Private::wireNavigation()
{
    const auto show = [this](int id) { window->showPage(static_cast<Page>(id)); };
    connect(parts.sidebar, &Sidebar::pageChosen, window, show);
    connect(parts.sidebar, &Sidebar::settingsRequested, window, [this] { window->showPage(Page::Settings); });
    connect(parts.sidebar, &Sidebar::signInRequested, window, &MainWindow::signInRequested);
    connect(parts.sidebar, &Sidebar::signOutRequested, window, &MainWindow::signOutRequested);
    connect(parts.menus, &WindowMenus::pageRequested, window, show);
    connect(parts.menus, &WindowMenus::signInRequested, window, &MainWindow::signInRequested);
    connect(parts.menus, &WindowMenus::signOutRequested, window, &MainWindow::signOutRequested);
    connect(parts.menus, &WindowMenus::openRequested, window, [this] { openList(); });
    connect(parts.menus, &WindowMenus::recentFileRequested, window, &MainWindow::openFileRequested);
    connect(parts.menus, &WindowMenus::recentFilesCleared, window, &MainWindow::recentFilesCleared);
    connect(parts.menus, &WindowMenus::emptyListRequested, window, &MainWindow::emptyListRequested);
    connect(parts.menus, &WindowMenus::templateRequested, parts.dialogs, &InviteDialogs::chooseTemplate);
    connect(parts.menus, &WindowMenus::aboutRequested, window, [this] { window->showPage(Page::Settings); });
    connect(parts.menus->sidebarAction(), &QAction::toggled, window,
        [this](bool wide) { parts.sidebar->setCollapsed(!wide || window->width() < narrow); });
}

void MainWindow::Private::wireInviting()
{
    const auto to = [this](Page page) { return [this, page] { window->showPage(page); }; };
    connect(parts.invite, &InviteUsersPage::emailInvitationRequested, parts.dialogs,
        [this] { parts.dialogs->openEmailInvitation(); });
    connect(parts.invite, &InviteUsersPage::createAccountRequested, parts.dialogs,
        [this] { parts.dialogs->openCreateAccount(); });
    connect(
        parts.invite, &InviteUsersPage::batchUploadRequested, parts.dialogs, &InviteDialogs::openBatchUpload);
    connect(parts.invite, &InviteUsersPage::templateRequested, parts.dialogs, &InviteDialogs::chooseTemplate);
    connect(parts.invite, &InviteUsersPage::overviewRequested, window, to(Page::Overview));
    connect(parts.dialogs, &InviteDialogs::invitationSubmitted, window, &MainWindow::invitationSubmitted);
    connect(parts.dialogs, &InviteDialogs::accountSubmitted, window, &MainWindow::accountSubmitted);
    connect(parts.dialogs, &InviteDialogs::fileChosen, window, &MainWindow::openFileRequested);
    connect(parts.dialogs, &InviteDialogs::textPasted, window, &MainWindow::openTextRequested);
    connect(parts.dialogs, &InviteDialogs::emptyListRequested, window, &MainWindow::emptyListRequested);
    connect(parts.dialogs, &InviteDialogs::templateRequested, window, &MainWindow::templateSaveRequested);
    connect(parts.review, &ReviewPage::submitRequested, window, &MainWindow::listSubmitted);
    connect(parts.review, &ReviewPage::exportRequested, window, &MainWindow::exportRequested);
    connect(parts.review, &ReviewPage::backRequested, window, to(Page::InviteUsers));
    connect(parts.review, &ReviewPage::outboxRequested, window, [this] {
        parts.outbox->showSubmission(sentIn);
        window->showPage(Page::Outbox);
    });
    connect(parts.review, &ReviewPage::sheetLayoutChanged, window, &MainWindow::sheetLayoutChanged);
    connect(parts.review, &ReviewPage::cancelOpeningRequested, window, &MainWindow::openingCancelled);
    connect(parts.review, &ReviewPage::saveRequested, window, &MainWindow::saveRequested);
    connect(parts.review, &ReviewPage::openSourceRequested, window, &MainWindow::openFileRequested);
    connect(leaving, &Leaving::saveRequested, window, &MainWindow::saveRequested);
    connect(leaving, &Leaving::exportRequested, window, [this](const QString &path) {
        if (BatchDocument *document = parts.review->document())
            Q_EMIT window->exportRequested(document, path);
    });
    connect(parts.dialogs, &InviteDialogs::openingCancelled, window, &MainWindow::openingCancelled);
    connect(parts.toast, &Toast::actionRequested, window, &MainWindow::openingCancelled);
}

void MainWindow::Private::wirePages()
{
    const auto to = [this](Page page) { return [this, page] { window->showPage(page); }; };
    connect(parts.overview, &OverviewPage::inviteRequested, window, to(Page::InviteUsers));
    connect(parts.overview, &OverviewPage::outboxRequested, window, to(Page::Outbox));
    connect(parts.overview, &OverviewPage::statusRequested, window, to(Page::Status));
    connect(parts.overview, &OverviewPage::draftsRequested, window, to(Page::Drafts));
    connect(parts.overview, &OverviewPage::draftOpenRequested, window, &MainWindow::draftOpenRequested);
    connect(parts.overview, &OverviewPage::signInRequested, window, &MainWindow::signInRequested);
    connect(parts.drafts, &DraftsPage::openRequested, window, &MainWindow::draftOpenRequested);
    connect(parts.drafts, &DraftsPage::deleteRequested, window, &MainWindow::draftDeleteRequested);
    connect(parts.drafts, &DraftsPage::inviteRequested, window, to(Page::InviteUsers));
    connect(parts.outbox, &OutboxPage::pauseRequested, window, &MainWindow::pauseRequested);
    connect(parts.outbox, &OutboxPage::resumeRequested, window, &MainWindow::resumeRequested);
    connect(parts.outbox, &OutboxPage::cancelWaitingRequested, window, &MainWindow::cancelWaitingRequested);
    connect(parts.outbox, &OutboxPage::attemptsRequested, window, &MainWindow::outboxAttemptsRequested);
    connect(parts.outbox, &OutboxPage::resubmitRequested, window, &MainWindow::resubmitRequested);
    connect(parts.outbox, &OutboxPage::checkAgainRequested, window, &MainWindow::checkAgainRequested);
    connect(parts.outbox, &OutboxPage::resultsSaveRequested, window, &MainWindow::resultsSaveRequested);
    connect(parts.outbox, &OutboxPage::failedRowsSaveRequested, window, &MainWindow::failedRowsSaveRequested);
    connect(parts.outbox, &OutboxPage::inviteRequested, window, to(Page::InviteUsers));
    connect(parts.invitations, &StatusPage::refreshRequested, window, &MainWindow::statusRefreshRequested);
    connect(parts.invitations, &StatusPage::resendRequested, window, &MainWindow::resendRequested);
    connect(parts.invitations, &StatusPage::signInRequested, window, &MainWindow::signInRequested);
    connect(parts.invitations, &StatusPage::exported, window,
        [this] { window->showMessage(tr("The list was saved.")); });
    connect(parts.invitations, &StatusPage::exportFailed, window, &MainWindow::showFailure);
    connect(parts.settings, &SettingsPage::appearanceChosen, window, &MainWindow::appearanceChosen);
    connect(parts.settings, &SettingsPage::signInRequested, window, &MainWindow::signInRequested);
    connect(parts.settings, &SettingsPage::signOutRequested, window, &MainWindow::signOutRequested);
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
    showSession();
}

void MainWindow::Private::showCounts()
{
    parts.sidebar->setCount(static_cast<int>(Page::Drafts), models.drafts.rowCount());
    parts.sidebar->setCount(static_cast<int>(Page::Outbox), models.outbox.counts().open());
}

void MainWindow::Private::showSession()
{
    parts.review->setMayInvite(models.session.mayInvite(), InviteUsersPage::reasonAgainst(models.session));
    parts.review->setOffline(!models.session.isOnline());
    if (models.session.state() == Session::State::SignedIn && signIn)
        signIn->finish();
}

void MainWindow::Private::wireDrops()
{
    auto *curtain = new DropCurtain(window);
    const auto refuse
        = [this](const QString &reason) { parts.toast->showMessage(MessageBar::Kind::Error, reason); };
    // Who may not invite hears why before they choose from a folder.
    const auto unlessRefused = [this, refuse](const auto &open) {
        return [this, refuse, open](const QString &path) {
            if (const QString reason = InviteUsersPage::reasonAgainst(models.session); !reason.isEmpty())
                refuse(reason);
            else
                open(path);
        };
    };
    connect(curtain, &DropCurtain::dropRefused, window, refuse);
    connect(curtain, &DropCurtain::fileDropped, window,
        unlessRefused([this](const QString &path) { Q_EMIT window->openFileRequested(path); }));
    connect(curtain, &DropCurtain::folderDropped, window,
        unlessRefused([this](const QString &folder) { openList(folder); }));
}

void MainWindow::Private::openList(const QString &folder)
{
    chooseListToOpen(
        window, [this](const QString &path) { Q_EMIT window->openFileRequested(path); }, folder);
}

MainWindow::Page MainWindow::page() const
{
    return d->parts.pageOf(d->parts.stack->currentWidget());
}

void MainWindow::showPage(Page page)
{
    QWidget *const wanted = d->parts.pageWidget(page);
    const bool focusMoves = d->parts.stack->isAncestorOf(focusWidget());
    d->parts.stack->setCurrentWidget(wanted);
    d->parts.sidebar->setCurrent(static_cast<int>(page == Page::Review ? Page::InviteUsers : page));
    setWindowTitle(tr("%1 – TechPass Invite").arg(WindowParts::titleOf(page)));
    if (focusMoves && !wanted->isAncestorOf(focusWidget())) {
        wanted->setFocus();
        if (!wanted->isAncestorOf(focusWidget()))
            focusNextChild();
    }
    const bool signedIn = d->models.session.state() == Session::State::SignedIn;
    if (page == Page::Status && signedIn && d->models.invitations.state() != InvitationsModel::State::Loading)
        Q_EMIT statusRefreshRequested();
}

void MainWindow::showList(BatchDocument *document)
{
    d->parts.dialogs->closeBatchUpload();
    d->parts.toast->hide();
    // Whoever left its first rows is not called back.
    const bool elsewhere = d->parts.review->isPreview() && page() != Page::Review;
    d->parts.review->setDocument(document);
    if (elsewhere)
        return;
    showPage(Page::Review);
    setWindowTitle(tr("%1 – TechPass Invite").arg(document->title()));
}

void MainWindow::closeList(BatchDocument *document)
{
    d->parts.review->forget(document);
    if (d->parts.review->document() != document)
        return;
    d->parts.review->setDocument(nullptr);
    if (page() == Page::Review)
        showPage(Page::InviteUsers);
}

void MainWindow::showOpening(const QString &title)
{
    d->openingTitle = title;
    if (!d->parts.dialogs->showOpening(title))
        d->parts.toast->showWork(tr("Opening “%1”…").arg(title), tr("Cancel"));
}

void MainWindow::showOpeningProgress(int percent)
{
    if (d->parts.review->isPreview())
        d->parts.review->showOpening(percent);
    else if (!d->parts.dialogs->showOpeningProgress(percent))
        d->parts.toast->updateWork(tr("Opening “%1”… %2 %").arg(d->openingTitle, locale().toString(percent)));
}

void MainWindow::showHead(BatchDocument *head)
{
    d->parts.dialogs->closeBatchUpload();
    d->parts.toast->hide();
    d->pageBefore = page();
    d->parts.review->setPreview(head);
    showPage(Page::Review);
    setWindowTitle(tr("%1 – TechPass Invite").arg(head->title()));
}

void MainWindow::Private::goOnInWindow()
{
    if (parts.review->isPreview())
        return;
    parts.dialogs->closeBatchUpload();
    parts.toast->showWork(tr("Opening “%1”…").arg(openingTitle), tr("Cancel"));
}

void MainWindow::askHowToRead(const OpenedList &list)
{
    d->goOnInWindow();
    auto *dialog = new ListQuestionsDialog(list.title, list.questions, list.answer, this);
    d->openingQuestion = dialog;
    Backdrop::follow(dialog);
    connect(dialog, &ListQuestionsDialog::answered, this, &MainWindow::listAnswered);
    connect(dialog, &QDialog::rejected, this, &MainWindow::openingCancelled);
    dialog->open();
}

void MainWindow::askAboutDraft(const DraftInfo &draft, bool isOpen)
{
    d->goOnInWindow();
    const DraftQuestion question = DraftQuestion::about(draft, isOpen, this);
    d->openingQuestion = question.dialog;
    connect(question.dialog, &QuestionDialog::agreed, this,
        [this, id = draft.id] { Q_EMIT draftOpenRequested(id); });
    connect(question.dialog, &QDialog::rejected, this, &MainWindow::openingCancelled);
    connect(question.anew, &QPushButton::clicked, this, &MainWindow::openAnewRequested);
    question.dialog->open();
}

void MainWindow::showOpenFailed(const QString &title, const Error &error)
{
    if (d->openingQuestion)
        d->openingQuestion->deleteLater(); // it may be the one that asks for this
    if (d->parts.review->isPreview()) {
        d->parts.review->endPreview();
        if (page() == Page::Review)
            showPage(d->pageBefore);
    }
    if (error.kind == Error::Kind::Cancelled)
        d->parts.toast->hide();
    else if (!d->parts.dialogs->showOpenFailed(errorSentence(error)))
        d->parts.toast->showMessage(
            MessageBar::Kind::Error, tr("“%1” was not opened. %2").arg(title, errorSentence(error)));
}

void MainWindow::showNotSaved(const Error &error)
{
    d->parts.review->showUnsaved(
        tr("This list is not saved yet. %1 The list stays open, and saving is tried again.")
            .arg(errorSentence(error)));
}

void MainWindow::showSaved()
{
    d->parts.review->showUnsaved({});
}

void MainWindow::showSaving(const SavingStatus &status)
{
    d->leaving->setSaving(status);
}

void MainWindow::showExported()
{
    d->leaving->takeExport(true);
}

void MainWindow::showEnqueueing(int done, int total)
{
    d->parts.review->showEnqueueing(done, total);
}

void MainWindow::showSubmitted(int sent, int stayed)
{
    QString words = tr("%n row(s) are in the Outbox.", nullptr, sent);
    if (stayed > 0) {
        words += u' ' + tr("%n row(s) stay here.", nullptr, stayed);
        d->parts.review->showStatus(words);
    } else if (page() == Page::Review) {
        showPage(Page::Outbox);
    }
    d->parts.toast->showMessage(MessageBar::Kind::Success, words);
}

void MainWindow::showSent(const OutboxCounts &counts, qint64 submission)
{
    d->sentIn = submission;
    d->parts.review->showSent(counts);
}

void MainWindow::reopenForm(Method method, const Invitee &typed)
{
    if (method == Method::EmailInvitation)
        d->parts.dialogs->openEmailInvitation(typed);
    else
        d->parts.dialogs->openCreateAccount(typed);
}

void MainWindow::showSigningIn(const QUrl &address)
{
    if (address.isEmpty()) {
        if (d->signIn)
            d->signIn->finish();
        return;
    }
    if (!d->signIn) {
        d->signIn = new SignInDialog(this);
        connect(d->signIn, &SignInDialog::cancelled, this, &MainWindow::signInCancelled);
        connect(d->signIn, &SignInDialog::retryRequested, this, &MainWindow::signInRequested);
        Backdrop::follow(d->signIn);
        d->signIn->open();
    }
    d->signIn->setAddress(address);
}

void MainWindow::showSignInFailed(const Error &error)
{
    if (error.kind == Error::Kind::Cancelled) {
        if (d->signIn)
            d->signIn->finish();
    } else if (d->signIn) {
        d->signIn->showFailed(errorSentence(error));
    } else {
        d->parts.toast->showMessage(MessageBar::Kind::Error, errorSentence(error));
    }
}

void MainWindow::showQueue(const QueueStatus &queue)
{
    d->parts.outbox->setQueue(queue);
    d->parts.status->setQueue(queue);
    d->leaving->setQueue(queue);
}

void MainWindow::showAttempts(qint64 row, const QList<Attempt> &attempts)
{
    d->parts.outbox->showAttempts(row, attempts);
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
    d->parts.settings->setAppearance(appearance);
}

void MainWindow::setSheetLayout(const SheetLayout &layout)
{
    d->parts.review->setSheetLayout(layout);
}

void MainWindow::setRecentFiles(const QStringList &paths)
{
    d->parts.menus->setRecentFiles(paths);
}

void MainWindow::showSourceChanged(const QString &path)
{
    d->parts.review->showSourceChanged(path);
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
    d->parts.invitations->forgetSending();
    d->leaving->takeExport(false);
    if (error.kind != Error::Kind::Cancelled)
        d->parts.toast->showMessage(MessageBar::Kind::Error, errorSentence(error));
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(d->leaving->mayLeave());
}

void MainWindow::resizeEvent(QResizeEvent *event)
{
    QMainWindow::resizeEvent(event);
    d->parts.sidebar->setCollapsed(
        event->size().width() < narrow || !d->parts.menus->sidebarAction()->isChecked());
}

} // namespace techpass
