// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/openidsignin.h"

#include "app/signin/memorytokenstore.h"
#include "app/signin/pkce.h"
#include "app/techpass/onfinished.h"
#include "tests/app/signin/scriptedissuer.h"
#include "tests/app/signin/uncheckedidtokenverifier.h"
#include "tests/support/loopbackcertificate.h"

#include <QScopeGuard>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;
using namespace std::chrono_literals;

class TestOpenIdSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void init();
    void cleanup();
    void signsIn();
    void usesFreshSecretsEachTime();
    void refusesABadIdToken_data();
    void refusesABadIdToken();
    void saysWhyTheExchangeFailed_data();
    void saysWhyTheExchangeFailed();
    void refusesABadDiscovery();
    void saysThatTheIssuerCannotBeReached();
    void refusesAnIncompleteEnvironment();
    void goesOnWaitingAfterAForgedAnswer();
    void endsWhenTheUserDeclines();
    void endsWhenNobodyComes();
    void cancelEndsTheAttempt();
    void cancelDuringTheExchange();
    void startAgainShowsThePageAgain();
    void exchangesACodeOnce();
    void hasNoTokenBeforeSigningIn();
    void renewsAheadOfTheEnd();
    void knowsWhenToRenew_data();
    void knowsWhenToRenew();
    void requestsWaitForOneRefresh();
    void renewsARejectedTokenOnce();
    void usesTheOldTokenWhileItLasts();
    void saysWhyARefreshFailed();
    void endsTheSessionWhenTheIssuerRefuses();
    void endsTheSessionOfAnotherPerson();
    void keepsARefreshTokenThatDoesNotRotate();
    void worksWithoutRefreshTokens();
    void signOutRevokes();
    void revokesTheSessionOfWhoWasSignedInBefore();
    void signOutDuringARefreshRevokesWhatComes();
    void resumes();
    void resumesWithoutASession();
    void resumesWhenTheIssuerIsBack();
    void endsWaitingRequestsWhenDestroyed();
    void worksOverTls();

private:
    void signIn();
    QByteArray token();
    Result<QByteArray> resultOf(const QFuture<Result<QByteArray>> &future);
    Error failureOf(const QSignalSpy &spy) const { return spy.constLast().at(0).value<Error>(); }

    std::unique_ptr<ScriptedIssuer> m_issuer;
    ScriptedBrowser m_browser;
    MemoryTokenStore m_store;
    UncheckedIdTokenVerifier m_verifier;
    QDateTime m_now;
    std::unique_ptr<OpenIdSignIn> m_signIn;
    std::unique_ptr<QSignalSpy> m_signedIn;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_needed;
};

void TestOpenIdSignIn::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_issuer = std::make_unique<ScriptedIssuer>();
    m_browser.opened.clear();
    m_browser.onOpen = [this](const QUrl &) { m_issuer->nonce = m_browser.parameter("nonce"_L1).toLatin1(); };
    m_store.clear();
    m_now = QDateTime::currentDateTimeUtc();
    SignInOptions options;
    options.now = [this] { return m_now; };
    options.steadyNow = options.now;
    m_signIn
        = std::make_unique<OpenIdSignIn>(m_issuer->environment(), m_browser, m_store, m_verifier, options);
    m_signedIn = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::signedIn);
    m_failed = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::failed);
    m_needed = std::make_unique<QSignalSpy>(m_signIn.get(), &SignIn::signInNeeded);
}

void TestOpenIdSignIn::cleanup()
{
    m_signIn.reset();
    m_issuer.reset();
}

void TestOpenIdSignIn::signIn()
{
    m_signIn->start();
    QTRY_VERIFY(!m_browser.opened.isEmpty());
    m_browser.comeBack("code=c0de");
    QTRY_COMPARE(m_signedIn->size(), 1);
}

Result<QByteArray> TestOpenIdSignIn::resultOf(const QFuture<Result<QByteArray>> &future)
{
    [&] { QTRY_VERIFY(future.isFinished()); }();
    return future.resultCount() > 0 ? future.resultAt(0) : failure(Error::Kind::Cancelled);
}

QByteArray TestOpenIdSignIn::token()
{
    return resultOf(m_signIn->accessToken()).value_or(QByteArray());
}

void TestOpenIdSignIn::signsIn()
{
    QSignalSpy needed(m_signIn.get(), &SignIn::browserNeeded);
    signIn();
    QCOMPARE(needed.size(), 1);
    QCOMPARE(needed.at(0).at(0).toUrl(), m_browser.opened.at(0));
    QVERIFY(m_signIn->isSignedIn());
    QCOMPARE(token(), "access-1");
    QTRY_VERIFY(m_browser.page().contains("You are signed in."));

    QCOMPARE(m_issuer->tokenForms().size(), 1);
    const QUrlQuery form = m_issuer->tokenForms().constFirst();
    QCOMPARE(form.queryItemValue(u"code"_s), u"c0de"_s);
    QCOMPARE(form.queryItemValue(u"client_id"_s), u"techpass-invite"_s);
    QCOMPARE(
        form.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded), m_browser.parameter("redirect_uri"_L1));
    QCOMPARE(codeChallenge(form.queryItemValue(u"code_verifier"_s).toLatin1()),
        m_browser.parameter("code_challenge"_L1).toLatin1());
    QVERIFY(!form.hasQueryItem(u"client_secret"_s));
}

void TestOpenIdSignIn::usesFreshSecretsEachTime()
{
    m_signIn->start();
    QTRY_COMPARE(m_browser.opened.size(), 1);
    const QString state = m_browser.parameter("state"_L1);
    const QString nonce = m_browser.parameter("nonce"_L1);
    const QString challenge = m_browser.parameter("code_challenge"_L1);
    m_signIn->cancel();
    m_signIn->start();
    QTRY_COMPARE(m_browser.opened.size(), 2);
    QVERIFY(m_browser.parameter("state"_L1) != state);
    QVERIFY(m_browser.parameter("nonce"_L1) != nonce);
    QVERIFY(m_browser.parameter("code_challenge"_L1) != challenge);
}

void TestOpenIdSignIn::refusesABadIdToken_data()
{
    QTest::addColumn<QJsonObject>("claims");
    QTest::addColumn<QJsonObject>("answer");
    QTest::addColumn<Error::Kind>("kind");
    QTest::newRow("nonce of another sign-in")
        << QJsonObject{{u"nonce"_s, u"other"_s}} << QJsonObject() << Error::Kind::SignInRefused;
    QTest::newRow("another issuer") << QJsonObject{{u"iss"_s, u"https://evil.sg"_s}} << QJsonObject()
                                    << Error::Kind::SignInRefused;
    QTest::newRow("for another client")
        << QJsonObject{{u"aud"_s, u"other"_s}} << QJsonObject() << Error::Kind::SignInRefused;
    QTest::newRow("ended") << QJsonObject{{u"exp"_s, 1000}} << QJsonObject() << Error::Kind::SignInRefused;
    QTest::newRow("absent") << QJsonObject() << QJsonObject{{u"id_token"_s, QJsonValue()}}
                            << Error::Kind::AnswerUnreadable;
    QTest::newRow("no token at all") << QJsonObject() << QJsonObject{{u"id_token"_s, u"hello"_s}}
                                     << Error::Kind::SignInRefused;
}

void TestOpenIdSignIn::refusesABadIdToken()
{
    QFETCH(QJsonObject, claims);
    QFETCH(QJsonObject, answer);
    m_issuer->claimChanges = claims;
    m_issuer->answerChanges = answer;
    m_signIn->start();
    QTRY_VERIFY(!m_browser.opened.isEmpty());
    m_browser.comeBack("code=c0de");
    QTRY_COMPARE(m_failed->size(), 1);
    QTEST(failureOf(*m_failed).kind, "kind");
    QVERIFY(!m_signIn->isSignedIn());
    QCOMPARE(m_signedIn->size(), 0);
    QTRY_VERIFY(m_browser.page().contains("You are not signed in."));
    QCOMPARE(resultOf(m_signIn->accessToken()).error().kind, Error::Kind::SignInNeeded);
    QVERIFY(m_store.load().result()->isEmpty());
}

void TestOpenIdSignIn::saysWhyTheExchangeFailed_data()
{
    QTest::addColumn<int>("what");
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Reaction::Kind;
    QTest::newRow("refused") << int(Kind::Answer) << Reaction::json(400, R"({"error":"invalid_grant"})").bytes
                             << Error::Kind::SignInRefused;
    QTest::newRow("failed") << int(Kind::Answer) << Reaction::json(500, "{}").bytes
                            << Error::Kind::ServiceFailed;
    QTest::newRow("web page") << int(Kind::Answer) << Reaction::json(200, "<p>", {}, "text/html").bytes
                              << Error::Kind::Offline;
    QTest::newRow("closed") << int(Kind::Close) << QByteArray() << Error::Kind::ConnectionLost;
    QTest::newRow("reset") << int(Kind::Reset) << QByteArray() << Error::Kind::ConnectionLost;
    QTest::newRow("endless") << int(Kind::Endless)
                             << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n")
                             << Error::Kind::AnswerUnreadable;
}

void TestOpenIdSignIn::saysWhyTheExchangeFailed()
{
    QFETCH(int, what);
    QFETCH(QByteArray, bytes);
    m_issuer->onToken = [what, bytes](const QUrlQuery &) { return Reaction{Reaction::Kind(what), bytes}; };
    m_signIn->start();
    QTRY_VERIFY(!m_browser.opened.isEmpty());
    m_browser.comeBack("code=c0de");
    QTRY_COMPARE(m_failed->size(), 1);
    QTEST(failureOf(*m_failed).kind, "kind");
    // A code is good for one use: it is never sent twice.
    QCOMPARE(m_issuer->tokenForms().size(), 1);
}

void TestOpenIdSignIn::refusesABadDiscovery()
{
    m_issuer->discoveryChanges = {{u"issuer"_s, u"https://evil.sg"_s}};
    m_signIn->start();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(failureOf(*m_failed).kind, Error::Kind::SignInRefused);
    QVERIFY(m_browser.opened.isEmpty());
    // Asked again at the next try.
    m_issuer->discoveryChanges = {};
    signIn();
}

void TestOpenIdSignIn::saysThatTheIssuerCannotBeReached()
{
    m_issuer->server().close();
    m_signIn->start();
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(failureOf(*m_failed).kind, Error::Kind::Offline);
}

void TestOpenIdSignIn::refusesAnIncompleteEnvironment()
{
    OpenIdSignIn incomplete(Environment{}, m_browser, m_store, m_verifier);
    QSignalSpy failed(&incomplete, &SignIn::failed);
    incomplete.start();
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failureOf(failed).kind, Error::Kind::SettingInvalid);

    Environment unsafe = m_issuer->environment();
    unsafe.issuer = QUrl(u"http://issuer.example"_s);
    OpenIdSignIn plain(unsafe, m_browser, m_store, m_verifier);
    QSignalSpy plainFailed(&plain, &SignIn::failed);
    plain.start();
    QTRY_COMPARE(plainFailed.size(), 1);
    QCOMPARE(failureOf(plainFailed).kind, Error::Kind::SettingInvalid);
}

void TestOpenIdSignIn::goesOnWaitingAfterAForgedAnswer()
{
    m_signIn->start();
    QTRY_VERIFY(!m_browser.opened.isEmpty());
    m_browser.comeBack("code=stolen&state=forged", false);
    QTRY_VERIFY(m_browser.page().contains("This page belongs to no sign-in"));
    m_browser.comeBack("error=access_denied", false);
    QTRY_VERIFY(m_browser.page().contains("This page belongs to no sign-in"));
    QCOMPARE(m_failed->size(), 0);
    m_browser.comeBack("code=c0de");
    QTRY_COMPARE(m_signedIn->size(), 1);
    QCOMPARE(m_issuer->tokenForms().size(), 1);
}

void TestOpenIdSignIn::endsWhenTheUserDeclines()
{
    m_signIn->start();
    QTRY_VERIFY(!m_browser.opened.isEmpty());
    m_browser.comeBack("error=access_denied&error_description=No");
    QTRY_COMPARE(m_failed->size(), 1);
    QCOMPARE(failureOf(*m_failed).kind, Error::Kind::SignInRefused);
    QCOMPARE(failureOf(*m_failed).detail, u"access_denied: No"_s);
    QTRY_VERIFY(m_browser.page().contains("You are not signed in."));
    QCOMPARE(m_issuer->tokenForms().size(), 0);
}

void TestOpenIdSignIn::endsWhenNobodyComes()
{
    SignInOptions options;
    options.patience = 200ms;
    OpenIdSignIn impatient(m_issuer->environment(), m_browser, m_store, m_verifier, options);
    QSignalSpy failed(&impatient, &SignIn::failed);
    impatient.start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failureOf(failed).kind, Error::Kind::TimedOut);
    const quint16 port = static_cast<quint16>(QUrl(m_browser.parameter("redirect_uri"_L1)).port());
    QTcpSocket socket;
    [&] {
        QTRY_VERIFY((socket.abort(), socket.connectToHost(QHostAddress::LocalHost, port),
            !socket.waitForConnected(1000)));
    }();
}

void TestOpenIdSignIn::cancelEndsTheAttempt()
{
    m_signIn->cancel();
    QCOMPARE(m_failed->size(), 0);
    m_signIn->start();
    QTRY_VERIFY(!m_browser.opened.isEmpty());
    m_signIn->cancel();
    QCOMPARE(m_failed->size(), 1);
    QCOMPARE(failureOf(*m_failed).kind, Error::Kind::Cancelled);
    m_signIn->cancel();
    QCOMPARE(m_failed->size(), 1);
    m_browser.opened.clear();
    signIn();
}

void TestOpenIdSignIn::cancelDuringTheExchange()
{
    m_issuer->onToken = [](const QUrlQuery &) { return Reaction{Reaction::Kind::Silence, {}}; };
    m_signIn->start();
    QTRY_VERIFY(!m_browser.opened.isEmpty());
    m_browser.comeBack("code=c0de");
    QTRY_COMPARE(m_issuer->tokenForms().size(), 1);
    m_signIn->cancel();
    QCOMPARE(failureOf(*m_failed).kind, Error::Kind::Cancelled);
    QTRY_VERIFY(m_browser.page().contains("You are not signed in."));
    QVERIFY(!m_signIn->isSignedIn());
}

void TestOpenIdSignIn::startAgainShowsThePageAgain()
{
    m_signIn->start();
    QTRY_COMPARE(m_browser.opened.size(), 1);
    m_signIn->start();
    QCOMPARE(m_browser.opened.size(), 2);
    QCOMPARE(m_browser.opened.at(0), m_browser.opened.at(1));
    m_browser.comeBack("code=c0de");
    QTRY_COMPARE(m_signedIn->size(), 1);
}

void TestOpenIdSignIn::exchangesACodeOnce()
{
    m_signIn->start();
    QTRY_VERIFY(!m_browser.opened.isEmpty());
    ScriptedBrowser again;
    again.opened = m_browser.opened;
    m_browser.comeBack("code=c0de");
    again.comeBack("code=c0de");
    QTRY_COMPARE(m_signedIn->size(), 1);
    QCOMPARE(m_issuer->tokenForms().size(), 1);
}

void TestOpenIdSignIn::hasNoTokenBeforeSigningIn()
{
    QCOMPARE(resultOf(m_signIn->accessToken()).error().kind, Error::Kind::SignInNeeded);
    QCOMPARE(resultOf(m_signIn->renewedToken("x")).error().kind, Error::Kind::SignInNeeded);
    QCOMPARE(m_issuer->server().connections(), 0);
}

void TestOpenIdSignIn::renewsAheadOfTheEnd()
{
    signIn();
    m_now = m_now.addSecs(600 - 61);
    QCOMPARE(token(), "access-1");
    m_now = m_now.addSecs(1);
    QCOMPARE(token(), "access-2");
    QCOMPARE(token(), "access-2");
    QCOMPARE(m_issuer->count(u"refresh_token"_s), 1);
    QCOMPARE(m_issuer->tokenForms().constLast().queryItemValue(u"refresh_token"_s), u"refresh-1"_s);
    // Rotated: the next refresh presents the new one.
    m_now = m_now.addSecs(3600);
    QCOMPARE(token(), "access-3");
    QCOMPARE(m_issuer->tokenForms().constLast().queryItemValue(u"refresh_token"_s), u"refresh-2"_s);
    QCOMPARE(m_store.load().result().value(), "refresh-3");
    QCOMPARE(m_signedIn->size(), 1);
}

void TestOpenIdSignIn::knowsWhenToRenew_data()
{
    QTest::addColumn<int>("life");
    QTest::addColumn<int>("age"); // milliseconds
    QTest::newRow("15 minutes") << 900 << 840'000;
    QTest::newRow("5 minutes") << 300 << 240'000;
    QTest::newRow("a minute") << 60 << 48'000;
    QTest::newRow("2 seconds") << 2 << 1'600;
    QTest::newRow("none") << 0 << 0;
}

void TestOpenIdSignIn::knowsWhenToRenew()
{
    QFETCH(int, life);
    QFETCH(int, age);
    QCOMPARE(OpenIdSignIn::renewalAge(std::chrono::seconds(life)), std::chrono::milliseconds(age));
}

void TestOpenIdSignIn::requestsWaitForOneRefresh()
{
    signIn();
    m_now = m_now.addSecs(3600);
    QList<QFuture<Result<QByteArray>>> futures;
    for (int i = 0; i < 20; ++i) {
        futures.append(m_signIn->accessToken());
        futures.append(m_signIn->renewedToken("access-1"));
    }
    for (const auto &future : futures)
        QCOMPARE(resultOf(future).value_or(QByteArray()), "access-2");
    QCOMPARE(m_issuer->count(u"refresh_token"_s), 1);
}

void TestOpenIdSignIn::renewsARejectedTokenOnce()
{
    signIn();
    QCOMPARE(resultOf(m_signIn->renewedToken("access-1")).value_or(QByteArray()), "access-2");
    // A late 401 to the old one does not renew the new one.
    QCOMPARE(resultOf(m_signIn->renewedToken("access-1")).value_or(QByteArray()), "access-2");
    QCOMPARE(m_issuer->count(u"refresh_token"_s), 1);
}

void TestOpenIdSignIn::usesTheOldTokenWhileItLasts()
{
    signIn();
    m_issuer->onToken = [](const QUrlQuery &) { return Reaction::json(503, "{}"); };
    m_now = m_now.addSecs(590);
    QCOMPARE(token(), "access-1");
    QCOMPARE(m_issuer->count(u"refresh_token"_s), 1);
    m_now = m_now.addSecs(11);
    QCOMPARE(resultOf(m_signIn->accessToken()).error().kind, Error::Kind::ServiceFailed);
    QCOMPARE(m_needed->size(), 0);
    QCOMPARE(m_failed->size(), 0);
    m_issuer->onToken = {};
    QCOMPARE(token(), "access-2");
}

void TestOpenIdSignIn::saysWhyARefreshFailed()
{
    signIn();
    m_issuer->onToken = [](const QUrlQuery &) { return Reaction{Reaction::Kind::Close, {}}; };
    // Rejected by the service: the old one is no good, whatever its age.
    QCOMPARE(resultOf(m_signIn->renewedToken("access-1")).error().kind, Error::Kind::ConnectionLost);
    // A refresh token that rotates is never sent twice by itself.
    QCOMPARE(m_issuer->count(u"refresh_token"_s), 1);
    QVERIFY(m_signIn->isSignedIn());
}

void TestOpenIdSignIn::endsTheSessionWhenTheIssuerRefuses()
{
    signIn();
    m_issuer->onToken = [](const QUrlQuery &) { return Reaction::json(400, R"({"error":"invalid_grant"})"); };
    const auto one = m_signIn->renewedToken("access-1");
    const auto two = m_signIn->renewedToken("access-1");
    QCOMPARE(resultOf(one).error().kind, Error::Kind::SignInNeeded);
    QCOMPARE(resultOf(two).error().kind, Error::Kind::SignInNeeded);
    QCOMPARE(m_needed->size(), 1);
    QVERIFY(!m_signIn->isSignedIn());
    QVERIFY(m_store.load().result()->isEmpty());
    QCOMPARE(resultOf(m_signIn->accessToken()).error().kind, Error::Kind::SignInNeeded);
    QCOMPARE(m_needed->size(), 1);
}

void TestOpenIdSignIn::endsTheSessionOfAnotherPerson()
{
    signIn();
    m_issuer->claimChanges = {{u"sub"_s, u"person-2"_s}};
    QCOMPARE(resultOf(m_signIn->renewedToken("access-1")).error().kind, Error::Kind::SignInNeeded);
    QCOMPARE(m_needed->size(), 1);
}

void TestOpenIdSignIn::keepsARefreshTokenThatDoesNotRotate()
{
    signIn();
    m_issuer->answerChanges = {{u"refresh_token"_s, QJsonValue()}, {u"id_token"_s, QJsonValue()}};
    m_now = m_now.addSecs(3600);
    QCOMPARE(token(), "access-2");
    m_now = m_now.addSecs(3600);
    QCOMPARE(token(), "access-3");
    QCOMPARE(m_issuer->tokenForms().constLast().queryItemValue(u"refresh_token"_s), u"refresh-1"_s);
}

void TestOpenIdSignIn::worksWithoutRefreshTokens()
{
    m_issuer->answerChanges = {{u"refresh_token"_s, QJsonValue()}};
    signIn();
    m_now = m_now.addSecs(590);
    QCOMPARE(token(), "access-1");
    m_now = m_now.addSecs(11);
    QCOMPARE(resultOf(m_signIn->accessToken()).error().kind, Error::Kind::SignInNeeded);
    QCOMPARE(m_needed->size(), 1);
}

void TestOpenIdSignIn::signOutRevokes()
{
    QSignalSpy signedOut(m_signIn.get(), &SignIn::signedOut);
    signIn();
    m_signIn->signOut();
    QCOMPARE(signedOut.size(), 1);
    QVERIFY(!m_signIn->isSignedIn());
    QVERIFY(m_store.load().result()->isEmpty());
    QCOMPARE(resultOf(m_signIn->accessToken()).error().kind, Error::Kind::SignInNeeded);
    QTRY_COMPARE(m_issuer->revoked(), QStringList{u"refresh-1"_s});
    QCOMPARE(m_needed->size(), 0);
    m_browser.opened.clear();
    m_signedIn->clear();
    signIn();
}

// An issuer may end all that it gave to that person and client with one of their tokens (RFC 7009, 2.1).
void TestOpenIdSignIn::revokesTheSessionOfWhoWasSignedInBefore()
{
    signIn();
    const auto signInAgain = [this](int times) {
        m_browser.opened.clear();
        m_signIn->start();
        QTRY_VERIFY(!m_browser.opened.isEmpty());
        m_browser.comeBack("code=c0de");
        QTRY_COMPARE(m_signedIn->size(), times);
    };
    signInAgain(2);
    m_issuer->claimChanges = {{u"sub"_s, u"person-2"_s}};
    signInAgain(3);
    QTRY_COMPARE(m_issuer->revoked(), QStringList{u"refresh-2"_s});
}

void TestOpenIdSignIn::signOutDuringARefreshRevokesWhatComes()
{
    signIn();
    const auto waiting = m_signIn->renewedToken("access-1");
    m_signIn->signOut();
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().kind, Error::Kind::SignInNeeded);
    QTRY_COMPARE(m_issuer->revoked().size(), 2);
    QVERIFY(m_issuer->revoked().contains(u"refresh-2"_s));
    QVERIFY(!m_signIn->isSignedIn());
    QVERIFY(m_store.load().result()->isEmpty());
}

void TestOpenIdSignIn::resumes()
{
    m_store.save("refresh-old");
    m_signIn->resume();
    QTRY_COMPARE(m_signedIn->size(), 1);
    QCOMPARE(m_issuer->tokenForms().constFirst().queryItemValue(u"refresh_token"_s), u"refresh-old"_s);
    QCOMPARE(token(), "access-1");
    QVERIFY(m_browser.opened.isEmpty());
    QCOMPARE(m_store.load().result().value(), "refresh-1");
}

void TestOpenIdSignIn::resumesWithoutASession()
{
    m_signIn->resume();
    QTRY_COMPARE(m_needed->size(), 1);
    m_store.save("refresh-old");
    m_issuer->onToken = [](const QUrlQuery &) { return Reaction::json(400, R"({"error":"invalid_grant"})"); };
    m_signIn->resume();
    QTRY_COMPARE(m_needed->size(), 2);
    QVERIFY(m_store.load().result()->isEmpty());
}

void TestOpenIdSignIn::resumesWhenTheIssuerIsBack()
{
    m_store.save("refresh-old");
    m_issuer->onToken = [](const QUrlQuery &) { return Reaction::json(503, "{}"); };
    QSignalSpy notResumed(m_signIn.get(), &SignIn::notResumed);
    m_signIn->resume();
    QTRY_COMPARE(notResumed.size(), 1);
    QCOMPARE(failureOf(notResumed).kind, Error::Kind::ServiceFailed);
    QCOMPARE(m_failed->size(), 0);
    QVERIFY(!m_signIn->isSignedIn());
    QCOMPARE(m_store.load().result().value(), "refresh-old");
    m_issuer->onToken = {};
    QCOMPARE(token(), "access-1");
    QCOMPARE(m_signedIn->size(), 1);
}

void TestOpenIdSignIn::endsWaitingRequestsWhenDestroyed()
{
    signIn();
    m_issuer->onToken = [](const QUrlQuery &) { return Reaction{Reaction::Kind::Silence, {}}; };
    const auto waiting = m_signIn->renewedToken("access-1");
    QTRY_COMPARE(m_issuer->count(u"refresh_token"_s), 1);
    m_signIn.reset();
    QVERIFY(waiting.isFinished());
    QCOMPARE(waiting.result().error().kind, Error::Kind::Cancelled);
}

// An issuer that closes each connection: the next request must not go into the one that is closing.
void TestOpenIdSignIn::worksOverTls()
{
    const LoopbackCertificate made = LoopbackCertificate::make();
    const QSslConfiguration before = QSslConfiguration::defaultConfiguration();
    QSslConfiguration trusting = before;
    trusting.addCaCertificate(made.certificate);
    QSslConfiguration::setDefaultConfiguration(trusting);
    const auto restore = qScopeGuard([&before] { QSslConfiguration::setDefaultConfiguration(before); });
    QSslConfiguration serving = before;
    serving.setLocalCertificate(made.certificate);
    serving.setPrivateKey(made.key);
    ScriptedIssuer issuer(serving);
    for (int i = 0; i < 10; ++i) {
        m_store.save("refresh-old");
        OpenIdSignIn resumed(issuer.environment(), m_browser, m_store, m_verifier);
        QSignalSpy signedIn(&resumed, &SignIn::signedIn);
        resumed.resume();
        QTRY_COMPARE(signedIn.size(), 1);
        QByteArray token = resultOf(resumed.accessToken()).value_or(QByteArray());
        for (int renewals = 0; renewals < 5; ++renewals) {
            const Result<QByteArray> next = resultOf(resumed.renewedToken(token));
            QVERIFY(next);
            QVERIFY(*next != token);
            token = *next;
        }
        resumed.signOut();
        QTRY_COMPARE(issuer.revoked().size(), i + 1);
    }
    QCOMPARE(issuer.tokenForms().size(), 60);
}

QTEST_GUILESS_MAIN(TestOpenIdSignIn)
#include "tst_openidsignin.moc"
