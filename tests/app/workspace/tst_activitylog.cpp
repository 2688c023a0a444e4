// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/servicechannel.h"
#include "app/workspace/activitylog.h"
#include "app/workspace/coredumps.h"
#include "app/workspace/foreignlogging.h"
#include "app/workspace/logfile.h"
#include "app/workspace/settings.h"
#include "app/workspace/supportreport.h"
#include "models/domain/submission.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/scriptedtokens.h"

#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

class TestActivityLog final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void namesOperations_data();
    void namesOperations();
    void keepsTheTraceOfARefusalAndNothingElse();
    void takesQtsWarningsRedacted();
    void reportsWhatHelpsAndNobody();
    void savesTheReportWholeOrNotAtAll();
    void leavesNoCoreDump();

private:
    QByteArray written() const { return m_log->tail(1'000'000); }
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<LogFile> m_log;
};

void TestActivityLog::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_log = std::make_unique<LogFile>(m_folder->filePath(u"logs"_s));
}

void TestActivityLog::namesOperations_data()
{
    QTest::addColumn<bool>("post");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("me") << false << QByteArray("/v1/me") << QByteArray("me");
    QTest::newRow("invitations") << false << QByteArray("/v1/invitations") << QByteArray("list-invitations");
    QTest::newRow("resend") << true << QByteArray("/v1/invitations/tan.mei%40tech.gov.sg/resend")
                            << QByteArray("resend");
    QTest::newRow("invite") << true << QByteArray("/v1/invitations") << QByteArray("create-invitation");
    QTest::newRow("batch") << true << QByteArray("/v1/accounts/batch") << QByteArray("create-accounts");
    QTest::newRow("account") << true << QByteArray("/v1/accounts") << QByteArray("create-account");
    QTest::newRow("unknown") << true << QByteArray("/v2/tan.mei") << QByteArray("other");
}

void TestActivityLog::namesOperations()
{
    QFETCH(const bool, post);
    QFETCH(const QByteArray, path);
    QFETCH(const QByteArray, name);
    ServiceRequest request;
    request.verb = post ? ServiceRequest::Verb::Post : ServiceRequest::Verb::Get;
    request.path = path;
    request.query = {{"search", u"tan mei"_s}};
    RawReply reply;
    reply.status = 200;
    const QByteArray line = ActivityLog::exchangeLine(request, reply).text();
    QVERIFY2(line.contains(QByteArray("operation=" + name + ' ')), line.constData());
    QVERIFY2(!line.contains("tan"), line.constData());
}

void TestActivityLog::keepsTheTraceOfARefusalAndNothingElse()
{
    MisbehavingServer server;
    server.setScript([](const ReceivedRequest &) {
        return Reaction::json(422,
            R"({"type":"urn:techpass:problem:validation-failed","title":"No","status":422,)"
            R"("detail":"Tan Mei (91234567) is no vendor","traceId":"trace-7"})",
            {{"X-Trace-Id", "trace-7"}}, "application/problem+json");
    });
    Environment environment;
    environment.service = server.address();
    environment.apiKey = u"s3cr3t-key"_s;
    ScriptedTokens tokens;
    ServiceChannel channel(environment, tokens);
    channel.pace().setRequestsPerSecond(1000);
    ActivityLog activity(*m_log);
    activity.watch(channel);
    ServiceRequest request;
    request.verb = ServiceRequest::Verb::Post;
    request.path = "/v1/accounts";
    request.body = R"({"email":"tan.mei@ibm.com","firstName":"Mei","contactNumber":"91234567"})";
    request.idempotencyKey = "0f1e2d3c";
    const QFuture<RawReply> answer = channel.send(request);
    QTRY_VERIFY(answer.isFinished());
    const QByteArray log = written();
    QVERIFY2(log.contains("warning service: exchange operation=create-account status=422 "), log.constData());
    QVERIFY2(log.contains(" trace=trace-7\n"), log.constData());
    QCOMPARE(log.count('\n'), 1);
    for (const char *secret : {"@", "ibm", "Mei", "9123", "token", "s3cr3t", "0f1e", "127.0.0.1"})
        QVERIFY2(!log.contains(secret), log.constData());
}

void TestActivityLog::takesQtsWarningsRedacted()
{
    const ForeignLogging logging(*m_log);
    QTest::ignoreMessage(QtWarningMsg, "cannot send to tan.mei@tech.gov.sg");
    qWarning("cannot send to tan.mei@tech.gov.sg");
    QVERIFY2(written().endsWith(" warning foreign: Qt says=cannot send to <email>\n"), written().constData());
}

void TestActivityLog::reportsWhatHelpsAndNobody()
{
    const QString user = m_folder->filePath(u"settings.ini"_s);
    QFile file(user);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray("[environment.staging]\napiKey=s3cr3t\nclientId=abc\napiKeyFile=")
        + QDir::homePath().toUtf8() + "/key\n");
    file.close();
    m_log->write(LogLine(LogCategory::Program, LogLevel::Info, "started"));
    OutboxCounts counts;
    counts[RowState::Created] = 7;
    const Settings settings(m_folder->path(), user);
    const QString report = supportReport(settings, u"staging"_s, counts, *m_log);
    for (const QString &wanted :
        {u"TechPass Invite: "_s, u"[environment.staging] clientId: abc"_s, u"apiKeyFile: ~/key"_s,
            QString(rowStateName(RowState::Created) + u": 7"_s), u"info program: started"_s})
        QVERIFY2(report.contains(wanted), qPrintable(report));
    QVERIFY(!report.contains(u"s3cr3t"_s));
    QVERIFY(!report.contains(QDir::homePath() + u'/'));
}

void TestActivityLog::savesTheReportWholeOrNotAtAll()
{
    const QString path = m_folder->filePath(u"report.txt"_s);
    QVERIFY(saveSupportReport(path, u"Größe"_s));
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(file.readAll()), u"Größe"_s);
    QCOMPARE(saveSupportReport(m_folder->filePath(u"none/report.txt"_s), u"x"_s).error().kind,
        Error::Kind::FileNotWritable);
}

void TestActivityLog::leavesNoCoreDump()
{
#ifdef Q_OS_LINUX
    forbidCoreDumps();
    rlimit limit{};
    QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
    QCOMPARE(limit.rlim_cur, rlim_t(0));
    QCOMPARE(limit.rlim_max, rlim_t(0));
#ifndef __SANITIZE_ADDRESS__
    QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
#endif
#else
    QSKIP("There is nothing to forbid here.");
#endif
}

QTEST_GUILESS_MAIN(TestActivityLog)
#include "tst_activitylog.moc"
