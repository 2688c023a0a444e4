// SPDX-License-Identifier: GPL-3.0-or-later
// Single submissions over ways that break in every manner, after the account was made. What the service's
// ledger says is held against what the outbox shows. TECHPASS_SUBMISSIONS sets how many there are of a kind.
#include "tests/support/loopbackcertificate.h"
#include "tests/support/outboxharness.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSslConfiguration>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

constexpr int shortRun = 12;

/// A service that keeps idempotency keys, and whose answers to first attempts go wrong.
class Ledger final
{
public:
    explicit Ledger(Reaction failure)
        : m_failure(std::move(failure))
    {
    }

    Reaction react(const ReceivedRequest &request)
    {
        const QByteArray key = request.header("Idempotency-Key");
        const QString email = QJsonDocument::fromJson(request.body).object().value("email"_L1).toString();
        const bool isFirst = ++attempts[key] == 1;
        if (isFirst) {
            ++accounts[email];
            return m_failure;
        }
        const QByteArray body = QJsonDocument(
            QJsonObject{{u"id"_s, u"acc_1"_s}, {u"email"_s, email}, {u"techpassUsername"_s, email},
                {u"status"_s, u"created"_s}, {u"createdAt"_s, u"2026-01-01T00:00:00Z"_s}})
                                    .toJson();
        return Reaction::json(201, body, {{"X-Trace-Id", "trace"}, {"Idempotency-Replayed", "true"}});
    }

    QHash<QByteArray, int> attempts; ///< POSTs, by key
    QHash<QString, int> accounts; ///< made, by email

private:
    Reaction m_failure;
};

} // namespace

class TestSingleSubmissions final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_before); }
    void makesEachOnce_data();
    void makesEachOnce();

private:
    std::unique_ptr<MisbehavingServer> makeServer(bool tls) const;

    LoopbackCertificate m_certificate;
    QSslConfiguration m_before;
    int m_count = shortRun;
};

void TestSingleSubmissions::initTestCase()
{
    m_certificate = LoopbackCertificate::make();
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_certificate.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    if (const int wanted = qEnvironmentVariableIntValue("TECHPASS_SUBMISSIONS"); wanted > 0)
        m_count = wanted;
}

std::unique_ptr<MisbehavingServer> TestSingleSubmissions::makeServer(bool tls) const
{
    if (!tls)
        return std::make_unique<MisbehavingServer>();
    QSslConfiguration configuration = m_before;
    configuration.setLocalCertificate(m_certificate.certificate);
    configuration.setPrivateKey(m_certificate.key);
    return std::make_unique<MisbehavingServer>(configuration);
}

void TestSingleSubmissions::makesEachOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("bytes");
    using Kind = Reaction::Kind;
    QTest::newRow("FIN") << false << int(Kind::Close) << QByteArray();
    QTest::newRow("RST") << false << int(Kind::Reset) << QByteArray();
    QTest::newRow("TLS close") << true << int(Kind::Close) << QByteArray();
    QTest::newRow("10 bytes, then close") << false << int(Kind::AnswerAndClose) << QByteArray("HTTP/1.1 2");
    QTest::newRow("silence") << false << int(Kind::Silence) << QByteArray();
}

void TestSingleSubmissions::makesEachOnce()
{
    QFETCH(const bool, tls);
    QFETCH(const int, kind);
    QFETCH(const QByteArray, bytes);
    const std::unique_ptr<MisbehavingServer> server = makeServer(tls);
    Ledger ledger({static_cast<Reaction::Kind>(kind), bytes});
    server->setScript([&ledger](const ReceivedRequest &request) { return ledger.react(request); });
    OutboxHarness outbox(server->address());
    outbox.channel.setLongestAnswer(std::chrono::milliseconds(200));
    QHash<QString, int> shownAsFailed;
    connect(&outbox.sender, &Sender::rowsChanged, this, [&](const QList<OutboxRow> &rows) {
        for (const OutboxRow &row : rows) {
            if (isFinal(row.state) && !isSuccess(row.state) && ledger.accounts.contains(row.request.email()))
                ++shownAsFailed[row.request.email()];
        }
    });
    outbox.start();
    for (int number = 1; number <= m_count; ++number) {
        outbox.submit({OutboxHarness::account(number)});
        QTRY_VERIFY_WITH_TIMEOUT(isFinal(outbox.rows().last().state), 60000);
    }
    int posts = 0;
    for (const OutboxRow &row : outbox.rows()) {
        QCOMPARE(row.state, RowState::Created);
        QCOMPARE(ledger.accounts.value(row.request.email()), 1);
        // One POST for each attempt that was written down, no more.
        QCOMPARE(ledger.attempts.value(row.idempotencyKey.toLatin1()), row.attempts);
        posts += row.attempts;
    }
    QCOMPARE(ledger.accounts.size(), m_count);
    QCOMPARE(server->count("POST"), posts);
    QVERIFY(shownAsFailed.isEmpty());
    std::printf("| %d single submissions, %s | %d POSTs for %d attempts, %lld accounts made once, "
                "0 shown as failed |\n",
        m_count, QTest::currentDataTag(), server->count("POST"), posts,
        static_cast<long long>(ledger.accounts.size()));
    std::fflush(stdout);
}

QTEST_GUILESS_MAIN(TestSingleSubmissions)
#include "tst_singlesubmissions.moc"
