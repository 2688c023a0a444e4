// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/jwksidtokenverifier.h"

#include "tests/app/signin/testkey.h"
#include "tests/support/misbehavingserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

class TestJwksIdTokenVerifier final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();
    void givesTheClaims();
    void fetchesTheKeysOnce();
    void severalWaitForOneFetch();
    void fetchesOnceMoreForAnUnknownKey();
    void fetchesForAnUnknownKeyOnlyNowAndThen();
    void fetchesOldKeysAnew();
    void forgetsAKeyThatWasWithdrawn();
    void refuses_data();
    void refuses();
    void saysWhyThereAreNoKeys_data();
    void saysWhyThereAreNoKeys();
    void triesAgainAfterAFailure();
    void endsWithoutAResultWhenDestroyed();

private:
    QFuture<Result<QJsonObject>> ask(const QByteArray &token);
    Result<QJsonObject> claimsOf(const QByteArray &token);
    QByteArray token(const QByteArray &keyId) const;
    int fetches() const { return m_server->count("GET"); }

    std::unique_ptr<TestKey> m_first;
    std::unique_ptr<TestKey> m_second;
    std::unique_ptr<MisbehavingServer> m_server;
    std::unique_ptr<JwksIdTokenVerifier> m_verifier;
    ProviderAddresses m_provider;
    QDateTime m_now;
    QJsonArray m_published;
};

void TestJwksIdTokenVerifier::initTestCase()
{
    m_first = std::make_unique<TestKey>(TestKey::rsa());
    m_second = std::make_unique<TestKey>(TestKey::ec());
}

void TestJwksIdTokenVerifier::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_now = QDateTime::currentDateTimeUtc();
    m_published = {m_first->publicJwk(u"first"_s)};
    m_server = std::make_unique<MisbehavingServer>();
    m_server->setScript([this](const ReceivedRequest &) {
        return Reaction::json(200, QJsonDocument(QJsonObject{{u"keys"_s, m_published}}).toJson());
    });
    m_provider = {};
    m_provider.keys = m_server->address().resolved(QUrl(u"/jwks"_s));
    m_provider.idTokenAlgorithms = {u"RS256"_s, u"ES256"_s, u"HS256"_s, u"none"_s};
    m_verifier = std::make_unique<JwksIdTokenVerifier>([this] { return m_now; });
}

void TestJwksIdTokenVerifier::cleanup()
{
    m_verifier.reset();
    m_server.reset();
}

QByteArray TestJwksIdTokenVerifier::token(const QByteArray &keyId) const
{
    const QByteArray claims = R"({"sub":"person-1"})";
    return keyId == "first" ? m_first->token("RS256", keyId, claims)
                            : m_second->token("ES256", keyId, claims);
}

QFuture<Result<QJsonObject>> TestJwksIdTokenVerifier::ask(const QByteArray &token)
{
    return m_verifier->verifiedClaims(token, m_provider);
}

Result<QJsonObject> TestJwksIdTokenVerifier::claimsOf(const QByteArray &token)
{
    const auto future = ask(token);
    [&] { QTRY_VERIFY(future.isFinished()); }();
    return future.resultCount() > 0 ? future.resultAt(0) : failure(Error::Kind::Cancelled);
}

void TestJwksIdTokenVerifier::givesTheClaims()
{
    const Result<QJsonObject> claims = claimsOf(token("first"));
    QVERIFY(claims);
    QCOMPARE(claims->value("sub"_L1).toString(), u"person-1"_s);
    QCOMPARE(m_server->requests().constFirst().target, "/jwks");
}

void TestJwksIdTokenVerifier::fetchesTheKeysOnce()
{
    for (int i = 0; i < 10; ++i)
        QVERIFY(claimsOf(token("first")));
    QCOMPARE(fetches(), 1);
}

void TestJwksIdTokenVerifier::severalWaitForOneFetch()
{
    QList<QFuture<Result<QJsonObject>>> asked;
    for (int i = 0; i < 10; ++i)
        asked.append(ask(token("first")));
    for (const auto &future : asked) {
        QTRY_VERIFY(future.isFinished());
        QVERIFY(future.result());
    }
    QCOMPARE(fetches(), 1);
}

void TestJwksIdTokenVerifier::fetchesOnceMoreForAnUnknownKey()
{
    QVERIFY(claimsOf(token("first")));
    m_now = m_now.addSecs(61);
    m_published.append(m_second->publicJwk(u"second"_s));
    QVERIFY(claimsOf(token("second")));
    QCOMPARE(fetches(), 2);
    QVERIFY(claimsOf(token("first")));
    QCOMPARE(fetches(), 2);
}

void TestJwksIdTokenVerifier::fetchesForAnUnknownKeyOnlyNowAndThen()
{
    QCOMPARE(claimsOf(token("second")).error().kind, Error::Kind::SignInRefused);
    QCOMPARE(fetches(), 1);
    for (int i = 0; i < 10; ++i) {
        const Result<QJsonObject> refused = claimsOf(token("second"));
        // Nobody knows by now: the session must not end for it.
        QCOMPARE(refused.error().kind, Error::Kind::ServiceFailed);
        QCOMPARE(refused.error().detail, u"id_token: kid"_s);
    }
    QCOMPARE(fetches(), 1);
    m_now = m_now.addSecs(61);
    QCOMPARE(claimsOf(token("second")).error().kind, Error::Kind::SignInRefused);
    QCOMPARE(fetches(), 2);
}

void TestJwksIdTokenVerifier::fetchesOldKeysAnew()
{
    QVERIFY(claimsOf(token("first")));
    m_now = m_now.addSecs(3599);
    QVERIFY(claimsOf(token("first")));
    QCOMPARE(fetches(), 1);
    m_now = m_now.addSecs(1);
    QVERIFY(claimsOf(token("first")));
    QCOMPARE(fetches(), 2);
}

void TestJwksIdTokenVerifier::forgetsAKeyThatWasWithdrawn()
{
    QVERIFY(claimsOf(token("first")));
    m_now = m_now.addSecs(61);
    m_published = {m_second->publicJwk(u"second"_s)};
    QVERIFY(claimsOf(token("second")));
    m_now = m_now.addSecs(61);
    QCOMPARE(claimsOf(token("first")).error().kind, Error::Kind::SignInRefused);
}

void TestJwksIdTokenVerifier::refuses_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<QString>("detail");
    const QByteArray claims = R"({"sub":"person-1"})";
    QTest::newRow("another's key") << TestKey::rsa().token("RS256", "first", claims)
                                   << u"id_token: signature"_s;
    QTest::newRow("an algorithm that the issuer does not use")
        << m_first->token("PS256", "first", claims) << u"id_token: alg"_s;
    QTest::newRow("none, whatever the issuer says")
        << QByteArray(signingInput(R"({"alg":"none"})", claims) + ".c2ln") << u"id_token: alg"_s;
    QTest::newRow("HS256, whatever the issuer says")
        << QByteArray(signingInput(R"({"alg":"HS256","kid":"first"})", claims) + ".c2ln")
        << u"id_token: alg"_s;
    QTest::newRow("not signed") << QByteArray(signingInput(R"({"alg":"RS256"})", claims) + '.')
                                << u"id_token: alg"_s;
    QTest::newRow("no token") << QByteArray("hello") << u"id_token: form"_s;
    QTest::newRow("signed, but no claims")
        << m_first->token("RS256", "first", "hello") << u"id_token: JSON"_s;
}

void TestJwksIdTokenVerifier::refuses()
{
    QFETCH(QByteArray, token);
    const Result<QJsonObject> refused = claimsOf(token);
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, Error::Kind::SignInRefused);
    QTEST(refused.error().detail, "detail");
}

void TestJwksIdTokenVerifier::saysWhyThereAreNoKeys_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("503") << Reaction::json(503, "{}").bytes << Error::Kind::ServiceFailed;
    QTest::newRow("no key set") << Reaction::json(200, "{}").bytes << Error::Kind::AnswerUnreadable;
    QTest::newRow("empty key set") << Reaction::json(200, R"({"keys":[]})").bytes
                                   << Error::Kind::SignInRefused;
    QTest::newRow("web page") << Reaction::json(200, "<p>", {}, "text/html").bytes << Error::Kind::Offline;
}

void TestJwksIdTokenVerifier::saysWhyThereAreNoKeys()
{
    QFETCH(QByteArray, answer);
    m_server->setScript([answer](const ReceivedRequest &) {
        return Reaction{Reaction::Kind::Answer, answer};
    });
    QTEST(claimsOf(token("first")).error().kind, "kind");
    m_provider.keys = QUrl();
    QCOMPARE(claimsOf(token("first")).error().kind, Error::Kind::AnswerUnreadable);
}

void TestJwksIdTokenVerifier::triesAgainAfterAFailure()
{
    m_server->setScript([this, failed = false](const ReceivedRequest &) mutable {
        if (!std::exchange(failed, true))
            return Reaction::json(503, "{}");
        return Reaction::json(200, QJsonDocument(QJsonObject{{u"keys"_s, m_published}}).toJson());
    });
    QVERIFY(!claimsOf(token("first")));
    QVERIFY(claimsOf(token("first")));
}

void TestJwksIdTokenVerifier::endsWithoutAResultWhenDestroyed()
{
    m_server->setScript([](const ReceivedRequest &) { return Reaction{Reaction::Kind::Silence, {}}; });
    const auto asked = ask(token("first"));
    QTRY_COMPARE(fetches(), 1);
    m_verifier.reset();
    QVERIFY(asked.isFinished());
    QCOMPARE(asked.resultCount(), 0);
}

QTEST_GUILESS_MAIN(TestJwksIdTokenVerifier)
#include "tst_jwksidtokenverifier.moc"
