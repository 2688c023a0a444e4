// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/call.h"
#include "app/techpass/getme.h"
#include "tests/app/signin/practicesession.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

// Signing in to the real practice service, as the command line does.
class TestPracticeSignIn final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qRegisterMetaType<Error>(); }
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void signsInEveryone_data();
    void signsInEveryone();
    void refusesAnUnknownPerson();
    void renewsAnExpiredTokenUnseen();
    void rotatesRefreshTokens();
    void resumesAnEarlierSession();
    void signOutEndsTheSession();
    void silentBrowserStaysOnThisMachine();
    void silentBrowserSaysThatNobodyAnswers();
};

void TestPracticeSignIn::signsInEveryone_data()
{
    QTest::addColumn<QString>("hint");
    QTest::addColumn<bool>("canInvite");
    QTest::newRow("admin") << u"admin"_s << true;
    QTest::newRow("officer") << u"officer"_s << true;
    QTest::newRow("vendor") << u"vendor"_s << false;
}

void TestPracticeSignIn::signsInEveryone()
{
    QFETCH(QString, hint);
    PracticeSession session(hint);
    QVERIFY(session.signIn());
    const auto me = waitFor(call<GetMe>(session.channel()));
    QVERIFY(me);
    QTEST(me->value.canInvite, "canInvite");
    QVERIFY(!me->traceId.isEmpty());
}

void TestPracticeSignIn::refusesAnUnknownPerson()
{
    PracticeSession session(u"somebody & else"_s);
    QSignalSpy failed(&session.openId(), &SignIn::failed);
    session.openId().start();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::SignInRefused);
    QVERIFY(failed.at(0).at(0).value<Error>().detail.startsWith(u"login_required"_s));
}

void TestPracticeSignIn::renewsAnExpiredTokenUnseen()
{
    PracticeOptions options;
    options.faults = R"([{"match":{"method":"GET","path":"/v1/me"},"count":1,"action":"expire-token"}])";
    PracticeSession session(u"admin"_s, options);
    QVERIFY(session.signIn());
    const QByteArray first = *waitFor(session.openId().accessToken());
    QVERIFY(waitFor(call<GetMe>(session.channel())));
    QVERIFY(*waitFor(session.openId().accessToken()) != first);
}

void TestPracticeSignIn::rotatesRefreshTokens()
{
    PracticeSession session(u"admin"_s);
    QVERIFY(session.signIn());
    QByteArray token = *waitFor(session.openId().accessToken());
    QByteArray kept = *waitFor(session.store().load());
    for (int i = 0; i < 5; ++i) {
        const Result<QByteArray> next = waitFor(session.openId().renewedToken(token));
        QVERIFY(next);
        QVERIFY(*next != token);
        token = *next;
        const QByteArray keptNow = *waitFor(session.store().load());
        QVERIFY(keptNow != kept);
        kept = keptNow;
    }
    QVERIFY(waitFor(call<GetMe>(session.channel())));
}

void TestPracticeSignIn::resumesAnEarlierSession()
{
    PracticeSession session(u"admin"_s);
    QVERIFY(session.signIn());
    OpenIdSignIn later(session.environment(), session.browser(), session.store(), session.verifier());
    QSignalSpy signedIn(&later, &SignIn::signedIn);
    later.resume();
    QTRY_COMPARE(signedIn.size(), 1);
    ServiceChannel channel(session.environment(), later);
    channel.pace().setRequestsPerSecond(1000);
    QVERIFY(waitFor(call<GetMe>(channel)));
}

void TestPracticeSignIn::signOutEndsTheSession()
{
    PracticeSession session(u"admin"_s);
    QVERIFY(session.signIn());
    const QByteArray refresh = *waitFor(session.store().load());
    session.openId().signOut();
    const auto me = waitFor(call<GetMe>(session.channel()));
    QVERIFY(!me);
    QCOMPARE(me.error().error.kind, Error::Kind::SignInNeeded);
    // The issuer ends it too: a copy of the refresh token is worth nothing soon after.
    OpenIdClient client(session.environment());
    QTRY_COMPARE(waitFor(client.refresh(refresh)).map([](const TokenSet &) { return 0; }).value_or(1), 1);
    QVERIFY(session.signIn());
    QVERIFY(waitFor(call<GetMe>(session.channel())));
}

void TestPracticeSignIn::silentBrowserStaysOnThisMachine()
{
    SilentBrowser browser(u"admin"_s);
    QSignalSpy failed(&browser, &SilentBrowser::failed);
    browser.open(QUrl(u"https://issuer.example/authorize?a=b"_s));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::SettingInvalid);
}

void TestPracticeSignIn::silentBrowserSaysThatNobodyAnswers()
{
    PracticeSession session(u"admin"_s);
    const QUrl issuer = session.environment().issuer;
    SilentBrowser browser(u"admin"_s);
    QSignalSpy failed(&browser, &SilentBrowser::failed);
    browser.open(QUrl(QString(issuer.toString() + u"/authorize?client_id=nobody"_s)));
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::SignInRefused);
    session.server().stop();
    browser.open(QUrl(QString(issuer.toString() + u"/authorize?client_id=nobody"_s)));
    QTRY_COMPARE(failed.size(), 2);
    QCOMPARE(failed.at(1).at(0).value<Error>().kind, Error::Kind::Offline);
}

QTEST_GUILESS_MAIN(TestPracticeSignIn)
#include "tst_practicesignin.moc"
