// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleui.h"
#include "tests/support/screenshot.h"
#include "ui/errortext.h"
#include "ui/pages/draftspage.h"
#include "ui/pages/friendlytime.h"
#include "ui/pages/invitationsexport.h"
#include "ui/pages/inviteuserspage.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/settingspage.h"
#include "ui/pages/statuspage.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/datatable.h"
#include "ui/widgets/messagebar.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::SampleUi;

namespace {

template <typename T> T *named(QWidget *page, const char *name)
{
    T *found = page->findChild<T *>(QLatin1StringView(name));
    if (!found)
        qFatal("no %s is called %s", T::staticMetaObject.className(), name);
    return found;
}

void showActive(QWidget *page)
{
    page->resize(1056, 768);
    page->show();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page));
}

void clickRow(DataTable *table, int row, int column = 0)
{
    const QRect cell = table->visualRect(table->model()->index(row, column));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, Qt::NoModifier, cell.center());
}

} // namespace

/// The pages, each as a window of its own, driven by mouse and keys over real models.
class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_theme.apply(*qApp, ColourScheme::Light); }
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s)); }

    void overviewCounts();
    void overviewOpensDraftByKeys();
    void overviewOffersSignIn();
    void methodsAreClosedToVendors();
    void methodsAnswerKeys();
    void draftsDeleteCanBeUndone();
    void draftsDeleteIsDoneOnLeaving();
    void draftsDeleteByKey();
    void draftsEmpty();
    void statusSearchAndFilter();
    void statusResendsOnce();
    void statusResendByKey();
    void statusPlaceholders();
    void statusExports();
    void settingsAppearance();
    void settingsAccount();
    void settingsKeptData_data();
    void settingsKeptData();
    void friendlyTimes_data();
    void friendlyTimes();
    void errorsHaveWords_data();
    void errorsHaveWords();

private:
    Theme m_theme;
};

void TestPages::overviewCounts()
{
    SampleUi sample;
    OverviewPage page(sample.session, sample.outbox, sample.drafts, sample.invitations);
    sample.fill();
    showActive(&page);
    const auto labels = page.findChildren<QLabel *>();
    const auto says = [&labels](const QString &text) {
        return std::any_of(labels.begin(), labels.end(),
            [&text](const QLabel *label) { return label->isVisible() && label->text().contains(text); });
    };
    QVERIFY(says(u"128 waiting"_s));
    QVERIFY(says(u"282 of 412 created in “Vendor onboarding Q4”"_s));
    QVERIFY(says(u"5 invited"_s));
    QCOMPARE(named<DataTable>(&page, "overviewDrafts")->model()->rowCount(), 3);
    QVERIFY(!named<QWidget>(&page, "overviewSignInBar")->isVisible());
    sample.outbox.setContent({SampleUi::makeBlock(
        1, u"Q4.csv"_s, QDateTime::currentDateTimeUtc(), {RowState::Created, RowState::Cancelled})});
    QTRY_VERIFY(says(u"1 taken back"_s));
    QVERIFY(!says(u"Everything was sent."_s));
}

void TestPages::overviewOpensDraftByKeys()
{
    SampleUi sample;
    sample.fill();
    OverviewPage page(sample.session, sample.outbox, sample.drafts, sample.invitations);
    showActive(&page);
    auto *table = named<DataTable>(&page, "overviewDrafts");
    const QSignalSpy opened(&page, &OverviewPage::draftOpenRequested);
    table->setFocus();
    QTest::keyClick(table, Qt::Key_Home, Qt::ControlModifier);
    QTest::keyClick(table, Qt::Key_Down);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().toLongLong(), 2);
}

void TestPages::overviewOffersSignIn()
{
    SampleUi sample;
    OverviewPage page(sample.session, sample.outbox, sample.drafts, sample.invitations);
    showActive(&page);
    auto *bar = named<MessageBar>(&page, "overviewSignInBar");
    QVERIFY(bar->isVisible());
    const QSignalSpy asked(&page, &OverviewPage::signInRequested);
    QTest::mouseClick(named<QPushButton>(bar, "messageAction"), Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
    sample.session.setSignedIn(test::sampleProfile());
    QVERIFY(!bar->isVisible());
}

void TestPages::methodsAreClosedToVendors()
{
    SampleUi sample;
    sample.session.setSignedIn(test::sampleProfile(true));
    InviteUsersPage page(sample.session);
    showActive(&page);
    const QSignalSpy asked(&page, &InviteUsersPage::createAccountRequested);
    auto *card = named<Card>(&page, "createAccountCard");
    QVERIFY(!card->isOpen());
    QVERIFY(card->accessibleDescription().contains(u"Vendors cannot invite"_s));
    QTest::mouseClick(card, Qt::LeftButton);
    QCOMPARE(asked.count(), 0);
    QVERIFY(test::saveScreenshot(&page, u"page-type-vendor"_s));
    sample.session.setSignedIn(test::sampleProfile());
    QTest::mouseClick(card, Qt::LeftButton);
    QCOMPARE(asked.count(), 1);
}

void TestPages::methodsAnswerKeys()
{
    SampleUi sample;
    InviteUsersPage page(sample.session);
    showActive(&page);
    const QSignalSpy email(&page, &InviteUsersPage::emailInvitationRequested);
    const QSignalSpy batch(&page, &InviteUsersPage::batchUploadRequested);
    const QSignalSpy download(&page, &InviteUsersPage::templateRequested);
    named<Card>(&page, "emailInvitationCard")->setFocus();
    QTest::keyClick(page.focusWidget(), Qt::Key_Return);
    QCOMPARE(email.count(), 1);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.focusWidget()->objectName(), u"batchUploadCard"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QCOMPARE(batch.count(), 1);
    QTest::keyClick(page.focusWidget(), Qt::Key_Tab);
    QCOMPARE(page.focusWidget()->objectName(), u"downloadTemplateLink"_s);
    QTest::keyClick(page.focusWidget(), Qt::Key_Space);
    QCOMPARE(download.count(), 1);
    QCOMPARE(batch.count(), 1);
}

void TestPages::draftsDeleteCanBeUndone()
{
    SampleUi sample;
    sample.fill();
    DraftsPage page(sample.drafts);
    showActive(&page);
    auto *table = named<DataTable>(&page, "draftsTable");
    const QSignalSpy deleted(&page, &DraftsPage::deleteRequested);
    clickRow(table, 1);
    QTest::mouseClick(named<QPushButton>(&page, "draftDeleteButton"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 2);
    auto *bar = named<MessageBar>(&page, "draftUndoBar");
    QVERIFY(bar->isVisible());
    QVERIFY(bar->text().contains(u"Temasek Poly interns.xlsx"_s));
    QVERIFY(test::saveScreenshot(&page, u"page-drafts-undo"_s));
    QTest::mouseClick(named<QPushButton>(bar, "messageAction"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 3);
    QVERIFY(!bar->isVisible());
    QCOMPARE(deleted.count(), 0);
}

void TestPages::draftsDeleteIsDoneOnLeaving()
{
    SampleUi sample;
    sample.fill();
    DraftsPage page(sample.drafts);
    showActive(&page);
    const QSignalSpy deleted(&page, &DraftsPage::deleteRequested);
    auto *table = named<DataTable>(&page, "draftsTable");
    clickRow(table, 0);
    QTest::mouseClick(named<QPushButton>(&page, "draftDeleteButton"), Qt::LeftButton);
    clickRow(table, 0);
    QTest::mouseClick(named<QPushButton>(&page, "draftDeleteButton"), Qt::LeftButton);
    QCOMPARE(deleted.count(), 1);
    QCOMPARE(deleted.first().first().toLongLong(), 1);
    page.hide();
    QCOMPARE(deleted.count(), 2);
    QCOMPARE(deleted.last().first().toLongLong(), 2);
}

void TestPages::draftsDeleteByKey()
{
    SampleUi sample;
    sample.fill();
    DraftsPage page(sample.drafts);
    showActive(&page);
    auto *table = named<DataTable>(&page, "draftsTable");
    clickRow(table, 2);
    QTest::keyClick(table, Qt::Key_Delete);
    QCOMPARE(table->model()->rowCount(), 2);
    const QSignalSpy opened(&page, &DraftsPage::openRequested);
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
}

void TestPages::draftsEmpty()
{
    SampleUi sample;
    DraftsPage page(sample.drafts);
    showActive(&page);
    const QSignalSpy invite(&page, &DraftsPage::inviteRequested);
    QVERIFY(!named<QPushButton>(&page, "draftOpenButton")->isEnabled());
    QTest::mouseClick(named<QPushButton>(&page, "emptyStateButton"), Qt::LeftButton);
    QCOMPARE(invite.count(), 1);
}

void TestPages::statusSearchAndFilter()
{
    SampleUi sample;
    sample.fill();
    StatusPage page(sample.session, sample.invitations);
    showActive(&page);
    auto *table = named<DataTable>(&page, "statusTable");
    auto *search = named<QLineEdit>(&page, "statusSearch");
    QCOMPARE(table->model()->rowCount(), 5);
    QTest::keySequence(table, QKeySequence::Find);
    QVERIFY(search->hasFocus());
    QTest::keyClicks(search, u"kumar ACCENTURE"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QTest::keyClick(search, Qt::Key_Escape);
    QCOMPARE(table->model()->rowCount(), 5);
    QTest::mouseClick(named<Chip>(&page, "statusChipNotOnboarded"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 3);
    QTest::mouseClick(named<Chip>(&page, "statusChipExpiring"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), named<Chip>(&page, "statusChipExpiring")->count());
    QTest::keyClicks(search, u"nobody"_s);
    QCOMPARE(table->model()->rowCount(), 0);
    QTest::mouseClick(named<QPushButton>(&page, "emptyStateButton"), Qt::LeftButton);
    QCOMPARE(table->model()->rowCount(), 5);
}

void TestPages::statusResendsOnce()
{
    SampleUi sample;
    sample.fill();
    StatusPage page(sample.session, sample.invitations);
    showActive(&page);
    auto *table = named<DataTable>(&page, "statusTable");
    const QSignalSpy resent(&page, &StatusPage::resendRequested);
    named<QLineEdit>(&page, "statusSearch")->setText(u"arun"_s);
    clickRow(table, 0, InvitationsModel::Resend);
    clickRow(table, 0, InvitationsModel::Resend);
    QCOMPARE(resent.count(), 1);
    QCOMPARE(resent.first().first().toString(), u"b"_s);
    sample.invitations.setSent(u"b"_s, QDateTime::currentDateTimeUtc());
    clickRow(table, 0, InvitationsModel::Resend);
    QCOMPARE(resent.count(), 1);
}

void TestPages::statusResendByKey()
{
    SampleUi sample;
    sample.fill();
    StatusPage page(sample.session, sample.invitations);
    showActive(&page);
    auto *table = named<DataTable>(&page, "statusTable");
    const QSignalSpy resent(&page, &StatusPage::resendRequested);
    named<QLineEdit>(&page, "statusSearch")->setText(u"ong.kf"_s);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(0, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(resent.count(), 1);
    page.forgetSending();
    QTest::keyClick(table, Qt::Key_Return);
    QCOMPARE(resent.count(), 2);
}

void TestPages::statusPlaceholders()
{
    SampleUi sample;
    StatusPage page(sample.session, sample.invitations);
    showActive(&page);
    auto *button = named<QPushButton>(&page, "emptyStateButton");
    const QSignalSpy signIn(&page, &StatusPage::signInRequested);
    const QSignalSpy refresh(&page, &StatusPage::refreshRequested);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(signIn.count(), 1);
    sample.session.setSignedIn(test::sampleProfile());
    sample.invitations.setLoading();
    QVERIFY(!button->isVisible());
    QVERIFY(!named<QPushButton>(&page, "statusRefreshButton")->isEnabled());
    sample.invitations.setFailed({Error::Kind::ServiceFailed, {}, u"abc-123"_s});
    QVERIFY(button->isVisible());
    QVERIFY(test::saveScreenshot(&page, u"page-status-failed"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(refresh.count(), 1);
    sample.fillInvitations();
    sample.invitations.setFailed({Error::Kind::NotPermitted, {}, u"abc-123"_s});
    // Trying again would not help.
    QVERIFY(!button->isVisible());
    const QList<QLabel *> words = page.findChildren<QLabel *>();
    QVERIFY(std::none_of(words.cbegin(), words.cend(),
        [](const QLabel *label) { return label->text().contains(u"could not be loaded"_s); }));
    sample.invitations.setFailed({Error::Kind::Offline, {}, {}});
    QVERIFY(named<QWidget>(&page, "statusFailureBar")->isVisible());
    QVERIFY(named<DataTable>(&page, "statusTable")->isVisible());
}

void TestPages::statusExports()
{
    SampleUi sample;
    sample.fill();
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"status.csv"_s);
    QVERIFY(exportInvitations(sample.invitations, path));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    QVERIFY(text.contains(u"Organisation"_s));
    QVERIFY(text.contains(u"Arun,Kumar,arun.kumar@accenture.com,Accenture"_s));
    QVERIFY(text.contains(u"\r\n,,ong.kf@moe.gov.sg"_s));
    QVERIFY(!text.contains(u"Resend"_s));
    QVERIFY(!exportInvitations(sample.invitations, folder.filePath(u"no/such/folder.csv"_s)));
}

void TestPages::settingsAppearance()
{
    SampleUi sample;
    SettingsPage page(sample.session);
    showActive(&page);
    const QSignalSpy chosen(&page, &SettingsPage::appearanceChosen);
    page.setAppearance(Appearance::Light);
    QCOMPARE(chosen.count(), 0);
    auto *combo = named<QComboBox>(&page, "appearanceCombo");
    QTest::keyClick(combo, Qt::Key_Down);
    QCOMPARE(chosen.count(), 1);
    QCOMPARE(chosen.first().first().value<Appearance>(), Appearance::Dark);
    QCOMPARE(combo->accessibleName(), u"Colours"_s);
}

void TestPages::settingsAccount()
{
    SampleUi sample;
    SettingsPage page(sample.session);
    showActive(&page);
    const QSignalSpy signIn(&page, &SettingsPage::signInRequested);
    const QSignalSpy signOut(&page, &SettingsPage::signOutRequested);
    auto *button = named<QPushButton>(&page, "settingsSignButton");
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(signIn.count(), 1);
    sample.session.setSignedIn(test::sampleProfile());
    QVERIFY(named<QLabel>(&page, "settingsAccount")->text().contains(u"Subscription Admin"_s));
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(signOut.count(), 1);
}

void TestPages::settingsKeptData_data()
{
    using Protection = Session::Protection;
    QTest::addColumn<int>("protection");
    QTest::addColumn<QByteArray>("offered"); // besides deleting everything
    QTest::newRow("practice") << int(Protection::Practice) << QByteArray();
    QTest::newRow("keychain") << int(Protection::Keychain) << QByteArray("renewKeyButton");
    QTest::newRow("passphrase") << int(Protection::Passphrase) << QByteArray();
    QTest::newRow("nothing") << int(Protection::NothingKept) << QByteArray("keepDataButton");
}

void TestPages::settingsKeptData()
{
    QFETCH(const int, protection);
    QFETCH(const QByteArray, offered);
    SampleUi sample;
    sample.session.setProtection(static_cast<Session::Protection>(protection));
    SettingsPage page(sample.session);
    showActive(&page);
    QVERIFY(named<QPushButton>(&page, "deleteDataButton"));
    for (const char *name : {"renewKeyButton", "keepDataButton"})
        QCOMPARE(page.findChild<QPushButton *>(QLatin1StringView(name)) != nullptr, offered == name);
    const QSignalSpy renewed(&page, &SettingsPage::keyRenewalRequested);
    const QSignalSpy kept(&page, &SettingsPage::keepingRequested);
    if (!offered.isEmpty())
        QTest::mouseClick(named<QPushButton>(&page, offered.constData()), Qt::LeftButton);
    QCOMPARE(renewed.count() + kept.count(), offered.isEmpty() ? 0 : 1);
}

void TestPages::friendlyTimes_data()
{
    QTest::addColumn<QDateTime>("time");
    QTest::addColumn<QString>("expected");
    const QDate today(2026, 11, 23);
    QTest::newRow("today") << QDateTime(today, QTime(14, 2)) << u"Today, 14:02"_s;
    QTest::newRow("just past midnight") << QDateTime(today, QTime(0, 0)) << u"Today, 00:00"_s;
    QTest::newRow("yesterday") << QDateTime(today.addDays(-1), QTime(23, 59)) << u"Yesterday, 23:59"_s;
    QTest::newRow("this year") << QDateTime(QDate(2026, 11, 20), QTime(9, 15)) << u"20 Nov, 09:15"_s;
    QTest::newRow("last year") << QDateTime(QDate(2025, 12, 31), QTime(9, 15)) << u"31 Dec 2025, 09:15"_s;
    QTest::newRow("universal time") << QDateTime(QDate(2026, 11, 22), QTime(16, 30), Qt::UTC)
                                    << u"Today, 00:30"_s;
    QTest::newRow("none") << QDateTime() << QString();
}

void TestPages::friendlyTimes()
{
    QFETCH(const QDateTime, time);
    QFETCH(const QString, expected);
    QCOMPARE(friendlyTime(time, QDateTime(QDate(2026, 11, 23), QTime(18, 0))), expected);
}

void TestPages::errorsHaveWords_data()
{
    QTest::addColumn<int>("kind");
    for (int kind = 0; kind <= static_cast<int>(Error::Kind::ProxySignInNeeded); ++kind)
        QTest::addRow("%d", kind) << kind;
}

void TestPages::errorsHaveWords()
{
    QFETCH(const int, kind);
    Error error{static_cast<Error::Kind>(kind), {}, {}};
    const QString bare = errorSentence(error);
    QVERIFY(bare.endsWith(u'.'));
    QVERIFY(!bare.contains(u'%'));
    QVERIFY(!bare.contains(u'!'));
    error.detail = u"the detail"_s;
    error.traceId = u"4f1c-9a"_s;
    const QString whole = errorSentence(error);
    QVERIFY(whole.contains(u"4f1c-9a"_s));
    QVERIFY(!whole.contains(u'%'));
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
