// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/settings.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestSettings final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void practisesWhereNothingIsSet();
    void readsAnEnvironment();
    void letsTheMachineWin();
    void takesNoOtherEnvironmentThanTheMachines_data();
    void takesNoOtherEnvironmentThanTheMachines();
    void addsNothingToTheMachinesEnvironment();
    void letsAUserBeSlowerNotFaster_data();
    void letsAUserBeSlowerNotFaster();
    void readsTheKeyFromItsFile();
    void seesWhoMayWriteTheMachinesFile();
    void stopsAtAMachineFileThatCannotBeRead_data();
    void stopsAtAMachineFileThatCannotBeRead();
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void takesPracticeServicesOfThisMachineOnly_data();
    void takesPracticeServicesOfThisMachineOnly();
    void remembersTheAppearance();
    void remembersTheColumns();
    void remembersTheWindowsPlace();

private:
    QString write(const QString &name, const QByteArray &content) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSettings::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestSettings::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

void TestSettings::practisesWhereNothingIsSet()
{
    const Settings settings(m_folder->path(), m_folder->filePath(u"none.ini"_s));
    const auto environment = settings.environment({});
    QVERIFY(environment);
    QVERIFY(environment->isPractice());
    QCOMPARE(environment->clientId, u"techpass-invite"_s);
    QVERIFY(environment->service.isEmpty());
    QCOMPARE(settings.requestsPerSecond(u"practice"_s), 0.0);
}

void TestSettings::readsAnEnvironment()
{
    const QString user = write(u"user.ini"_s,
        "[program]\nenvironment=staging\n"
        "[environment.staging]\nissuer=https://id.example/tenant/"
        "\nclientId=abc\napiKey=k\nrequestsPerSecond=0.5\n"
        "[environment.helpdesk]\nservice=https://api.example\nissuer=https://id.example\nclientId=def\n"
        "displayName=Helpdesk\n");
    const Settings settings(m_folder->path(), user);
    const auto staging = settings.environment({});
    QVERIFY(staging);
    QCOMPARE(staging->name, u"staging"_s);
    QCOMPARE(staging->displayName, u"Staging"_s);
    QCOMPARE(staging->service, QUrl(u"https://api.stg.techpass.suite.gov.sg"_s));
    QCOMPARE(staging->issuer, QUrl(u"https://id.example/tenant"_s));
    QCOMPARE(staging->apiKey, u"k"_s);
    QCOMPARE(settings.requestsPerSecond(u"staging"_s), 0.5);
    WorkspaceOptions options;
    options.environment = u"helpdesk"_s;
    const auto helpdesk = settings.environment(options);
    QVERIFY(helpdesk);
    QCOMPARE(helpdesk->displayName, u"Helpdesk"_s);
    QVERIFY(settings.environmentNames().contains(u"helpdesk"_s));
}

void TestSettings::letsTheMachineWin()
{
    const QString user = write(u"user.ini"_s, "[program]\nenvironment=practice\nappearance=dark\n");
    const QString machine = write(u"machine.ini"_s,
        "[program]\nenvironment=production\n[environment.production]\nissuer=https://"
        "id.example\nclientId=abc\n");
    const Settings settings(m_folder->path(), user, readMachineFile(machine, false));
    QCOMPARE(settings.environment({})->name, u"production"_s);
    QCOMPARE(settings.environment({})->service, QUrl(u"https://api.techpass.gov.sg"_s));
    QCOMPARE(settings.appearance(), u"dark"_s);
}

void TestSettings::takesNoOtherEnvironmentThanTheMachines_data()
{
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("service");
    QTest::addColumn<bool>("taken");
    QTest::newRow("the same") << u"production"_s << QString() << true;
    QTest::newRow("another") << u"staging"_s << QString() << false;
    QTest::newRow("practice") << u"practice"_s << QString() << false;
    QTest::newRow("another practice service") << QString() << u"http://127.0.0.1:80"_s << false;
}

void TestSettings::takesNoOtherEnvironmentThanTheMachines()
{
    QFETCH(const QString, environment);
    QFETCH(const QString, service);
    const QString machine = write(u"machine.ini"_s,
        "[program]\nenvironment=production\n[environment.production]\nissuer=https://"
        "id.example\nclientId=a\n");
    const Settings settings(
        m_folder->path(), m_folder->filePath(u"none.ini"_s), readMachineFile(machine, false));
    WorkspaceOptions options;
    options.environment = environment;
    options.service = options.issuer = QUrl(service);
    const auto found = settings.environment(options);
    QTEST(found.has_value(), "taken");
    if (!found)
        QVERIFY2(found.error().detail.contains(machine), qPrintable(found.error().detail));
}

// Else a user could send the tokens of an environment elsewhere whose address the machine leaves to the
// standard.
void TestSettings::addsNothingToTheMachinesEnvironment()
{
    const QString user = write(u"user.ini"_s,
        "[environment.production]\nservice=https://elsewhere.example\napiKey=mine\ndisplayName=Mine\n");
    const QString machine
        = write(u"machine.ini"_s, "[environment.production]\nissuer=https://id.example\nclientId=a\n");
    const Settings settings(m_folder->path(), user, readMachineFile(machine, false));
    WorkspaceOptions options;
    options.environment = u"production"_s;
    const auto found = settings.environment(options);
    QVERIFY(found);
    QCOMPARE(found->service, QUrl(u"https://api.techpass.gov.sg"_s));
    QCOMPARE(found->apiKey, QString());
    QCOMPARE(found->displayName, u"Production"_s);
}

void TestSettings::letsAUserBeSlowerNotFaster_data()
{
    QTest::addColumn<QByteArray>("user");
    QTest::addColumn<double>("pace");
    QTest::addColumn<bool>("locked");
    QTest::newRow("nothing") << QByteArray() << 2.0 << true;
    QTest::newRow("slower") << QByteArray("requestsPerSecond=0.5\n") << 0.5 << false;
    QTest::newRow("faster") << QByteArray("requestsPerSecond=20\n") << 2.0 << true;
    QTest::newRow("nonsense") << QByteArray("requestsPerSecond=slow\n") << 2.0 << true;
}

void TestSettings::letsAUserBeSlowerNotFaster()
{
    QFETCH(const QByteArray, user);
    const QString machine = write(u"machine.ini"_s, "[environment.production]\nrequestsPerSecond=2\n");
    const Settings settings(m_folder->path(), write(u"user.ini"_s, "[environment.production]\n" + user),
        readMachineFile(machine, false));
    QTEST(settings.requestsPerSecond(u"production"_s), "pace");
    QTEST(settings.effective(u"production"_s).of(SettingKey::RequestsPerSecond).isLocked(), "locked");
}

void TestSettings::readsTheKeyFromItsFile()
{
    const QString key = write(u"key"_s, "the-key\r\nand a note\n");
    const QByteArray machine = "[environment.production]\nissuer=https://id.example\nclientId=a\napiKeyFile=";
    const auto found = [&](const QString &file) {
        const QString path = write(u"machine.ini"_s, machine + file.toUtf8() + '\n');
        WorkspaceOptions options;
        options.environment = u"production"_s;
        return Settings(m_folder->path(), m_folder->filePath(u"none.ini"_s), readMachineFile(path, false))
            .environment(options);
    };
    QCOMPARE(found(key)->apiKey, u"the-key"_s);
    for (const QString &bad :
        {m_folder->filePath(u"none"_s), write(u"empty"_s, "\n"), write(u"two"_s, "a b\n")}) {
        const auto refused = found(bad);
        QVERIFY(!refused);
        QVERIFY2(refused.error().detail.contains(bad), qPrintable(refused.error().detail));
    }
}

void TestSettings::seesWhoMayWriteTheMachinesFile()
{
    const QString path = write(u"machine.ini"_s, "[lists]\nmaxRows=5\n");
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
    QVERIFY(readMachineFile(path, false).remarks.isEmpty());
    QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::WriteOther));
    const MachineSettings writable = readMachineFile(path, false);
    QCOMPARE(writable.remarks.size(), 1);
    QCOMPARE(writable.remarks.first().kind, SettingRemark::Kind::WritableByOthers);
    QVERIFY(!writable.firstError());
    QCOMPARE(writable.value(u"lists"_s, u"maxRows"_s), u"5"_s);
}

void TestSettings::stopsAtAMachineFileThatCannotBeRead_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("a folder") << u"folder"_s;
    QTest::newRow("not text") << u"machine.ini"_s;
    QTest::newRow("a link in a circle") << u"circle"_s;
}

void TestSettings::stopsAtAMachineFileThatCannotBeRead()
{
    QFETCH(const QString, name);
    QVERIFY(QDir(m_folder->path()).mkdir(u"folder"_s));
    write(u"machine.ini"_s, "[program]\nenvironment=\xff\n");
    QVERIFY(QFile::link(m_folder->filePath(u"circle"_s), m_folder->filePath(u"circle"_s)));
    const Settings settings(m_folder->path(), m_folder->filePath(u"none.ini"_s),
        readMachineFile(m_folder->filePath(name), false));
    const auto found = settings.environment({});
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::SettingInvalid);
    QVERIFY2(found.error().detail.startsWith(m_folder->filePath(name)), qPrintable(found.error().detail));
}

void TestSettings::namesWhatIsMissing_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown") << QByteArray() << u"elsewhere"_s << u"no environment \"elsewhere\""_s;
    QTest::newRow("nothing configured") << QByteArray() << u"production"_s << u"no usable issuer"_s;
    QTest::newRow("no service") << QByteArray() << u"development"_s << u"no usable service"_s;
    QTest::newRow("no client id") << QByteArray("[environment.production]\nissuer=https://id.example\n")
                                  << u"production"_s << u"no usable clientId"_s;
    QTest::newRow("not encrypted") << QByteArray("[environment.production]\nservice=http://api.example\n")
                                   << u"production"_s << u"no usable service"_s;
    QTest::newRow("not an address") << QByteArray("[environment.production]\nissuer=://\nclientId=a\n")
                                    << u"production"_s << u"no usable issuer"_s;
}

void TestSettings::namesWhatIsMissing()
{
    QFETCH(const QByteArray, content);
    QFETCH(const QString, environment);
    QFETCH(const QString, says);
    const Settings settings(m_folder->path(), write(u"user.ini"_s, content));
    WorkspaceOptions options;
    options.environment = environment;
    const auto found = settings.environment(options);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, Error::Kind::SettingInvalid);
    QVERIFY2(found.error().detail.contains(says), qPrintable(found.error().detail));
}

void TestSettings::takesPracticeServicesOfThisMachineOnly_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("environment");
    QTest::addColumn<bool>("taken");
    const QString good = u"http://127.0.0.1:8080"_s;
    QTest::newRow("here") << good << u"http://127.0.0.1:8080/oidc"_s << QString() << true;
    QTest::newRow("here, and called so") << good << good << u"practice"_s << true;
    QTest::newRow("elsewhere") << u"http://192.0.2.1:8080"_s << good << QString() << false;
    QTest::newRow("issuer elsewhere") << good << u"https://id.example"_s << QString() << false;
    QTest::newRow("a name that looks like it")
        << u"http://127.0.0.1.example:80"_s << good << QString() << false;
    QTest::newRow("no issuer") << good << QString() << QString() << false;
    QTest::newRow("not http") << u"file:///etc"_s << good << QString() << false;
    QTest::newRow("another environment") << good << good << u"production"_s << false;
}

void TestSettings::takesPracticeServicesOfThisMachineOnly()
{
    QFETCH(const QString, service);
    QFETCH(const QString, issuer);
    QFETCH(const QString, environment);
    const Settings settings(m_folder->path(), m_folder->filePath(u"none.ini"_s));
    WorkspaceOptions options;
    options.service = QUrl(service);
    options.issuer = QUrl(issuer);
    options.environment = environment;
    const auto found = settings.environment(options);
    QTEST(found.has_value(), "taken");
    if (found) {
        QVERIFY(found->isPractice());
        QCOMPARE(found->service, QUrl(service));
    }
}

void TestSettings::remembersTheAppearance()
{
    const QString file = m_folder->filePath(u"user.ini"_s);
    Settings(m_folder->path(), file).setAppearance(u"light"_s);
    QCOMPARE(Settings(m_folder->path(), file).appearance(), u"light"_s);
    Settings(m_folder->path(), file).setAppearance(u"purple"_s);
    QCOMPARE(Settings(m_folder->path(), file).appearance(), u"system"_s);
}

void TestSettings::remembersTheColumns()
{
    const QString file = m_folder->filePath(u"user.ini"_s);
    const QString columns = u"zoom=110 status=82 email=186 -username=96"_s;
    QCOMPARE(Settings(m_folder->path(), file).sheetLayout(), QString());
    Settings(m_folder->path(), file).setSheetLayout(columns);
    QCOMPARE(Settings(m_folder->path(), file).sheetLayout(), columns);
}

void TestSettings::remembersTheWindowsPlace()
{
    const QString file = m_folder->filePath(u"user.ini"_s);
    const QString place = u"AdnQywADAAAAAAAA/w=="_s;
    QCOMPARE(Settings(m_folder->path(), file).windowPlace(), QString());
    Settings(m_folder->path(), file).setWindowPlace(place);
    QCOMPARE(Settings(m_folder->path(), file).windowPlace(), place);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
