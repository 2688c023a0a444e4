// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/call.h"
#include "app/techpass/createaccount.h"
#include "app/techpass/getme.h"
#include "app/techpass/httpexchange.h"
#include "app/techpass/onfinished.h"
#include "tests/support/loopbackcertificate.h"
#include "tests/support/misbehavingserver.h"
#include "tests/support/scriptedtokens.h"

#include <QNetworkAccessManager>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;
using namespace std::chrono_literals;

namespace {

const QByteArray me = R"({"email":"a@b.gov.sg","displayName":"A","userType":"publicOfficer","roles":[],
    "canInvite":true})";

Environment environmentAt(const QUrl &service)
{
    Environment environment;
    environment.name = u"test"_s;
    environment.service = service;
    return environment;
}

ServiceRequest post()
{
    ServiceRequest request;
    request.verb = ServiceRequest::Verb::Post;
    request.path = "/v1/accounts";
    request.body = "{\"a\":1}";
    request.idempotencyKey = "key";
    return request;
}

// The result of `future`, waited for with the event loop running.
template <typename T> T wait(const QFuture<T> &future)
{
    QFutureWatcher<T> watcher;
    QSignalSpy finished(&watcher, &QFutureWatcherBase::finished);
    watcher.setFuture(future);
    if (!future.isFinished())
        finished.wait(20000);
    return future.resultCount() > 0 ? future.resultAt(0) : CancelledValue<T>::make();
}

} // namespace

class TestServiceChannel final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void sendsWhatTheContractAsks();
    void sendsNoKeyWhereNoneIsSet();
    void renewsTheTokenOnce();
    void givesUpAfterASecond401();
    void doesNotSendWithoutToken();
    void passesOnAFailedRenewal();
    void refusesUnsafeAddressesAndHeaders_data();
    void refusesUnsafeAddressesAndHeaders();
    void followsNoRedirect();
    void keepsNoCookies();
    void readsStatusesWhole_data();
    void readsStatusesWhole();
    void limitsTheAnswer_data();
    void limitsTheAnswer();
    void limitsADecompressedAnswer();
    void endsAtTheDeadline_data();
    void endsAtTheDeadline();
    void certainlyDidNothing_data();
    void certainlyDidNothing();
    void refusesAnUnknownCertificate();
    void cancelTakesTheRequestBack();
    void cancelOfACallTakesTheRequestBack();
    void endsPendingRequestsWhenDestroyed();
    void survivesItsDestructionFromAContinuation();
    void survivesADeadReceiver();
    void parsesTheAnswerOfACall();
};

void TestServiceChannel::sendsWhatTheContractAsks()
{
    MisbehavingServer server;
    Environment environment = environmentAt(server.address());
    environment.apiKey = u"k3y"_s;
    ScriptedTokens tokens;
    ServiceChannel channel(environment, tokens);
    channel.pace().setRequestsPerSecond(1000);
    ServiceRequest request = post();
    request.query = {{"q", u"a b"_s}};
    const RawReply reply = wait(channel.send(request));
    QVERIFY(!reply.failure);
    QCOMPARE(reply.status, 200);
    QVERIFY(reply.requestLeft);
    QCOMPARE(server.requests().size(), 1);
    const ReceivedRequest got = server.requests().constFirst();
    QCOMPARE(got.method, "POST");
    QCOMPARE(got.target, "/v1/accounts?q=a%20b");
    QCOMPARE(got.body, "{\"a\":1}");
    QCOMPARE(got.header("Authorization"), "Bearer token-1");
    QCOMPARE(got.header("x-api-key"), "k3y");
    QCOMPARE(got.header("Accept"), "application/json, application/problem+json");
    QCOMPARE(got.header("Content-Type"), "application/json");
    QCOMPARE(got.header("Content-Length"), "7");
    QCOMPARE(got.header("Transfer-Encoding"), "");
    QCOMPARE(got.header("Idempotency-Key"), "key");
    QCOMPARE(got.header("User-Agent"), "techpass-invite/" TECHPASS_VERSION);
    QCOMPARE(got.header("Upgrade"), "");
}

void TestServiceChannel::sendsNoKeyWhereNoneIsSet()
{
    MisbehavingServer server;
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    ServiceRequest request = GetMe::buildRequest();
    request.ifNoneMatch = "\"7\"";
    const RawReply reply = wait(channel.send(request));
    QCOMPARE(reply.status, 200);
    QVERIFY(!reply.requestLeft);
    const ReceivedRequest got = server.requests().constFirst();
    QCOMPARE(got.header("If-None-Match"), "\"7\"");
    for (const char *name : {"x-api-key", "Idempotency-Key", "Content-Type"})
        QCOMPARE(got.header(name), "");
}

void TestServiceChannel::renewsTheTokenOnce()
{
    MisbehavingServer server;
    server.setScript([](const ReceivedRequest &request) {
        return request.header("Authorization") == "Bearer token-2"
            ? Reaction::json(200, me)
            : Reaction::json(401, "{}", {{"WWW-Authenticate", "Bearer error=\"invalid_token\""}});
    });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    QCOMPARE(wait(channel.send(post())).status, 200);
    QCOMPARE(tokens.rejected(), QList<QByteArray>{"token-1"});
    QCOMPARE(server.count("POST"), 2);
    QCOMPARE(server.requests().at(0).body, server.requests().at(1).body);
}

void TestServiceChannel::givesUpAfterASecond401()
{
    MisbehavingServer server;
    server.setScript([](const ReceivedRequest &) {
        return Reaction::json(401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}, {"X-Trace-Id", "t"}});
    });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    const auto answer = wait(call<CreateAccount>(channel, AccountRequest{}, u"key"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().error.kind, Error::Kind::SignInNeeded);
    QCOMPARE(answer.error().error.traceId, u"t"_s);
    QVERIFY(!answer.error().outcomeUnknown);
    QCOMPARE(server.count("POST"), 2);
}

void TestServiceChannel::doesNotSendWithoutToken()
{
    MisbehavingServer server;
    ScriptedTokens tokens;
    tokens.error = Error{Error::Kind::SignInNeeded, {}, {}};
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    const RawReply reply = wait(channel.send(post()));
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, Error::Kind::SignInNeeded);
    QVERIFY(!reply.requestLeft);
    QCOMPARE(server.connections(), 0);
}

void TestServiceChannel::passesOnAFailedRenewal()
{
    MisbehavingServer server;
    server.setScript([](const ReceivedRequest &) { return Reaction::json(401, "{}"); });
    ScriptedTokens tokens;
    tokens.errorAtRenewal = Error{Error::Kind::Offline, {}, {}};
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    const RawReply reply = wait(channel.send(post()));
    QCOMPARE(reply.failure->kind, Error::Kind::Offline);
    QVERIFY(!reply.requestLeft);
    QCOMPARE(server.count("POST"), 1);
}

void TestServiceChannel::refusesUnsafeAddressesAndHeaders_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<QString>("apiKey");
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("plain http") << u"http://api.example.sg"_s << QString() << QByteArray("t");
    QTest::newRow("no host") << u"https:///"_s << QString() << QByteArray("t");
    QTest::newRow("empty") << QString() << QString() << QByteArray("t");
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QString() << QByteArray("t");
    QTest::newRow("password inside") << u"https://a:b@127.0.0.1"_s << QString() << QByteArray("t");
    QTest::newRow("line break in the key") << u"http://127.0.0.1:9"_s << u"a\r\nX: y"_s << QByteArray("t");
    QTest::newRow("line break in the token")
        << u"http://127.0.0.1:9"_s << QString() << QByteArray("t\r\nX: y");
    QTest::newRow("NUL in the token") << u"http://127.0.0.1:9"_s << QString() << QByteArray("t\0t", 3);
}

void TestServiceChannel::refusesUnsafeAddressesAndHeaders()
{
    QFETCH(QString, service);
    QFETCH(QString, apiKey);
    QFETCH(QByteArray, token);
    Environment environment = environmentAt(QUrl(service));
    environment.apiKey = apiKey;
    ScriptedTokens tokens;
    tokens.prefix = token;
    ServiceChannel channel(environment, tokens);
    channel.pace().setRequestsPerSecond(1000);
    const RawReply reply = wait(channel.send(post()));
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, Error::Kind::SettingInvalid);
    QVERIFY(!reply.requestLeft);
}

void TestServiceChannel::followsNoRedirect()
{
    MisbehavingServer other;
    MisbehavingServer server;
    for (const int status : {301, 302, 303, 307, 308}) {
        server.setScript([&other, status](const ReceivedRequest &) {
            return Reaction::json(status, "{}", {{"Location", other.address().toEncoded() + "/v1/me"}});
        });
        ScriptedTokens tokens;
        ServiceChannel channel(environmentAt(server.address()), tokens);
        channel.pace().setRequestsPerSecond(1000);
        const auto answer = wait(call<GetMe>(channel));
        QVERIFY(!answer);
        QCOMPARE(answer.error().error.kind, Error::Kind::Offline);
        QCOMPARE(answer.error().status, status);
        const ServiceError refused = wait(call<CreateAccount>(channel, AccountRequest{}, u"k"_s)).error();
        QVERIFY(refused.outcomeUnknown);
        QCOMPARE(refused.error.kind, Error::Kind::Offline);
        QCOMPARE(refused.status, status);
    }
    QCOMPARE(other.connections(), 0);
}

void TestServiceChannel::keepsNoCookies()
{
    MisbehavingServer server;
    server.setScript([](const ReceivedRequest &) {
        return Reaction::json(200, "{}", {{"Set-Cookie", "a=b; Path=/"}});
    });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    wait(channel.send(post()));
    wait(channel.send(post()));
    QCOMPARE(server.requests().at(1).header("Cookie"), "");
    // One kept-alive connection is enough.
    QCOMPARE(server.connections(), 1);
}

void TestServiceChannel::readsStatusesWhole_data()
{
    QTest::addColumn<int>("status");
    for (const int status :
        {200, 201, 202, 400, 403, 404, 405, 409, 410, 413, 418, 422, 429, 500, 501, 502, 503, 504, 599})
        QTest::addRow("%d", status) << status;
}

void TestServiceChannel::readsStatusesWhole()
{
    QFETCH(int, status);
    MisbehavingServer server;
    server.setScript([status](const ReceivedRequest &) {
        return Reaction::json(status, R"({"type":"urn:techpass:problem:x"})",
            {{"X-Trace-Id", "t-1"}, {"Retry-After", "3"}}, "application/problem+json");
    });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    const RawReply reply = wait(channel.send(post()));
    QVERIFY2(!reply.failure, reply.failure ? qPrintable(reply.failure->detail) : "");
    QCOMPARE(reply.status, status);
    QCOMPARE(reply.traceId(), u"t-1"_s);
    QCOMPARE(reply.header("RETRY-AFTER"), "3");
    QCOMPARE(reply.body, R"({"type":"urn:techpass:problem:x"})");
}

void TestServiceChannel::limitsTheAnswer_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::newRow("announced") << QByteArray("Content-Length: 100000000000\r\n");
    QTest::newRow("not announced") << QByteArray();
}

void TestServiceChannel::limitsTheAnswer()
{
    QFETCH(QByteArray, head);
    MisbehavingServer server;
    server.setScript([head](const ReceivedRequest &) {
        return Reaction{Reaction::Kind::Endless,
            "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nX-Trace-Id: t\r\n" + head + "\r\n "};
    });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    const RawReply reply = wait(channel.send(post()));
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, Error::Kind::AnswerUnreadable);
    QCOMPARE(reply.failure->traceId, u"t"_s);
    QVERIFY(reply.requestLeft);
    QVERIFY(reply.body.isEmpty());
    QCOMPARE(server.count("POST"), 1);
}

void TestServiceChannel::limitsADecompressedAnswer()
{
    QByteArray zeros(50 * 1024 * 1024, '\0');
    const QByteArray small = qCompress(zeros, 9).mid(4); // without Qt's length: a zlib stream, "deflate"
    zeros.clear();
    MisbehavingServer server;
    server.setScript([&small](const ReceivedRequest &) {
        return Reaction::json(201, small, {{"Content-Encoding", "deflate"}});
    });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    const auto answer = wait(call<CreateAccount>(channel, AccountRequest{}, u"key"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().error.kind, Error::Kind::AnswerUnreadable);
    QVERIFY(answer.error().outcomeUnknown);
}

void TestServiceChannel::endsAtTheDeadline_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QByteArray>("bytes");
    const QByteArray head = "HTTP/1.1 201 Created\r\nContent-Type: application/json\r\n\r\n";
    QTest::newRow("silence") << int(Reaction::Kind::Silence) << QByteArray();
    QTest::newRow("a slow drip") << int(Reaction::Kind::Drip) << head;
    QTest::newRow("a slow drip after the head") << int(Reaction::Kind::Drip) << QByteArray(head + " ");
    QTest::newRow("half a head") << int(Reaction::Kind::Answer) << head.left(20);
    QTest::newRow("half a body") << int(Reaction::Kind::Answer)
                                 << QByteArray("HTTP/1.1 201 Created\r\nContent-Length: 9\r\n\r\n{");
}

void TestServiceChannel::endsAtTheDeadline()
{
    QFETCH(int, kind);
    QFETCH(QByteArray, bytes);
    MisbehavingServer server;
    server.setScript([kind, bytes](const ReceivedRequest &) {
        return Reaction{Reaction::Kind(kind), bytes};
    });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    ServiceRequest request = post();
    request.timeout = 400ms;
    const RawReply reply = wait(channel.send(request));
    QVERIFY(reply.failure);
    QCOMPARE(reply.failure->kind, Error::Kind::TimedOut);
    QVERIFY(reply.requestLeft);
    QVERIFY(reply.elapsed >= 300ms); // coarse timers may be a little early
    QCOMPARE(server.count("POST"), 1);
}

void TestServiceChannel::certainlyDidNothing_data()
{
    QTest::addColumn<QString>("service");
    QTest::addColumn<Error::Kind>("kind");
    quint16 freePort = 0;
    {
        QTcpServer unused;
        QVERIFY(unused.listen(QHostAddress::LocalHost));
        freePort = unused.serverPort();
    }
    QTest::newRow("refused") << u"http://127.0.0.1:%1"_s.arg(freePort) << Error::Kind::Offline;
    QTest::newRow("refused, TLS") << u"https://127.0.0.1:%1"_s.arg(freePort) << Error::Kind::Offline;
    QTest::newRow("no such host") << u"https://techpass.invalid"_s << Error::Kind::Offline;
}

void TestServiceChannel::certainlyDidNothing()
{
    QFETCH(QString, service);
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(QUrl(service)), tokens);
    channel.pace().setRequestsPerSecond(1000);
    const auto answer = wait(call<CreateAccount>(channel, AccountRequest{}, u"key"_s));
    QVERIFY(!answer);
    QTEST(answer.error().error.kind, "kind");
    QVERIFY(!answer.error().outcomeUnknown);
}

void TestServiceChannel::refusesAnUnknownCertificate()
{
    const LoopbackCertificate made = LoopbackCertificate::make();
    QVERIFY(!made.certificate.isNull());
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(made.certificate);
    configuration.setPrivateKey(made.key);
    MisbehavingServer server(configuration);
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    const auto answer = wait(call<CreateAccount>(channel, AccountRequest{}, u"key"_s));
    QVERIFY(!answer);
    QCOMPARE(answer.error().error.kind, Error::Kind::TlsFailed);
    QVERIFY(answer.error().error.detail.contains(u"self-signed"_s));
    QVERIFY(!answer.error().outcomeUnknown);
    QCOMPARE(server.requests().size(), 0);

    // Plain http where TLS is spoken, and the other way round.
    MisbehavingServer plain;
    QUrl address = plain.address();
    address.setScheme(u"https"_s);
    ServiceChannel wrong(environmentAt(address), tokens);
    ServiceRequest request = post();
    request.timeout = 2s;
    const RawReply reply = wait(wrong.send(request));
    QVERIFY(reply.failure);
    QVERIFY(!reply.requestLeft);
}

void TestServiceChannel::cancelTakesTheRequestBack()
{
    MisbehavingServer server;
    server.setScript([](const ReceivedRequest &) { return Reaction{Reaction::Kind::Silence, {}}; });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    QFuture<RawReply> future = channel.send(post());
    QTRY_COMPARE(server.requests().size(), 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QTRY_VERIFY(channel.findChildren<QObject *>(Qt::FindDirectChildrenOnly).isEmpty());
    // The channel goes on.
    server.setScript([](const ReceivedRequest &) { return Reaction::json(200, me); });
    QCOMPARE(wait(channel.send(post())).status, 200);
}

void TestServiceChannel::cancelOfACallTakesTheRequestBack()
{
    MisbehavingServer server;
    server.setScript([](const ReceivedRequest &) { return Reaction{Reaction::Kind::Silence, {}}; });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    auto future = call<CreateAccount>(channel, AccountRequest{}, u"k"_s);
    QTRY_COMPARE(server.requests().size(), 1);
    future.cancel();
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.resultCount(), 0);
    QTRY_VERIFY(channel.findChildren<QObject *>(Qt::FindDirectChildrenOnly).isEmpty());

    // At once, before anything was sent.
    auto early = call<CreateAccount>(channel, AccountRequest{}, u"k"_s);
    early.cancel();
    QTRY_VERIFY(early.isFinished());
    QTRY_VERIFY(channel.findChildren<QObject *>(Qt::FindDirectChildrenOnly).isEmpty());
}

void TestServiceChannel::endsPendingRequestsWhenDestroyed()
{
    MisbehavingServer server;
    server.setScript([](const ReceivedRequest &) { return Reaction{Reaction::Kind::Silence, {}}; });
    ScriptedTokens tokens;
    auto channel = std::make_unique<ServiceChannel>(environmentAt(server.address()), tokens);
    const auto left = call<CreateAccount>(*channel, AccountRequest{}, u"k"_s);
    QTRY_COMPARE(server.requests().size(), 1);
    const auto unsent = call<CreateAccount>(*channel, AccountRequest{}, u"k"_s);
    channel.reset();
    QVERIFY(left.isFinished());
    QCOMPARE(left.result().error().error.kind, Error::Kind::Cancelled);
    QVERIFY(left.result().error().outcomeUnknown);
    QVERIFY(unsent.isFinished());
    QCOMPARE(unsent.result().error().error.kind, Error::Kind::Cancelled);
    QVERIFY(!unsent.result().error().outcomeUnknown);
}

void TestServiceChannel::survivesItsDestructionFromAContinuation()
{
    MisbehavingServer server;
    ScriptedTokens tokens;
    auto channel = std::make_unique<ServiceChannel>(environmentAt(server.address()), tokens);
    const QFuture<RawReply> other = channel->send(post());
    QFuture<void> done = channel->send(post()).then([&channel](const RawReply &) { channel.reset(); });
    QTRY_VERIFY(done.isFinished());
    QTRY_VERIFY(other.isFinished());
    QVERIFY(!channel);
}

void TestServiceChannel::survivesADeadReceiver()
{
    MisbehavingServer server;
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    int calls = 0;
    {
        QObject receiver;
        onFinished(&receiver, call<GetMe>(channel), [&calls](const Answer<Profile> &) { ++calls; });
    }
    const auto answer = wait(call<GetMe>(channel));
    QCOMPARE(server.requests().size(), 2);
    QCOMPARE(calls, 0);
}

void TestServiceChannel::parsesTheAnswerOfACall()
{
    MisbehavingServer server;
    server.setScript([](const ReceivedRequest &) { return Reaction::json(200, me); });
    ScriptedTokens tokens;
    ServiceChannel channel(environmentAt(server.address()), tokens);
    channel.pace().setRequestsPerSecond(1000);
    const auto answer = wait(call<GetMe>(channel));
    QVERIFY(answer);
    QCOMPARE(answer->value.email, u"a@b.gov.sg"_s);
}

QTEST_GUILESS_MAIN(TestServiceChannel)
#include "tst_servicechannel.moc"
