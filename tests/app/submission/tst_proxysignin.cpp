// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/proxysignin.h"
#include "tests/support/askingproxy.h"
#include "tests/support/outboxharness.h"
#include "tests/support/testauthority.h"

#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;
using Scheme = AskingProxy::Scheme;

namespace {

const QString rightPassword = u"correct horse"_s;

/// A name that only the proxy knows the way to, as this machine itself is never reached through one.
const QByteArray host = "service.example";

Reaction created()
{
    return Reaction::json(201,
        R"({"id":"a","email":"single1@ibm.com","techpassUsername":"s","status":"created",)"
        R"("createdAt":"2026-01-01T00:00:00Z"})");
}

QSslConfiguration presenting(const TestAuthority::Issued &issued)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificate(QSslCertificate(issued.certificate));
    configuration.setPrivateKey(QSslKey(issued.key, QSsl::Ec));
    return configuration;
}

} // namespace

/// The outbox behind a proxy that asks for a name and password: rows wait for them, and nobody but that proxy
/// gets them.
class TestProxySignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void waitsWithoutCredentials();
    void goesOnWithTheRightOnes_data();
    void goesOnWithTheRightOnes();
    void saysThatTheyWereRefused_data();
    void saysThatTheyWereRefused();
    void usesThemForEveryConnection();
    void tellsNoOtherProxy();
    void tellsNoOtherRealm();
    void tellsTheServiceNothing();
    void showsNoTricksOfARealm_data();
    void showsNoTricksOfARealm();

private:
    std::unique_ptr<OutboxHarness> outboxBehind(const AskingProxy &proxy);
    quint16 port() const { return static_cast<quint16>(m_service->address().port()); }
    ProxyRealm realmOf(const AskingProxy &proxy) const { return {proxy.address(), u"Corporate network"_s}; }
    /// Whether a name, a password or what is made of them came to the service.
    bool serviceSawNothing() const;

    TestAuthority m_authority;
    std::unique_ptr<MisbehavingServer> m_service;
    std::shared_ptr<ProxySignIn> m_signIn;
};

void TestProxySignIn::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_service = std::make_unique<MisbehavingServer>(presenting(m_authority.issue("DNS:" + host)));
    m_service->setScript([](const ReceivedRequest &) { return created(); });
    m_signIn = std::make_shared<ProxySignIn>();
}

std::unique_ptr<OutboxHarness> TestProxySignIn::outboxBehind(const AskingProxy &proxy)
{
    const QUrl address(u"https://%1:%2"_s.arg(QLatin1StringView(host)).arg(port()));
    auto outbox = std::make_unique<OutboxHarness>(
        address, NetworkRoute{u"http://"_s + proxy.address(), m_authority.certificate(), m_signIn});
    outbox->policy.maxBatchItems = 1;
    outbox->sender.setPolicy(outbox->policy);
    connect(m_signIn.get(), &ProxySignIn::given, &outbox->sender, &Sender::tryNetwork);
    return outbox;
}

bool TestProxySignIn::serviceSawNothing() const
{
    const QByteArray encoded = QByteArray("mei:" + rightPassword.toUtf8()).toBase64();
    const auto &requests = m_service->requests();
    return std::all_of(requests.begin(), requests.end(), [&encoded](const ReceivedRequest &request) {
        return std::none_of(request.headers.begin(), request.headers.end(), [&encoded](const auto &header) {
            return header.first.toLower().startsWith("proxy-") || header.second.contains(encoded)
                || header.second.contains(rightPassword.toUtf8());
        });
    });
}

void TestProxySignIn::waitsWithoutCredentials()
{
    AskingProxy proxy(Scheme::Basic, port());
    const auto outbox = outboxBehind(proxy);
    QList<ProxyQuestion> questions;
    connect(m_signIn.get(), &ProxySignIn::asked, this,
        [&](const ProxyQuestion &question) { questions.append(question); });
    outbox->submit({OutboxHarness::account(1), OutboxHarness::account(2)});
    outbox->start();
    QTRY_COMPARE(outbox->sender.state(), Sender::State::WaitingForNetwork);
    QCOMPARE(outbox->sender.lastError().kind, Error::Kind::ProxySignInNeeded);
    QCOMPARE(outbox->sender.lastError().detail, QString(proxy.address() + u", Corporate network"));
    const QList<OutboxRow> rows = outbox->rows();
    QCOMPARE(rows.size(), 2);
    for (const OutboxRow &row : rows)
        QCOMPARE(row.state, RowState::Waiting);
    QCOMPARE(rows.first().lastError, Error::Kind::ProxySignInNeeded);
    QVERIFY(!questions.isEmpty());
    QCOMPARE(questions.first().who, realmOf(proxy));
    QVERIFY(!questions.first().wasRefused);
    QCOMPARE(proxy.tries(), 0);
    QCOMPARE(m_service->connections(), 0);
}

void TestProxySignIn::goesOnWithTheRightOnes_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("Basic") << Scheme::Basic;
    QTest::newRow("Digest") << Scheme::Digest;
}

void TestProxySignIn::goesOnWithTheRightOnes()
{
    QFETCH(const Scheme, scheme);
    AskingProxy proxy(scheme, port());
    const auto outbox = outboxBehind(proxy);
    outbox->submit({OutboxHarness::account(1), OutboxHarness::account(2)});
    outbox->start();
    QTRY_COMPARE(outbox->sender.state(), Sender::State::WaitingForNetwork);
    m_signIn->give(realmOf(proxy), u"mei"_s, rightPassword);
    QTRY_COMPARE(outbox->rows().at(1).state, RowState::Created);
    QCOMPARE(outbox->rows().at(0).state, RowState::Created);
    QVERIFY(proxy.tunnels() > 0);
    QCOMPARE(m_service->count("POST"), 2);
    QVERIFY(serviceSawNothing());
    // In the clear only where the proxy asks for no better.
    if (scheme == Scheme::Digest) {
        for (const QByteArray &head : proxy.heads())
            QVERIFY(!head.contains(rightPassword.toUtf8()) && !head.contains("Basic"));
    }
}

void TestProxySignIn::saysThatTheyWereRefused_data()
{
    goesOnWithTheRightOnes_data();
}

void TestProxySignIn::saysThatTheyWereRefused()
{
    QFETCH(const Scheme, scheme);
    AskingProxy proxy(scheme, port());
    const auto outbox = outboxBehind(proxy);
    m_signIn->give(realmOf(proxy), u"mei"_s, u"wrong"_s);
    QList<ProxyQuestion> questions;
    connect(m_signIn.get(), &ProxySignIn::asked, this,
        [&](const ProxyQuestion &question) { questions.append(question); });
    outbox->submit({OutboxHarness::account(1)});
    outbox->start();
    QTRY_COMPARE(outbox->sender.state(), Sender::State::WaitingForNetwork);
    QCOMPARE(outbox->sender.lastError().kind, Error::Kind::ProxySignInNeeded);
    QVERIFY(!questions.isEmpty());
    QVERIFY(questions.first().wasRefused);
    QCOMPARE(outbox->rows().first().state, RowState::Waiting);
    // A proxy that counts wrong passwords counts one, however often the outbox tries.
    outbox->sender.tryNetwork();
    QTRY_VERIFY(questions.size() > 1);
    QVERIFY(!questions.at(1).wasRefused);
    QCOMPARE(proxy.tries(), 1);
    m_signIn->give(realmOf(proxy), u"mei"_s, rightPassword);
    QTRY_COMPARE(outbox->rows().first().state, RowState::Created);
    QVERIFY(serviceSawNothing());
}

void TestProxySignIn::usesThemForEveryConnection()
{
    AskingProxy proxy(Scheme::Basic, port());
    const auto outbox = outboxBehind(proxy);
    m_signIn->give(realmOf(proxy), u"mei"_s, rightPassword);
    m_service->setScript([](const ReceivedRequest &) {
        return Reaction{Reaction::Kind::AnswerAndClose, created().bytes};
    });
    const QSignalSpy asked(m_signIn.get(), &ProxySignIn::asked);
    outbox->submit({OutboxHarness::account(1), OutboxHarness::account(2), OutboxHarness::account(3)});
    outbox->start();
    QTRY_COMPARE(outbox->rows().at(2).state, RowState::Created);
    QVERIFY(proxy.tunnels() >= 3);
    QCOMPARE(asked.size(), 0);
}

void TestProxySignIn::tellsNoOtherProxy()
{
    AskingProxy known(Scheme::Basic, port());
    AskingProxy other(Scheme::Basic, port());
    m_signIn->give(realmOf(known), u"mei"_s, rightPassword);
    const auto outbox = outboxBehind(other);
    outbox->submit({OutboxHarness::account(1)});
    outbox->start();
    QTRY_COMPARE(outbox->sender.state(), Sender::State::WaitingForNetwork);
    QVERIFY(!other.heads().isEmpty());
    QCOMPARE(other.tries(), 0);
}

void TestProxySignIn::tellsNoOtherRealm()
{
    AskingProxy proxy(Scheme::Basic, port());
    m_signIn->give(realmOf(proxy), u"mei"_s, rightPassword);
    proxy.setRealm("Another network");
    const auto outbox = outboxBehind(proxy);
    outbox->submit({OutboxHarness::account(1)});
    outbox->start();
    QTRY_COMPARE(outbox->sender.state(), Sender::State::WaitingForNetwork);
    QCOMPARE(proxy.tries(), 0);
}

// A service, or whoever has taken its place, that asks in a proxy's words through the tunnel.
void TestProxySignIn::tellsTheServiceNothing()
{
    AskingProxy proxy(Scheme::Basic, port());
    m_signIn->give(realmOf(proxy), u"mei"_s, rightPassword);
    const QSignalSpy asked(m_signIn.get(), &ProxySignIn::asked);
    m_service->setScript([](const ReceivedRequest &) {
        return Reaction::json(407, "{}", {{"Proxy-Authenticate", R"(Basic realm="Corporate network")"}});
    });
    const auto outbox = outboxBehind(proxy);
    outbox->submit({OutboxHarness::account(1)});
    outbox->start();
    QTRY_COMPARE(outbox->rows().first().lastError, Error::Kind::Offline);
    QTRY_COMPARE(outbox->rows().first().state, RowState::Waiting);
    QVERIFY(m_service->count("POST") > 0);
    QVERIFY(serviceSawNothing());
    QCOMPARE(asked.size(), 0);
}

void TestProxySignIn::showsNoTricksOfARealm_data()
{
    QTest::addColumn<QString>("realm");
    QTest::addColumn<QString>("shown");
    QTest::newRow("none") << QString() << u"proxy.example:8080"_s;
    QTest::newRow("usual") << u"Corporate network"_s << u"proxy.example:8080, Corporate network"_s;
    QTest::newRow("markup") << u"<b>Bank</b>"_s << u"proxy.example:8080, bBank/b"_s;
    QTest::newRow("lines") << u"one\n\ntwo\x1b"_s << u"proxy.example:8080, one two"_s;
    QTest::newRow("long") << QString(500, u'x') << QString(u"proxy.example:8080, " + QString(60, u'x'));
}

void TestProxySignIn::showsNoTricksOfARealm()
{
    QFETCH(const QString, realm);
    QTEST(ProxyRealm({u"proxy.example:8080"_s, realm}).text(), "shown");
}

QTEST_GUILESS_MAIN(TestProxySignIn)
#include "tst_proxysignin.moc"
