// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>
#include <QUrl>

#include <csignal>

using namespace Qt::StringLiterals;

/// techpass-practice, as scripts start it.
class TestPracticeProgram final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;

    QString written(const QString &name, const QByteArray &bytes) const
    {
        QFile file(m_dir.filePath(name));
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
        return file.fileName();
    }
    static void start(QProcess &process, const QStringList &arguments)
    {
        process.setProgram(QStringLiteral(TECHPASS_PRACTICE));
        process.setArguments(arguments);
        process.start();
        QVERIFY(process.waitForStarted());
    }
    static QJsonObject firstLine(QProcess &process)
    {
        while (!process.canReadLine() && process.waitForReadyRead(10000)) { }
        return QJsonDocument::fromJson(process.readLine()).object();
    }
    static QByteArray get(const QUrl &service, const QByteArray &path)
    {
        QTcpSocket socket;
        socket.connectToHost(service.host(), quint16(service.port()));
        socket.write("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");
        while (socket.waitForReadyRead(5000)) { }
        return socket.readAll();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void saysWhereItListensAndEnds_data()
    {
        QTest::addColumn<int>("signal");
        QTest::newRow("SIGTERM") << SIGTERM;
        QTest::newRow("SIGINT") << SIGINT;
    }
    void saysWhereItListensAndEnds()
    {
        QFETCH(int, signal);
        const QString policy = written(u"policy"_s, R"({"maxBatchItems":7})");
        const QString faults = written(u"faults"_s, R"([{"action":"503","match":{"path":"/v1/me"}}])");
        QProcess process;
        start(process,
            {u"--port"_s, u"0"_s, u"--state"_s, m_dir.filePath(u"state"_s), u"--policy"_s, policy,
                u"--faults"_s, faults, u"--token-seconds"_s, u"300"_s});
        const QJsonObject line = firstLine(process);
        const QUrl service(line.value("service"_L1).toString());
        QCOMPARE(service.host(), u"127.0.0.1"_s);
        QVERIFY(service.port() > 0);
        QCOMPARE(line.value("issuer"_L1).toString(), QString(service.toString() + u"/oidc"));
        QCOMPARE(line.size(), 2);
        QVERIFY(get(service, "/control/ledger").contains("{\"accounts\":{},\"invitations\":{},\"posts\":0}"));
        QVERIFY(get(service, "/v1/me").startsWith("HTTP/1.1 503"));
        QCOMPARE(::kill(pid_t(process.processId()), signal), 0);
        QVERIFY(process.waitForFinished(5000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(process.readAllStandardOutput().isEmpty());
        QVERIFY(process.readAllStandardError().isEmpty());
    }

    void refuses_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        QTest::newRow("unknown option") << QStringList{u"--ports"_s} << u"ports"_s;
        QTest::newRow("no number") << QStringList{u"--port"_s, u"x"_s} << u"--port"_s;
        QTest::newRow("too large") << QStringList{u"--port"_s, u"65536"_s} << u"--port"_s;
        QTest::newRow("value missing") << QStringList{u"--port"_s} << u"port"_s;
        QTest::newRow("token life") << QStringList{u"--token-seconds"_s, u"0"_s} << u"--token-seconds"_s;
        QTest::newRow("argument") << QStringList{u"file.csv"_s} << u"file.csv"_s;
        QTest::newRow("no policy file")
            << QStringList{u"--policy"_s, m_dir.filePath(u"none"_s)} << u"--policy"_s;
        QTest::newRow("policy member")
            << QStringList{u"--policy"_s, written(u"bad"_s, R"({"maxItems":1})")} << u"maxItems"_s;
        QTest::newRow("faults") << QStringList{u"--faults"_s, written(u"bad-faults"_s, "[{}]")}
                                << u"fault 1"_s;
        QTest::newRow("state") << QStringList{u"--state"_s, m_dir.filePath(u"none/state"_s)}
                               << u"none/state"_s;
        QTest::newRow("damaged state")
            << QStringList{u"--state"_s, written(u"damaged"_s, "x\n{\"event\":\"post\"}\n")} << u"line 1"_s;
    }
    void refuses()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        QProcess process;
        start(process, arguments);
        QVERIFY(process.waitForFinished(10000));
        QCOMPARE(process.exitCode(), 2);
        const QString error = QString::fromUtf8(process.readAllStandardError());
        QVERIFY2(error.startsWith(u"techpass-practice: "_s) && error.contains(says), qPrintable(error));
        QVERIFY(process.readAllStandardOutput().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPracticeProgram)
#include "tst_practiceprogram.moc"
