// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/proxycontroller.h"
#include "ui/dialogs/proxysignindialog.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

/// When the user is asked for a proxy's name and password, and when left alone.
class TestProxyController final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksOnce();
    void passesOnWhatIsGiven();
    void asksAgainWhatWasRefused();
    void leavesAloneWhoCancelled();

private:
    ProxySignInDialog *dialog() const
    {
        const auto all = m_window->findChildren<ProxySignInDialog *>();
        const auto shown = std::find_if(
            all.begin(), all.end(), [](const ProxySignInDialog *one) { return one->isVisible(); });
        return shown == all.end() ? nullptr : *shown;
    }
    void answer(const QString &password);

    const ProxyRealm m_who{u"proxy.example:8080"_s, u"Corporate network"_s};
    Theme m_theme;
    std::unique_ptr<QWidget> m_window;
    std::unique_ptr<ProxySignIn> m_proxies;
    std::unique_ptr<ProxyController> m_controller;
};

void TestProxyController::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    m_theme.apply(*qApp, ColourScheme::Light);
    m_controller.reset();
    m_window = std::make_unique<QWidget>();
    m_proxies = std::make_unique<ProxySignIn>();
    m_controller = std::make_unique<ProxyController>(*m_proxies, *m_window);
    m_window->resize(900, 600);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void TestProxyController::answer(const QString &password)
{
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(u"proxyName"_s), u"mei"_s);
    auto *edit = dialog()->findChild<QLineEdit *>(u"proxyPassword"_s);
    QTest::keyClicks(edit, password);
    QTest::keyClick(edit, Qt::Key_Return);
}

void TestProxyController::asksOnce()
{
    for (int i = 0; i < 3; ++i)
        QVERIFY(!m_proxies->answer(m_who, {}));
    QVERIFY(!dialog()); // not while the network waits
    QTRY_VERIFY(dialog());
    QVERIFY(!m_proxies->answer(m_who, {}));
    QCoreApplication::processEvents();
    QCOMPARE(m_window->findChildren<ProxySignInDialog *>().size(), 1);
}

void TestProxyController::passesOnWhatIsGiven()
{
    const QSignalSpy answered(m_controller.get(), &ProxyController::answered);
    m_proxies->answer(m_who, {});
    QTRY_VERIFY(dialog());
    answer(u"correct horse"_s);
    QCOMPARE(answered.size(), 1);
    const auto known = m_proxies->answer(m_who, {});
    QVERIFY(known);
    QCOMPARE(known->name, u"mei"_s);
    QCOMPARE(known->password, u"correct horse"_s);
    QCoreApplication::processEvents();
    QVERIFY(!dialog());
}

void TestProxyController::asksAgainWhatWasRefused()
{
    m_proxies->answer(m_who, {});
    QTRY_VERIFY(dialog());
    answer(u"wrong"_s);
    const auto known = m_proxies->answer(m_who, {});
    QVERIFY(known);
    QVERIFY(!m_proxies->answer(m_who, {known->number}));
    QTRY_VERIFY(dialog());
    answer(u"correct horse"_s);
    QCOMPARE(m_proxies->answer(m_who, {known->number}).value().password, u"correct horse"_s);
}

void TestProxyController::leavesAloneWhoCancelled()
{
    m_proxies->answer(m_who, {});
    QTRY_VERIFY(dialog());
    QTest::keyClick(dialog(), Qt::Key_Escape);
    QTRY_VERIFY(!dialog());
    m_proxies->answer(m_who, {});
    QCoreApplication::processEvents();
    QVERIFY(!dialog());
    m_controller->noteWish();
    m_proxies->answer(m_who, {});
    QTRY_VERIFY(dialog());
}

QTEST_MAIN(TestProxyController)
#include "tst_proxycontroller.moc"
