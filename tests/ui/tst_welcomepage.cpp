// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/sampleui.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/pages/overviewpage.h"
#include "ui/pages/welcomepage.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

class TestWelcomePage final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void standsInTheOverviewsPlace();
    void asksForWhatIsWanted();
    void fitsIntoASmallWindow();
    void isReachedByKeyboard();
    void saysWhichEnvironmentItIs();
    void offersNoPracticeWhereItIsForbidden();

private:
    MainWindow &open(Session *session = nullptr);
    template <typename T> T *find(const char *name) const
    {
        return m_window->findChild<T *>(QString::fromLatin1(name));
    }

    Theme m_theme;
    std::unique_ptr<SampleUi> m_sample;
    std::unique_ptr<Session> m_real;
    std::unique_ptr<MainWindow> m_window;
};

void TestWelcomePage::initTestCase()
{
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestWelcomePage::init()
{
    QTest::failOnWarning(
        QRegularExpression(u"^(?!This plugin does not support |  OpenType support missing )"_s));
    m_window.reset();
    m_sample = std::make_unique<SampleUi>();
}

MainWindow &TestWelcomePage::open(Session *session)
{
    Session &shown = session ? *session : m_sample->session;
    shown.setFirstRun(true);
    m_window = std::make_unique<MainWindow>(
        UiModels{shown, m_sample->outbox, m_sample->drafts, m_sample->invitations});
    m_window->resize(960, 600);
    m_window->show();
    m_window->activateWindow();
    return *m_window;
}

void TestWelcomePage::standsInTheOverviewsPlace()
{
    open();
    QCOMPARE(m_window->page(), MainWindow::Page::Overview);
    QVERIFY(find<WelcomePage>("welcomePage")->isVisible());
    QVERIFY(!find<OverviewPage>("overviewPage"));
    m_sample->session.setFirstRun(false);
    QVERIFY(!find<WelcomePage>("welcomePage")->isVisible());
    QVERIFY(find<OverviewPage>("overviewPage")->isVisible());
    QCOMPARE(m_window->page(), MainWindow::Page::Overview);
}

void TestWelcomePage::asksForWhatIsWanted()
{
    MainWindow &window = open();
    const QSignalSpy signIn(&window, &MainWindow::signInRequested);
    const QSignalSpy sample(&window, &MainWindow::sampleListRequested);
    const QSignalSpy closed(&window, &MainWindow::welcomeClosed);
    find<QAbstractButton>("welcomeSignInButton")->click();
    find<QAbstractButton>("welcomeSampleButton")->click();
    find<QAbstractButton>("welcomeCloseButton")->click();
    QCOMPARE(signIn.count(), 1);
    QCOMPARE(sample.count(), 1);
    QCOMPARE(closed.count(), 1);
    m_sample->session.setSigningIn();
    QVERIFY(!find<QAbstractButton>("welcomeSignInButton")->isEnabled());
}

void TestWelcomePage::fitsIntoASmallWindow()
{
    open();
    QCoreApplication::sendPostedEvents();
    const auto bars = find<WelcomePage>("welcomePage")->findChildren<QScrollBar *>();
    QVERIFY(!bars.isEmpty());
    for (const QScrollBar *bar : bars)
        QCOMPARE(bar->maximum(), 0);
}

void TestWelcomePage::isReachedByKeyboard()
{
    open();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    find<QWidget>("welcomeSignInButton")->setFocus();
    QStringList passed;
    for (int i = 0; i < 6; ++i) {
        passed.append(QApplication::focusWidget()->objectName());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(passed,
        (QStringList{u"welcomeSignInButton"_s, u"welcomeOpenButton"_s, u"welcomeSampleButton"_s,
            u"welcomeTechPassGuide"_s, u"welcomeSeedGuide"_s, u"welcomeCloseButton"_s}));
}

void TestWelcomePage::saysWhichEnvironmentItIs()
{
    open();
    QVERIFY(find<QLabel>("welcomeEnvironment")->text().startsWith(u"This is practice mode"_s));
    Environment environment = sampleEnvironment();
    environment.name = u"production"_s;
    environment.displayName = u"Production"_s;
    m_real = std::make_unique<Session>(environment, Policy::standard());
    open(m_real.get());
    QVERIFY(find<QLabel>("welcomeEnvironment")->text().startsWith(u"This is Production: "_s));
    QVERIFY(find<QAbstractButton>("welcomeSampleButton")->isVisible());
}

void TestWelcomePage::offersNoPracticeWhereItIsForbidden()
{
    Environment environment = sampleEnvironment();
    environment.name = u"production"_s;
    QList<EffectiveSetting> settings = EffectiveSettings().all();
    settings[static_cast<int>(SettingKey::Environment)]
        = {SettingKey::Environment, u"production"_s, EffectiveSetting::From::Machine, u"/etc/policy.ini"_s};
    m_real = std::make_unique<Session>(environment, Policy::standard(), EffectiveSettings(settings));
    open(m_real.get());
    QVERIFY(!find<QAbstractButton>("welcomeSampleButton")->isVisible());
    QVERIFY(!find<QLabel>("welcomeEnvironment")->text().contains(u"practice"_s));
}

QTEST_MAIN(TestWelcomePage)
#include "tst_welcomepage.moc"
