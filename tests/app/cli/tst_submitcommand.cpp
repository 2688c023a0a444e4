// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/submitcommand.h"
#include "app/cli/terminal.h"
#include "app/practice/practiceserver.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

QString sample(const QString &name)
{
    return QStringLiteral(TECHPASS_TEST_DATA "/") + name;
}

} // namespace

/// The whole command against the real practice service: sign-in, policy, outbox, results.
class TestSubmitCommand final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void makesEveryAccountOnce();
    void sendsNothingTwice();
    void sendsOnlyWhatIsReady();
    void survivesFaults_data();
    void survivesFaults();
    void keepsAVendorOut();
    void saysWhyItCannot_data();
    void saysWhyItCannot();
    void worksBesideAnother();
    void logsNobody();

private:
    CommandLine line(const QString &file) const;
    int run(const CommandLine &wanted) const;
    QJsonObject ledger();
    QList<QStringList> results() const;
    void startService(const QByteArray &faults = {});

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<PracticeServer> m_service;
    QNetworkAccessManager m_manager;
};

void TestSubmitCommand::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
    startService();
}

void TestSubmitCommand::startService(const QByteArray &faults)
{
    m_service = std::make_unique<PracticeServer>();
    PracticeOptions options;
    options.policy.requestsPerSecond = 500;
    options.faults = faults;
    QVERIFY(m_service->start(options));
}

CommandLine TestSubmitCommand::line(const QString &file) const
{
    CommandLine wanted;
    wanted.command = CommandLine::Command::Submit;
    wanted.file = file;
    wanted.resultsFile = m_folder->filePath(u"results.csv"_s);
    wanted.workspace.dataDir = m_folder->filePath(u"data"_s);
    wanted.workspace.service = m_service->service();
    wanted.workspace.issuer = m_service->issuer();
    return wanted;
}

int TestSubmitCommand::run(const CommandLine &wanted) const
{
    SubmitCommand command(wanted);
    QSignalSpy finished(&command, &SubmitCommand::finished);
    command.start();
    if (finished.isEmpty() && !finished.wait(60000))
        return -1;
    return finished.first().first().toInt();
}

QJsonObject TestSubmitCommand::ledger()
{
    const std::unique_ptr<QNetworkReply> reply(
        m_manager.get(QNetworkRequest(QUrl(m_service->service().toString() + u"/control/ledger"_s))));
    QSignalSpy finished(reply.get(), &QNetworkReply::finished);
    if (!reply->isFinished())
        finished.wait();
    return QJsonDocument::fromJson(reply->readAll()).object();
}

QList<QStringList> TestSubmitCommand::results() const
{
    QFile file(m_folder->filePath(u"results.csv"_s));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QList<QStringList> rows;
    const QList<QByteArray> lines = file.readAll().split('\n');
    for (const QByteArray &text : lines) {
        if (!text.trimmed().isEmpty())
            rows.append(QString::fromUtf8(text.trimmed()).split(u','));
    }
    return rows;
}

void TestSubmitCommand::makesEveryAccountOnce()
{
    QCOMPARE(run(line(sample(u"sample-clean.csv"_s))), int(AllWell));
    const QJsonObject accounts = ledger().value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 120);
    for (const QJsonValue &times : accounts)
        QCOMPARE(times.toInt(), 1);
    const QList<QStringList> rows = results();
    QCOMPARE(rows.size(), 121);
    QCOMPARE(
        rows.first().join(u','), u"Row,Email,Result,TechPass Username,Code,Message,Trace ID,Attempts,Time"_s);
    QSet<QString> traces;
    for (qsizetype i = 1; i < rows.size(); ++i) {
        QCOMPARE(rows.at(i).at(0).toInt(), int(i));
        QCOMPARE(rows.at(i).at(2), u"Created"_s);
        QVERIFY(!rows.at(i).at(3).isEmpty());
        QVERIFY(!rows.at(i).at(6).isEmpty());
        QVERIFY(!rows.at(i).at(6).isEmpty());
        traces.insert(rows.at(i).at(6));
    }
    QCOMPARE(traces.size(), 3); // one for each batch
}

void TestSubmitCommand::sendsNothingTwice()
{
    QCOMPARE(run(line(sample(u"sample-clean.csv"_s))), int(AllWell));
    const int posts = ledger().value("posts"_L1).toInt();
    QVERIFY(QFile::remove(m_folder->filePath(u"results.csv"_s)));
    QCOMPARE(run(line(sample(u"sample-clean.csv"_s))), int(AllWell));
    QCOMPARE(ledger().value("posts"_L1).toInt(), posts);
    QCOMPARE(results().size(), 121);
}

void TestSubmitCommand::sendsOnlyWhatIsReady()
{
    QCOMPARE(run(line(sample(u"sample-dirty.csv"_s))), int(SomeRowsLeft));
    const QJsonObject accounts = ledger().value("accounts"_L1).toObject();
    // 120 rows, of which 19 have an error; 3 have only a check and are sent.
    QCOMPARE(accounts.size(), 101);
    QCOMPARE(results().size(), 102);
    QVERIFY(!accounts.contains("u7aa@gmail.com"_L1));
    QVERIFY(accounts.contains("u65ee@ibm.com"_L1));
}

void TestSubmitCommand::survivesFaults_data()
{
    QTest::addColumn<QByteArray>("fault");
    QTest::newRow("the answer is lost, the account made") << QByteArray(R"("action":"drop-after")");
    QTest::newRow("the request is lost") << QByteArray(R"("action":"drop-before")");
    QTest::newRow("half an answer") << QByteArray(R"("action":"drop-partial")");
    QTest::newRow("an answer cut short") << QByteArray(R"("action":"truncate")");
    QTest::newRow("a network's own page") << QByteArray(R"("action":"wrong-body")");
    QTest::newRow("far too much") << QByteArray(R"("action":"huge-body")");
    QTest::newRow("out of order") << QByteArray(R"("action":"500")");
    QTest::newRow("unavailable for a second") << QByteArray(R"("action":"503","value":"1")");
    QTest::newRow("too fast") << QByteArray(R"("action":"429","value":"1")");
    QTest::newRow("the token has expired") << QByteArray(R"("action":"expire-token")");
}

void TestSubmitCommand::survivesFaults()
{
    QFETCH(const QByteArray, fault);
    startService(R"([{"match":{"method":"POST","path":"/v1/accounts"},"count":2,)" + fault + "}]");
    QCOMPARE(run(line(sample(u"sample-clean.csv"_s))), int(AllWell));
    const QJsonObject accounts = ledger().value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 120);
    for (const QJsonValue &times : accounts)
        QCOMPARE(times.toInt(), 1);
}

void TestSubmitCommand::keepsAVendorOut()
{
    CommandLine wanted = line(sample(u"sample-clean.csv"_s));
    wanted.workspace.practicePerson = u"vendor"_s;
    QCOMPARE(run(wanted), int(CannotDoIt));
    QCOMPARE(ledger().value("posts"_L1).toInt(), 0);
    wanted.workspace.practicePerson = u"officer"_s;
    QCOMPARE(run(wanted), int(AllWell));
}

void TestSubmitCommand::saysWhyItCannot_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("no such file") << u"nowhere.csv"_s;
    QTest::newRow("not a list") << u"sample-dirty.expected.json"_s;
}

void TestSubmitCommand::saysWhyItCannot()
{
    QFETCH(const QString, file);
    QCOMPARE(run(line(sample(file))), int(CannotDoIt));
    CommandLine wanted = line(sample(u"sample-clean.csv"_s));
    m_service->stop();
    QCOMPARE(run(wanted), int(CannotDoIt));
}

// One of them sends, both tell how it ended.
void TestSubmitCommand::worksBesideAnother()
{
    const CommandLine wanted = line(sample(u"sample-clean.csv"_s));
    CommandLine beside = wanted;
    beside.resultsFile = m_folder->filePath(u"beside.csv"_s);
    SubmitCommand first(wanted);
    SubmitCommand second(beside);
    QSignalSpy firstFinished(&first, &SubmitCommand::finished);
    QSignalSpy secondFinished(&second, &SubmitCommand::finished);
    first.start();
    second.start();
    QTRY_COMPARE_WITH_TIMEOUT(firstFinished.size() + secondFinished.size(), 2, 60000);
    QCOMPARE(firstFinished.first().first().toInt(), int(AllWell));
    QCOMPARE(secondFinished.first().first().toInt(), int(AllWell));
    QFile one(wanted.resultsFile);
    QFile other(beside.resultsFile);
    QVERIFY(one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly));
    QCOMPARE(one.readAll(), other.readAll());
    const QJsonObject accounts = ledger().value("accounts"_L1).toObject();
    QCOMPARE(accounts.size(), 120);
    for (const QJsonValue &times : accounts)
        QCOMPARE(times.toInt(), 1);
}

// Every exchange is there with its trace ID, and no word of the list.
void TestSubmitCommand::logsNobody()
{
    QCOMPARE(run(line(sample(u"sample-clean.csv"_s))), int(AllWell));
    QFile log(m_folder->filePath(u"data/logs/techpass-invite.log"_s));
    QVERIFY(log.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(log.readAll());
    QVERIFY(text.contains(u"operation=create-account"_s));
    const QRegularExpression exchange(
        u"exchange operation=[a-z-]+ status=\\d+ took=\\d+ms trace=[0-9a-f-]{8,}\n"_s);
    QCOMPARE(text.count(exchange), text.count(u" exchange "_s));
    QVERIFY(!text.contains(u'@'));
    QVERIFY(!text.contains(m_folder->path()));
    QFile list(sample(u"sample-clean.csv"_s));
    QVERIFY(list.open(QIODevice::ReadOnly));
    const QString rows = QString::fromUtf8(list.readAll()).section(u'\n', 1);
    const QStringList words = rows.split(QRegularExpression(u"[,\"\\s]+"_s), Qt::SkipEmptyParts);
    for (const QString &word : words) {
        if (word.size() >= 7)
            QVERIFY2(!text.contains(word, Qt::CaseInsensitive), qPrintable(word));
    }
}

QTEST_GUILESS_MAIN(TestSubmitCommand)
#include "tst_submitcommand.moc"
