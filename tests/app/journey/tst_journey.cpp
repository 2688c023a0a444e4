// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/problemgroups.h"
#include "tests/app/journey/journey.h"
#include "ui/pages/problemspanel.h"

#include <QAbstractItemModel>
#include <QApplication>
#include <QDialog>
#include <QHeaderView>
#include <QJsonObject>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::Journey;

/// The whole program as its users have it: the window, driven by mouse and keys, with the real storage, the
/// real sign-in and the real practice service behind it.
class TestJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void invitesByEmail();
    void createsOneAccountByKeyboard();
    void createsAccountsFromAList();
    void mendsAListAndSendsWhatIsReady();
    void keepsEverythingAcrossARestart();
    void goesOnWhereItWasLeft();
    void takesAFormBeforeAnybodyIsSignedIn();
    void keepsVendorsOut();
    void comesUpWithTheRowsOfAFile();
    void comesUpWithoutTheFile();

private:
    std::unique_ptr<Journey> m_journey;
};

void TestJourney::init()
{
    // The offscreen platform says the one of every window, Qt the other of the font where Tamil is shown.
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support | *OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
}

namespace {

/// Notes how many rows the window has as it comes up.
class FirstShow final : public QObject
{
public:
    FirstShow() { qApp->installEventFilter(this); }
    int rows = -1;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *window = qobject_cast<const MainWindow *>(watched);
        if (event->type() == QEvent::Show && window && rows < 0) {
            const auto *table = window->findChild<QTableView *>(u"spreadsheet"_s);
            rows = table->model() ? table->model()->rowCount() : 0;
        }
        return false;
    }
};

} // namespace

void TestJourney::invitesByEmail()
{
    m_journey->begin();
    QVERIFY(m_journey->shot(u"journey-signed-out"_s));
    m_journey->signIn();
    m_journey->click(u"navInviteUsers"_s);
    QVERIFY(m_journey->shot(u"journey-invitation-type"_s));
    m_journey->click(u"emailInvitationCard"_s);
    QTRY_VERIFY(m_journey->dialog(u"emailInvitationDialog"_s));
    m_journey->type(u"emailEdit"_s, u"aisha.rahman@gmail.com"_s);
    m_journey->type(u"reasonEdit"_s, u"Joining the Payments team on 1 Dec"_s);
    // Wrong input is refused, and says why.
    m_journey->click(u"submitButton"_s);
    QVERIFY(m_journey->dialog(u"emailInvitationDialog"_s));
    QVERIFY(m_journey->shot(u"journey-email-invitation-wrong"_s));
    QCOMPARE(m_journey->ledger().value("posts"_L1).toInt(), 0);
    m_journey->type(u"emailEdit"_s, u"aisha.rahman@moe.gov.sg"_s);
    m_journey->click(u"submitButton"_s);
    QTRY_VERIFY(!m_journey->dialog(u"emailInvitationDialog"_s));
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results(), QStringList{u"Invited"_s});
    QVERIFY(m_journey->shot(u"journey-outbox-invited"_s));
    QCOMPARE(
        m_journey->ledger().value("invitations"_L1).toObject().value("aisha.rahman@moe.gov.sg"_L1).toInt(),
        1);
    m_journey->click(u"navStatus"_s);
    QTRY_VERIFY(m_journey->find<QTableView>(u"statusTable"_s));
    QTRY_COMPARE(m_journey->find<QTableView>(u"statusTable"_s)->model()->rowCount(), 1);
    QVERIFY(m_journey->shot(u"journey-status"_s));
}

void TestJourney::createsOneAccountByKeyboard()
{
    m_journey->begin();
    m_journey->signIn();
    m_journey->click(u"navInviteUsers"_s);
    auto *card = m_journey->find<QWidget>(u"createAccountCard"_s);
    QVERIFY(card);
    card->setFocus(Qt::TabFocusReason);
    QTest::keyClick(card, Qt::Key_Return);
    QTRY_VERIFY(m_journey->dialog(u"createAccountDialog"_s));
    const auto typeHere = [](const QString &text) { QTest::keyClicks(QApplication::focusWidget(), text); };
    const auto tab = [] { QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab); };
    QTRY_COMPARE(QApplication::focusWidget(), m_journey->find<QWidget>(u"emailEdit"_s));
    typeHere(u"arun.kumar@accenture.com"_s);
    tab();
    typeHere(u"arun.kumar"_s);
    tab();
    typeHere(u"Arun"_s);
    tab();
    typeHere(u"Kumar"_s);
    m_journey->find<QWidget>(u"contactNumberEdit"_s)->setFocus(Qt::TabFocusReason);
    typeHere(u"9123 4567"_s);
    tab();
    typeHere(u"Accenture"_s);
    m_journey->find<QWidget>(u"seedYes"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    m_journey->find<QWidget>(u"reasonEdit"_s)->setFocus(Qt::TabFocusReason);
    typeHere(u"Builds the case management system for MOM"_s);
    QVERIFY(m_journey->shot(u"journey-create-account"_s));
    m_journey->find<QWidget>(u"submitButton"_s)->setFocus(Qt::TabFocusReason);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!m_journey->dialog(u"createAccountDialog"_s));
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results(), QStringList{u"Created"_s});
    QCOMPARE(
        m_journey->ledger().value("accounts"_L1).toObject().value("arun.kumar@accenture.com"_L1).toInt(), 1);
}

void TestJourney::createsAccountsFromAList()
{
    m_journey->begin();
    m_journey->signIn();
    m_journey->openListFromDialog(QStringLiteral(TECHPASS_TEST_DATA "/sample-portal-style.xlsx"));
    QVERIFY(m_journey->shot(u"journey-review-clean"_s));
    m_journey->click(u"submitRowsButton"_s);
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_VERIFY(m_journey->find<QWidget>(u"outboxPage"_s));
    QTRY_COMPARE_WITH_TIMEOUT(m_journey->results().count(u"Created"_s), 40, 30000);
    QVERIFY(m_journey->shot(u"journey-outbox"_s));
    const QJsonObject accounts = m_journey->ledger().value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 40);
    for (const QJsonValue &times : accounts)
        QCOMPARE(times.toInt(), 1);
    // Nothing of the list is left, so neither is its draft.
    m_journey->click(u"navDrafts"_s);
    QVERIFY(!m_journey->find<QTableView>(u"draftsTable"_s)
        || m_journey->find<QTableView>(u"draftsTable"_s)->model()->rowCount() == 0);
}

void TestJourney::mendsAListAndSendsWhatIsReady()
{
    m_journey->begin();
    m_journey->signIn();
    m_journey->openListFromDialog(QStringLiteral(TECHPASS_TEST_DATA "/sample-dirty.csv"));
    QTRY_VERIFY(m_journey->find<ProblemsPanel>(u"problemsPanel"_s)->groups()->isSettled());
    QVERIFY(m_journey->shot(u"journey-review-dirty"_s));
    auto *table = m_journey->find<QTableView>(u"spreadsheet"_s);
    QVERIFY(table);
    QCOMPARE(table->model()->rowCount(), 120);
    // Row 16 has no email: it is typed in.
    m_journey->typeIntoCell(table, table->model()->index(15, 1), u"mended.row@ibm.com"_s);
    m_journey->click(u"submitRowsButton"_s);
    QTRY_VERIFY(m_journey->dialog(u"submitQuestion"_s));
    QVERIFY(m_journey->shot(u"journey-review-question"_s));
    m_journey->click(u"confirmSubmitButton"_s);
    QTRY_COMPARE(m_journey->find<QTableView>(u"spreadsheet"_s)
            ? m_journey->find<QTableView>(u"spreadsheet"_s)->model()->rowCount()
            : 0,
        18);
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE_WITH_TIMEOUT(m_journey->results().count(u"Created"_s), 102, 60000);
    const QJsonObject accounts = m_journey->ledger().value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 102);
    QCOMPARE(accounts.value("mended.row@ibm.com"_L1).toInt(), 1);
    m_journey->click(u"navDrafts"_s);
    QTRY_COMPARE(
        m_journey->find<QTableView>(u"draftsTable"_s)->model()->index(0, DraftsModel::Rows).data().toString(),
        u"18"_s);
    QVERIFY(m_journey->shot(u"journey-drafts"_s));
}

void TestJourney::keepsEverythingAcrossARestart()
{
    m_journey->begin();
    m_journey->openListFromDialog(QStringLiteral(TECHPASS_TEST_DATA "/sample-dirty.csv"));
    auto *table = m_journey->find<QTableView>(u"spreadsheet"_s);
    m_journey->typeIntoCell(table, table->model()->index(15, 1), u"kept@ibm.com"_s);
    m_journey->restart();
    QTRY_VERIFY(m_journey->find<QTableView>(u"overviewDrafts"_s));
    auto *drafts = m_journey->find<QTableView>(u"overviewDrafts"_s);
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    QVERIFY(m_journey->shot(u"journey-overview-draft"_s));
    drafts->setFocus();
    drafts->setCurrentIndex(drafts->model()->index(0, 0));
    QTest::keyClick(drafts, Qt::Key_Return);
    QTRY_VERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    table = m_journey->find<QTableView>(u"spreadsheet"_s);
    QTRY_COMPARE(table->model()->rowCount(), 120);
    QCOMPARE(table->model()->index(15, 1).data().toString(), u"kept@ibm.com"_s);
    m_journey->click(u"undoButton"_s);
    QCOMPARE(table->model()->index(15, 1).data().toString(), QString());
}

/// The list's look and the steps that can be taken back, too.
void TestJourney::goesOnWhereItWasLeft()
{
    m_journey->begin();
    m_journey->openListFromDialog(QStringLiteral(TECHPASS_TEST_DATA "/sample-clean.csv"));
    const auto sheet = [this] { return m_journey->find<QTableView>(u"spreadsheet"_s); };
    const auto email = [&sheet](int row) { return sheet()->model()->index(row, 1).data().toString(); };
    const QStringList before{email(0), email(1)};
    m_journey->typeIntoCell(sheet(), sheet()->model()->index(0, 1), u"first@ibm.com"_s);
    m_journey->typeIntoCell(sheet(), sheet()->model()->index(1, 1), u"second@ibm.com"_s);
    const int height = sheet()->rowHeight(0);
    QTest::keyClick(sheet(), Qt::Key_Plus, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(sheet()->rowHeight(0) > height);
    sheet()->horizontalHeader()->resizeSection(1, 251);
    sheet()->horizontalHeader()->moveSection(4, 2);

    m_journey->restart();
    m_journey->click(u"navDrafts"_s);
    QTRY_VERIFY(m_journey->find<QTableView>(u"draftsTable"_s));
    auto *drafts = m_journey->find<QTableView>(u"draftsTable"_s);
    QTRY_COMPARE(drafts->model()->rowCount(), 1);
    drafts->setFocus();
    drafts->setCurrentIndex(drafts->model()->index(0, 0));
    QTest::keyClick(drafts, Qt::Key_Return);
    QTRY_VERIFY(sheet() && sheet()->model() && sheet()->model()->rowCount() > 1);
    QVERIFY(sheet()->rowHeight(0) > height);
    QCOMPARE(sheet()->columnWidth(1), 251);
    QCOMPARE(sheet()->horizontalHeader()->visualIndex(4), 2);
    QCOMPARE(email(0), u"first@ibm.com"_s);
    sheet()->setFocus();
    QTest::keySequence(sheet(), QKeySequence::Undo);
    QTRY_COMPARE(email(1), before.at(1));
    QTest::keySequence(sheet(), QKeySequence::Undo);
    QTRY_COMPARE(email(0), before.at(0));
    QTest::keySequence(sheet(), QKeySequence::Redo);
    QTRY_COMPARE(email(0), u"first@ibm.com"_s);
}

void TestJourney::takesAFormBeforeAnybodyIsSignedIn()
{
    m_journey->begin();
    m_journey->click(u"navInviteUsers"_s);
    m_journey->click(u"emailInvitationCard"_s);
    QTRY_VERIFY(m_journey->dialog(u"emailInvitationDialog"_s));
    m_journey->type(u"emailEdit"_s, u"early.bird@moe.gov.sg"_s);
    m_journey->type(u"reasonEdit"_s, u"Starts soon"_s);
    m_journey->click(u"submitButton"_s);
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results(), QStringList{u"Waiting"_s});
    QVERIFY(m_journey->shot(u"journey-outbox-waiting"_s));
    m_journey->restart();
    m_journey->signIn();
    m_journey->click(u"navOutbox"_s);
    QTRY_COMPARE(m_journey->results(), QStringList{u"Invited"_s});
    QCOMPARE(
        m_journey->ledger().value("invitations"_L1).toObject().value("early.bird@moe.gov.sg"_L1).toInt(), 1);
}

void TestJourney::keepsVendorsOut()
{
    m_journey->begin(u"vendor"_s);
    m_journey->signIn();
    m_journey->click(u"navInviteUsers"_s);
    for (const QString &card : {u"emailInvitationCard"_s, u"createAccountCard"_s, u"batchUploadCard"_s}) {
        QVERIFY(m_journey->find<QWidget>(card));
        QTest::mouseClick(m_journey->find<QWidget>(card), Qt::LeftButton);
        QTest::keyClick(m_journey->find<QWidget>(card), Qt::Key_Return);
    }
    QVERIFY(m_journey->window().findChildren<QDialog *>().isEmpty());
    QVERIFY(m_journey->shot(u"journey-vendor"_s));
    QCOMPARE(m_journey->ledger().value("posts"_L1).toInt(), 0);
}

void TestJourney::comesUpWithTheRowsOfAFile()
{
    m_journey->begin();
    FirstShow shown;
    m_journey->restart(QStringLiteral(TECHPASS_TEST_DATA "/sample-dirty.csv"));
    QCOMPARE(shown.rows, 120);
    QVERIFY(m_journey->find<QTableView>(u"spreadsheet"_s));
    QCOMPARE(m_journey->window().page(), MainWindow::Page::Review);
}

void TestJourney::comesUpWithoutTheFile()
{
    m_journey->begin();
    FirstShow shown;
    m_journey->restart(m_journey->path(u"nowhere.csv"_s));
    QCOMPARE(shown.rows, 0);
    QCOMPARE(m_journey->window().page(), MainWindow::Page::Overview);
}

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
