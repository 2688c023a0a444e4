// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/authorizationrequest.h"
#include "app/signin/pkce.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>
#include <QUrlQuery>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestAuthorizationRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void challengesAsTheRfcDoes();
    void makesFreshSecrets();
    void buildsTheAddress();
    void readsDiscovery_data();
    void readsDiscovery();
    void readsTheAlgorithms();
    void findsTheDiscoveryDocument();
};

// RFC 7636, appendix B.
void TestAuthorizationRequest::challengesAsTheRfcDoes()
{
    QCOMPARE(codeChallenge("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"),
        "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM");
}

void TestAuthorizationRequest::makesFreshSecrets()
{
    QSet<QByteArray> seen;
    static const QRegularExpression form(u"^[A-Za-z0-9_-]{43}$"_s);
    for (int i = 0; i < 1000; ++i) {
        const AuthorizationRequest request = AuthorizationRequest::fresh("http://127.0.0.1:1");
        for (const QByteArray &secret : {request.state, request.nonce, request.verifier}) {
            QVERIFY(form.match(QString::fromLatin1(secret)).hasMatch());
            seen.insert(secret);
        }
    }
    QCOMPARE(seen.size(), 3000);
}

void TestAuthorizationRequest::buildsTheAddress()
{
    Environment environment;
    environment.service = QUrl(u"https://api.techpass.example"_s);
    environment.clientId = u"id & more"_s;
    ProviderAddresses provider;
    provider.authorization = QUrl(u"https://issuer.sg/authorize?tenant=a"_s);
    const AuthorizationRequest request{"s", "n", "v", "http://127.0.0.1:5"};
    const QUrl address = request.address(provider, environment);
    QCOMPARE(address.path(), u"/authorize"_s);
    const QUrlQuery query(address);
    const auto value
        = [&query](QLatin1StringView name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QCOMPARE(value("tenant"_L1), u"a"_s);
    QCOMPARE(value("response_type"_L1), u"code"_s);
    QCOMPARE(value("client_id"_L1), u"id & more"_s);
    QCOMPARE(value("redirect_uri"_L1), u"http://127.0.0.1:5"_s);
    QCOMPARE(
        value("scope"_L1), u"openid profile email offline_access https://api.techpass.example/.default"_s);
    QCOMPARE(value("state"_L1), u"s"_s);
    QCOMPARE(value("nonce"_L1), u"n"_s);
    QCOMPARE(value("code_challenge"_L1), QString::fromLatin1(codeChallenge("v")));
    QCOMPARE(value("code_challenge_method"_L1), u"S256"_s);
    QVERIFY(!address.toEncoded().contains("verifier"));
}

void TestAuthorizationRequest::readsDiscovery_data()
{
    QTest::addColumn<QString>("member");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<int>("kind"); // -1: good
    const int unreadable = int(Error::Kind::AnswerUnreadable);
    const int refused = int(Error::Kind::SignInRefused);
    const QJsonValue absent(QJsonValue::Undefined);
    QTest::newRow("as it is") << u"x"_s << QJsonValue(1) << -1;
    QTest::newRow("no revocation") << u"revocation_endpoint"_s << absent << -1;
    QTest::newRow("no keys") << u"jwks_uri"_s << absent << -1;
    QTest::newRow("issuer with a slash") << u"issuer"_s << QJsonValue(u"https://issuer.sg/t/"_s) << -1;
    QTest::newRow("another issuer") << u"issuer"_s << QJsonValue(u"https://issuer.sg/u"_s) << refused;
    QTest::newRow("another scheme") << u"issuer"_s << QJsonValue(u"http://issuer.sg/t"_s) << refused;
    QTest::newRow("another port") << u"issuer"_s << QJsonValue(u"https://issuer.sg:444/t"_s) << refused;
    QTest::newRow("no issuer") << u"issuer"_s << absent << unreadable;
    QTest::newRow("no token endpoint") << u"token_endpoint"_s << absent << unreadable;
    QTest::newRow("empty token endpoint") << u"token_endpoint"_s << QJsonValue(QString()) << unreadable;
    QTest::newRow("plain http") << u"token_endpoint"_s << QJsonValue(u"http://issuer.sg/token"_s) << refused;
    QTest::newRow("loopback http") << u"token_endpoint"_s << QJsonValue(u"http://127.0.0.1:1/token"_s) << -1;
    QTest::newRow("a script") << u"authorization_endpoint"_s << QJsonValue(u"javascript:alert(1)"_s)
                              << refused;
    QTest::newRow("a file") << u"authorization_endpoint"_s << QJsonValue(u"file:///etc/passwd"_s) << refused;
    QTest::newRow("a password") << u"authorization_endpoint"_s << QJsonValue(u"https://issuer.sg@evil.sg/"_s)
                                << refused;
    QTest::newRow("relative") << u"authorization_endpoint"_s << QJsonValue(u"/authorize"_s) << refused;
    QTest::newRow("unsafe revocation")
        << u"revocation_endpoint"_s << QJsonValue(u"http://issuer.sg/r"_s) << refused;
    QTest::newRow("unsafe keys") << u"jwks_uri"_s << QJsonValue(u"http://issuer.sg/k"_s) << refused;
    QTest::newRow("algorithms as text")
        << u"id_token_signing_alg_values_supported"_s << QJsonValue(u"RS256"_s) << unreadable;
    QTest::newRow("a number") << u"authorization_endpoint"_s << QJsonValue(3) << unreadable;
}

void TestAuthorizationRequest::readsDiscovery()
{
    QFETCH(QString, member);
    QFETCH(QJsonValue, value);
    QJsonObject document{{u"issuer"_s, u"https://issuer.sg/t"_s},
        {u"authorization_endpoint"_s, u"https://issuer.sg/a"_s},
        {u"token_endpoint"_s, u"https://issuer.sg/t"_s}, {u"revocation_endpoint"_s, u"https://issuer.sg/r"_s},
        {u"jwks_uri"_s, u"https://issuer.sg/k"_s}};
    document.insert(member, value);
    const auto provider
        = ProviderAddresses::fromJson(QJsonDocument(document).toJson(), QUrl(u"https://issuer.sg/t"_s));
    QTEST(provider ? -1 : int(provider.error().kind), "kind");
}

void TestAuthorizationRequest::readsTheAlgorithms()
{
    QJsonObject document{{u"issuer"_s, u"https://issuer.sg"_s},
        {u"authorization_endpoint"_s, u"https://issuer.sg/a"_s},
        {u"token_endpoint"_s, u"https://issuer.sg/t"_s}};
    const auto algorithms = [&document] {
        return ProviderAddresses::fromJson(QJsonDocument(document).toJson(), QUrl(u"https://issuer.sg"_s))
            ->idTokenAlgorithms;
    };
    QCOMPARE(algorithms(), QStringList{u"RS256"_s});
    document.insert(u"id_token_signing_alg_values_supported"_s, QJsonArray{u"PS256"_s, u"ES256"_s});
    QCOMPARE(algorithms(), QStringList({u"PS256"_s, u"ES256"_s}));
}

void TestAuthorizationRequest::findsTheDiscoveryDocument()
{
    for (const QString &issuer : {u"https://issuer.sg/t"_s, u"https://issuer.sg/t/"_s}) {
        QCOMPARE(ProviderAddresses::discoveryAddress(QUrl(issuer)).toEncoded(),
            "https://issuer.sg/t/.well-known/openid-configuration");
    }
}

QTEST_GUILESS_MAIN(TestAuthorizationRequest)
#include "tst_authorizationrequest.moc"
