// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/problemtext.h"
#include "tests/support/screenshot.h"
#include "ui/dialogs/createaccountdialog.h"
#include "ui/dialogs/emailinvitationdialog.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/countrybox.h"
#include "ui/widgets/formfield.h"
#include "ui/widgets/reasonedit.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QCompleter>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// The two forms, driven by mouse and keys.
class TestDialogs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void invitationStartsWithNoSeed();
    void invitationRefusesOthersAfterLeaving();
    void errorIsClearedAsSoonAsMended();
    void errorWaitsWhileTyping();
    void emptySubmitSaysWhatIsMissing();
    void invitationSubmits();
    void reasonCountsAndKeepsWhatIsTooLong();
    void reasonCountsAsSeen();
    void linkLeadsToCreateAccount();
    void offersTheDomainsOfTheMethod();
    void escapeClosesWhenEmpty();
    void escapeAsksWhenTyped();
    void enterPressesTheButtonWithTheFocus();
    void offlineIsSaid();

    void accountStartsWithoutSeed();
    void vendorHint();
    void vendorHintWithoutList();
    void officerHasNoUsername();
    void pasteTakesAddressApart_data();
    void pasteTakesAddressApart();
    void pasteKeepsTypedNames();
    void countryBySearch_data();
    void countryBySearch();
    void countriesFollowTheLanguage();
    void ordersCountriesByWhatIsTyped();
    void unknownCountryIsAnError();
    void chinaNumberIsACheck();
    void valuesAreShownAsSent();
    void enterSubmitsFromEveryLine();
    void tabOrder();
    void accessibleNames();
    void rowIsSavedAsItStands();
    void rowsAreStepped();
    void pictures_data();
    void pictures();

private:
    template <typename T> T *find(QLatin1StringView name) const { return m_dialog->findChild<T *>(name); }
    void show(FormDialog *dialog);
    void type(QLatin1StringView editor, const QString &text);
    QString error(QLatin1StringView field) const { return find<FormField>(field)->error(); }
    QString line(QLatin1StringView field) const
    {
        return find<FormField>(field)->findChild<QLabel *>("fieldLine"_L1)->text();
    }
    void fillVendor();

    Theme m_theme;
    std::unique_ptr<FormDialog> m_dialog;
};

void TestDialogs::initTestCase()
{
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestDialogs::init()
{
    // The offscreen platform says so of every window.
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

void TestDialogs::cleanup()
{
    m_dialog.reset();
}

void TestDialogs::show(FormDialog *dialog)
{
    m_dialog.reset(dialog);
    dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
}

void TestDialogs::type(QLatin1StringView editor, const QString &text)
{
    auto *widget = find<QWidget>(editor);
    QVERIFY(widget);
    // A list of suggestions takes the window's activity with it on this platform.
    widget->window()->activateWindow();
    widget->setFocus();
    QTRY_VERIFY(widget->hasFocus());
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        line->selectAll();
    QTest::keyClicks(widget, text);
}

void TestDialogs::fillVendor()
{
    type("emailEdit"_L1, u"arun.kumar@accenture.com"_s);
    type("usernameEdit"_L1, u"arun.kumar"_s);
    type("firstNameEdit"_L1, u"Arun"_s);
    type("lastNameEdit"_L1, u"Kumar"_s);
    type("contactNumberEdit"_L1, u"9123 4567"_s);
    type("organisationEdit"_L1, u"Accenture"_s);
    find<QRadioButton>("seedYes"_L1)->click();
    type("reasonEdit"_L1, u"Builds the case management system for MOM"_s);
}

void TestDialogs::invitationStartsWithNoSeed()
{
    show(new EmailInvitationDialog(Policy::practice()));
    QVERIFY(find<QRadioButton>("seedNo"_L1)->isChecked());
    QVERIFY(find<QLineEdit>("emailEdit"_L1)->hasFocus());
    QCOMPARE(find<FormField>("reasonField"_L1)->findChild<QLabel *>("fieldCounter"_L1)->text(), u"0 / 255"_s);
}

void TestDialogs::invitationRefusesOthersAfterLeaving()
{
    show(new EmailInvitationDialog(Policy::practice()));
    type("emailEdit"_L1, u"aisha.rahman@gmail.com"_s);
    QCOMPARE(error("emailField"_L1), QString());
    QTest::keyClick(find<QLineEdit>("emailEdit"_L1), Qt::Key_Tab);
    QTRY_COMPARE(
        error("emailField"_L1), problemSentence(makeProblem(Field::Email, Code::EmailNotPublicOfficer)));
    QVERIFY(find<QLineEdit>("emailEdit"_L1)->property("invalid").toBool());
}

void TestDialogs::errorIsClearedAsSoonAsMended()
{
    show(new EmailInvitationDialog(Policy::practice()));
    type("emailEdit"_L1, u"aisha@gmail.com"_s);
    find<QRadioButton>("seedNo"_L1)->setFocus();
    QTRY_VERIFY(!error("emailField"_L1).isEmpty());
    type("emailEdit"_L1, u"aisha@tech.gov.sg"_s);
    QCOMPARE(error("emailField"_L1), QString());
}

void TestDialogs::errorWaitsWhileTyping()
{
    show(new EmailInvitationDialog(Policy::practice()));
    type("emailEdit"_L1, u"aisha@gmail.com"_s);
    find<QRadioButton>("seedNo"_L1)->setFocus();
    QTRY_VERIFY(!error("emailField"_L1).isEmpty());
    // Another problem than the one that is shown waits until the field is left again.
    type("emailEdit"_L1, u"aisha@"_s);
    QCOMPARE(error("emailField"_L1), QString());
    find<QRadioButton>("seedNo"_L1)->setFocus();
    QTRY_VERIFY(!error("emailField"_L1).isEmpty());
}

void TestDialogs::emptySubmitSaysWhatIsMissing()
{
    show(new EmailInvitationDialog(Policy::practice()));
    QSignalSpy submitted(m_dialog.get(), SIGNAL(submitted(techpass::Invitee)));
    find<QRadioButton>("seedNo"_L1)->setFocus();
    QTest::mouseClick(find<QPushButton>("submitButton"_L1), Qt::LeftButton);
    QCOMPARE(submitted.size(), 0);
    QVERIFY(m_dialog->isVisible());
    QVERIFY(find<QLabel>("dialogSummary"_L1)->text().startsWith(u"2 field"_s));
    QVERIFY(!error("reasonField"_L1).isEmpty());
    QVERIFY(find<QLineEdit>("emailEdit"_L1)->hasFocus());
    QVERIFY(!error("emailField"_L1).isEmpty());
    type("emailEdit"_L1, u"a"_s);
    QVERIFY(!find<QLabel>("dialogSummary"_L1)->isVisible());
}

void TestDialogs::invitationSubmits()
{
    show(new EmailInvitationDialog(Policy::practice()));
    QSignalSpy submitted(m_dialog.get(), SIGNAL(submitted(techpass::Invitee)));
    type("emailEdit"_L1, u" aisha.rahman@tech.gov.sg "_s);
    find<QRadioButton>("seedYes"_L1)->click();
    type("reasonEdit"_L1, u"Joining the Payments team"_s);
    QTest::keyClick(find<ReasonEdit>("reasonEdit"_L1), Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(submitted.size(), 1);
    const auto invitee = submitted.constFirst().constFirst().value<Invitee>();
    QCOMPARE(invitee[Field::Email], u"aisha.rahman@tech.gov.sg"_s);
    QCOMPARE(invitee[Field::SeedRequired], u"Yes"_s);
    QCOMPARE(invitee[Field::Reason], u"Joining the Payments team"_s);
    QVERIFY(!m_dialog->isVisible());
}

void TestDialogs::reasonCountsAndKeepsWhatIsTooLong()
{
    show(new EmailInvitationDialog(Policy::practice()));
    auto *reason = find<ReasonEdit>("reasonEdit"_L1);
    auto *counter = find<FormField>("reasonField"_L1)->findChild<QLabel *>("fieldCounter"_L1);
    QGuiApplication::clipboard()->setText(QString(256, u'x'));
    reason->setFocus();
    reason->paste();
    QCOMPARE(reason->text().size(), 256);
    QCOMPARE(counter->text(), u"256 / 255 · 1 too many"_s);
    QCOMPARE(counter->property("role").toString(), u"error"_s);
    QTest::keyClick(reason, Qt::Key_Backspace);
    QCOMPARE(counter->text(), u"255 / 255"_s);
    QCOMPARE(counter->property("role").toString(), u"hint"_s);
}

void TestDialogs::reasonCountsAsSeen()
{
    show(new EmailInvitationDialog(Policy::practice()));
    auto *reason = find<ReasonEdit>("reasonEdit"_L1);
    reason->setPlainText(u"\U0001F468‍\U0001F469‍\U0001F467 e\u0301 \U0001F1F8\U0001F1EC"_s);
    QCOMPARE(reason->length(), 5);
}

void TestDialogs::linkLeadsToCreateAccount()
{
    show(new EmailInvitationDialog(Policy::practice()));
    QSignalSpy asked(m_dialog.get(), SIGNAL(createAccountRequested()));
    auto *lead = find<QLabel>("dialogLead"_L1);
    lead->setFocus();
    QTest::keyClick(lead, Qt::Key_Tab);
    Q_EMIT lead->linkActivated(u"create"_s);
    QCOMPARE(asked.size(), 1);
    // What was typed goes along, the No that nobody chose does not.
    type("emailEdit"_L1, u"arun@ibm.com"_s);
    auto *dialog = static_cast<EmailInvitationDialog *>(m_dialog.get());
    QCOMPARE(dialog->invitee()[Field::Email], u"arun@ibm.com"_s);
    QCOMPARE(dialog->invitee()[Field::SeedRequired], QString());
    find<QRadioButton>("seedYes"_L1)->click();
    QCOMPARE(dialog->invitee()[Field::SeedRequired], u"Yes"_s);
    const Invitee typed = dialog->invitee();
    auto *account = new CreateAccountDialog(Policy::practice());
    account->setInvitee(typed);
    show(account);
    QCOMPARE(find<QLineEdit>("emailEdit"_L1)->text(), u"arun@ibm.com"_s);
    QCOMPARE(find<CountryBox>("countryCodeEdit"_L1)->code(), u"65"_s);
    QVERIFY(find<QRadioButton>("seedYes"_L1)->isChecked());
}

void TestDialogs::offersTheDomainsOfTheMethod()
{
    const QStringList earlier{u"moe.gov.sg"_s, u"example.com"_s};
    show(new EmailInvitationDialog(Policy::practice()));
    auto *invitation = static_cast<EmailInvitationDialog *>(m_dialog.get());
    invitation->setEarlierDomains(earlier);
    const auto offered = [this](const QString &typed) {
        QCompleter *completer = find<QLineEdit>("emailEdit"_L1)->completer();
        completer->setCompletionPrefix(typed);
        QStringList domains;
        for (int i = 0; completer->setCurrentRow(i); ++i)
            domains.append(completer->currentCompletion());
        return domains;
    };
    QCOMPARE(offered(u"mei@g"_s), (QStringList{u"mei@moe.gov.sg"_s, u"mei@gov.sg"_s}));
    QCOMPARE(offered(u"mei@ibm"_s), QStringList());
    QCOMPARE(offered(u"mei"_s), QStringList());
    QCOMPARE(offered(u"mei@gov.sg"_s), QStringList());
    auto *account = new CreateAccountDialog(Policy::practice());
    show(account);
    account->setEarlierDomains(earlier);
    QCOMPARE(offered(u"arun@IB"_s), QStringList{u"arun@ibm.com"_s});
    QCOMPARE(offered(u"arun@ex"_s), QStringList{u"arun@example.com"_s});
}

void TestDialogs::escapeClosesWhenEmpty()
{
    show(new EmailInvitationDialog(Policy::practice()));
    QTest::keyClick(find<QLineEdit>("emailEdit"_L1), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestDialogs::escapeAsksWhenTyped()
{
    show(new EmailInvitationDialog(Policy::practice()));
    type("emailEdit"_L1, u"aisha"_s);
    QTest::keyClick(find<QLineEdit>("emailEdit"_L1), Qt::Key_Escape);
    QVERIFY(m_dialog->isVisible());
    auto *question = find<QuestionDialog>("discardQuestion"_L1);
    QVERIFY(question);
    QTRY_VERIFY(question->isVisible());
    QTest::keyClick(question, Qt::Key_Escape);
    QTRY_VERIFY(!find<QuestionDialog>("discardQuestion"_L1));
    QVERIFY(m_dialog->isVisible());
    QCOMPARE(find<QLineEdit>("emailEdit"_L1)->text(), u"aisha"_s);

    QTest::mouseClick(find<QPushButton>("cancelButton"_L1), Qt::LeftButton);
    QTRY_VERIFY(find<QuestionDialog>("discardQuestion"_L1));
    QTest::mouseClick(find<QPushButton>("discardButton"_L1), Qt::LeftButton);
    QTRY_VERIFY(!m_dialog->isVisible());
}

/// Of the question the standard one is Keep editing, of the form it is Submit.
void TestDialogs::enterPressesTheButtonWithTheFocus()
{
    show(new EmailInvitationDialog(Policy::practice()));
    type("emailEdit"_L1, u"aisha"_s);
    find<QPushButton>("cancelButton"_L1)->setFocus();
    QTest::keyClick(m_dialog->focusWidget(), Qt::Key_Return);
    auto *question = find<QuestionDialog>("discardQuestion"_L1);
    QVERIFY(question);
    QTRY_VERIFY(question->isVisible());
    find<QPushButton>("discardButton"_L1)->setFocus();
    QTest::keyClick(question->focusWidget(), Qt::Key_Enter);
    QTRY_VERIFY(!m_dialog->isVisible());
}

void TestDialogs::offlineIsSaid()
{
    show(new EmailInvitationDialog(Policy::practice()));
    static_cast<EmailInvitationDialog *>(m_dialog.get())->setWaits(Waits::ForNetwork);
    QVERIFY(find<QLabel>("dialogHint"_L1)->isVisible());
    QCOMPARE(find<QLabel>("dialogHint"_L1)->text(), u"You are offline: Submit puts this in the Outbox"_s);
    static_cast<EmailInvitationDialog *>(m_dialog.get())->setWaits(Waits::ForSignIn);
    QCOMPARE(find<QLabel>("dialogHint"_L1)->text(), u"You are signed out: Submit puts this in the Outbox"_s);
    static_cast<EmailInvitationDialog *>(m_dialog.get())->setWaits(Waits::ForNothing);
    QVERIFY(!find<QLabel>("dialogHint"_L1)->isVisible());
}

void TestDialogs::accountStartsWithoutSeed()
{
    show(new CreateAccountDialog(Policy::practice()));
    QVERIFY(!find<QRadioButton>("seedYes"_L1)->isChecked());
    QVERIFY(!find<QRadioButton>("seedNo"_L1)->isChecked());
    QCOMPARE(find<CountryBox>("countryCodeEdit"_L1)->currentText(), u"Singapore (+65)"_s);
    QTest::mouseClick(find<QPushButton>("submitButton"_L1), Qt::LeftButton);
    QVERIFY(!error("seedRequiredField"_L1).isEmpty());
    QCOMPARE(error("departmentField"_L1), QString());
    QCOMPARE(error("countryCodeField"_L1), QString());
    QTest::keyClick(find<QLineEdit>("emailEdit"_L1), Qt::Key_Escape);
    QVERIFY(!m_dialog->isVisible());
}

void TestDialogs::vendorHint()
{
    show(new CreateAccountDialog(Policy::practice()));
    type("emailEdit"_L1, u"Arun.Kumar@Accenture.com"_s);
    QCOMPARE(line("emailField"_L1), u"Vendor · accenture.com is an allowed domain"_s);
    type("emailEdit"_L1, u"arun@example.com"_s);
    QVERIFY(!line("emailField"_L1).contains(u"allowed domain"_s));
    find<QLineEdit>("usernameEdit"_L1)->setFocus();
    QTRY_VERIFY(error("emailField"_L1).contains(u"example.com"_s));
}

void TestDialogs::vendorHintWithoutList()
{
    show(new CreateAccountDialog(Policy::standard()));
    type("emailEdit"_L1, u"arun@example.com"_s);
    QCOMPARE(line("emailField"_L1), u"Vendor · example.com must be whitelisted by service request"_s);
}

void TestDialogs::officerHasNoUsername()
{
    show(new CreateAccountDialog(Policy::practice()));
    auto *username = find<QLineEdit>("usernameEdit"_L1);
    type("emailEdit"_L1, u"siti@vendor.com"_s);
    type("usernameEdit"_L1, u"siti.h"_s);
    QVERIFY(find<QLabel>("usernameSuffix"_L1)->isVisible());
    type("emailEdit"_L1, u"siti@tech.gov.sg"_s);
    QVERIFY(!username->isEnabled());
    QCOMPARE(username->text(), u"siti@tech.gov.sg"_s);
    QVERIFY(!find<QLabel>("usernameSuffix"_L1)->isVisible());
    auto *dialog = static_cast<CreateAccountDialog *>(m_dialog.get());
    QCOMPARE(dialog->invitee()[Field::Username], QString());
    // What was typed comes back with a vendor's email.
    type("emailEdit"_L1, u"siti@ibm.com"_s);
    QVERIFY(username->isEnabled());
    QCOMPARE(username->text(), u"siti.h"_s);
}

void TestDialogs::pasteTakesAddressApart_data()
{
    QTest::addColumn<QString>("pasted");
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("last");
    QTest::newRow("name") << u"Arun Kumar <arun@ibm.com>"_s << u"arun@ibm.com"_s << u"Arun"_s << u"Kumar"_s;
    QTest::newRow("last first") << u"\"Kumar, Arun\" <arun@ibm.com>;"_s << u"arun@ibm.com"_s << u"Arun"_s
                                << u"Kumar"_s;
    QTest::newRow("three words") << u"Siti Hamidah Salleh <s@tech.gov.sg>"_s << u"s@tech.gov.sg"_s
                                 << u"Siti Hamidah"_s << u"Salleh"_s;
    QTest::newRow("one word") << u"Arun <arun@ibm.com>"_s << u"arun@ibm.com"_s << u"Arun"_s << QString();
    QTest::newRow("address as name") << u"arun@ibm.com <arun@ibm.com>"_s << u"arun@ibm.com"_s << QString()
                                     << QString();
    QTest::newRow("brackets") << u" <arun@ibm.com> "_s << u"arun@ibm.com"_s << QString() << QString();
    QTest::newRow("mailto") << u"mailto:arun@ibm.com?subject=x"_s << u"arun@ibm.com"_s << QString()
                            << QString();
    QTest::newRow("plain") << u"arun@ibm.com"_s << u"arun@ibm.com"_s << QString() << QString();
    QTest::newRow("two") << u"a <a@ibm.com>; b <b@ibm.com>"_s << u"a <a@ibm.com>; b <b@ibm.com>"_s
                         << QString() << QString();
}

void TestDialogs::pasteTakesAddressApart()
{
    QFETCH(QString, pasted);
    QFETCH(QString, email);
    QFETCH(QString, first);
    QFETCH(QString, last);
    show(new CreateAccountDialog(Policy::practice()));
    QGuiApplication::clipboard()->setText(pasted);
    auto *edit = find<QLineEdit>("emailEdit"_L1);
    QTest::keySequence(edit, QKeySequence::Paste);
    QCOMPARE(edit->text(), email);
    QCOMPARE(find<QLineEdit>("firstNameEdit"_L1)->text(), first);
    QCOMPARE(find<QLineEdit>("lastNameEdit"_L1)->text(), last);
}

void TestDialogs::pasteKeepsTypedNames()
{
    show(new CreateAccountDialog(Policy::practice()));
    type("firstNameEdit"_L1, u"Aaron"_s);
    QGuiApplication::clipboard()->setText(u"Arun Kumar <arun@ibm.com>"_s);
    find<QLineEdit>("emailEdit"_L1)->setFocus();
    QTest::keySequence(find<QLineEdit>("emailEdit"_L1), QKeySequence::Paste);
    QCOMPARE(find<QLineEdit>("firstNameEdit"_L1)->text(), u"Aaron"_s);
    QCOMPARE(find<QLineEdit>("lastNameEdit"_L1)->text(), QString());
}

void TestDialogs::countryBySearch_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("shown");
    QTest::newRow("code") << u"91"_s << u"91"_s << u"India (+91)"_s;
    QTest::newRow("plus") << u"+60"_s << u"60"_s << u"Malaysia (+60)"_s;
    QTest::newRow("name") << u"philippines"_s << u"63"_s << u"Philippines (+63)"_s;
    QTest::newRow("start") << u"malay"_s << u"60"_s << u"Malaysia (+60)"_s;
    QTest::newRow("region") << u"cn"_s << u"86"_s << u"China (+86)"_s;
    QTest::newRow("shared code") << u"1"_s << u"1"_s << u"United States (+1)"_s;
}

void TestDialogs::countryBySearch()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    QFETCH(QString, shown);
    show(new CreateAccountDialog(Policy::practice()));
    auto *box = find<CountryBox>("countryCodeEdit"_L1);
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), typed);
    QCOMPARE(box->code(), code);
    box->completer()->popup()->hide();
    find<QLineEdit>("contactNumberEdit"_L1)->setFocus();
    QTRY_COMPARE(box->currentText(), shown);
    QCOMPARE(box->code(), code);
}

/// The names, and what finds them; what is chosen or typed stays.
void TestDialogs::countriesFollowTheLanguage()
{
    const QLocale before;
    const auto speak = [this](const QLocale &locale) {
        QLocale::setDefault(locale);
        QEvent change(QEvent::LanguageChange);
        QCoreApplication::sendEvent(m_dialog.get(), &change);
    };
    const auto restore = qScopeGuard([&before] { QLocale::setDefault(before); });
    const QLocale chinese(QLocale::Chinese, QLocale::Singapore);
    QLocale::setDefault(chinese);
    show(new CreateAccountDialog(Policy::practice()));
    auto *box = find<CountryBox>("countryCodeEdit"_L1);
    QCOMPARE(box->itemText(0), u"新加坡 (+65)"_s);
    box->setCurrentIndex(box->findText(u"加拿大 (+1)"_s));
    const QSignalSpy changed(box, &CountryBox::codeChanged);
    speak(QLocale(QLocale::Malay, QLocale::Singapore));
    QCOMPARE(box->currentText(), u"Kanada (+1)"_s);
    speak(QLocale(QLocale::English, QLocale::Singapore));
    QCOMPARE(box->currentText(), u"Canada (+1)"_s);
    speak(chinese);
    QCOMPARE(box->currentText(), u"加拿大 (+1)"_s);
    QCOMPARE(box->code(), u"1"_s);
    QVERIFY(changed.isEmpty());

    box->setFocus();
    for (const QString &typed : {u"philip"_s, u"律宾"_s, u"+63"_s}) {
        box->lineEdit()->clear();
        // As an input method types what no key has.
        QInputMethodEvent input;
        input.setCommitString(typed);
        QCoreApplication::sendEvent(box->lineEdit(), &input);
        QCOMPARE(box->completer()->completionCount(), 1);
        QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
        QCOMPARE(box->currentText(), u"菲律宾 (+63)"_s);
        QCOMPARE(box->code(), u"63"_s);
    }
    box->lineEdit()->setText(u"Atlantis"_s);
    speak(QLocale(QLocale::Malay, QLocale::Singapore));
    QCOMPARE(box->currentText(), u"Atlantis"_s);
    QCOMPARE(box->itemText(0), u"Singapura (+65)"_s);
}

/// Names that begin with what is typed, then words that do, then what has it inside.
void TestDialogs::ordersCountriesByWhatIsTyped()
{
    show(new CreateAccountDialog(Policy::practice()));
    auto *box = find<CountryBox>("countryCodeEdit"_L1);
    box->setFocus();
    const auto found = [box](const QString &typed) {
        box->lineEdit()->clear();
        QTest::keyClicks(box->lineEdit(), typed);
        QStringList names;
        const QAbstractItemModel *shown = box->completer()->popup()->model();
        for (int row = 0; row < shown->rowCount(); ++row)
            names.append(shown->index(row, 0).data().toString());
        return names;
    };
    QCOMPARE(found(u"mala"_s), (QStringList{u"Malawi (+265)"_s, u"Malaysia (+60)"_s, u"Guatemala (+502)"_s}));
    const QStringList united = found(u"king"_s);
    QVERIFY2(united.first().startsWith(u"United Kingdom"_s), qPrintable(united.join(u'|')));
    // What is chosen from the list is what is taken.
    QCOMPARE(found(u"mala"_s).size(), 3);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(box->completer()->popup(), Qt::Key_Return);
    QCOMPARE(box->currentText(), u"Malaysia (+60)"_s);
    QCOMPARE(box->code(), u"60"_s);
}

void TestDialogs::unknownCountryIsAnError()
{
    show(new CreateAccountDialog(Policy::practice()));
    auto *box = find<CountryBox>("countryCodeEdit"_L1);
    box->setFocus();
    box->lineEdit()->selectAll();
    QTest::keyClicks(box->lineEdit(), u"Atlantis"_s);
    box->completer()->popup()->hide();
    find<QLineEdit>("contactNumberEdit"_L1)->setFocus();
    QTRY_VERIFY(!error("countryCodeField"_L1).isEmpty());
    QCOMPARE(box->currentText(), u"Atlantis"_s);
}

void TestDialogs::chinaNumberIsACheck()
{
    show(new CreateAccountDialog(Policy::practice()));
    fillVendor();
    find<CountryBox>("countryCodeEdit"_L1)->setCode(u"86"_s);
    type("contactNumberEdit"_L1, u"13800138000"_s);
    find<QLineEdit>("emailEdit"_L1)->setFocus();
    QTRY_COMPARE(line("contactNumberField"_L1),
        problemSentence(makeProblem(Field::ContactNumber, Code::ContactNumberSmsRisk)));
    QCOMPARE(error("contactNumberField"_L1), QString());
    QSignalSpy submitted(m_dialog.get(), SIGNAL(submitted(techpass::Invitee)));
    QTest::mouseClick(find<QPushButton>("submitButton"_L1), Qt::LeftButton);
    QCOMPARE(submitted.size(), 1);
}

void TestDialogs::valuesAreShownAsSent()
{
    show(new CreateAccountDialog(Policy::practice()));
    QGuiApplication::clipboard()->setText(u"  Arun \u200b"_s);
    find<QLineEdit>("firstNameEdit"_L1)->setFocus();
    QTest::keySequence(find<QLineEdit>("firstNameEdit"_L1), QKeySequence::Paste);
    find<QLineEdit>("lastNameEdit"_L1)->setFocus();
    QTRY_COMPARE(find<QLineEdit>("firstNameEdit"_L1)->text(), u"Arun"_s);
}

void TestDialogs::enterSubmitsFromEveryLine()
{
    for (const auto name : {"emailEdit"_L1, "firstNameEdit"_L1, "countryCodeEdit"_L1, "departmentEdit"_L1}) {
        show(new CreateAccountDialog(Policy::practice()));
        fillVendor();
        QSignalSpy submitted(m_dialog.get(), SIGNAL(submitted(techpass::Invitee)));
        auto *edit = find<QWidget>(name);
        edit->setFocus();
        QTRY_VERIFY(edit->hasFocus());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY2(submitted.size() == 1, name.data());
        QVERIFY(!m_dialog->isVisible());
    }
}

void TestDialogs::tabOrder()
{
    show(new CreateAccountDialog(Policy::practice()));
    const QList<QLatin1StringView> order{"emailEdit"_L1, "usernameEdit"_L1, "firstNameEdit"_L1,
        "lastNameEdit"_L1, "countryCodeEdit"_L1, "contactNumberEdit"_L1, "organisationEdit"_L1,
        "departmentEdit"_L1, "seedYes"_L1, "reasonEdit"_L1, "cancelButton"_L1, "submitButton"_L1};
    for (const auto name : order) {
        QTRY_COMPARE(QApplication::focusWidget()->objectName(), QString(name));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QTRY_COMPARE(QApplication::focusWidget()->objectName(), u"emailEdit"_s);
}

void TestDialogs::accessibleNames()
{
    show(new CreateAccountDialog(Policy::practice()));
    for (const Field field : allFields) {
        auto *editor = m_dialog->findChild<QWidget *>(QString(fieldName(field) % "Edit"_L1));
        QVERIFY(editor);
        QVERIFY2(!editor->accessibleName().isEmpty(), qPrintable(fieldName(field)));
    }
    QTest::mouseClick(find<QPushButton>("submitButton"_L1), Qt::LeftButton);
    QCOMPARE(find<QLineEdit>("emailEdit"_L1)->accessibleDescription(),
        problemSentence(makeProblem(Field::Email, Code::EmailMissing)));
}

void TestDialogs::rowIsSavedAsItStands()
{
    auto *dialog = new CreateAccountDialog(Policy::practice());
    Invitee row;
    row[Field::Email] = u"li.wei@ thoughtworks.com"_s;
    row[Field::Username] = u"li..wei"_s;
    dialog->showRow(row, {}, {4, 3, 412});
    show(dialog);
    QCOMPARE(find<QPushButton>("submitButton"_L1)->text(), u"&Save"_s);
    QCOMPARE(m_dialog->windowTitle(), u"Row 4"_s);
    QVERIFY(!error("emailField"_L1).isEmpty() || line("emailField"_L1).isEmpty() == false);
    QSignalSpy submitted(dialog, &CreateAccountDialog::submitted);
    type("firstNameEdit"_L1, u"Wei"_s);
    QTest::keyClick(find<QLineEdit>("firstNameEdit"_L1), Qt::Key_Return);
    QCOMPARE(submitted.size(), 1);
    const auto saved = submitted.constFirst().constFirst().value<Invitee>();
    QCOMPARE(saved[Field::FirstName], u"Wei"_s);
    QCOMPARE(saved[Field::Username], u"li..wei"_s);
    QVERIFY(!dialog->isVisible());
}

void TestDialogs::rowsAreStepped()
{
    auto *dialog = new CreateAccountDialog(Policy::practice());
    Invitee row;
    row[Field::Email] = u"siti@tech.gov.sg"_s;
    row[Field::Username] = u"siti"_s;
    dialog->showRow(row, {makeProblem(Field::Email, Code::EmailDuplicate, {u"1"_s})}, {1, 1, 2});
    show(dialog);
    QVERIFY(!error("emailField"_L1).isEmpty());
    QVERIFY(!find<QPushButton>("previousButton"_L1)->isEnabled());
    QSignalSpy submitted(dialog, &CreateAccountDialog::submitted);
    QSignalSpy next(dialog, &CreateAccountDialog::nextRequested);
    // The unused username stays with the row and is told of.
    QCOMPARE(line("usernameField"_L1), problemSentence(makeProblem(Field::Username, Code::UsernameNotUsed)));
    QTest::keyClick(find<QLineEdit>("firstNameEdit"_L1), Qt::Key_Down, Qt::AltModifier);
    QTRY_COMPARE(next.size(), 1);
    QCOMPARE(submitted.size(), 0);
    type("firstNameEdit"_L1, u"Siti"_s);
    QTest::mouseClick(find<QPushButton>("nextButton"_L1), Qt::LeftButton);
    QCOMPARE(next.size(), 2);
    QCOMPARE(submitted.size(), 1);
    QCOMPARE(submitted.constFirst().constFirst().value<Invitee>()[Field::Username], u"siti"_s);
}

void TestDialogs::pictures_data()
{
    QTest::addColumn<int>("scheme");
    QTest::newRow("light") << int(ColourScheme::Light);
    QTest::newRow("dark") << int(ColourScheme::Dark);
    QTest::newRow("contrast") << int(ColourScheme::HighContrast);
}

void TestDialogs::pictures()
{
    QFETCH(int, scheme);
    const QString suffix = u'-' + QString::fromLatin1(QTest::currentDataTag());
    m_theme.apply(*qApp, static_cast<ColourScheme>(scheme));
    show(new EmailInvitationDialog(Policy::practice()));
    type("emailEdit"_L1, u"aisha.rahman@gmail.com"_s);
    type("reasonEdit"_L1, u"Joining the Payments team on 1 Dec"_s);
    QTRY_VERIFY(!error("emailField"_L1).isEmpty());
    QVERIFY(test::saveScreenshot(m_dialog.get(), u"email"_s + suffix));
    QTest::mouseClick(find<QPushButton>("submitButton"_L1), Qt::LeftButton);
    QVERIFY(test::saveScreenshot(m_dialog.get(), u"email-attention"_s + suffix));

    show(new CreateAccountDialog(Policy::practice()));
    fillVendor();
    static_cast<CreateAccountDialog *>(m_dialog.get())->setWaits(Waits::ForNetwork);
    find<QLineEdit>("emailEdit"_L1)->setFocus();
    QVERIFY(test::saveScreenshot(m_dialog.get(), u"create"_s + suffix));
    type("emailEdit"_L1, u"siti@tech.gov.sg"_s);
    QVERIFY(test::saveScreenshot(m_dialog.get(), u"create-officer"_s + suffix));

    show(new CreateAccountDialog(Policy::practice()));
    QTest::mouseClick(find<QPushButton>("submitButton"_L1), Qt::LeftButton);
    QVERIFY(test::saveScreenshot(m_dialog.get(), u"create-missing"_s + suffix));
    m_theme.apply(*qApp, ColourScheme::Light);
}

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
