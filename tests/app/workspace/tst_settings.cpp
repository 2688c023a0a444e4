// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/settings.h"

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
    void namesWhatIsMissing_data();
    void namesWhatIsMissing();
    void takesPracticeServicesOfThisMachineOnly_data();
    void takesPracticeServicesOfThisMachineOnly();
    void remembersTheAppearance();
    void remembersTheColumns();

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
    const Settings settings(m_folder->path(), m_folder->filePath(u"none.ini"_s), {});
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
    const Settings settings(m_folder->path(), user, {});
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
    const Settings settings(m_folder->path(), user, {machine});
    QCOMPARE(settings.environment({})->name, u"production"_s);
    QCOMPARE(settings.environment({})->service, QUrl(u"https://api.techpass.gov.sg"_s));
    QCOMPARE(settings.appearance(), u"dark"_s);
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
    const Settings settings(m_folder->path(), write(u"user.ini"_s, content), {});
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
    const Settings settings(m_folder->path(), m_folder->filePath(u"none.ini"_s), {});
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
    Settings(m_folder->path(), file, {}).setAppearance(u"light"_s);
    QCOMPARE(Settings(m_folder->path(), file, {}).appearance(), u"light"_s);
    Settings(m_folder->path(), file, {}).setAppearance(u"purple"_s);
    QCOMPARE(Settings(m_folder->path(), file, {}).appearance(), u"system"_s);
}

void TestSettings::remembersTheColumns()
{
    const QString file = m_folder->filePath(u"user.ini"_s);
    const QString columns = u"zoom=110 status=82 email=186 -username=96"_s;
    QCOMPARE(Settings(m_folder->path(), file, {}).sheetLayout(), QString());
    Settings(m_folder->path(), file, {}).setSheetLayout(columns);
    QCOMPARE(Settings(m_folder->path(), file, {}).sheetLayout(), columns);
}

QTEST_GUILESS_MAIN(TestSettings)
#include "tst_settings.moc"
