// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/application.h"
#include "app/signin/silentbrowser.h"
#include "app/workspace/translations.h"
#include "tests/support/screenshot.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QClipboard>
#include <QDialog>
#include <QFileDialog>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// The whole program as its users have it: the window, driven by mouse and keys, with the real storage, the
/// real sign-in and the real practice service behind it.
class TestJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init();
    void cleanup();
    void invitesByEmail();
    void createsOneAccountByKeyboard();
    void createsAccountsFromAList();
    void mendsAListAndSendsWhatIsReady();
    void keepsEverythingAcrossARestart();
    void takesAFormBeforeAnybodyIsSignedIn();
    void keepsVendorsOut();

private:
    void begin(const QString &person = u"admin"_s);
    void restart();
    void signIn();
    template <typename T> T *find(const QString &name) const;
    void click(const QString &name) const;
    void type(const QString &name, const QString &text) const;
    QDialog *dialog(const QString &name) const;
    void openListFromDialog(const QString &path) const;
    void typeIntoCell(QTableView *table, const QModelIndex &cell, const QString &text) const;
    QStringList results() const;
    QJsonObject ledger();
    bool shot(const QString &name) const { return test::saveScreenshot(&m_application->window(), name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SilentBrowser> m_browser;
    std::unique_ptr<Workspace> m_workspace;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<Application> m_application;
    QNetworkAccessManager m_manager;
};

void TestJourney::init()
{
    // The offscreen platform says the one of every window, Qt the other of the font where Tamil is shown.
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support | *OpenType support missing )"_s));
    QCoreApplication::setApplicationName(u"techpass-invite"_s);
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    m_folder = std::make_unique<QTemporaryDir>();
    m_theme = std::make_unique<Theme>();
}

void TestJourney::cleanup()
{
    m_application.reset();
    m_workspace.reset();
}

void TestJourney::begin(const QString &person)
{
    m_browser = std::make_unique<SilentBrowser>(person);
    restart();
}

void TestJourney::restart()
{
    m_application.reset();
    m_workspace.reset();
    WorkspaceOptions options;
    options.dataDir = m_folder->path();
    auto workspace = Workspace::open(options);
    QVERIFY(workspace);
    m_workspace = std::move(*workspace);
    QVERIFY(m_workspace->connect(*m_browser));
    m_application = std::make_unique<Application>(*m_workspace, *m_theme);
    m_application->start();
    QVERIFY(QTest::qWaitForWindowActive(&m_application->window()));
}

template <typename T> T *TestJourney::find(const QString &name) const
{
    const QList<T *> found = m_application->window().findChildren<T *>(name);
    for (T *candidate : found) {
        if (candidate->isVisible())
            return candidate;
    }
    return nullptr;
}

void TestJourney::click(const QString &name) const
{
    QTRY_VERIFY2(find<QWidget>(name), qPrintable(name));
    QTRY_VERIFY2(find<QWidget>(name)->isEnabled(), qPrintable(name));
    QTest::mouseClick(find<QWidget>(name), Qt::LeftButton);
}

void TestJourney::type(const QString &name, const QString &text) const
{
    auto *widget = find<QWidget>(name);
    QVERIFY2(widget, qPrintable(name));
    QTest::mouseClick(widget, Qt::LeftButton);
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    QTest::keyClicks(widget, text);
}

QDialog *TestJourney::dialog(const QString &name) const
{
    return find<QDialog>(name);
}

void TestJourney::signIn()
{
    click(u"sidebarSignInButton"_s);
    QTRY_VERIFY(find<QWidget>(u"userButton"_s));
    QTRY_VERIFY(!dialog(u"signInDialog"_s));
}

void TestJourney::openListFromDialog(const QString &path) const
{
    click(u"navInviteUsers"_s);
    click(u"batchUploadCard"_s);
    QTRY_VERIFY(dialog(u"batchUploadDialog"_s));
    click(u"chooseFileButton"_s);
    QTRY_VERIFY(find<QFileDialog>(u"chooseFileDialog"_s));
    auto *name = find<QFileDialog>(u"chooseFileDialog"_s)->findChild<QLineEdit *>(u"fileNameEdit"_s);
    QVERIFY(name);
    name->setText(path);
    QTest::keyClick(name, Qt::Key_Return);
    QTRY_VERIFY(find<QWidget>(u"reviewPage"_s));
    QTRY_VERIFY(!dialog(u"batchUploadDialog"_s));
}

void TestJourney::typeIntoCell(QTableView *table, const QModelIndex &cell, const QString &text) const
{
    table->scrollTo(cell);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, table->visualRect(cell).center());
    QTest::keyClick(table, Qt::Key_F2);
    QTRY_VERIFY(find<QLineEdit>(u"cellEditor"_s));
    auto *editor = find<QLineEdit>(u"cellEditor"_s);
    editor->selectAll();
    QTest::keyClicks(editor, text);
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(cell.data().toString(), text);
}

QStringList TestJourney::results() const
{
    auto *table = find<QTableView>(u"outboxTable"_s);
    QStringList found;
    for (int row = 0; table && row < table->model()->rowCount(); ++row)
        found.append(table->model()->index(row, OutboxModel::ResultColumn).data().toString());
    return found;
}

QJsonObject TestJourney::ledger()
{
    const std::unique_ptr<QNetworkReply> reply(m_manager.get(
        QNetworkRequest(QUrl(m_workspace->environment().service.toString() + u"/control/ledger"_s))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

void TestJourney::invitesByEmail()
{
    begin();
    QVERIFY(shot(u"journey-signed-out"_s));
    signIn();
    click(u"navInviteUsers"_s);
    QVERIFY(shot(u"journey-invitation-type"_s));
    click(u"emailInvitationCard"_s);
    QTRY_VERIFY(dialog(u"emailInvitationDialog"_s));
    type(u"emailEdit"_s, u"aisha.rahman@gmail.com"_s);
    type(u"reasonEdit"_s, u"Joining the Payments team on 1 Dec"_s);
    // Wrong input is refused, and says why.
    click(u"submitButton"_s);
    QVERIFY(dialog(u"emailInvitationDialog"_s));
    QVERIFY(shot(u"journey-email-invitation-wrong"_s));
    QCOMPARE(ledger().value("posts"_L1).toInt(), 0);
    type(u"emailEdit"_s, u"aisha.rahman@moe.gov.sg"_s);
    click(u"submitButton"_s);
    QTRY_VERIFY(!dialog(u"emailInvitationDialog"_s));
    click(u"navOutbox"_s);
    QTRY_COMPARE(results(), QStringList{u"Invited"_s});
    QVERIFY(shot(u"journey-outbox-invited"_s));
    QCOMPARE(ledger().value("invitations"_L1).toObject().value("aisha.rahman@moe.gov.sg"_L1).toInt(), 1);
    click(u"navStatus"_s);
    QTRY_VERIFY(find<QTableView>(u"statusTable"_s));
    QTRY_COMPARE(find<QTableView>(u"statusTable"_s)->model()->rowCount(), 1);
    QVERIFY(shot(u"journey-status"_s));
}

void TestJourney::createsOneAccountByKeyboard()
{
    begin();
    signIn();
    click(u"navInviteUsers"_s);
    auto *card = find<QWidget>(u"createAccountCard"_s);
    QVERIFY(card);
    card->setFocus(Qt::TabFocusReason);
    QTest::keyClick(card, Qt::Key_Return);
    QTRY_VERIFY(dialog(u"createAccountDialog"_s));
    const auto typeHere = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    QTRY_COMPARE(QApplication::focusWidget(), find<QWidget>(u"emailEdit"_s));
    typeHere(u"arun.kumar@accenture.com"_s);
    tab();
    typeHere(u"arun.kumar"_s);
    tab();
    typeHere(u"Arun"_s);
    tab();
    typeHere(u"Kumar"_s);
    find<QWidget>(u"contactNumberEdit"_s)->setFocus(Qt::TabFocusReason);
    typeHere(u"9123 4567"_s);
    tab();
    typeHere(u"Accenture"_s);
    find<QWidget>(u"seedYes"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    find<QWidget>(u"reasonEdit"_s)->setFocus(Qt::TabFocusReason);
    typeHere(u"Builds the case management system for MOM"_s);
    QVERIFY(shot(u"journey-create-account"_s));
    find<QWidget>(u"submitButton"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!dialog(u"createAccountDialog"_s));
    click(u"navOutbox"_s);
    QTRY_COMPARE(results(), QStringList{u"Created"_s});
    QCOMPARE(ledger().value("accounts"_L1).toObject().value("arun.kumar@accenture.com"_L1).toInt(), 1);
}

void TestJourney::createsAccountsFromAList()
{
    begin();
    signIn();
    openListFromDialog(QStringLiteral(TECHPASS_TEST_DATA "/sample-portal-style.xlsx"));
    QVERIFY(shot(u"journey-review-clean"_s));
    click(u"submitRowsButton"_s);
    QTRY_VERIFY(find<QWidget>(u"outboxPage"_s));
    QTRY_COMPARE_WITH_TIMEOUT(results().count(u"Created"_s), 40, 30000);
    QVERIFY(shot(u"journey-outbox"_s));
    const QJsonObject accounts = ledger().value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 40);
    for (const QJsonValue &times : accounts)
        QCOMPARE(times.toInt(), 1);
    // Nothing of the list is left, so neither is its draft.
    click(u"navDrafts"_s);
    QVERIFY(
        !find<QTableView>(u"draftsTable"_s) || find<QTableView>(u"draftsTable"_s)->model()->rowCount() == 0);
}

void TestJourney::mendsAListAndSendsWhatIsReady()
{
    begin();
    signIn();
    openListFromDialog(QStringLiteral(TECHPASS_TEST_DATA "/sample-dirty.csv"));
    QVERIFY(shot(u"journey-review-dirty"_s));
    auto *table = find<QTableView>(u"spreadsheet"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 120);
    // Row 16 has no email: it is typed in.
    typeIntoCell(table, table->model()->index(15, 1), u"mended.row@ibm.com"_s);
    click(u"submitRowsButton"_s);
    QTRY_VERIFY(dialog(u"submitQuestion"_s));
    QVERIFY(shot(u"journey-review-question"_s));
    click(u"confirmSubmitButton"_s);
    QTRY_COMPARE(
        find<QTableView>(u"spreadsheet"_s) ? find<QTableView>(u"spreadsheet"_s)->model()->rowCount() : 0, 18);
    click(u"navOutbox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(results().count(u"Created"_s), 102, 60000);
    const QJsonObject accounts = ledger().value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 102);
    QCOMPARE(accounts.value("mended.row@ibm.com"_L1).toInt(), 1);
    click(u"navDrafts"_s);
    QTRY_COMPARE(
        find<QTableView>(u"draftsTable"_s)->model()->index(0, DraftsModel::Rows).data().toString(), u"18"_s);
    QVERIFY(shot(u"journey-drafts"_s));
}

void TestJourney::keepsEverythingAcrossARestart()
{
    begin();
    openListFromDialog(QStringLiteral(TECHPASS_TEST_DATA "/sample-dirty.csv"));
    auto *table = find<QTableView>(u"spreadsheet"_s);
    typeIntoCell(table, table->model()->index(15, 1), u"kept@ibm.com"_s);
    restart();
    QTRY_VERIFY(find<QTableView>(u"overviewDrafts"_s));
    auto *drafts = find<QTableView>(u"overviewDrafts"_s);
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    QVERIFY(shot(u"journey-overview-draft"_s));
    drafts->setFocus();
    drafts->setCurrentIndex(drafts->model()->index(0, 0));
    QTest::keyClick(drafts, Qt::Key_Return);
    QTRY_VERIFY(find<QTableView>(u"spreadsheet"_s));
    table = find<QTableView>(u"spreadsheet"_s);
    QTRY_COMPARE(table->model()->rowCount(), 120);
    QCOMPARE(table->model()->index(15, 1).data().toString(), u"kept@ibm.com"_s);
    click(u"undoButton"_s);
    QCOMPARE(table->model()->index(15, 1).data().toString(), QString());
}

void TestJourney::takesAFormBeforeAnybodyIsSignedIn()
{
    begin();
    click(u"navInviteUsers"_s);
    click(u"emailInvitationCard"_s);
    QTRY_VERIFY(dialog(u"emailInvitationDialog"_s));
    type(u"emailEdit"_s, u"early.bird@moe.gov.sg"_s);
    type(u"reasonEdit"_s, u"Starts soon"_s);
    click(u"submitButton"_s);
    click(u"navOutbox"_s);
    QTRY_COMPARE(results(), QStringList{u"Waiting"_s});
    QVERIFY(shot(u"journey-outbox-waiting"_s));
    restart();
    signIn();
    click(u"navOutbox"_s);
    QTRY_COMPARE(results(), QStringList{u"Invited"_s});
    QCOMPARE(ledger().value("invitations"_L1).toObject().value("early.bird@moe.gov.sg"_L1).toInt(), 1);
}

void TestJourney::keepsVendorsOut()
{
    begin(u"vendor"_s);
    signIn();
    click(u"navInviteUsers"_s);
    for (const QString &card : {u"emailInvitationCard"_s, u"createAccountCard"_s, u"batchUploadCard"_s}) {
        QVERIFY(find<QWidget>(card));
        QTest::mouseClick(find<QWidget>(card), Qt::LeftButton);
        QTest::keyClick(find<QWidget>(card), Qt::Key_Return);
    }
    QVERIFY(m_application->window().findChildren<QDialog *>().isEmpty());
    QVERIFY(shot(u"journey-vendor"_s));
    QCOMPARE(ledger().value("posts"_L1).toInt(), 0);
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
