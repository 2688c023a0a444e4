// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"

#include "app/appearancename.h"
#include "app/elsewherecontroller.h"
#include "app/libraryversions.h"
#include "app/listcontroller.h"
#include "app/listopener.h"
#include "app/outboxcontroller.h"
#include "app/proxycontroller.h"
#include "app/recoverywords.h"
#include "app/sessioncontroller.h"
#include "app/statuscontroller.h"
#include "app/submission/sender.h"
#include "app/techpass/onfinished.h"
#include "app/workspace/logfile.h"
#include "app/workspace/supportreport.h"
#include "app/workspace/translations.h"
#include "models/batch/batchdocument.h"
#include "models/rules/accountrules.h"
#include "models/rules/numberplan.h"
#include "models/store/storage.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/table/sheetlayout.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QTimer>
#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using namespace std::chrono_literals;

/// For the first rows of a file, or to know what the first page is: the welcome or the Overview. What takes
/// longer happens under the eyes of the user.
constexpr auto longestWait = 150ms;

Policy firstPolicy(const Workspace &workspace, const Environment &environment)
{
    return workspace.paced(environment.isPractice() ? Policy::practice() : Policy::standard());
}

Session::Protection protectionOf(Workspace &workspace)
{
    if (workspace.environment().isPractice())
        return Session::Protection::Practice;
    switch (workspace.storage().master().protection().kind) {
    case Protection::Kind::Keychain:
        return Session::Protection::Keychain;
    case Protection::Kind::Passphrase:
        return Session::Protection::Passphrase;
    case Protection::Kind::Open:
        break;
    }
    return Session::Protection::NothingKept;
}

/// So that the first row of the first list does not wait for it.
void prepareNumberPlan()
{
    constexpr int singapore = 65;
    static_cast<void>(QtConcurrent::run([] { NumberPlan::of(singapore); }));
}

} // namespace

Application::Application(Workspace &workspace, Theme &theme, Translations &translations, QObject *parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_theme(theme)
    , m_translations(translations)
    , m_appearance(appearanceNamed(workspace.settings().appearance()))
    , m_session(workspace.environment(), firstPolicy(workspace, workspace.environment()), workspace.rules())
    , m_invitationsModel(m_session.policy().invitationValidDays)
    , m_firstRun(workspace.settings(), m_session, m_draftsModel, m_outboxModel)
    , m_recentFiles(workspace.settings())
    , m_listFiles(m_recentFiles)
    , m_removal(workspace)
    , m_keyRenewal(workspace.storage())
    , m_keptForms(workspace)
    , m_outboxExporter(workspace, m_outboxModel, m_recentFiles)
    , m_sessionController(std::make_unique<SessionController>(workspace, m_session))
    , m_outboxController(std::make_unique<OutboxController>(workspace, m_session, m_outboxModel))
    , m_listController(
          std::make_unique<ListController>(workspace, m_session, *m_outboxController, m_draftsModel))
    , m_singleSubmitter(m_session, *m_outboxController)
    , m_elsewhereController(std::make_unique<ElsewhereController>(workspace, m_outboxModel, m_draftsModel))
    , m_statusController(std::make_unique<StatusController>(workspace, m_invitationsModel))
{
    prepareNumberPlan();
    m_session.setProtection(protectionOf(workspace));
    // Before the window, so that it is made in its look and not restyled at once.
    applyAppearance(m_appearance);
    applyLanguage(
        qEnvironmentVariable("TECHPASS_LANGUAGE", workspace.settings().language())); // for developers
    m_window
        = std::make_unique<MainWindow>(UiModels{m_session, m_outboxModel, m_draftsModel, m_invitationsModel});
    connectSession();
    connectLists();
    connectDrafts();
    m_listFiles.serve(*m_window, *m_listController);
    m_firstRun.serve(*m_window, *m_sessionController, *m_listController);
    connectOutbox();
    m_desktopProgress.serve(*m_window, *m_outboxController);
    connectStatus();
    connectSettings();
    connectKept();
    connectProxy();
    connect(&m_firstPainted, &QFutureWatcherBase::finished, this, [this] {
        prepareForLists(m_session.policy());
        m_window->prepareForLists();
    });
    m_firstPainted.setFuture(m_firstPaint.future());
}

Application::~Application() = default;

void Application::start(const QString &file)
{
    // Before anything is read that is to go.
    m_removal.start();
    m_keyRenewal.resume();
    m_sessionController->load();
    m_sessionController->resume();
    m_listController->loadDrafts();
    m_keptForms.showUser({});
    m_listController->recoverDrafts();
    if (file.isEmpty() && m_firstRun.isDecided())
        return showWindow();
    QTimer::singleShot(longestWait, this, &Application::showWindow);
    if (file.isEmpty())
        connect(&m_firstRun, &FirstRun::decided, this, &Application::showWindow);
    else
        m_listController->openFile(file, m_firstPaint.future());
}

void Application::showWindow()
{
    m_firstPaint.show(*m_window);
    Q_EMIT shown();
}

void Application::sayFailure(const Error &error)
{
    m_workspace.log().write(LogLine(LogCategory::Program, LogLevel::Warning, "told the user")
                                .with("error", error.kind)
                                .with("trace", LogTraceId(error.traceId)));
    m_window->showFailure(error);
}

void Application::connectSession()
{
    SessionController *session = m_sessionController.get();
    connect(m_window.get(), &MainWindow::signInRequested, session, &SessionController::signIn);
    connect(m_window.get(), &MainWindow::signInCancelled, session, &SessionController::cancelSignIn);
    connect(m_window.get(), &MainWindow::signOutRequested, this, [this] {
        m_outboxController->stopSending();
        m_sessionController->signOut();
    });
    connect(session, &SessionController::browserSent, m_window.get(), &MainWindow::showSigningIn);
    connect(session, &SessionController::failed, m_window.get(), &MainWindow::showSignInFailed);
    connect(session, &SessionController::userKnown, m_outboxController.get(), &OutboxController::showUser);
    connect(session, &SessionController::userKnown, m_listController.get(), &ListController::showUser);
    connect(session, &SessionController::userKnown, &m_keptForms, &KeptForms::showUser);
    connect(session, &SessionController::ready, this, [this] {
        m_outboxController->startSending();
        m_statusController->refresh();
    });
}

void Application::connectLists()
{
    ListController *lists = m_listController.get();
    MainWindow *window = m_window.get();
    // What tells of the failure needs a window to be above of.
    connect(lists, &ListController::openFailed, this, &Application::showWindow);
    connect(window, &MainWindow::openFileRequested, lists,
        [lists](const QString &path) { lists->openFile(path); });
    connect(window, &MainWindow::openTextRequested, lists, &ListController::openText);
    connect(window, &MainWindow::emptyListRequested, lists, &ListController::openEmpty);
    connect(window, &MainWindow::draftOpenRequested, lists, &ListController::openDraft);
    connect(window, &MainWindow::draftDeleteRequested, lists, &ListController::deleteDraft);
    connect(window, &MainWindow::listSubmitted, lists, &ListController::submit);
    connect(window, &MainWindow::exportRequested, lists, &ListController::exportTo);
    connect(window, &MainWindow::templateSaveRequested, lists, &ListController::saveTemplate);
    connect(window, &MainWindow::openingCancelled, lists, &ListController::cancelOpening);
    connect(window, &MainWindow::saveRequested, lists, &ListController::saveAgain);
    connect(lists, &ListController::opening, window, &MainWindow::showOpening);
    connect(lists, &ListController::headOpened, window, &MainWindow::showHead);
    connect(lists, &ListController::openingProgressed, window, &MainWindow::showOpeningProgress);
    connect(lists, &ListController::openFailed, window, &MainWindow::showOpenFailed);
    connect(lists, &ListController::opened, window, &MainWindow::showList);
    connect(lists, &ListController::headOpened, this, &Application::showWindow);
    connect(lists, &ListController::opened, this, &Application::showWindow);
    connect(lists, &ListController::typingFound, window, &MainWindow::goOnTyping);
    connect(window, &MainWindow::rowTyped, lists, &ListController::keepTyping);
    connect(lists, &ListController::closing, window, &MainWindow::closeList);
    ElsewhereController *elsewhere = m_elsewhereController.get();
    connect(lists, &ListController::opened, elsewhere,
        [elsewhere, lists](BatchDocument *document) { elsewhere->setList(document, lists->currentDraft()); });
    connect(lists, &ListController::kept, elsewhere,
        [elsewhere, lists](BatchDocument *document) { elsewhere->setList(document, lists->currentDraft()); });
    connect(lists, &ListController::closing, elsewhere, [elsewhere] { elsewhere->setList(nullptr, 0); });
    connect(elsewhere, &ElsewhereController::sentRows, window, &MainWindow::showSent);
    connect(lists, &ListController::isDraftAlready, this, &Application::showWindow);
    connect(lists, &ListController::isDraftAlready, window, &MainWindow::askAboutDraft);
    connect(window, &MainWindow::openAnewRequested, lists, &ListController::openAnew);
    connect(lists, &ListController::asked, this, &Application::showWindow);
    connect(lists, &ListController::asked, window, &MainWindow::askHowToRead);
    connect(window, &MainWindow::listAnswered, lists, &ListController::answer);
    connect(lists, &ListController::savingChanged, window, &MainWindow::showSaving);
    connect(lists, &ListController::exported, window, &MainWindow::showExported);
    connect(lists, &ListController::notSaved, window, &MainWindow::showNotSaved);
    connect(lists, &ListController::saved, window, &MainWindow::showSaved);
    connect(lists, &ListController::enqueueing, window, &MainWindow::showEnqueueing);
    connect(lists, &ListController::submitted, window, &MainWindow::showSubmitted);
    connect(lists, &ListController::notSubmitted, window, &MainWindow::showNotSubmitted);
    connect(lists, &ListController::failed, this, &Application::sayFailure);
    connect(lists, &ListController::leftToOther, this, [this](const QString &title) {
        m_window->showMessage(tr("%1 was closed. It stays in the drafts of the other account.").arg(title));
    });
    connect(lists, &ListController::fileSaved, this, [this](const QString &path) {
        m_window->showMessage(tr("Saved %1").arg(QFileInfo(path).fileName()));
    });
}

/// What became of them where something went wrong.
void Application::connectDrafts()
{
    ListController *lists = m_listController.get();
    MainWindow *window = m_window.get();
    connect(lists, &ListController::recovered, window, [window](const DraftInfo &draft, int changes) {
        // A list that was only opened is simply there.
        if (changes > 0)
            window->showMessage(RecoveryWords::completed(draft, changes));
    });
    connect(lists, &ListController::notRecovered, window,
        [window](const UnfinishedDraft &draft, DraftRecovery::Obstacle obstacle, bool isKept) {
            window->showTrouble(RecoveryWords::notCompleted(draft, obstacle, isKept));
        });
    connect(lists, &ListController::changesLost, window, [window](const QString &title, int changes) {
        window->showTrouble(RecoveryWords::changesLost(title, changes));
    });
}

void Application::connectOutbox()
{
    OutboxController *outbox = m_outboxController.get();
    MainWindow *window = m_window.get();
    SingleSubmitter *single = &m_singleSubmitter;
    connect(window, &MainWindow::invitationSubmitted, single,
        [single](const Invitee &invitee) { single->submit(invitee, Method::EmailInvitation); });
    connect(window, &MainWindow::accountSubmitted, single,
        [single](const Invitee &invitee) { single->submit(invitee, Method::CreateAccount); });
    connect(single, &SingleSubmitter::submitted, window, [window] { window->showSubmitted(nullptr, 1, 0); });
    // Nothing that was typed is lost: the form comes back as it was.
    connect(single, &SingleSubmitter::notStored, window, &MainWindow::reopenForm);
    connect(single, &SingleSubmitter::failed, this, &Application::sayFailure);
    connect(window, &MainWindow::pauseRequested, outbox, &OutboxController::pause);
    connect(window, &MainWindow::resumeRequested, outbox, &OutboxController::resume);
    connect(window, &MainWindow::cancelWaitingRequested, outbox, &OutboxController::cancelWaiting);
    connect(window, &MainWindow::resubmitRequested, outbox, &OutboxController::resubmit);
    connect(window, &MainWindow::checkAgainRequested, outbox, &OutboxController::checkAgain);
    connect(window, &MainWindow::outboxAttemptsRequested, outbox, &OutboxController::loadAttempts);
    connect(window, &MainWindow::resultsSaveRequested, &m_outboxExporter, &OutboxExporter::saveResults);
    connect(window, &MainWindow::failedRowsSaveRequested, &m_outboxExporter, &OutboxExporter::saveFailedRows);
    connect(outbox, &OutboxController::queueChanged, this, [this](const QueueStatus &queue) {
        m_notifier.noteQueue(queue, m_session);
        m_window->showQueue(queue);
    });
    connect(outbox, &OutboxController::attemptsLoaded, window, &MainWindow::showAttempts);
    connect(outbox, &OutboxController::returned, this, [this](qint64 draft, int rows) {
        m_listController->openDraft(draft);
        m_window->showMessage(tr("%Ln row(s) are back in a list.", nullptr, rows));
    });
    connect(&m_notifier, &OutboxNotifier::activated, window, &MainWindow::showOutbox);
    connect(outbox, &OutboxController::failed, this, &Application::sayFailure);
    connect(&m_outboxExporter, &OutboxExporter::failed, this, &Application::sayFailure);
    connect(&m_outboxExporter, &OutboxExporter::saved, this, [this](const QString &path) {
        m_window->showMessage(tr("Saved %1").arg(QFileInfo(path).fileName()));
    });
}

void Application::connectStatus()
{
    StatusController *status = m_statusController.get();
    connect(m_window.get(), &MainWindow::statusRefreshRequested, status, &StatusController::refresh);
    connect(m_window.get(), &MainWindow::resendRequested, status, &StatusController::resend);
    connect(status, &StatusController::failed, this, &Application::sayFailure);
    connect(status, &StatusController::resent, this, [this](const QString &email) {
        m_window->showMessage(tr("Invitation sent again to %1").arg(email));
    });
}

void Application::connectSettings()
{
    m_window->setAppearance(m_appearance);
    m_window->setAbout(aboutFacts);
    connect(m_window.get(), &MainWindow::appearanceChosen, this, [this](Appearance appearance) {
        m_workspace.settings().setAppearance(nameOf(appearance));
        applyAppearance(appearance);
    });
    connect(m_window.get(), &MainWindow::supportRequested, this, [this] {
        m_window->showSupport(supportReport(m_workspace.settings(), m_workspace.environment().name,
            m_outboxModel.counts(), m_workspace.log()));
    });
    connect(m_window.get(), &MainWindow::supportSaveRequested, this,
        [this](const QString &path, const QString &report) {
            if (const Result<void> saved = saveSupportReport(path, report); saved)
                m_window->showMessage(tr("Saved %1").arg(QFileInfo(path).fileName()));
            else
                sayFailure(saved.error());
        });
    m_window->setLanguages(m_translations.languages(), m_workspace.settings().language());
    connect(m_window.get(), &MainWindow::languageChosen, this, [this](const QString &code) {
        m_workspace.settings().setLanguage(code);
        applyLanguage(code);
    });
    m_window->setEnvironments(m_workspace.settings().usableEnvironments());
    connect(m_window.get(), &MainWindow::settingChosen, this, [this](SettingKey key, const QString &value) {
        m_workspace.settings().choose(key, m_workspace.environment().name, value);
        m_window->showMessage(tr("Saved. It is used from the next start of the program."));
    });
    m_window->setSheetLayout(SheetLayout::fromText(m_workspace.settings().sheetLayout()));
    connect(m_window.get(), &MainWindow::sheetLayoutChanged, this,
        [this](const SheetLayout &layout) { m_workspace.settings().setSheetLayout(layout.toText()); });
    connect(&m_systemScheme, &SystemScheme::changed, this, [this] { applyAppearance(m_appearance); });
}

void Application::connectKept()
{
    MainWindow *window = m_window.get();
    connect(window, &MainWindow::dataDeletionRequested, this, [this] {
        m_outboxController->stopSending();
        m_listController->forgetAll();
        m_keptForms.forget();
        m_sessionController->signOut();
        m_removal.eraseEverything();
    });
    // With the program goes what its memory holds.
    connect(&m_removal, &DataRemoval::erased, this, [] { QCoreApplication::exit(); });
    connect(&m_removal, &DataRemoval::failed, this, &Application::sayFailure);
    connect(&m_removal, &DataRemoval::purged, m_outboxController.get(), &OutboxController::load);
    connect(window, &MainWindow::keepingRequested, this, [this] {
        m_workspace.settings().setKeepsNothing(false);
        m_window->showMessage(tr("The next time it starts, the program asks how to keep them."));
    });
    connect(window, &MainWindow::formTyped, &m_keptForms, &KeptForms::keep);
    connect(&m_keptForms, &KeptForms::found, window, &MainWindow::setKeptForms);
    connect(&m_keptForms, &KeptForms::failed, this, &Application::sayFailure);
    connect(window, &MainWindow::keyRenewalRequested, &m_keyRenewal, &KeyRenewal::start);
    connect(&m_keyRenewal, &KeyRenewal::finished, this,
        [this] { m_window->showMessage(tr("Everything is sealed with a new key.")); });
    connect(&m_keyRenewal, &KeyRenewal::failed, this, &Application::sayFailure);
    connect(&m_keyRenewal, &KeyRenewal::keychainMissed, this, [this] {
        m_window->showTrouble(
            tr("The key was not renewed: this desktop's keychain is locked or does not answer. "
               "Nothing was changed."));
    });
}

void Application::connectProxy()
{
    m_proxyController
        = std::make_unique<ProxyController>(*m_workspace.environment().route.proxySignIn, *m_window);
    ProxyController *proxy = m_proxyController.get();
    for (const auto wish :
        {&MainWindow::signInRequested, &MainWindow::resumeRequested, &MainWindow::statusRefreshRequested})
        connect(m_window.get(), wish, proxy, &ProxyController::noteWish);
    connect(proxy, &ProxyController::answered, m_sessionController.get(), &SessionController::goOn);
    connect(proxy, &ProxyController::answered, &m_workspace.sender(), &Sender::tryNetwork);
}

void Application::applyAppearance(Appearance appearance)
{
    m_appearance = appearance;
    m_theme.apply(*qApp, m_systemScheme.schemeFor(appearance));
}

void Application::applyLanguage(const QString &code)
{
    m_translations.speak(code);
    QGuiApplication::setLayoutDirection(m_translations.direction());
    // Widgets keep the locale that was the standard when they were made.
    for (QWidget *window : QApplication::topLevelWidgets())
        window->setLocale(QLocale());
}

} // namespace techpass
