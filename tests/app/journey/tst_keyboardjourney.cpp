// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/problemgroups.h"
#include "tests/app/journey/journey.h"
#include "tests/app/journey/keyboard.h"
#include "ui/pages/problemspanel.h"

#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;
using namespace techpass;
using techpass::test::Journey;
namespace keyboard = techpass::test::keyboard;

/// The whole program without a mouse: from the first window to the results, and round every page.
class TestKeyboardJourney final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_journey.reset(); }
    void invitesByEmail();
    void createsAnAccount();
    void mendsAndSendsAList();
    void tabGoesRound_data();
    void tabGoesRound();

private:
    void signIn() const;
    void openMethod(const QString &card, const QString &dialog) const;
    void chooseFile(const QString &path) const;
    void openMenuByKey(const QString &name) const;
    QString cell(int row, int column) const
    {
        return m_journey->find<QTableView>(u"spreadsheet"_s)->model()->index(row, column).data().toString();
    }
    void go(const QString &place) const;
    bool isAt(const QString &name) const { return keyboard::focus()->objectName() == name; }

    std::unique_ptr<Journey> m_journey;
};

void TestKeyboardJourney::init()
{
    // The offscreen platform says the one of every window, Qt the other of the font where Tamil is shown.
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support | *OpenType support missing )"_s));
    m_journey = std::make_unique<Journey>();
    m_journey->begin();
}

void TestKeyboardJourney::signIn() const
{
    QVERIFY(keyboard::tabTo(u"sidebarSignInButton"_s));
    keyboard::press(Qt::Key_Space);
    QTRY_VERIFY(m_journey->find<QWidget>(u"userButton"_s));
    QTRY_VERIFY(!m_journey->dialog(u"signInDialog"_s));
}

void TestKeyboardJourney::openMethod(const QString &card, const QString &dialog) const
{
    QVERIFY(keyboard::tabTo(u"navOverview"_s));
    keyboard::press(Qt::Key_Down);
    keyboard::press(Qt::Key_Return);
    QVERIFY(keyboard::tabTo(card));
    keyboard::press(Qt::Key_Return);
    QTRY_VERIFY(m_journey->dialog(dialog));
    QTRY_COMPARE(keyboard::focus()->window(), m_journey->dialog(dialog));
}

void TestKeyboardJourney::invitesByEmail()
{
    signIn();
    openMethod(u"emailInvitationCard"_s, u"emailInvitationDialog"_s);
    QTRY_VERIFY(isAt(u"emailEdit"_s));
    keyboard::type(u"aisha.rahman@gmail.com"_s);
    keyboard::press(Qt::Key_R, Qt::AltModifier);
    QVERIFY(isAt(u"reasonEdit"_s));
    keyboard::type(u"Joins the Payments team"_s);
    keyboard::press(Qt::Key_S, Qt::AltModifier);
    // Refused, and the keyboard is at what is wrong.
    QTRY_VERIFY(isAt(u"emailEdit"_s));
    keyboard::press(Qt::Key_A, Qt::ControlModifier);
    keyboard::type(u"aisha.rahman@moe.gov.sg"_s);
    QVERIFY(keyboard::tabTo(u"seedNo"_s));
    keyboard::press(Qt::Key_Left);
    QVERIFY(isAt(u"seedYes"_s));
    QVERIFY(keyboard::tabTo(u"submitButton"_s));
    keyboard::press(Qt::Key_Return);
    QTRY_VERIFY(!m_journey->dialog(u"emailInvitationDialog"_s));
    // Where the dialog was opened from.
    QTRY_VERIFY(isAt(u"emailInvitationCard"_s));
    keyboard::press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(m_journey->results(), QStringList{u"Invited"_s});
}

void TestKeyboardJourney::createsAnAccount()
{
    signIn();
    openMethod(u"createAccountCard"_s, u"createAccountDialog"_s);
    QTRY_VERIFY(isAt(u"emailEdit"_s));
    const QStringList typed{u"arun.kumar@accenture.com"_s, u"arun.kumar"_s, u"Arun"_s, u"Kumar"_s,
        u"Singapore"_s, u"9123 4567"_s, u"Accenture"_s, u"Delivery"_s};
    for (const QString &value : typed) {
        keyboard::press(Qt::Key_A, Qt::ControlModifier);
        keyboard::type(value);
        keyboard::press(Qt::Key_Tab);
    }
    QVERIFY(isAt(u"seedYes"_s));
    keyboard::press(Qt::Key_Space);
    keyboard::press(Qt::Key_Tab);
    QVERIFY(isAt(u"reasonEdit"_s));
    keyboard::type(u"Builds the case management system"_s);
    keyboard::press(Qt::Key_Return, Qt::ControlModifier);
    QTRY_VERIFY(!m_journey->dialog(u"createAccountDialog"_s));
    keyboard::press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(m_journey->results(), QStringList{u"Created"_s});
    QCOMPARE(
        m_journey->ledger().value("accounts"_L1).toObject().value("arun.kumar@accenture.com"_L1).toInt(), 1);
}

void TestKeyboardJourney::chooseFile(const QString &path) const
{
    QVERIFY(keyboard::tabTo(u"chooseFileButton"_s));
    keyboard::press(Qt::Key_Space);
    QTRY_VERIFY(m_journey->find<QFileDialog>(u"openListDialog"_s));
    QTRY_VERIFY(isAt(u"fileNameEdit"_s));
    keyboard::type(path);
    keyboard::press(Qt::Key_Return);
    QTRY_VERIFY(m_journey->find<QWidget>(u"reviewPage"_s));
    QTRY_VERIFY(!m_journey->dialog(u"batchUploadDialog"_s));
    QTRY_VERIFY(isAt(u"spreadsheet"_s));
}

void TestKeyboardJourney::openMenuByKey(const QString &name) const
{
    const QWidget *table = keyboard::focus();
    keyboard::press(Qt::Key_F10, Qt::ShiftModifier);
    QWidget *menu = QApplication::activePopupWidget();
    QVERIFY(menu);
    QCOMPARE(menu->objectName(), name);
    menu->close();
    QTRY_COMPARE(keyboard::focus(), table);
}

void TestKeyboardJourney::mendsAndSendsAList()
{
    const QString path = m_journey->path(u"people.csv"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(
        "Email,Username,First Name,Last Name,Country Code,Contact Number,Organisation,Onboarding to SEED "
        "required?,Reason for creation\n"
        "arun@accenture.com,arun,Arun,Kumar,65,81234567,Accenture,No,Case system\n"
        "mei @accenture.com,mei,Mei,Tan,65,81234568,Accenture,No,Case system\n"
        "siti@accenture.com,,Siti,Salleh,65,81234569,Accenture,No,Case system\n"
        "raj@accenture.com,raj,Raj,Nair,65,12,Accenture,No,Case system\n");
    file.close();
    signIn();
    openMethod(u"batchUploadCard"_s, u"batchUploadDialog"_s);
    chooseFile(path);
    const auto *table = m_journey->find<QTableView>(u"spreadsheet"_s);
    QTRY_COMPARE(table->model()->rowCount(), 4);
    keyboard::press(Qt::Key_F8);
    QCOMPARE(table->currentIndex().row(), 1);
    // The fix that is offered beside the rows, and back to them by the next problem.
    QTRY_VERIFY(m_journey->find<QPushButton>(u"problemFix"_s));
    QVERIFY(keyboard::tabTo(u"problemFix"_s));
    keyboard::press(Qt::Key_Space);
    QTRY_COMPARE(cell(1, 1), u"mei@accenture.com"_s);
    keyboard::press(Qt::Key_F8);
    QVERIFY(isAt(u"spreadsheet"_s));
    openMenuByKey(u"cellMenu"_s);
    QCOMPARE(table->currentIndex(), table->model()->index(2, 2));
    keyboard::press(Qt::Key_F2);
    QTRY_VERIFY(isAt(u"cellEditor"_s));
    keyboard::type(u"siti.salleh"_s);
    keyboard::press(Qt::Key_Return);
    QTRY_COMPARE(cell(2, 2), u"siti.salleh"_s);
    QTRY_VERIFY(isAt(u"spreadsheet"_s));
    QVERIFY(keyboard::tabTo(u"submitRowsButton"_s));
    keyboard::press(Qt::Key_Space);
    QTRY_VERIFY(m_journey->dialog(u"submitQuestion"_s));
    QVERIFY(keyboard::tabTo(u"confirmSubmitButton"_s));
    keyboard::press(Qt::Key_Space);
    QTRY_COMPARE(table->model()->rowCount(), 1);
    // What is left cannot be submitted: back to its rows.
    QTRY_VERIFY(isAt(u"spreadsheet"_s));
    keyboard::press(Qt::Key_4, Qt::ControlModifier);
    QTRY_COMPARE(m_journey->results(), QStringList(3, u"Created"_s));
    QVERIFY(keyboard::tabTo(u"outboxTable"_s));
    keyboard::press(Qt::Key_Down);
    openMenuByKey(u"outboxMenu"_s);
    keyboard::press(Qt::Key_Return);
    QTRY_VERIFY(m_journey->dialog(u"outboxRowDialog"_s));
    keyboard::press(Qt::Key_Escape);
    QTRY_VERIFY(!m_journey->dialog(u"outboxRowDialog"_s));
    QTRY_VERIFY(isAt(u"outboxTable"_s));
    QCOMPARE(m_journey->ledger().value("accounts"_L1).toObject().size(), 3);
}

void TestKeyboardJourney::tabGoesRound_data()
{
    QTest::addColumn<QString>("place");
    for (const char *place : {"navOverview", "navInviteUsers", "review", "navDrafts", "navOutbox",
             "navStatus", "navSettings", "emailInvitationCard", "createAccountCard", "batchUploadCard"})
        QTest::newRow(place) << QString::fromLatin1(place);
}

/// What each place looks like when there is something in it.
void TestKeyboardJourney::go(const QString &place) const
{
    m_journey->openListFromDialog(QStringLiteral(TECHPASS_TEST_DATA "/sample-dirty.csv"));
    if (place == "review"_L1) {
        // What comes into the panel moves what stands there.
        const auto *panel = m_journey->find<ProblemsPanel>(u"problemsPanel"_s);
        QTRY_VERIFY(panel && panel->groups() && panel->groups()->isSettled());
        return;
    }
    if (place.startsWith("nav"_L1)) {
        m_journey->click(u"submitRowsButton"_s);
        QTRY_VERIFY(m_journey->dialog(u"submitQuestion"_s));
        m_journey->click(u"confirmSubmitButton"_s);
        m_journey->click(u"navOutbox"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_journey->results().count(u"Created"_s) > 100, 60000);
        m_journey->click(place);
        return;
    }
    m_journey->click(u"navInviteUsers"_s);
    m_journey->click(place);
    QTRY_VERIFY(QApplication::activeModalWidget());
}

void TestKeyboardJourney::tabGoesRound()
{
    QFETCH(const QString, place);
    m_journey->signIn();
    go(place);
    keyboard::press(Qt::Key_Tab);
    const QWidgetList round = keyboard::round();
    const auto named = [](const QWidgetList &widgets) {
        QStringList names;
        for (const QWidget *widget : widgets)
            names.append(widget->objectName() + u'/' + QLatin1StringView(widget->metaObject()->className()));
        return names;
    };
    QStringList met = named(round);
    QStringList wanted = named(keyboard::stops());
    QCOMPARE(keyboard::disorder(round), QString());
    QWidgetList back = keyboard::round(true);
    std::reverse(back.begin() + 1, back.end());
    QCOMPARE(named(back).join(u' '), met.join(u' '));
    // A text shows which of its links is meant, and no ring.
    const auto isText = [](const QWidget *widget) { return qobject_cast<const QLabel *>(widget) != nullptr; };
    const auto ringed = std::count_if(round.begin(), round.end(), std::not_fn(isText));
    for (qsizetype i = 0; i < ringed; ++i) {
        QVERIFY2(keyboard::hasRing(), qPrintable(keyboard::focus()->objectName() + u" shows no ring"_s));
        do
            keyboard::step();
        while (isText(keyboard::focus()));
    }
    met.sort();
    wanted.sort();
    QCOMPARE(met.join(u' '), wanted.join(u' '));
}

QTEST_MAIN(TestKeyboardJourney)
#include "tst_keyboardjourney.moc"
