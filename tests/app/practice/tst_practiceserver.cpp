// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/practiceserver.h"
#include "tests/app/practice/practiceharness.h"

#include <QElapsedTimer>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace techpass;
using namespace Qt::StringLiterals;

/// The practice service over real sockets.
class TestPracticeServer final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    std::unique_ptr<PracticeServer> m_server;
    QByteArray m_access;

    static PracticeOptions quick()
    {
        PracticeOptions options;
        options.policy = PracticeHarness::quickPolicy();
        return options;
    }

    std::unique_ptr<QTcpSocket> connectedSocket() const
    {
        auto socket = std::make_unique<QTcpSocket>();
        socket->connectToHost(u"127.0.0.1"_s, quint16(m_server->service().port()));
        socket->waitForConnected(5000);
        return socket;
    }
    /// All that the server sends until it closes.
    static QByteArray readToEnd(QTcpSocket &socket)
    {
        while (socket.state() == QAbstractSocket::ConnectedState && socket.waitForReadyRead(5000)) { }
        return socket.readAll();
    }
    QByteArray exchange(const QByteArray &bytes) const
    {
        const auto socket = connectedSocket();
        socket->write(bytes);
        return readToEnd(*socket);
    }
    static QByteArray status(const QByteArray &answer) { return answer.left(12); }

    QByteArray wire(const QByteArray &method, const QByteArray &target, const QByteArray &body = {},
        const QByteArray &more = "Connection: close\r\n") const
    {
        return method + ' ' + target + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + m_access
            + "\r\nContent-Type: application/json\r\nIdempotency-Key: " + newKey().toLatin1()
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + more + "\r\n" + body;
    }
    QByteArray account(int number) const
    {
        return wire("POST", "/v1/accounts", QJsonDocument(vendorAccount(number)).toJson());
    }
    QJsonObject ledger() const
    {
        const QByteArray answer = exchange(wire("GET", "/control/ledger"));
        return QJsonDocument::fromJson(answer.mid(answer.indexOf("\r\n\r\n") + 4)).object();
    }
    int made(int number) const
    {
        return ledger()
            .value("accounts"_L1)
            .toObject()
            .value(vendorAccount(number).value("email"_L1).toString())
            .toInt();
    }
    void setFaults(const QByteArray &faults) const
    {
        QCOMPARE(status(exchange(wire("POST", "/control/faults", faults))), QByteArray("HTTP/1.1 200"));
    }
    static std::unique_ptr<QNetworkReply> wait(QNetworkReply *reply)
    {
        QSignalSpy finished(reply, &QNetworkReply::finished);
        if (!reply->isFinished())
            finished.wait(10000);
        return std::unique_ptr<QNetworkReply>(reply);
    }
    QJsonObject signIn(PracticeServer &server, const QString &person)
    {
        QNetworkAccessManager network;
        network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
        const FormFields fields = PracticeHarness::authorization(person, goodVerifier);
        const auto redirect = wait(network.get(QNetworkRequest(
            QUrl(server.issuer().toString() + u"/authorize?" + QString::fromLatin1(fields.encoded())))));
        const QByteArray location = redirect->rawHeader("Location");
        FormFields form;
        form.append(u"grant_type"_s, u"authorization_code"_s);
        form.append(u"client_id"_s, u"techpass-invite"_s);
        form.append(u"code"_s, FormFields(location.mid(location.indexOf('?') + 1)).value(u"code"));
        form.append(u"redirect_uri"_s, goodRedirect);
        form.append(u"code_verifier"_s, goodVerifier);
        QNetworkRequest request(QUrl(server.issuer().toString() + u"/token"));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
        const auto tokens = wait(network.post(request, form.encoded()));
        return QJsonDocument::fromJson(tokens->readAll()).object();
    }

private Q_SLOTS:
    void init()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        m_server = std::make_unique<PracticeServer>();
        PracticeOptions options = quick();
        options.stateFile = m_dir.filePath(u"shared"_s); // keeps the signing key from test to test
        QVERIFY(m_server->start(options));
        m_access = signIn(*m_server, u"admin"_s).value("access_token"_L1).toString().toLatin1();
        QVERIFY(!m_access.isEmpty());
    }
    void cleanup() { m_server.reset(); }

    void listensOnThisComputerOnly()
    {
        QCOMPARE(m_server->service().scheme(), u"http"_s);
        QCOMPARE(m_server->service().host(), u"127.0.0.1"_s);
        QCOMPARE(m_server->issuer().toString(), QString(m_server->service().toString() + u"/oidc"));
        m_server->stop();
        QVERIFY(!m_server->isRunning());
        QVERIFY(m_server->service().isEmpty());
    }

    void startsQuickly()
    {
        PracticeServer server;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(server.start({}));
        // The aim is 20 ms; the rest is for a busy machine.
        QVERIFY2(timer.elapsed() < 200, QByteArray::number(timer.elapsed()).constData());
    }

    void refusesToStart_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<Error::Kind>("kind");
        QTest::newRow("port") << u"port"_s << Error::Kind::ServiceFailed;
        QTest::newRow("state") << u"state"_s << Error::Kind::StorageUnavailable;
        QTest::newRow("folder") << u"folder"_s << Error::Kind::StorageUnavailable;
        QTest::newRow("faults") << u"faults"_s << Error::Kind::SettingInvalid;
    }
    void refusesToStart()
    {
        QFETCH(QString, what);
        PracticeOptions options = quick();
        QTcpServer other;
        if (what == u"port") {
            QVERIFY(other.listen(QHostAddress::LocalHost));
            options.port = other.serverPort();
        } else if (what == u"state") {
            options.stateFile = m_dir.filePath(u"shared"_s);
        } else if (what == u"folder") {
            options.stateFile = m_dir.filePath(u"missing/state"_s);
        } else {
            options.faults = "{}";
        }
        PracticeServer server;
        const Result<void> started = server.start(options);
        QVERIFY(!started);
        QTEST(started.error().kind, "kind");
        QVERIFY(!started.error().detail.isEmpty());
        QVERIFY(!server.isRunning());
    }

    void takesFaultsAtTheStart()
    {
        PracticeServer server;
        PracticeOptions options = quick();
        options.faults = R"([{"action":"503"}])";
        QVERIFY(server.start(options));
        QNetworkAccessManager network;
        const auto reply
            = wait(network.get(QNetworkRequest(QUrl(server.service().toString() + u"/v1/policy"))));
        QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 503);
    }

    void answersThroughTheAccessManager()
    {
        QNetworkAccessManager network;
        QNetworkRequest request(QUrl(m_server->service().toString() + u"/v1/accounts"));
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        request.setRawHeader("Authorization", "Bearer " + m_access);
        for (int i = 1000; i < 1050; ++i) {
            request.setRawHeader("Idempotency-Key", newKey().toLatin1());
            const auto reply = wait(network.post(request, QJsonDocument(vendorAccount(i)).toJson()));
            QCOMPARE(reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(), 201);
            QCOMPARE(reply->rawHeader("X-Trace-Id").size(), 32);
        }
        QCOMPARE(made(1049), 1);
    }

    void keepsAConnectionForSeveralRequests()
    {
        const auto socket = connectedSocket();
        socket->write(
            wire("GET", "/v1/me", {}, {}) + wire("GET", "/v1/policy", {}, {}) + wire("GET", "/v1/me"));
        const QByteArray answers = readToEnd(*socket);
        QCOMPARE(answers.count("HTTP/1.1 200 OK"), 3);
        QCOMPARE(answers.count("Connection: keep-alive"), 2);
        QCOMPARE(answers.count("Connection: close"), 1);
    }

    void servesManyConnectionsTogether()
    {
        std::vector<std::unique_ptr<QTcpSocket>> sockets;
        for (int i = 0; i < 100; ++i)
            sockets.push_back(connectedSocket());
        for (const auto &socket : sockets)
            socket->write(wire("GET", "/v1/me"));
        for (const auto &socket : sockets)
            QCOMPARE(status(readToEnd(*socket)), QByteArray("HTTP/1.1 200"));
    }

    void requestsInPieces()
    {
        const auto socket = connectedSocket();
        const QByteArray request = account(1);
        for (const char byte : request) {
            socket->write(&byte, 1);
            socket->flush();
        }
        QCOMPARE(status(readToEnd(*socket)), QByteArray("HTTP/1.1 201"));
    }

    void bodiesInChunks()
    {
        const QByteArray body = QJsonDocument(vendorAccount(2)).toJson();
        QByteArray request = wire("POST", "/v1/accounts");
        request.replace("Content-Length: 0\r\n", "Transfer-Encoding: chunked\r\n");
        request += QByteArray::number(body.size(), 16) + "\r\n" + body + "\r\n0\r\n\r\n";
        QCOMPARE(status(exchange(request)), QByteArray("HTTP/1.1 201"));
    }

    void asksForABodyThatWaits()
    {
        const QByteArray body = QJsonDocument(vendorAccount(3)).toJson();
        const QByteArray request
            = wire("POST", "/v1/accounts", body, "Connection: close\r\nExpect: 100-continue\r\n");
        const auto socket = connectedSocket();
        socket->write(request.chopped(body.size()));
        QVERIFY(socket->waitForReadyRead(5000));
        QCOMPARE(socket->readAll(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        socket->write(body);
        QCOMPARE(status(readToEnd(*socket)), QByteArray("HTTP/1.1 201"));
    }

    void aProxysWholeAddress()
    {
        QCOMPARE(status(exchange(wire("GET", "http://127.0.0.1:9/v1/me?x"))), QByteArray("HTTP/1.1 200"));
    }

    void malformedRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("answer");
        const QByteArray host = "Host: 127.0.0.1\r\n";
        QTest::newRow("no HTTP") << QByteArray("hello\r\n\r\n") << QByteArray("HTTP/1.1 400");
        QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\r\n\r\n", 14)
                             << QByteArray("HTTP/1.1 400");
        QTest::newRow("version") << QByteArray("GET / HTTP/9\r\n" + host + "\r\n")
                                 << QByteArray("HTTP/1.1 400");
        QTest::newRow("length") << QByteArray(
            "POST /v1/accounts HTTP/1.1\r\n" + host + "Content-Length: x\r\n\r\n")
                                << QByteArray("HTTP/1.1 400");
        QTest::newRow("large header")
            << QByteArray("GET / HTTP/1.1\r\n" + host + "X: " + QByteArray(20000, 'x') + "\r\n\r\n")
            << QByteArray("HTTP/1.1 431");
        QTest::newRow("large body") << QByteArray("POST /v1/accounts HTTP/1.1\r\n" + host
            + "Content-Length: 5000000\r\n\r\n" + QByteArray(5000000, 'x'))
                                    << QByteArray("HTTP/1.1 413");
        QTest::newRow("no host") << QByteArray("GET /v1/me HTTP/1.1\r\nConnection: close\r\n\r\n")
                                 << QByteArray("HTTP/1.1 421");
        QTest::newRow("other host") << QByteArray(
            "GET /v1/me HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n")
                                    << QByteArray("HTTP/1.1 421");
    }
    void malformedRequests()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, answer);
        const QByteArray received = exchange(bytes);
        QCOMPARE(status(received), answer);
        QVERIFY(received.contains("X-Trace-Id: "));
        QVERIFY(received.contains("application/problem+json"));
        QCOMPARE(status(exchange(wire("GET", "/v1/me"))), QByteArray("HTTP/1.1 200"));
    }

    void whoGoesAwayDoesNoHarm()
    {
        for (const QByteArray &bytes : {QByteArray(), QByteArray("POST /v1/acc"), account(4).chopped(20)}) {
            const auto socket = connectedSocket();
            socket->write(bytes);
            socket->waitForBytesWritten(1000);
            socket->abort();
        }
        QCOMPARE(status(exchange(wire("GET", "/v1/me"))), QByteArray("HTTP/1.1 200"));
        QCOMPARE(made(4), 0);
    }

    void dropsConnections_data()
    {
        QTest::addColumn<QByteArray>("action");
        QTest::addColumn<int>("timesMade");
        QTest::newRow("before") << QByteArray("drop-before") << 0;
        QTest::newRow("after") << QByteArray("drop-after") << 1;
        QTest::newRow("in the middle") << QByteArray("drop-partial") << 1;
    }
    void dropsConnections()
    {
        QFETCH(QByteArray, action);
        static int number = 100;
        ++number;
        setFaults("[{\"action\":\"" + action + "\",\"count\":1,\"match\":{\"method\":\"POST\"}}]");
        const QByteArray answer = exchange(account(number));
        QCOMPARE(answer.isEmpty(), action != "drop-partial");
        if (action == "drop-partial") {
            QVERIFY(answer.startsWith("HTTP/1.1 201 Created\r\n"));
            QVERIFY(!answer.endsWith('}'));
        }
        QTEST(made(number), "timesMade");
    }

    void aSlowRequestIsWorkedOnThoughItsClientLeft()
    {
        setFaults(R"([{"action":"latency","value":100,"count":1,"match":{"path":"/v1/accounts"}}])");
        const auto socket = connectedSocket();
        socket->write(account(5));
        QVERIFY(socket->waitForBytesWritten(1000));
        QTRY_VERIFY(ledger().value("posts"_L1).toInt() > 0);
        socket->abort();
        QTRY_COMPARE(made(5), 1);
    }

    void sendsHugeBodies()
    {
        setFaults(R"([{"action":"huge-body","value":20000000,"count":1}])");
        const QByteArray answer = exchange(wire("GET", "/v1/me"));
        QVERIFY(answer.size() > 20000000);
        QVERIFY(answer.endsWith("x\"}"));
    }

    void aRestartSignsNobodyOut()
    {
        const QString file = m_dir.filePath(u"restart"_s);
        PracticeOptions options = quick();
        options.stateFile = file;
        m_server = std::make_unique<PracticeServer>();
        QVERIFY(m_server->start(options));
        const QJsonObject tokens = signIn(*m_server, u"officer"_s);
        m_access = tokens.value("access_token"_L1).toString().toLatin1();
        QCOMPARE(status(exchange(account(7))), QByteArray("HTTP/1.1 201"));
        options.port = quint16(m_server->service().port());
        m_server->stop();
        QVERIFY(m_server->start(options));
        QCOMPARE(status(exchange(wire("GET", "/v1/me"))), QByteArray("HTTP/1.1 200"));
        QCOMPARE(status(exchange(account(7))), QByteArray("HTTP/1.1 409"));
        QCOMPARE(made(7), 1);
        const QByteArray form = "grant_type=refresh_token&client_id=techpass-invite&refresh_token="
            + tokens.value("refresh_token"_L1).toString().toLatin1();
        QByteArray request = wire("POST", "/oidc/token", form);
        request.replace("application/json", "application/x-www-form-urlencoded");
        QCOMPARE(status(exchange(request)), QByteArray("HTTP/1.1 200"));
    }

    void stopsWithConnectionsOpen()
    {
        setFaults(R"([{"action":"latency","value":60000}])");
        const auto idle = connectedSocket();
        const auto waiting = connectedSocket();
        waiting->write(wire("GET", "/v1/me"));
        QVERIFY(waiting->waitForBytesWritten(1000));
        QElapsedTimer timer;
        timer.start();
        m_server->stop();
        QVERIFY(timer.elapsed() < 5000);
        QVERIFY(readToEnd(*idle).isEmpty());
        QVERIFY(readToEnd(*waiting).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practiceserver.moc"
