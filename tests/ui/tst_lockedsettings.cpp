// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "tests/support/memorylist.h"
#include "tests/support/sampleui.h"
#include "tests/support/screenshot.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/theme/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/lockline.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

const auto place = "/etc/xdg/techpass-invite/policy.ini"_L1;

using Values = QList<std::pair<SettingKey, QString>>;

EffectiveSettings lockedBy(const Values &values)
{
    QList<EffectiveSetting> settings = EffectiveSettings().all();
    for (const auto &[key, value] : values)
        settings[static_cast<int>(key)] = {key, value, EffectiveSetting::From::Machine, place};
    return EffectiveSettings(settings);
}

} // namespace

/// The whole window on a computer whose administrator fixed some settings.
class TestLockedSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void lockedControlsSayByWhom();
    void openControlsTellWhatIsChosen();
    void wrongValuesAreNotChosen();
    void fixedSettingsAreListed();
    void fixedSettingsReadAsWords();
    void lockedMethodsCannotBePressed();
    void listNamesStayOutOfTitles_data();
    void listNamesStayOutOfTitles();
    void screens_data();
    void screens();

private:
    void start(const Values &values);
    template <typename T> T *named(QLatin1StringView name) const
    {
        T *found = m_window->findChild<T *>(name);
        if (!found)
            qFatal("nothing is called %s", name.data());
        return found;
    }
    QStringList lockWords() const;

    Theme m_theme;
    std::unique_ptr<test::SampleUi> m_sample;
    std::unique_ptr<Session> m_session;
    std::unique_ptr<MainWindow> m_window;
};

void TestLockedSettings::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
    QLocale::setDefault(QLocale::c());
    m_theme.apply(*qApp, ColourScheme::Light);
}

void TestLockedSettings::cleanup()
{
    m_window.reset();
    m_session.reset();
    m_sample.reset();
}

void TestLockedSettings::start(const Values &values)
{
    m_sample = std::make_unique<test::SampleUi>();
    m_session = std::make_unique<Session>(test::sampleEnvironment(), Policy::practice(), lockedBy(values));
    m_session->setSignedIn(test::sampleProfile());
    m_window = std::make_unique<MainWindow>(
        UiModels{*m_session, m_sample->outbox, m_sample->drafts, m_sample->invitations});
    m_window->setEnvironments({u"practice"_s, u"production"_s});
    m_window->showPage(MainWindow::Page::Settings);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

QStringList TestLockedSettings::lockWords() const
{
    QStringList words;
    const auto lines = m_window->findChildren<LockLine *>();
    for (const LockLine *line : lines) {
        if (line->isVisible())
            words.append(line->text());
    }
    return words;
}

void TestLockedSettings::lockedControlsSayByWhom()
{
    start({{SettingKey::Environment, u"practice"_s}, {SettingKey::Proxy, u"http://proxy.example:8080"_s},
        {SettingKey::RequestsPerSecond, u"0.5"_s}});
    for (const QLatin1StringView name : {"environmentCombo"_L1, "paceEdit"_L1, "proxyCombo"_L1}) {
        auto *control = named<QWidget>(name);
        QVERIFY(!control->isEnabled());
        QVERIFY2(
            control->accessibleDescription().contains(place), qPrintable(control->accessibleDescription()));
    }
    QVERIFY(!named<QLineEdit>("proxyAddressEdit"_L1)->isEnabled());
    QCOMPARE(named<QLineEdit>("proxyAddressEdit"_L1)->text(), u"http://proxy.example:8080"_s);
    QCOMPARE(named<QLineEdit>("paceEdit"_L1)->text(), u"0.5"_s);
    QCOMPARE(lockWords().size(), 3);
    for (const QString &words : lockWords())
        QVERIFY2(words.contains(u"administrator"_s) && words.contains(place), qPrintable(words));
    QVERIFY(named<QComboBox>("appearanceCombo"_L1)->isEnabled());
}

void TestLockedSettings::openControlsTellWhatIsChosen()
{
    start({});
    QVERIFY(lockWords().isEmpty());
    const QSignalSpy chosen(m_window.get(), &MainWindow::settingChosen);
    QTest::keyClick(named<QComboBox>("environmentCombo"_L1), Qt::Key_Down);
    auto *pace = named<QLineEdit>("paceEdit"_L1);
    QTest::keyClicks(pace, u"0.5"_s);
    QTest::keyClick(pace, Qt::Key_Return);
    QTest::keyClick(named<QComboBox>("proxyCombo"_L1), Qt::Key_Down);
    QCOMPARE(chosen.size(), 3);
    QCOMPARE(chosen.at(0).at(0).value<SettingKey>(), SettingKey::Environment);
    QCOMPARE(chosen.at(0).at(1).toString(), u"production"_s);
    QCOMPARE(chosen.at(1).at(1).toString(), u"0.5"_s);
    QCOMPARE(chosen.at(2).at(0).value<SettingKey>(), SettingKey::Proxy);
    QCOMPARE(chosen.at(2).at(1).toString(), u"none"_s);
}

void TestLockedSettings::wrongValuesAreNotChosen()
{
    start({});
    const QSignalSpy chosen(m_window.get(), &MainWindow::settingChosen);
    auto *pace = named<QLineEdit>("paceEdit"_L1);
    QTest::keyClicks(pace, u"fast"_s);
    QTest::keyClick(pace, Qt::Key_Return);
    QVERIFY(pace->accessibleDescription().contains(u"a number from 0.01 to 100"_s));
    auto *proxies = named<QComboBox>("proxyCombo"_L1);
    auto *address = named<QLineEdit>("proxyAddressEdit"_L1);
    QVERIFY(!address->isVisible());
    QTest::keyClick(proxies, Qt::Key_End);
    QVERIFY(address->isVisible());
    QTest::keyClicks(address, u"proxy.example"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QVERIFY(address->accessibleDescription().contains(u"http://HOST:PORT"_s));
    QCOMPARE(chosen.size(), 0);
    address->selectAll();
    QTest::keyClicks(address, u"http://proxy.example:80"_s);
    QTest::keyClick(address, Qt::Key_Return);
    QCOMPARE(chosen.size(), 1);
    QCOMPARE(chosen.at(0).at(1).toString(), u"http://proxy.example:80"_s);
    QCOMPARE(address->accessibleDescription(), QString());
}

void TestLockedSettings::fixedSettingsAreListed()
{
    start({{SettingKey::MaxRows, u"5000"_s}, {SettingKey::ApiKey, u"s3cr3t"_s},
        {SettingKey::UpdateNotice, u"false"_s}});
    QStringList texts;
    const auto labels = named<QWidget>("fixedSettings"_L1)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    const QString all = texts.join(u'\n');
    QVERIFY(all.contains(u"Rows in a list\n5000"_s));
    QVERIFY(!all.contains(u"s3cr3t"_s));
    QVERIFY(all.contains(u"no effect in this version"_s));
    QCOMPARE(lockWords().size(), 3);
}

void TestLockedSettings::fixedSettingsReadAsWords()
{
    start({{SettingKey::AllowedMethods, u"createAccount,batchUpload"_s}, {SettingKey::PlainTitles, u"on"_s},
        {SettingKey::KeepResultsDays, u"1"_s}});
    QStringList texts;
    const auto labels = named<QWidget>("fixedSettings"_L1)->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        texts.append(label->text());
    QVERIFY(texts.contains(u"Create account, Batch upload"_s));
    QVERIFY(texts.contains(u"Yes"_s));
    QVERIFY2(texts.filter(QRegularExpression(u"^1 day"_s)).size() == 1, qPrintable(texts.join(u'\n')));
}

void TestLockedSettings::lockedMethodsCannotBePressed()
{
    start({{SettingKey::AllowedMethods, u"createAccount"_s}});
    m_window->showPage(MainWindow::Page::InviteUsers);
    for (const QLatin1StringView name : {"emailInvitationCard"_L1, "batchUploadCard"_L1}) {
        auto *card = named<Card>(name);
        QVERIFY(!card->isOpen());
        QVERIFY2(card->accessibleDescription().contains(place), qPrintable(card->accessibleDescription()));
        QTest::mouseClick(card, Qt::LeftButton);
        QVERIFY(!QApplication::activeModalWidget());
    }
    QVERIFY(named<Card>("createAccountCard"_L1)->isOpen());
    QVERIFY(!named<QAction>("openListAction"_L1)->isEnabled());
    QVERIFY(!named<QAction>("emptyListAction"_L1)->isEnabled());
    QVERIFY(test::saveScreenshot(m_window.get(), u"type-locked"_s));
    // A draft from earlier is shown, and stays.
    BatchDocument document(test::memoryList({Invitee()}), Policy::practice());
    m_window->showList(&document);
    QVERIFY(!named<QWidget>("submitRowsButton"_L1)->isEnabled());
    m_window->closeList(&document);
}

void TestLockedSettings::listNamesStayOutOfTitles_data()
{
    QTest::addColumn<QString>("plain");
    QTest::addColumn<bool>("named");
    QTest::newRow("not set") << QString() << true;
    QTest::newRow("no") << u"false"_s << true;
    QTest::newRow("yes") << u"true"_s << false;
}

void TestLockedSettings::listNamesStayOutOfTitles()
{
    QFETCH(const QString, plain);
    start(plain.isEmpty() ? Values() : Values{{SettingKey::PlainTitles, plain}});
    OpenedList list = test::memoryList({Invitee()});
    list.title = u"Resignation of Tan Mei.csv"_s;
    BatchDocument document(std::move(list), Policy::practice());
    m_window->showList(&document);
    QCOMPARE(m_window->page(), MainWindow::Page::Review);
    QTEST(m_window->windowTitle().contains(u"Tan Mei"_s), "named");
    m_window->closeList(&document);
}

void TestLockedSettings::screens_data()
{
    QTest::addColumn<ColourScheme>("scheme");
    QTest::addColumn<QString>("name");
    QTest::newRow("light") << ColourScheme::Light << u"settings-locked-light"_s;
    QTest::newRow("dark") << ColourScheme::Dark << u"settings-locked-dark"_s;
}

void TestLockedSettings::screens()
{
    QFETCH(const ColourScheme, scheme);
    QFETCH(const QString, name);
    m_theme.apply(*qApp, scheme);
    start({{SettingKey::Environment, u"practice"_s}, {SettingKey::RequestsPerSecond, u"0.5"_s},
        {SettingKey::AllowedMethods, u"createAccount, batchUpload"_s}, {SettingKey::MaxRows, u"5000"_s},
        {SettingKey::CaCertificates, u"/etc/ssl/certs/agency-ca.pem"_s},
        {SettingKey::KeepResultsDays, u"90"_s}});
    m_window->resize(1280, 1500);
    QVERIFY(test::saveScreenshot(m_window.get(), name));
}

QTEST_MAIN(TestLockedSettings)
#include "tst_lockedsettings.moc"
