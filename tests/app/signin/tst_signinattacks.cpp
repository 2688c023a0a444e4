// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/memorytokenstore.h"
#include "app/signin/openidsignin.h"
#include "app/signin/pkce.h"
#include "tests/app/signin/scriptedissuer.h"
#include "tests/app/signin/uncheckedidtokenverifier.h"

#include <QSet>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

// Whoever else is on this machine, or made the browser go somewhere, while a sign-in waits for its answer.
class TestSignInAttacks final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void init();
    void cleanup();
    void exchangesNothingForAnAttack_data();
    void exchangesNothingForAnAttack();
    void listensNoLongerThanNeeded();
    void answersNobodyAfterTheAnswer();
    void hasSecretsOfItsOwnEachTime();

private:
    void begin();
    quint16 port() const { return static_cast<quint16>(QUrl(m_browser.parameter("redirect_uri"_L1)).port()); }
    std::unique_ptr<QTcpSocket> attack(const QByteArray &bytes) const;
    bool isListening() const;

    std::unique_ptr<ScriptedIssuer> m_issuer;
    ScriptedBrowser m_browser;
    MemoryTokenStore m_store;
    UncheckedIdTokenVerifier m_verifier;
    std::unique_ptr<OpenIdSignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_signedIn;
    std::unique_ptr<QSignalSpy> m_failed;
};

namespace {

// The words in braces stand for what the sign-in that waits has; {old}: the state of the one before.
QByteArray request(const QByteArray &target, const QByteArray &method = "GET",
    const QByteArray &host = "127.0.0.1:{port}", const QByteArray &more = {})
{
    return method + ' ' + target + " HTTP/1.1\r\nHost: " + host + "\r\n" + more + "\r\n";
}

} // namespace

void TestSignInAttacks::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_issuer = std::make_unique<ScriptedIssuer>();
    m_browser.opened.clear();
    m_browser.onOpen = [this](const QUrl &) { m_issuer->nonce = m_browser.parameter("nonce"_L1).toLatin1(); };
    m_signIn = std::make_unique<OpenIdSignIn>(m_issuer->environment(), m_browser, m_store, m_verifier);
    m_signedIn = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::signedIn);
    m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::failed);
}

void TestSignInAttacks::cleanup()
{
    m_signIn.reset();
    m_issuer.reset();
}

void TestSignInAttacks::begin()
{
    QSignalSpy shown(m_signIn.get(), &SignIn::browserNeeded);
    m_signIn->start();
    QVERIFY(shown.wait());
}

std::unique_ptr<QTcpSocket> TestSignInAttacks::attack(const QByteArray &bytes) const
{
    auto socket = std::make_unique<QTcpSocket>();
    socket->connectToHost(QHostAddress::LocalHost, port());
    socket->write(bytes);
    return socket;
}

bool TestSignInAttacks::isListening() const
{
    QTcpSocket socket;
    socket.connectToHost(QHostAddress::LocalHost, port());
    [&socket] { QTRY_VERIFY(socket.state() != QAbstractSocket::ConnectingState); }();
    return socket.state() == QAbstractSocket::ConnectedState;
}

void TestSignInAttacks::exchangesNothingForAnAttack_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("status"); // empty: the connection is still open
    QTest::addColumn<bool>("ends"); // the issuer's own answer does, and says that it refuses
    const auto row = [](const char *name, const QByteArray &bytes, const QByteArray &status) {
        QTest::newRow(name) << bytes << status << false;
    };
    const QByteArray good = "/?code=evil&state={state}";
    row("wrong state", request("/?code=evil&state=x"), "400");
    row("a state that begins alike", request("/?code=evil&state={state}x"), "400");
    row("missing state", request("/?code=evil"), "400");
    row("empty state", request("/?code=evil&state="), "400");
    row("two states", request("/?code=evil&state={state}&state={state}"), "400");
    row("state of the sign-in before", request("/?code=evil&state={old}"), "400");
    row("code from another run", request("/?code=evil&state=" + freshSecret()), "400");
    row("two codes", request("/?code=evil&code=worse&state={state}"), "400");
    row("no code", request("/?state={state}"), "400");
    row("code and error", request("/?code=evil&error=access_denied&state={state}"), "400");
    row("code of control characters", request("/?code=a%0D%0Ab&state={state}"), "400");
    row("forged error", request("/?error=access_denied"), "400");
    row("forged error, wrong state", request("/?error=access_denied&state=x"), "400");
    row("other path", request("/callback?code=evil&state={state}"), "404");
    row("longer path", request("//?code=evil&state={state}"), "404");
    row("encoded path", request("/%2e?code=evil&state={state}"), "404");
    row("whole address", request("http://127.0.0.1:{port}/?code=evil&state={state}"), "404");
    row("POST", request(good, "POST", "127.0.0.1:{port}", "Content-Length: 0\r\n"), "405");
    row("POST with the answer as its body",
        request("/", "POST", "127.0.0.1:{port}", "Content-Length: 26\r\n") + "code=evil&state={state}",
        "405");
    row("HEAD", request(good, "HEAD"), "405");
    row("OPTIONS", request(good, "OPTIONS"), "405");
    row("CONNECT", request(good, "CONNECT"), "405");
    row("wrong Host", request(good, "GET", "evil.sg"), "400");
    row("Host with another port", request(good, "GET", "127.0.0.1:1"), "400");
    row("Host without a port", request(good, "GET", "127.0.0.1"), "400");
    row("Host localhost", request(good, "GET", "localhost:{port}"), "400");
    row("two Hosts", request(good, "GET", "127.0.0.1:{port}", "Host: evil.sg\r\n"), "400");
    row("no Host", "GET " + good + " HTTP/1.1\r\n\r\n", "400");
    row("no HTTP", "GET " + good + "\r\nHost: 127.0.0.1:{port}\r\n\r\n", "400");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "400");
    row("TLS", QByteArray::fromHex("1603010200010001fc0303") + "\r\n\r\n", "400");
    row("nothing but the end", "\r\n\r\n", "400");
    row("header of 1 MB", request(good, "GET", "127.0.0.1:{port}", "X: " + QByteArray(1 << 20, 'x') + "\r\n"),
        "431");
    row("target of 1 MB", request(good + "&x=" + QByteArray(1 << 20, 'x')), "431");
    row("never ends", "GET " + good + " HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n", {});
    row("says nothing", {}, {});
    QTest::newRow("error answer") << request("/?error=access_denied&state={state}") << QByteArray("200")
                                  << true;
    QTest::newRow("foreign iss") << request("/?code=evil&state={state}&iss=https%3A%2F%2Fevil.sg")
                                 << QByteArray("200") << true;
    QTest::newRow("empty iss") << request("/?code=evil&state={state}&iss=") << QByteArray("200") << true;
}

void TestSignInAttacks::exchangesNothingForAnAttack()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, status);
    QFETCH(bool, ends);
    begin();
    const QByteArray old = m_browser.parameter("state"_L1).toLatin1();
    m_signIn->cancel();
    m_failed->clear();
    begin();
    bytes.replace("{port}", QByteArray::number(port()));
    bytes.replace("{state}", m_browser.parameter("state"_L1).toLatin1()).replace("{old}", old);
    const auto attacker = attack(bytes);
    if (!status.isEmpty()) {
        QByteArray answer;
        QTRY_VERIFY((answer += attacker->readAll(), attacker->state() == QAbstractSocket::UnconnectedState));
        answer += attacker->readAll();
        // What is too much may be cut off before the answer was read.
        if (status != "431")
            QVERIFY2(answer.startsWith(QByteArray("HTTP/1.1 " + status)), answer.constData());
        QVERIFY(!answer.contains("You are signed in."));
        QVERIFY(!answer.contains("evil"));
    }
    QCOMPARE(m_issuer->tokenForms().size(), 0);
    if (ends) {
        QTRY_COMPARE(m_failed->size(), 1);
        QCOMPARE(m_failed->at(0).at(0).value<Error>().kind, Error::Kind::SignInRefused);
        QVERIFY(!isListening());
        begin(); // which is another sign-in
    }
    QVERIFY(isListening());
    m_browser.comeBack("code=c0de");
    QTRY_COMPARE(m_signedIn->size(), 1);
    QCOMPARE(m_issuer->tokenForms().size(), 1);
    QCOMPARE(m_issuer->tokenForms().constFirst().queryItemValue(u"code"_s), u"c0de"_s);
}

void TestSignInAttacks::listensNoLongerThanNeeded()
{
    begin();
    QVERIFY(isListening());
    m_browser.comeBack("code=c0de");
    QTRY_COMPARE(m_signedIn->size(), 1);
    QVERIFY(!isListening());
    begin();
    QVERIFY(isListening());
    m_signIn->cancel();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QVERIFY(!isListening());
}

void TestSignInAttacks::answersNobodyAfterTheAnswer()
{
    begin();
    const auto early = attack({}); // connected before, and still there after
    QTRY_COMPARE(early->state(), QAbstractSocket::ConnectedState);
    m_browser.comeBack("code=c0de");
    QTRY_COMPARE(m_signedIn->size(), 1);
    QTRY_COMPARE(early->state(), QAbstractSocket::UnconnectedState);
    QVERIFY(!isListening());
    QCOMPARE(m_issuer->tokenForms().size(), 1);
    QTRY_VERIFY(m_browser.page().contains("You are signed in."));
}

void TestSignInAttacks::hasSecretsOfItsOwnEachTime()
{
    constexpr int times = 1000;
    QSet<QString> states;
    QSet<QString> nonces;
    QSet<QString> verifiers;
    for (int i = 1; i <= times; ++i) {
        begin();
        states.insert(m_browser.parameter("state"_L1));
        nonces.insert(m_browser.parameter("nonce"_L1));
        QCOMPARE(m_browser.parameter("code_challenge_method"_L1), u"S256"_s);
        m_browser.comeBack("code=c0de");
        QVERIFY(m_signedIn->wait());
        QCOMPARE(m_signedIn->size(), i);
        const QString verifier = m_issuer->tokenForms().constLast().queryItemValue(u"code_verifier"_s);
        QCOMPARE(m_browser.parameter("code_challenge"_L1).toLatin1(), codeChallenge(verifier.toLatin1()));
        verifiers.insert(verifier);
    }
    QCOMPARE(states.size(), times);
    QCOMPARE(nonces.size(), times);
    QCOMPARE(verifiers.size(), times);
    QCOMPARE(m_issuer->tokenForms().size(), times);
    states.unite(nonces).unite(verifiers);
    QCOMPARE(states.size(), 3 * times);
}

QTEST_GUILESS_MAIN(TestSignInAttacks)
#include "tst_signinattacks.moc"
