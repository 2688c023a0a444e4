// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/dialogs/protectiondialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// Each question by keyboard alone, as it stands before there is a window.
class TestProtectionDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void offersWhatHelps_data();
    void offersWhatHelps();
    void takesANewPassphrase();
    void refusesABadOne_data();
    void refusesABadOne();
    void takesTheKnownOne();
    void helpsWhoForgotIt();
    void leavesEverythingAsItIs();

private:
    void show(ProtectionQuestion question);
    QPushButton *button(const char *name) const
    {
        return m_dialog->findChild<QPushButton *>(QLatin1StringView(name));
    }
    QLineEdit *edit(const char *name) const
    {
        return m_dialog->findChild<QLineEdit *>(QLatin1StringView(name));
    }
    static void press(QPushButton *button) { QTest::keyClick(button, Qt::Key_Space); }

    Theme m_theme;
    QPointer<ProtectionDialog> m_dialog;
};

void TestProtectionDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestProtectionDialog::show(ProtectionQuestion question)
{
    m_dialog = new ProtectionDialog(question);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QVERIFY(test::saveScreenshot(m_dialog, u"protection-%1"_s.arg(int(question))));
    const QList<QWidget *> widgets = m_dialog->findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        const auto *push = qobject_cast<const QPushButton *>(widget);
        if (push && push->isVisible())
            QVERIFY2(push->width() >= push->sizeHint().width(), qPrintable(push->text()));
    }
}

void TestProtectionDialog::offersWhatHelps_data()
{
    QTest::addColumn<int>("question");
    QTest::addColumn<QStringList>("buttons");
    const QString again = u"tryAgainButton"_s;
    const QString anew = u"beginAnewButton"_s;
    QTest::newRow("choose") << int(ProtectionQuestion::Choose)
                            << QStringList{u"keepNothingButton"_s, u"usePassphraseButton"_s};
    QTest::newRow("known") << int(ProtectionQuestion::Passphrase)
                           << QStringList{u"forgottenButton"_s, u"usePassphraseButton"_s};
    QTest::newRow("wrong") << int(ProtectionQuestion::PassphraseWrong)
                           << QStringList{u"forgottenButton"_s, u"usePassphraseButton"_s};
    QTest::newRow("locked") << int(ProtectionQuestion::KeychainLocked) << QStringList{again};
    QTest::newRow("gone") << int(ProtectionQuestion::KeychainGone) << QStringList{again};
    QTest::newRow("missing") << int(ProtectionQuestion::KeyMissing) << QStringList{anew, again};
    QTest::newRow("another") << int(ProtectionQuestion::KeyWrong) << QStringList{anew, again};
}

void TestProtectionDialog::offersWhatHelps()
{
    QFETCH(const int, question);
    QFETCH(const QStringList, buttons);
    show(static_cast<ProtectionQuestion>(question));
    QStringList names;
    const QList<QPushButton *> all = m_dialog->findChildren<QPushButton *>();
    for (const QPushButton *one : all) {
        if (one->isVisible() && one->objectName() != "cancelButton"_L1)
            names.append(one->objectName());
    }
    names.sort();
    QStringList expected = buttons;
    expected.sort();
    QCOMPARE(names, expected);
    // What to do stands in words that assistive technology reads.
    QVERIFY(!m_dialog->findChild<QWidget *>(u"dialogLead"_s)->property("text").toString().isEmpty());
    QVERIFY(m_dialog->focusWidget());
}

void TestProtectionDialog::takesANewPassphrase()
{
    show(ProtectionQuestion::Choose);
    const QSignalSpy given(m_dialog, &ProtectionDialog::passphraseGiven);
    const QSignalSpy left(m_dialog, &ProtectionDialog::leftUnanswered);
    QCOMPARE(QApplication::focusWidget(), edit("passphrase"));
    QTest::keyClicks(edit("passphrase"), u"twelve letters"_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), edit("passphraseAgain"));
    QTest::keyClicks(edit("passphraseAgain"), u"twelve letters"_s);
    QTest::keyClick(edit("passphraseAgain"), Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.at(0).at(0).toString(), u"twelve letters"_s);
    QCOMPARE(left.size(), 0);
    QTRY_VERIFY(!m_dialog);
}

void TestProtectionDialog::refusesABadOne_data()
{
    QTest::addColumn<QString>("first");
    QTest::addColumn<QString>("second");
    QTest::newRow("none") << QString() << QString();
    QTest::newRow("short") << u"eleven lett"_s << u"eleven lett"_s;
    QTest::newRow("another") << u"twelve letters"_s << u"twelve lettres"_s;
}

void TestProtectionDialog::refusesABadOne()
{
    QFETCH(const QString, first);
    QFETCH(const QString, second);
    show(ProtectionQuestion::Choose);
    const QSignalSpy given(m_dialog, &ProtectionDialog::passphraseGiven);
    QTest::keyClicks(edit("passphrase"), first);
    QTest::keyClicks(edit("passphraseAgain"), second);
    QTest::keyClick(edit("passphraseAgain"), Qt::Key_Return);
    QCOMPARE(given.size(), 0);
    QVERIFY(m_dialog && m_dialog->isVisible());
    const QList<FormField *> fields = m_dialog->findChildren<FormField *>();
    QVERIFY(std::any_of(
        fields.begin(), fields.end(), [](const FormField *field) { return !field->error().isEmpty(); }));
    QVERIFY(test::saveScreenshot(m_dialog, u"protection-refused"_s));
}

void TestProtectionDialog::takesTheKnownOne()
{
    show(ProtectionQuestion::Passphrase);
    const QSignalSpy given(m_dialog, &ProtectionDialog::passphraseGiven);
    QVERIFY(!button("usePassphraseButton")->isEnabled());
    QTest::keyClicks(edit("passphrase"), u"short"_s); // whatever it was
    QTest::keyClick(edit("passphrase"), Qt::Key_Return);
    QCOMPARE(given.size(), 1);
}

void TestProtectionDialog::helpsWhoForgotIt()
{
    show(ProtectionQuestion::PassphraseWrong);
    const QSignalSpy anew(m_dialog, &ProtectionDialog::anewRequested);
    press(button("forgottenButton"));
    QTRY_VERIFY(button("beginAnewButton") && button("beginAnewButton")->isVisible());
    QVERIFY(!edit("passphrase")->isVisible());
    QVERIFY(test::saveScreenshot(m_dialog, u"protection-forgotten"_s));
    press(button("beginAnewButton"));
    QCOMPARE(anew.size(), 1);
}

void TestProtectionDialog::leavesEverythingAsItIs()
{
    for (const ProtectionQuestion question : {ProtectionQuestion::Choose, ProtectionQuestion::KeyMissing}) {
        show(question);
        const QSignalSpy left(m_dialog, &ProtectionDialog::leftUnanswered);
        const QSignalSpy nothing(m_dialog, &ProtectionDialog::nothingKept);
        const QSignalSpy anew(m_dialog, &ProtectionDialog::anewRequested);
        QTest::keyClick(m_dialog, Qt::Key_Escape);
        QCOMPARE(left.size(), 1);
        QCOMPARE(nothing.size() + anew.size(), 0);
        QTRY_VERIFY(!m_dialog);
    }
}

QTEST_MAIN(TestProtectionDialog)
#include "tst_protectiondialog.moc"
