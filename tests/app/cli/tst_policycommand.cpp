// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/checkcommand.h"
#include "app/cli/policycommand.h"
#include "app/cli/policytemplates.h"
#include "app/cli/submitcommand.h"
#include "app/cli/terminal.h"
#include "app/workspace/settings.h"
#include "app/workspace/workspace.h"
#include "models/domain/settingfile.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

/// As the program does it, in practice.
int checked(const CommandLine &line)
{
    const auto workspace = Workspace::open(line.workspace);
    return workspace ? runCheck(line, **workspace) : CannotDoIt;
}

} // namespace

class TestPolicyCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void saysWhereEachComesFrom();
    void neverShowsAKey();
    void checksAFile_data();
    void checksAFile();
    void refusesToWorkByAWrongFile();
    void keepsTemplatesLikeTheTable_data();
    void keepsTemplatesLikeTheTable();
    void hasEverySettingInEveryTemplate();
    void readsItsOwnTemplate();
    void refusesLongLists();
    void refusesALockedMethod();

private:
    QString write(const QString &name, const QByteArray &content) const;
    CommandLine policy(const QByteArray &machine) const;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestPolicyCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

QString TestPolicyCommand::write(const QString &name, const QByteArray &content) const
{
    QFile file(m_folder->filePath(name));
    if (file.open(QIODevice::WriteOnly))
        file.write(content);
    return file.fileName();
}

CommandLine TestPolicyCommand::policy(const QByteArray &machine) const
{
    CommandLine wanted;
    wanted.command = CommandLine::Command::Policy;
    wanted.workspace.dataDir = m_folder->path();
    wanted.workspace.machineFile = write(u"policy.ini"_s, machine);
    return wanted;
}

void TestPolicyCommand::saysWhereEachComesFrom()
{
    write(u"settings.ini"_s, "[program]\nenvironment=production\n[network]\nproxy=none\n");
    const CommandLine wanted
        = policy("[program]\nenvironment=staging\n[environment.staging]\nclientId=abc\n");
    const Settings settings(wanted.workspace);
    const QJsonObject report
        = QJsonDocument::fromJson(policyJson(settings, *settings.environmentName(wanted.workspace))).object();
    QCOMPARE(report.value(u"environment"_s).toString(), u"staging"_s);
    QHash<QString, QString> from;
    const QJsonArray values = report.value(u"settings"_s).toArray();
    for (const auto &value : values) {
        from.insert(value[u"name"_s].toString(),
            value[u"value"_s].toString() + u" from "_s + value[u"from"_s].toString());
    }
    QCOMPARE(from.size(), qsizetype(settingTable().size()));
    QCOMPARE(from.value(u"environment"_s), u"staging from machine"_s);
    QCOMPARE(from.value(u"clientId"_s), u"abc from machine"_s);
    QCOMPARE(from.value(u"proxy"_s), u"none from user"_s);
    QCOMPARE(from.value(u"service"_s), u"https://api.stg.techpass.suite.gov.sg from standard"_s);
    const QString text = policyText(settings, u"staging"_s);
    QVERIFY(text.contains(
        QRegularExpression(u"environment=staging +# administrator, %1"_s.arg(wanted.workspace.machineFile))));
}

void TestPolicyCommand::neverShowsAKey()
{
    const CommandLine wanted
        = policy("[program]\nenvironment=staging\n[environment.staging]\napiKey=s3cr3t-key\n");
    const Settings settings(wanted.workspace);
    QVERIFY(!policyText(settings, u"staging"_s).contains(u"s3cr3t"_s));
    QVERIFY(!policyJson(settings, u"staging"_s).contains("s3cr3t"));
    QVERIFY(policyText(settings, u"staging"_s).contains(u"apiKey=****"_s));
}

void TestPolicyCommand::checksAFile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("good") << QByteArray("[lists]\nmaxRows=100\n") << int(AllWell);
    QTest::newRow("empty") << QByteArray() << int(AllWell);
    QTest::newRow("a warning") << QByteArray("[lists]\nmaxRow=100\n") << int(AllWell);
    QTest::newRow("an error") << QByteArray("[lists]\nmaxRows=-1\n") << int(SomeRowsLeft);
}

void TestPolicyCommand::checksAFile()
{
    QFETCH(const QByteArray, text);
    CommandLine wanted;
    wanted.command = CommandLine::Command::Policy;
    wanted.file = write(u"new.ini"_s, text);
    QTEST(runPolicy(wanted), "exitCode");
    wanted.file = m_folder->filePath(u"none.ini"_s);
    QCOMPARE(runPolicy(wanted), CannotDoIt);
    wanted.file = m_folder->path();
    QCOMPARE(runPolicy(wanted), CannotDoIt);
}

// What is meant cannot be told, so that a slip of the administrator locks rather than opens.
void TestPolicyCommand::refusesToWorkByAWrongFile()
{
    CommandLine wanted = policy("[program]\nallowedMethods=batch\n");
    QCOMPARE(runPolicy(wanted), CannotDoIt);
    wanted.command = CommandLine::Command::Check;
    wanted.file = QStringLiteral(TECHPASS_TEST_DATA "/sample-clean.csv");
    QCOMPARE(checked(wanted), CannotDoIt);
}

void TestPolicyCommand::keepsTemplatesLikeTheTable_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("path");
    QTest::newRow("INI") << u"ini"_s << u"packaging/linux/policy.ini"_s;
    QTest::newRow("ADMX") << u"admx"_s << u"packaging/windows/TechPassInvite.admx"_s;
    QTest::newRow("ADML") << u"adml"_s << u"packaging/windows/en-US/TechPassInvite.adml"_s;
    QTest::newRow("profile") << u"mobileconfig"_s << u"packaging/macos/techpass-invite.mobileconfig"_s;
    QTest::newRow("handbook") << u"markdown"_s << u"packaging/administrators.md"_s;
}

void TestPolicyCommand::keepsTemplatesLikeTheTable()
{
    QFETCH(const QString, kind);
    QFETCH(const QString, path);
    QFile file(QStringLiteral(TECHPASS_SOURCE_DIR "/") + path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString kept = QString::fromUtf8(file.readAll());
    const QString wanted = policyTemplate(kind);
    QVERIFY(!wanted.isEmpty());
    const bool isSame = kind == u"markdown"_s ? kept.contains(wanted) : kept == wanted;
    QVERIFY2(isSame, qPrintable(u"techpass-invite policy --template %1 makes %2 anew"_s.arg(kind, path)));
}

void TestPolicyCommand::hasEverySettingInEveryTemplate()
{
    for (const QString &kind : policyTemplateKinds()) {
        const QString text = policyTemplate(kind);
        for (const SettingSpec &spec : settingTable()) {
            if (spec.scope != SettingScope::User)
                QVERIFY2(text.contains(spec.name), qPrintable(kind + u": "_s + spec.name));
        }
        if (kind == u"ini"_s || kind == u"markdown"_s)
            continue;
        QXmlStreamReader xml(text);
        while (!xml.atEnd())
            xml.readNext();
        QVERIFY2(!xml.hasError(), qPrintable(xml.errorString()));
    }
}

void TestPolicyCommand::readsItsOwnTemplate()
{
    QString text = policyIni();
    text.replace(QRegularExpression(u"^#(\\w)"_s, QRegularExpression::MultilineOption), u"\\1"_s);
    const SettingFile file = readSettingFile(text.toUtf8());
    QVERIFY(file.remarks.isEmpty());
    for (const SettingRemark &remark : checkSettings(file.entries))
        QVERIFY(!remark.isError());
    const auto ofMachines = std::count_if(settingTable().begin(), settingTable().end(),
        [](const SettingSpec &spec) { return spec.scope != SettingScope::User; });
    QCOMPARE(file.entries.size(), ofMachines);
}

void TestPolicyCommand::refusesLongLists()
{
    CommandLine wanted = policy("[lists]\nmaxRows=2\n");
    wanted.command = CommandLine::Command::Check;
    wanted.file = QStringLiteral(TECHPASS_TEST_DATA "/sample-clean.csv");
    QCOMPARE(checked(wanted), CannotDoIt);
    wanted.workspace.machineFile = write(u"policy.ini"_s, "[lists]\nmaxRows=5000\n");
    QVERIFY(checked(wanted) != CannotDoIt);
}

void TestPolicyCommand::refusesALockedMethod()
{
    for (const QByteArray &machine :
        {QByteArray("[program]\nallowedMethods=createAccount\n"), QByteArray("[lists]\nmaxRows=2\n")}) {
        CommandLine wanted = policy(machine);
        wanted.command = CommandLine::Command::Submit;
        wanted.file = QStringLiteral(TECHPASS_TEST_DATA "/sample-clean.csv");
        wanted.resultsFile = m_folder->filePath(u"results.csv"_s);
        SubmitCommand submit(wanted);
        const QSignalSpy finished(&submit, &SubmitCommand::finished);
        submit.start();
        QCOMPARE(finished.size(), 1);
        QCOMPARE(finished.at(0).at(0).toInt(), int(CannotDoIt));
        QVERIFY(!QFile::exists(wanted.resultsFile));
    }
}

QTEST_GUILESS_MAIN(TestPolicyCommand)
#include "tst_policycommand.moc"
