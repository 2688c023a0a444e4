// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "tests/support/memorylist.h"
#include "tests/support/sampleui.h"
#include "tests/support/screenshot.h"
#include "ui/dialogs/batchuploaddialog.h"
#include "ui/dialogs/createaccountdialog.h"
#include "ui/dialogs/emailinvitationdialog.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/mainwindow/signindialog.h"
#include "ui/pages/queuestatus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/navbutton.h"
#include "ui/widgets/toast.h"

#include <QAction>
#include <QApplication>
#include <QButtonGroup>
#include <QClipboard>
#include <QComboBox>
#include <QDropEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSessionManager>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>
#include <QTest>

#include <cstddef>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

namespace {

template <typename T> T *named(QWidget *window, const char *name)
{
    T *found = window->findChild<T *>(QLatin1StringView(name));
    if (!found)
        qFatal("no %s is called %s", T::staticMetaObject.className(), name);
    return found;
}

QueueStatus sending()
{
    QueueStatus queue;
    queue.state = QueueStatus::State::Sending;
    queue.rowsPerSecond = 1;
    return queue;
}

/// Counts how often a layout is asked for, anywhere.
class LayoutCounter final : public QObject
{
public:
    LayoutCounter() { qApp->installEventFilter(this); }

    int count = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        count += event->type() == QEvent::LayoutRequest ? 1 : 0;
        return false;
    }
};

} // namespace

/// The whole window over sample models, driven by mouse and keys; and a picture of every page in every
/// scheme.
class TestMainWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void navigatesByMouse();
    void navigatesByShortcut();
    void makesPagesWhenTheyAreShown();
    void latePagesKnowWhatWasSaidBefore();
    void tabReachesEveryControl_data();
    void tabReachesEveryControl();
    void arrowsMoveInTheSidebar();
    void everyControlHasAName_data();
    void everyControlHasAName();
    void layoutsComeToRest_data();
    void layoutsComeToRest();
    void badgesCount();
    void collapsesWhenNarrow();
    void showsWhoIsSignedIn();
    void signInDialogWaits();
    void saysThatTheSignInIsNotKept();
    void signInFailureIsSaid();
    void statusRefreshesWhenShown();
    void methodsOpenDialogs();
    void linkCarriesWhatWasTyped();
    void openingIsSaid();
    void openedListsHaveTheFocus();
    void listsAreDroppedAnywhere_data();
    void listsAreDroppedAnywhere();
    void progressIsThereWhereverTheUserIs();
    void enterPressesTheButtonWithTheFocus();
    void wrongDropsAreExplained();
    void vendorsDropNothing();
    void recentFiles();
    void changedSourceIsSaid();
    void offlineIsSaid();
    void submittedIsSaid();
    void submissionOfAnotherListLeavesThisOne();
    void submittedListIsShown();
    void failureStays();
    void leavingIsAsked();
    void leavingIsNotAskedForNothing();
    void loggingOutIsNotHeldUp();
    void schemeChangesWhileShown();
    void screens_data();
    void screens();

private:
    void start();
    bool drag(const QMimeData &data);
    void drop(const QMimeData &data);
    bool isCurtainShown() const { return named<QWidget>(m_window.get(), "dropCurtain")->isVisible(); }

    Theme m_theme;
    std::unique_ptr<SampleUi> m_sample;
    std::unique_ptr<MainWindow> m_window;
};

void TestMainWindow::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_theme.apply(*qApp, ColourScheme::Light);
    m_sample = std::make_unique<SampleUi>();
    m_sample->fill();
    start();
}

void TestMainWindow::start()
{
    m_window = std::make_unique<MainWindow>(
        UiModels{m_sample->session, m_sample->outbox, m_sample->drafts, m_sample->invitations});
    m_window->showQueue(sending());
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestMainWindow::cleanup()
{
    m_window.reset();
    m_sample.reset();
}

void TestMainWindow::navigatesByMouse()
{
    using Page = MainWindow::Page;
    const QList<QPair<const char *, Page>> entries{{"navInviteUsers", Page::InviteUsers},
        {"navDrafts", Page::Drafts}, {"navOutbox", Page::Outbox}, {"navStatus", Page::Status},
        {"navSettings", Page::Settings}, {"navOverview", Page::Overview}};
    for (const auto &[name, page] : entries) {
        auto *button = named<NavButton>(m_window.get(), name);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(m_window->page(), page);
        QVERIFY(button->isChecked());
    }
    QTest::mouseClick(named<QPushButton>(m_window.get(), "overviewOutboxButton"), Qt::LeftButton);
    QCOMPARE(m_window->page(), Page::Outbox);
    QVERIFY(named<NavButton>(m_window.get(), "navOutbox")->isChecked());
}

void TestMainWindow::navigatesByShortcut()
{
    using Page = MainWindow::Page;
    const Page pages[]
        = {Page::Overview, Page::InviteUsers, Page::Drafts, Page::Outbox, Page::Status, Page::Settings};
    for (int i = 5; i >= 0; --i) {
        QTest::keyClick(m_window.get(), static_cast<Qt::Key>(Qt::Key_1 + i), Qt::ControlModifier);
        QCOMPARE(m_window->page(), pages[i]);
    }
}

void TestMainWindow::makesPagesWhenTheyAreShown()
{
    using Page = MainWindow::Page;
    const QList<QPair<const char *, Page>> late{{"inviteUsersPage", Page::InviteUsers},
        {"draftsPage", Page::Drafts}, {"statusPage", Page::Status}, {"settingsPage", Page::Settings},
        {"reviewPage", Page::Review}};
    QVERIFY(named<QWidget>(m_window.get(), "overviewPage")->isVisible());
    QVERIFY(!m_window->findChild<QWidget *>(u"welcomePage"_s));
    for (const auto &[name, page] : late) {
        QVERIFY2(!m_window->findChild<QWidget *>(QLatin1StringView(name)), name);
        m_window->showPage(page);
        QCOMPARE(m_window->findChildren<QWidget *>(QLatin1StringView(name)).size(), 1);
        QVERIFY2(named<QWidget>(m_window.get(), name)->isVisible(), name);
        m_window->showPage(Page::Overview);
        m_window->showPage(page);
        QCOMPARE(m_window->findChildren<QWidget *>(QLatin1StringView(name)).size(), 1);
    }
}

void TestMainWindow::latePagesKnowWhatWasSaidBefore()
{
    QueueStatus paused;
    paused.state = QueueStatus::State::Paused;
    m_window->showQueue(paused);
    m_window->setAppearance(Appearance::Dark);
    m_window->setLanguages({u"en"_s, u"ms"_s}, u"en"_s);
    m_window->setEnvironments({u"practice"_s, u"staging"_s});
    named<QAction>(m_window.get(), "appearanceAction3")->trigger();
    named<QAction>(m_window.get(), "languageActionms")->trigger();
    Profile vendor = test::sampleProfile();
    vendor.canInvite = false;
    m_sample->session.setSignedIn(vendor);

    m_window->showPage(MainWindow::Page::Settings);
    QCOMPARE(named<QComboBox>(m_window.get(), "appearanceCombo")->currentData().value<Appearance>(),
        Appearance::HighContrast);
    QCOMPARE(named<QComboBox>(m_window.get(), "languageCombo")->currentData().toString(), u"ms"_s);
    QCOMPARE(named<QComboBox>(m_window.get(), "languageCombo")->count(), 3);
    QVERIFY(named<QComboBox>(m_window.get(), "environmentCombo")->findText(u"staging"_s) >= 0);
    m_window->showPage(MainWindow::Page::Outbox);
    QCOMPARE(named<QPushButton>(m_window.get(), "outboxPauseButton")->text(), u"Resume"_s);
    BatchDocument document(test::memoryList({test::vendor(1)}), Policy::practice());
    m_window->showList(&document);
    QVERIFY(!named<QPushButton>(m_window.get(), "submitRowsButton")->isEnabled());
    QVERIFY(!named<QPushButton>(m_window.get(), "submitRowsButton")->toolTip().isEmpty());
    m_window->closeList(&document);
}

void TestMainWindow::tabReachesEveryControl_data()
{
    QTest::addColumn<int>("page");
    for (const auto page :
        {MainWindow::Page::Overview, MainWindow::Page::InviteUsers, MainWindow::Page::Drafts,
            MainWindow::Page::Outbox, MainWindow::Page::Status, MainWindow::Page::Settings})
        QTest::addRow("%d", static_cast<int>(page)) << static_cast<int>(page);
}

void TestMainWindow::tabReachesEveryControl()
{
    QFETCH(const int, page);
    m_window->showPage(static_cast<MainWindow::Page>(page));
    QSet<QWidget *> wanted;
    const auto widgets = m_window->findChildren<QWidget *>();
    for (QWidget *widget : widgets) {
        const bool control = qobject_cast<QAbstractButton *>(widget)
            || qobject_cast<QAbstractItemView *>(widget) || qobject_cast<QLineEdit *>(widget);
        // The buttons inside of a line edit and a table's headers are no stops of their own.
        const bool own = control && !qobject_cast<QLineEdit *>(widget->parentWidget())
            && !qobject_cast<QAbstractItemView *>(widget->parentWidget());
        // Of a group Tab reaches the chosen one, and arrow keys the others.
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        if (button && button->group() && button->group()->exclusive() && !button->isChecked())
            continue;
        if (own && widget->isVisible() && widget->isEnabled())
            wanted.insert(widget);
    }
    QVERIFY(wanted.size() >= 3);
    for (int i = 0; i < 80 && !wanted.isEmpty(); ++i) {
        QTest::keyClick(
            QApplication::focusWidget() ? QApplication::focusWidget() : m_window.get(), Qt::Key_Tab);
        wanted.remove(QApplication::focusWidget());
    }
    QStringList missed;
    for (const QWidget *widget : std::as_const(wanted))
        missed.append(widget->objectName() + u'/' + QLatin1StringView(widget->metaObject()->className()));
    QVERIFY2(missed.isEmpty(), qPrintable(missed.join(u", "_s)));
}

void TestMainWindow::arrowsMoveInTheSidebar()
{
    auto *overview = named<NavButton>(m_window.get(), "navOverview");
    overview->setFocus();
    QTest::keyClick(overview, Qt::Key_Down);
    QVERIFY(named<NavButton>(m_window.get(), "navInviteUsers")->hasFocus());
    QCOMPARE(m_window->page(), MainWindow::Page::Overview);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(m_window->page(), MainWindow::Page::InviteUsers);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up);
    QVERIFY(overview->hasFocus());
}

void TestMainWindow::everyControlHasAName_data()
{
    tabReachesEveryControl_data();
}

void TestMainWindow::everyControlHasAName()
{
    QFETCH(const int, page);
    m_window->showPage(static_cast<MainWindow::Page>(page));
    const auto buttons = m_window->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && !qobject_cast<QLineEdit *>(button->parentWidget()))
            QVERIFY2(!button->accessibleName().isEmpty() || !button->text().isEmpty(),
                qPrintable(button->objectName()));
    }
    const auto views = m_window->findChildren<QTableView *>();
    for (const QTableView *view : views)
        QVERIFY2(!view->isVisible() || !view->accessibleName().isEmpty(), qPrintable(view->objectName()));
}

void TestMainWindow::layoutsComeToRest_data()
{
    tabReachesEveryControl_data();
    QTest::newRow("review") << static_cast<int>(MainWindow::Page::Review);
}

/// One that asks for the next keeps a processor busy for as long as the page is shown.
void TestMainWindow::layoutsComeToRest()
{
    QFETCH(const int, page);
    BatchDocument document(test::memoryList({test::vendor(1)}), Policy::practice());
    if (page == static_cast<int>(MainWindow::Page::Review))
        m_window->showList(&document);
    m_window->showPage(static_cast<MainWindow::Page>(page));
    LayoutCounter layouts;
    int rounds = 0;
    do {
        layouts.count = 0;
        QCoreApplication::processEvents();
    } while (layouts.count > 0 && ++rounds < 100);
    m_window->closeList(&document);
    QVERIFY(rounds < 100);
}

void TestMainWindow::badgesCount()
{
    QCOMPARE(named<NavButton>(m_window.get(), "navDrafts")->count(), 3);
    QCOMPARE(named<NavButton>(m_window.get(), "navOutbox")->count(), 128);
    m_sample->drafts.remove(2);
    QCOMPARE(named<NavButton>(m_window.get(), "navDrafts")->count(), 2);
    OutboxRow row = m_sample->outbox.row(300);
    row.state = RowState::Created;
    m_sample->outbox.updateRows({row});
    QTRY_COMPARE(named<NavButton>(m_window.get(), "navOutbox")->count(), 127);
    QTRY_VERIFY(named<QLabel>(m_window.get(), "queueState")->text().startsWith(u"Sending 286 of 412"_s));
}

void TestMainWindow::collapsesWhenNarrow()
{
    auto *sidebar = named<QWidget>(m_window.get(), "sidebar");
    QCOMPARE(sidebar->width(), Tokens::sidebar);
    m_window->resize(900, 700);
    QTRY_COMPARE(sidebar->width(), Tokens::sidebarCollapsed);
    QVERIFY(test::saveScreenshot(m_window.get(), u"narrow-overview"_s));
    m_window->resize(1280, 800);
    QTRY_COMPARE(sidebar->width(), Tokens::sidebar);
    named<QAction>(m_window.get(), "sidebarAction")->trigger();
    QTRY_COMPARE(sidebar->width(), Tokens::sidebarCollapsed);
}

void TestMainWindow::showsWhoIsSignedIn()
{
    auto *user = named<QAbstractButton>(m_window.get(), "userButton");
    QVERIFY(user->isVisible());
    QCOMPARE(user->accessibleName(), u"Signed in: Mei Tan, Subscription Admin"_s);
    const QSignalSpy out(m_window.get(), &MainWindow::signOutRequested);
    QTest::keyClick(user, Qt::Key_Return);
    QTRY_VERIFY(m_window->findChild<QMenu *>(u"userMenu"_s));
    auto *menu = named<QMenu>(m_window.get(), "userMenu");
    QTest::keyClick(menu, Qt::Key_Up);
    QTest::keyClick(menu, Qt::Key_Return);
    QCOMPARE(out.count(), 1);
    m_sample->session.setSignedOut();
    QVERIFY(!user->isVisible());
    const QSignalSpy in(m_window.get(), &MainWindow::signInRequested);
    QTest::mouseClick(named<QPushButton>(m_window.get(), "sidebarSignInButton"), Qt::LeftButton);
    QCOMPARE(in.count(), 1);
}

void TestMainWindow::signInDialogWaits()
{
    m_sample->session.setSignedOut();
    const QUrl address(u"http://127.0.0.1:8080/oidc/authorize?state=a%20b"_s);
    m_sample->session.setSigningIn();
    m_window->showSigningIn(address);
    QPointer<SignInDialog> dialog = m_window->findChild<SignInDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    QVERIFY(named<QWidget>(m_window.get(), "backdrop")->isVisible());
    QTest::mouseClick(named<QPushButton>(dialog, "signInCopyButton"), Qt::LeftButton);
    QCOMPARE(QApplication::clipboard()->text(), address.toString(QUrl::FullyEncoded));
    QVERIFY(test::saveScreenshot(dialog, u"dialog-sign-in"_s));
    const QSignalSpy cancelled(m_window.get(), &MainWindow::signInCancelled);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QCOMPARE(cancelled.count(), 1);
    QTRY_VERIFY(!dialog);
    QTRY_VERIFY(!m_window->findChild<QWidget *>(u"backdrop"_s));

    m_window->showSigningIn(address);
    dialog = m_window->findChild<SignInDialog *>();
    m_sample->session.setSignedIn(test::sampleProfile());
    QTRY_VERIFY(!dialog);
    QCOMPARE(cancelled.count(), 1);
}

void TestMainWindow::saysThatTheSignInIsNotKept()
{
    auto *toast = named<Toast>(m_window.get(), "toast");
    m_window->showPage(MainWindow::Page::Settings);
    auto *settings = named<QLabel>(m_window.get(), "settingsNotKept");
    QVERIFY(!settings->isVisible());
    m_sample->session.setNotKept(Error{Error::Kind::KeychainUnavailable, {}, {}});
    const QString words = u"You stay signed in until you close the program: this desktop has no keychain."_s;
    QCOMPARE(toast->text(), words);
    QVERIFY(toast->isVisible());
    QCOMPARE(settings->text(), words);
    QVERIFY(settings->isVisible());
    m_sample->session.setNotKept(Error{Error::Kind::KeychainLocked, {}, {}});
    QVERIFY(settings->text().contains(u"Unlock it"_s));
    m_sample->session.setNotKept({});
    QVERIFY(!settings->isVisible());
}

void TestMainWindow::signInFailureIsSaid()
{
    m_window->showSigningIn(QUrl(u"http://127.0.0.1:1/"_s));
    m_window->showSignInFailed({Error::Kind::SignInRefused, {}, {}});
    auto *dialog = m_window->findChild<SignInDialog *>();
    QVERIFY(named<QLabel>(dialog, "messageText")->text().contains(u"not completed"_s));
    const QSignalSpy again(m_window.get(), &MainWindow::signInRequested);
    QTest::mouseClick(named<QPushButton>(dialog, "signInAgainButton"), Qt::LeftButton);
    QCOMPARE(again.count(), 1);
    QVERIFY(test::saveScreenshot(dialog, u"dialog-sign-in-failed"_s));
}

void TestMainWindow::statusRefreshesWhenShown()
{
    const QSignalSpy refresh(m_window.get(), &MainWindow::statusRefreshRequested);
    m_window->showPage(MainWindow::Page::Status);
    QCOMPARE(refresh.count(), 1);
    m_sample->invitations.setLoading();
    m_window->showPage(MainWindow::Page::Status);
    QCOMPARE(refresh.count(), 1);
    m_sample->session.setSignedOut();
    m_window->showPage(MainWindow::Page::Status);
    QCOMPARE(refresh.count(), 1);
}

void TestMainWindow::methodsOpenDialogs()
{
    m_window->showPage(MainWindow::Page::InviteUsers);
    QTest::mouseClick(named<Card>(m_window.get(), "emailInvitationCard"), Qt::LeftButton);
    QPointer<EmailInvitationDialog> email = m_window->findChild<EmailInvitationDialog *>();
    QVERIFY(email && email->isVisible());
    QTest::keyClick(email, Qt::Key_Escape);
    QTRY_VERIFY(!email);
    QTest::mouseClick(named<Card>(m_window.get(), "batchUploadCard"), Qt::LeftButton);
    QPointer<BatchUploadDialog> batch = m_window->findChild<BatchUploadDialog *>();
    QVERIFY(batch && batch->isVisible());
    const QSignalSpy file(m_window.get(), &MainWindow::openFileRequested);
    Q_EMIT batch->fileChosen(u"/tmp/list.csv"_s);
    QCOMPARE(file.count(), 1);
    m_window->showOpening(u"list.csv"_s);
    m_window->showOpenFailed(u"list.csv"_s, {Error::Kind::ListEmpty, {}, {}});
    QVERIFY(batch->isVisible());
}

void TestMainWindow::linkCarriesWhatWasTyped()
{
    m_window->showPage(MainWindow::Page::InviteUsers);
    QTest::mouseClick(named<Card>(m_window.get(), "emailInvitationCard"), Qt::LeftButton);
    QPointer<EmailInvitationDialog> email = m_window->findChild<EmailInvitationDialog *>();
    Invitee invitee;
    invitee[Field::Email] = u"arun@accenture.com"_s;
    email->setInvitee(invitee);
    Q_EMIT email->createAccountRequested();
    QTRY_VERIFY(!email);
    auto *account = m_window->findChild<CreateAccountDialog *>();
    QVERIFY(account && account->isVisible());
    QCOMPARE(account->invitee()[Field::Email], u"arun@accenture.com"_s);
}

void TestMainWindow::openingIsSaid()
{
    auto *toast = named<Toast>(m_window.get(), "toast");
    m_window->showOpening(u"list.csv"_s);
    QTRY_VERIFY(toast->isVisible());
    QVERIFY(toast->text().contains(u"list.csv"_s));
    m_window->showOpenFailed(u"list.csv"_s, {Error::Kind::HeaderNotFound, {}, {}});
    QVERIFY(toast->text().contains(u"column titles"_s));
    m_window->showOpening(u"list.csv"_s);
    m_window->showOpenFailed(u"list.csv"_s, {Error::Kind::Cancelled, {}, {}});
    QVERIFY(!toast->isVisible());
}

/// Over whatever is in the middle of the window.
bool TestMainWindow::drag(const QMimeData &data)
{
    const QPoint place = m_window->rect().center();
    QWidget *under = m_window->childAt(place);
    QDragEnterEvent enter(
        under->mapFrom(m_window.get(), place), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(under, &enter);
    return enter.isAccepted();
}

void TestMainWindow::drop(const QMimeData &data)
{
    QVERIFY(drag(data));
    QVERIFY(isCurtainShown());
    const QPoint place = m_window->rect().center();
    QWidget *under = m_window->childAt(place);
    QDropEvent event(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(under, &event);
    QVERIFY(!isCurtainShown());
}

void TestMainWindow::openedListsHaveTheFocus()
{
    // Wherever it was: in the sidebar, or on a page that is left.
    BatchDocument document(test::memoryList({test::vendor(1)}), Policy::practice());
    for (const char *name : {"navInviteUsers", "emailInvitationCard"}) {
        m_window->showPage(MainWindow::Page::InviteUsers);
        named<QWidget>(m_window.get(), name)->setFocus();
        m_window->showList(&document);
        QCOMPARE(m_window->focusWidget()->objectName(), u"spreadsheet"_s);
    }
    m_window->closeList(&document);
}

void TestMainWindow::listsAreDroppedAnywhere_data()
{
    using Page = MainWindow::Page;
    QTest::addColumn<int>("page");
    for (const Page page : {Page::Overview, Page::InviteUsers, Page::Review, Page::Drafts, Page::Outbox,
             Page::Status, Page::Settings})
        QTest::addRow("page %d", int(page)) << int(page);
}

void TestMainWindow::listsAreDroppedAnywhere()
{
    QFETCH(int, page);
    m_window->showPage(static_cast<MainWindow::Page>(page));
    QSignalSpy asked(m_window.get(), &MainWindow::openFileRequested);
    QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    QVERIFY(QFile(path).open(QIODevice::WriteOnly));
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    drop(data);
    QCOMPARE(asked.size(), 1);
    QCOMPARE(asked.constFirst().constFirst().toString(), path);

    QVERIFY(drag(data));
    if (page == int(MainWindow::Page::Overview))
        QVERIFY(test::saveScreenshot(m_window.get(), u"dragged-file"_s));
    QDragLeaveEvent leave;
    QApplication::sendEvent(m_window.get(), &leave);
    QVERIFY(!isCurtainShown());
    QCOMPARE(asked.size(), 1);

    QMimeData words;
    words.setText(u"a word"_s);
    QVERIFY(!drag(words));
    QVERIFY(!isCurtainShown());
}

/// Its page need not have been looked at.
void TestMainWindow::progressIsThereWhereverTheUserIs()
{
    const auto *progress = m_window->findChild<QWidget *>(u"outboxProgress"_s);
    QVERIFY(progress);
    QVERIFY(!progress->accessibleName().isEmpty());
}

/// As in a dialog, and as links and tabs do it.
void TestMainWindow::enterPressesTheButtonWithTheFocus()
{
    m_window->showPage(MainWindow::Page::Outbox);
    auto *pause = m_window->findChild<QPushButton *>(u"outboxPauseButton"_s);
    QVERIFY(pause->isEnabled());
    const QSignalSpy paused(m_window.get(), &MainWindow::pauseRequested);
    pause->setFocus();
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Return);
    QCOMPARE(paused.size(), 1);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Enter, Qt::KeypadModifier);
    QCOMPARE(paused.size(), 2);
    QTest::keyClick(m_window->focusWidget(), Qt::Key_Space);
    QCOMPARE(paused.size(), 3);
}

void TestMainWindow::wrongDropsAreExplained()
{
    QSignalSpy asked(m_window.get(), &MainWindow::openFileRequested);
    QTemporaryDir folder;
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(folder.path())});
    drop(data);
    QCOMPARE(asked.size(), 0);
    QVERIFY(named<Toast>(m_window.get(), "toast")->isVisible());

    // Several lists: one is chosen.
    for (const QString &name : {u"a.csv"_s, u"b.csv"_s})
        QVERIFY(QFile(folder.filePath(name)).open(QIODevice::WriteOnly));
    drop(data);
    QTRY_VERIFY(m_window->findChild<QFileDialog *>(u"openListDialog"_s));
    m_window->findChild<QFileDialog *>(u"openListDialog"_s)->reject();
    QCOMPARE(asked.size(), 0);
}

void TestMainWindow::vendorsDropNothing()
{
    Profile vendor = test::sampleProfile();
    vendor.userType = UserType::Vendor;
    vendor.canInvite = false;
    m_sample->session.setSignedIn(vendor);
    QSignalSpy asked(m_window.get(), &MainWindow::openFileRequested);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(u"/nowhere/list.csv"_s)});
    drop(data);
    QCOMPARE(asked.size(), 0);
    QVERIFY(named<Toast>(m_window.get(), "toast")->isVisible());
}

void TestMainWindow::recentFiles()
{
    auto *menu = named<QMenu>(m_window.get(), "recentFilesMenu");
    m_window->setRecentFiles({});
    QVERIFY(!menu->isEnabled());
    const QString path = u"/lists/R&D/q4.csv"_s;
    m_window->setRecentFiles({path, u"/lists/q3.csv"_s});
    QVERIFY(menu->isEnabled());
    QVERIFY2(menu->actions().constFirst()->text().contains(u"q4.csv"_s), "the latest is first");
    QVERIFY(menu->actions().constFirst()->text().contains(u"R&&D"_s));
    QSignalSpy asked(m_window.get(), &MainWindow::openFileRequested);
    menu->actions().constFirst()->trigger();
    QCOMPARE(asked.constFirst().constFirst().toString(), path);
    QSignalSpy cleared(m_window.get(), &MainWindow::recentFilesCleared);
    menu->actions().constLast()->trigger();
    QCOMPARE(cleared.size(), 1);
}

void TestMainWindow::changedSourceIsSaid()
{
    BatchDocument document(test::memoryList({test::vendor(1)}), Policy::practice());
    m_window->showList(&document);
    m_window->showSourceChanged(u"/lists/q4.csv"_s);
    auto *notices = named<QWidget>(m_window.get(), "reviewNotices");
    auto *action = notices->findChild<QPushButton *>(u"messageAction"_s);
    QTRY_VERIFY(action && action->isVisible());
    QVERIFY(test::saveScreenshot(m_window.get(), u"source-changed"_s));
    QSignalSpy asked(m_window.get(), &MainWindow::openFileRequested);
    QTest::mouseClick(action, Qt::LeftButton);
    QCOMPARE(asked.constFirst().constFirst().toString(), u"/lists/q4.csv"_s);
    // Another list has nothing to do with it.
    BatchDocument other(test::memoryList({test::vendor(2)}), Policy::practice());
    m_window->showList(&other);
    QVERIFY(!action->isVisible());
    m_window->closeList(&other);
}

void TestMainWindow::offlineIsSaid()
{
    m_sample->session.setOnline(false);
    QVERIFY(named<QLabel>(m_window.get(), "onlineState")->text().startsWith(u"Offline"_s));
    QCOMPARE(named<QLabel>(m_window.get(), "environmentName")->text(), u"TechPass · Practice"_s);
    QCOMPARE(named<QLabel>(m_window.get(), "queueState")->text(), u"128 waiting · Offline"_s);
}

void TestMainWindow::submittedIsSaid()
{
    BatchDocument document(test::memoryList({test::vendor(1)}), Policy::practice());
    m_window->showList(&document);
    m_window->showSubmitted(&document, 406, 6);
    const QString words = named<Toast>(m_window.get(), "toast")->text();
    QVERIFY2(words.contains(u"406"_s) && words.contains(u'6'), qPrintable(words));
    QVERIFY(test::saveScreenshot(m_window.get(), u"toast"_s));
    m_window->closeList(&document);
}

void TestMainWindow::submissionOfAnotherListLeavesThisOne()
{
    BatchDocument document(test::memoryList({test::vendor(1)}), Policy::practice());
    BatchDocument other(test::memoryList({test::vendor(2)}), Policy::practice());
    const auto toast = [this] { return named<Toast>(m_window.get(), "toast")->text(); };
    m_window->showList(&document);
    // Whether all of its rows were submitted, or some stayed, or it is no list at all.
    for (const int stayed : {0, 6}) {
        m_window->showSubmitted(&other, 406, stayed);
        QCOMPARE(m_window->page(), MainWindow::Page::Review);
        QVERIFY2(toast().contains(u"406"_s) && !toast().contains(u"stay"_s), qPrintable(toast()));
        QVERIFY(named<QLabel>(m_window.get(), "reviewStatus")->text().isEmpty());
    }
    m_window->showSubmitted(nullptr, 1, 0);
    QCOMPARE(m_window->page(), MainWindow::Page::Review);
    m_window->showNotSubmitted(u"q4.csv"_s, {Error::Kind::StorageFull, {}, {}});
    QVERIFY2(toast().contains(u"q4.csv"_s) && toast().contains(u"disk"_s), qPrintable(toast()));
    m_window->showSubmitted(&document, 3, 0);
    QCOMPARE(m_window->page(), MainWindow::Page::Outbox);
    m_window->closeList(&document);
}

void TestMainWindow::submittedListIsShown()
{
    BatchDocument document(test::memoryList({test::vendor(1)}), Policy::practice());
    m_window->showList(&document);
    // An older one is being sent.
    m_sample->outbox.addSubmission(
        SampleUi::makeBlock(7, u"Later.csv"_s, QDateTime::currentDateTimeUtc(), {RowState::Waiting}));
    named<QWidget>(m_window.get(), "submitRowsButton")->setFocus();
    m_window->showSubmitted(&document, 1, 0, 7);
    QCOMPARE(named<QComboBox>(m_window.get(), "outboxSubmission")->currentData().toLongLong(), 7);
    auto *table = named<QTableView>(m_window.get(), "outboxTable");
    QCOMPARE(m_window->focusWidget(), table);
    m_window->closeList(&document);
    // Another page leads there, and the focus was on a button before.
    named<QPushButton>(m_window.get(), "outboxCancelButton")->setFocus();
    m_window->showPage(MainWindow::Page::Overview);
    auto *leads = named<QPushButton>(m_window.get(), "overviewOutboxButton");
    leads->setFocus();
    QTest::keyClick(leads, Qt::Key_Space);
    QCOMPARE(m_window->page(), MainWindow::Page::Outbox);
    QCOMPARE(m_window->focusWidget(), table);
    // Nor is it on one where no row is to be seen.
    named<QLineEdit>(m_window.get(), "outboxSearch")->setText(u"nobody"_s);
    m_window->showPage(MainWindow::Page::Overview);
    leads->setFocus();
    QTest::keyClick(leads, Qt::Key_Space);
    QCOMPARE(m_window->focusWidget(), named<QLineEdit>(m_window.get(), "outboxSearch"));
}

void TestMainWindow::failureStays()
{
    m_window->showFailure({Error::Kind::ServiceFailed, {}, u"4f1c-77"_s});
    auto *toast = named<Toast>(m_window.get(), "toast");
    QVERIFY(toast->text().contains(u"4f1c-77"_s));
    QTest::mouseClick(named<QPushButton>(toast, "messageClose"), Qt::LeftButton);
    QVERIFY(!toast->isVisible());
}

void TestMainWindow::leavingIsAsked()
{
    m_window->close();
    QVERIFY(m_window->isVisible());
    auto *question = named<QDialog>(m_window.get(), "leaveQuestion");
    const QString words = question->accessibleDescription();
    QVERIFY2(words.contains(u"127 row(s) still wait"_s) && words.contains(u"1 row(s) are being sent"_s)
            && words.contains(u"the next time"_s),
        qPrintable(words));
    QVERIFY(test::saveScreenshot(question, u"dialog-leave"_s));
    // Esc stays, asking twice opens one question, Enter closes.
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!m_window->findChild<QDialog *>(u"leaveQuestion"_s));
    QVERIFY(m_window->isVisible());
    named<QAction>(m_window.get(), "quitAction")->trigger();
    m_window->close();
    QCOMPARE(m_window->findChildren<QDialog *>(u"leaveQuestion"_s).size(), 1);
    QTest::keyClick(named<QDialog>(m_window.get(), "leaveQuestion"), Qt::Key_Return);
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::leavingIsNotAskedForNothing()
{
    m_sample->fillOutbox(10, 10);
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::loggingOutIsNotHeldUp()
{
    // What the desktop says before windows are closed; nobody looks at the manager.
    alignas(QObject) std::byte nobody[sizeof(QObject)] = {};
    Q_EMIT qApp->commitDataRequest(reinterpret_cast<QSessionManager &>(nobody));
    m_window->close();
    QVERIFY(!m_window->isVisible());
}

void TestMainWindow::schemeChangesWhileShown()
{
    const QImage light = m_window->grab().toImage();
    m_theme.apply(*qApp, ColourScheme::Dark);
    QTRY_VERIFY(m_window->grab().toImage().pixelColor(600, 700).lightness() < 60);
    m_theme.apply(*qApp, ColourScheme::Light);
    // Nothing of the dark scheme stays behind.
    QTRY_COMPARE(m_window->grab().toImage(), light);
}

void TestMainWindow::screens_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("scheme");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<QString>("name");
    const QList<QPair<MainWindow::Page, QString>> pages{{MainWindow::Page::Overview, u"overview"_s},
        {MainWindow::Page::InviteUsers, u"type"_s}, {MainWindow::Page::Drafts, u"drafts"_s},
        {MainWindow::Page::Outbox, u"outbox"_s}, {MainWindow::Page::Status, u"status"_s},
        {MainWindow::Page::Settings, u"settings"_s}};
    const QStringList schemes{u"light"_s, u"dark"_s, u"contrast"_s};
    const QString scale = qApp->devicePixelRatio() > 1 ? u"@2x"_s : QString();
    for (const QSize size : {QSize(1280, 800), QSize(1920, 1080)}) {
        for (int scheme = 0; scheme < 3; ++scheme) {
            for (const auto &[page, title] : pages) {
                const QString name
                    = u"%1-%2-%3%4"_s.arg(title, schemes.at(scheme)).arg(size.width()).arg(scale);
                QTest::newRow(qPrintable(name)) << static_cast<int>(page) << scheme << size << name;
            }
        }
    }
}

void TestMainWindow::screens()
{
    QFETCH(const int, page);
    QFETCH(const int, scheme);
    QFETCH(const QSize, size);
    QFETCH(const QString, name);
    m_theme.apply(*qApp, static_cast<ColourScheme>(scheme));
    m_window->resize(size);
    m_window->showPage(static_cast<MainWindow::Page>(page));
    QTRY_COMPARE(m_window->size(), size);
    QVERIFY(test::saveScreenshot(m_window.get(), name));
}

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
