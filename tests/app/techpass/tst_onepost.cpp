// SPDX-License-Identifier: GPL-3.0-or-later
// One click, one POST: whatever the way to the service does, each attempt arrives at most once.
#include "app/techpass/onceonlybody.h"
#include "app/techpass/onfinished.h"
#include "app/techpass/servicechannel.h"
#include "tests/support/loopbackcertificate.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/scriptedtokens.h"

#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

namespace {

constexpr int attempts = 25;

RawReply wait(const QFuture<RawReply> &future)
{
    QFutureWatcher<RawReply> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished())
        finished.wait(20000);
    return future.resultCount() > 0 ? future.resultAt(0) : CancelledValue<RawReply>::make();
}

ServiceRequest post(qsizetype size)
{
    ServiceRequest request;
    request.verb = ServiceRequest::Verb::Post;
    request.path = "/v1/accounts";
    request.body = QByteArray(size, 'x');
    request.timeout = std::chrono::seconds(10);
    return request;
}

} // namespace

class TestOnePost final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void cleanupTestCase() { QSslConfiguration::setDefaultConfiguration(m_before); }
    void arrivesOnce_data();
    void arrivesOnce();
    void arrivesAtMostOnceAfterAnIdleConnectionClosed_data();
    void arrivesAtMostOnceAfterAnIdleConnectionClosed();
    void bodyIsReadOnce();

private:
    std::unique_ptr<MisbehavingServer> makeServer(bool tls);

    LoopbackCertificate m_certificate;
    QSslConfiguration m_before;
};

void TestOnePost::initTestCase()
{
    m_certificate = LoopbackCertificate::make();
    m_before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = m_before;
    trusting.addCaCertificate(m_certificate.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
}

std::unique_ptr<MisbehavingServer> TestOnePost::makeServer(bool tls)
{
    if (!tls)
        return std::make_unique<MisbehavingServer>();
    QSslConfiguration configuration = m_before;
    configuration.setLocalCertificate(m_certificate.certificate);
    configuration.setPrivateKey(m_certificate.key);
    return std::make_unique<MisbehavingServer>(configuration);
}

void TestOnePost::arrivesOnce_data()
{
    QTest::addColumn<bool>("tls");
    QTest::addColumn<bool>("keptAlive"); // the POST goes out on a connection that answered before
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<Error::Kind>("failure");

    const QByteArray head = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n";
    struct Case
    {
        const char *name;
        Reaction reaction;
        qsizetype size;
        Error::Kind failure;
    };
    using Kind = Reaction::Kind;
    const QList<Case> cases{
        {"close", {Kind::Close, {}}, 500, Error::Kind::ConnectionLost},
        {"close, large body", {Kind::Close, {}}, 700000, Error::Kind::ConnectionLost},
        {"reset", {Kind::Reset, {}}, 500, Error::Kind::ConnectionLost},
        {"part of the head", {Kind::AnswerAndClose, head}, 500, Error::Kind::ConnectionLost},
        {"part of the first line", {Kind::AnswerAndClose, "HTTP/1."}, 500, Error::Kind::ConnectionLost},
        {"head without the body", {Kind::AnswerAndClose, head + "Content-Length: 9\r\n\r\n"}, 500,
            Error::Kind::ConnectionLost},
        {"part of the body", {Kind::AnswerAndClose, head + "Content-Length: 9\r\n\r\n{\"a"}, 500,
            Error::Kind::ConnectionLost},
        {"part of a chunk", {Kind::AnswerAndClose, head + "Transfer-Encoding: chunked\r\n\r\n9\r\n{\"a"}, 500,
            Error::Kind::ConnectionLost},
        {"no HTTP", {Kind::AnswerAndClose, "SSH-2.0-OpenSSH_9.2\r\n\r\n"}, 500, Error::Kind::ConnectionLost},
    };
    for (const bool tls : {false, true}) {
        for (const bool keptAlive : {false, true}) {
            for (const Case &c : cases) {
                QTest::addRow("%s, %s%s", c.name, tls ? "https" : "http", keptAlive ? ", kept alive" : "")
                    << tls << keptAlive << int(c.reaction.kind) << c.reaction.bytes << c.size << c.failure;
            }
        }
    }
}

void TestOnePost::arrivesOnce()
{
    QFETCH(bool, tls);
    QFETCH(bool, keptAlive);
    QFETCH(int, kind);
    QFETCH(QByteArray, bytes);
    QFETCH(qsizetype, size);
    QFETCH(Error::Kind, failure);
    const std::unique_ptr<MisbehavingServer> server = makeServer(tls);
    server->setScript([kind, bytes](const ReceivedRequest &request) {
        return request.method == "GET" ? Reaction::json(200, "{}") : Reaction{Reaction::Kind(kind), bytes};
    });
    Environment environment;
    environment.service = server->address();
    ScriptedTokens tokens;
    ServiceChannel channel(environment, tokens);
    channel.pace().setRequestsPerSecond(1000);
    int left = 0;
    for (int i = 0; i < attempts; ++i) {
        if (keptAlive) {
            ServiceRequest get;
            get.path = "/v1/me";
            QCOMPARE(wait(channel.send(get)).status, 200);
        }
        const RawReply reply = wait(channel.send(post(size)));
        QVERIFY(reply.failure);
        QCOMPARE(reply.failure->kind, failure);
        QVERIFY(reply.requestLeft);
        QCOMPARE(server->count("POST"), ++left);
    }
    // Whatever Qt might send again would be there by the time of the next answer.
    ServiceRequest last;
    last.path = "/v1/me";
    QCOMPARE(wait(channel.send(last)).status, 200);
    QCOMPARE(server->count("POST"), left);
}

void TestOnePost::arrivesAtMostOnceAfterAnIdleConnectionClosed_data()
{
    QTest::addColumn<bool>("tls");
    QTest::newRow("http") << false;
    QTest::newRow("https") << true;
}

// The race that every kept-alive connection has: the server closes it just when the next POST leaves.
void TestOnePost::arrivesAtMostOnceAfterAnIdleConnectionClosed()
{
    QFETCH(bool, tls);
    const std::unique_ptr<MisbehavingServer> server = makeServer(tls);
    server->setScript([](const ReceivedRequest &request) {
        const Reaction answer = Reaction::json(200, "{}");
        return request.method == "GET" ? Reaction{Reaction::Kind::AnswerAndClose, answer.bytes} : answer;
    });
    Environment environment;
    environment.service = server->address();
    ScriptedTokens tokens;
    ServiceChannel channel(environment, tokens);
    channel.pace().setRequestsPerSecond(1000);
    int answered = 0;
    int lost = 0;
    for (int i = 0; i < attempts; ++i) {
        ServiceRequest get;
        get.path = "/v1/me";
        wait(channel.send(get));
        const RawReply reply = wait(channel.send(post(500)));
        ++(reply.failure ? lost : answered);
        QVERIFY(!reply.failure || reply.requestLeft || server->count("POST") == answered);
        QVERIFY(server->count("POST") >= answered);
        QVERIFY(server->count("POST") <= answered + lost);
    }
}

void TestOnePost::bodyIsReadOnce()
{
    OnceOnlyBody body("0123456789");
    QVERIFY(body.isSequential());
    QVERIFY(!body.wasTaken());
    QCOMPARE(body.bytesAvailable(), 10);
    QVERIFY(!body.atEnd());
    QVERIFY(!body.wasTaken());
    QCOMPARE(body.read(4), "0123");
    QVERIFY(body.wasTaken());
    QVERIFY(!body.reset());
    QCOMPARE(body.readAll(), "456789");
    QVERIFY(body.atEnd());
    QVERIFY(!body.reset());
    QCOMPARE(body.read(1), "");
}

QTEST_GUILESS_MAIN(TestOnePost)
#include "tst_onepost.moc"
