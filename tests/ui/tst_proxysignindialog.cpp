// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/screenshot.h"
#include "ui/dialogs/proxysignindialog.h"
#include "ui/theme/theme.h"
#include "ui/widgets/formfield.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// By keyboard alone, as it comes over whatever the user does.
class TestProxySignInDialog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { delete m_dialog; }
    void takesNameAndPassword();
    void wantsAName();
    void saysThatTheLastWereRefused();
    void givesNothingAwayOnEscape();

private:
    void show(bool wasRefused);
    QLineEdit *name() const { return m_dialog->findChild<QLineEdit *>(u"proxyName"_s); }
    QLineEdit *password() const { return m_dialog->findChild<QLineEdit *>(u"proxyPassword"_s); }

    Theme m_theme;
    QPointer<ProxySignInDialog> m_dialog;
};

void TestProxySignInDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestProxySignInDialog::show(bool wasRefused)
{
    m_dialog = new ProxySignInDialog(u"proxy.example:8080, Corporate network"_s, wasRefused, nullptr);
    m_dialog->open();
    QVERIFY(QTest::qWaitForWindowActive(m_dialog));
    QVERIFY(test::saveScreenshot(m_dialog, wasRefused ? u"proxy-refused"_s : u"proxy"_s));
}

void TestProxySignInDialog::takesNameAndPassword()
{
    show(false);
    const QSignalSpy given(m_dialog, &ProxySignInDialog::given);
    QVERIFY(m_dialog->findChild<QLabel *>(u"dialogLead"_s)->text().contains(u"proxy.example:8080"_s));
    QCOMPARE(QApplication::focusWidget(), name());
    QTest::keyClicks(name(), u" mei "_s);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget(), password());
    QCOMPARE(password()->echoMode(), QLineEdit::Password);
    QTest::keyClicks(password(), u" correct horse "_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(given.size(), 1);
    QCOMPARE(given.at(0).at(0).toString(), u"mei"_s);
    QCOMPARE(given.at(0).at(1).toString(), u" correct horse "_s);
    QTRY_VERIFY(!m_dialog);
}

void TestProxySignInDialog::wantsAName()
{
    show(false);
    const QSignalSpy given(m_dialog, &ProxySignInDialog::given);
    QTest::keyClicks(password(), u"secret"_s);
    QTest::keyClick(password(), Qt::Key_Return);
    QCOMPARE(given.size(), 0);
    QVERIFY(m_dialog && m_dialog->isVisible());
}

void TestProxySignInDialog::saysThatTheLastWereRefused()
{
    show(true);
    const QList<FormField *> fields = m_dialog->findChildren<FormField *>();
    QVERIFY(std::any_of(fields.begin(), fields.end(),
        [](const FormField *field) { return field->error().contains(u"refused"_s); }));
}

void TestProxySignInDialog::givesNothingAwayOnEscape()
{
    show(false);
    const QSignalSpy given(m_dialog, &ProxySignInDialog::given);
    const QSignalSpy rejected(m_dialog, &QDialog::rejected);
    QTest::keyClicks(name(), u"mei"_s);
    QTest::keyClick(m_dialog, Qt::Key_Escape);
    QCOMPARE(given.size(), 0);
    QCOMPARE(rejected.size(), 1);
    QTRY_VERIFY(!m_dialog);
}

QTEST_MAIN(TestProxySignInDialog)
#include "tst_proxysignindialog.moc"
