// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/authorizationrules.h"
#include "tests/app/practice/jwtsignature.h"
#include "tests/app/practice/practiceharness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace techpass;
using namespace Qt::StringLiterals;

namespace {

FormFields with(const FormFields &fields, const QString &name, const QString &value)
{
    FormFields changed;
    for (const auto &field : fields.all()) {
        if (field.first != name)
            changed.append(field.first, field.second);
    }
    if (!value.isNull())
        changed.append(name, value);
    return changed;
}

} // namespace

class TestOpenIdProvider final : public QObject
{
    Q_OBJECT

private:
    static PracticeHarness::Answer authorize(PracticeHarness &harness, const FormFields &fields)
    {
        return harness.send(PracticeHarness::request("GET", "/oidc/authorize?" + fields.encoded()));
    }
    static FormFields exchange(const QString &code)
    {
        FormFields fields;
        fields.append(u"grant_type"_s, u"authorization_code"_s);
        fields.append(u"client_id"_s, u"techpass-invite"_s);
        fields.append(u"code"_s, code);
        fields.append(u"redirect_uri"_s, goodRedirect);
        fields.append(u"code_verifier"_s, goodVerifier);
        return fields;
    }
    static FormFields refreshing(const QByteArray &token)
    {
        FormFields fields;
        fields.append(u"grant_type"_s, u"refresh_token"_s);
        fields.append(u"client_id"_s, u"techpass-invite"_s);
        fields.append(u"refresh_token"_s, QString::fromLatin1(token));
        return fields;
    }
    static QString newCode(PracticeHarness &harness)
    {
        const auto answer = authorize(harness, PracticeHarness::authorization(u"admin"_s, goodVerifier));
        return PracticeHarness::redirectFields(answer.response).value(u"code");
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void describesItself()
    {
        PracticeHarness harness;
        const auto answer
            = harness.send(PracticeHarness::request("GET", "/oidc/.well-known/openid-configuration"));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("issuer"_L1).toString(), u"http://127.0.0.1:4000/oidc"_s);
        QCOMPARE(answer.json.value("token_endpoint"_L1).toString(), u"http://127.0.0.1:4000/oidc/token"_s);
        QCOMPARE(answer.json.value("code_challenge_methods_supported"_L1).toArray(), QJsonArray{u"S256"_s});
        QVERIFY(!answer.response.header("X-Trace-Id").isEmpty());
    }

    void redirects_data()
    {
        QTest::addColumn<QString>("redirect");
        QTest::addColumn<bool>("good");
        QTest::newRow("any port") << u"http://127.0.0.1:1/"_s << true;
        QTest::newRow("other port, path and query") << u"http://127.0.0.1:61234/a/b?c=d"_s << true;
        QTest::newRow("IPv6") << u"http://[::1]:8080/"_s << true;
        QTest::newRow("no port") << u"http://127.0.0.1/"_s << false;
        QTest::newRow("a name") << u"http://localhost:8080/"_s << false;
        QTest::newRow("not loopback") << u"http://127.0.0.1.evil.example:80/"_s << false;
        QTest::newRow("user info") << u"http://127.0.0.1:80@evil.example:80/"_s << false;
        QTest::newRow("https") << u"https://127.0.0.1:8080/"_s << false;
        QTest::newRow("fragment") << u"http://127.0.0.1:8080/#x"_s << false;
        QTest::newRow("no address") << u"techpass:/x"_s << false;
        QTest::newRow("empty") << QString() << false;
        QTest::newRow("line break") << u"http://127.0.0.1:80/\r\nX: y"_s << false;
    }
    void redirects()
    {
        QFETCH(QString, redirect);
        QFETCH(bool, good);
        PracticeHarness harness;
        const auto answer = authorize(harness,
            with(PracticeHarness::authorization(u"admin"_s, goodVerifier), u"redirect_uri"_s, redirect));
        QCOMPARE(answer.status, good ? 303 : 400);
        QCOMPARE(answer.response.header("Location").isEmpty(), !good);
        QVERIFY(!answer.response.header("Location").contains('\n'));
        if (good)
            QVERIFY(answer.response.header("Location").startsWith(redirect.toLatin1()));
    }

    void refusesOtherClientsOnAPage()
    {
        PracticeHarness harness;
        const auto answer = authorize(harness,
            with(PracticeHarness::authorization(u"admin"_s, goodVerifier), u"client_id"_s, u"other"_s));
        QCOMPARE(answer.status, 400);
        QVERIFY(answer.response.header("Content-Type").startsWith("text/html"));
    }

    void refusals_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("plain PKCE") << u"code_challenge_method"_s << u"plain"_s << u"invalid_request"_s;
        QTest::newRow("PKCE method missing")
            << u"code_challenge_method"_s << QString() << u"invalid_request"_s;
        QTest::newRow("PKCE missing") << u"code_challenge"_s << QString() << u"invalid_request"_s;
        QTest::newRow("PKCE short") << u"code_challenge"_s << u"abc"_s << u"invalid_request"_s;
        QTest::newRow("implicit") << u"response_type"_s << u"id_token"_s << u"unsupported_response_type"_s;
        QTest::newRow("no openid") << u"scope"_s << u"profile"_s << u"invalid_scope"_s;
        QTest::newRow("fragment mode") << u"response_mode"_s << u"fragment"_s << u"invalid_request"_s;
        QTest::newRow("none and login") << u"prompt"_s << u"none login"_s << u"invalid_request"_s;
        QTest::newRow("wrong hint") << u"login_hint"_s << u"boss"_s << u"login_required"_s;
        QTest::newRow("no hint") << u"login_hint"_s << QString() << u"login_required"_s;
    }
    void refusals()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        PracticeHarness harness;
        const auto answer = authorize(
            harness, with(PracticeHarness::authorization(u"admin"_s, goodVerifier), field, value));
        QCOMPARE(answer.status, 303);
        const FormFields fields = PracticeHarness::redirectFields(answer.response);
        QTEST(fields.value(u"error"), "error");
        QCOMPARE(fields.value(u"state"), u"a state & more"_s);
        QCOMPARE(fields.value(u"iss"), u"http://127.0.0.1:4000/oidc"_s);
        QVERIFY(!fields.contains(u"code"));
    }

    void aParameterTwiceIsRefused()
    {
        PracticeHarness harness;
        FormFields fields = PracticeHarness::authorization(u"admin"_s, goodVerifier);
        fields.append(u"scope"_s, u"openid"_s);
        QCOMPARE(PracticeHarness::redirectFields(authorize(harness, fields).response).value(u"error"),
            u"invalid_request"_s);
    }

    void thePageOffersThreePeople()
    {
        PracticeHarness harness;
        const FormFields fields
            = with(with(PracticeHarness::authorization(u"officer"_s, goodVerifier), u"prompt"_s, {}),
                u"state"_s, u"\"><script>"_s);
        const auto page = authorize(harness, fields);
        QCOMPARE(page.status, 200);
        QVERIFY(!page.response.body.contains("<script>"));
        for (const char *person : {"admin", "officer", "vendor", "none"})
            QVERIFY(page.response.body.contains(QByteArray("value=\"" + QByteArray(person) + "\"")));
        QVERIFY(page.response.body.contains("value=\"officer\" autofocus"));

        FormFields chosen = fields;
        chosen.append(u"person"_s, u"vendor"_s);
        const auto answer = harness.form("/oidc/authorize", chosen);
        QCOMPARE(answer.status, 303);
        QVERIFY(PracticeHarness::redirectFields(answer.response).contains(u"code"));
        const auto cancelled = harness.form("/oidc/authorize", with(chosen, u"person"_s, u"none"_s));
        QCOMPARE(PracticeHarness::redirectFields(cancelled.response).value(u"error"), u"access_denied"_s);
    }

    void signsIn()
    {
        PracticeHarness harness;
        const auto answer = harness.signIn(u"officer"_s);
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("token_type"_L1).toString(), u"Bearer"_s);
        QCOMPARE(answer.json.value("expires_in"_L1).toInt(), 600);
        QCOMPARE(answer.response.header("Cache-Control"), QByteArray("no-store"));
        QVERIFY(!harness.refresh.isEmpty());

        const QByteArray token = answer.json.value("id_token"_L1).toString().toLatin1();
        const QList<QByteArray> parts = token.split('.');
        QCOMPARE(parts.size(), 3);
        const QJsonObject header = QJsonDocument::fromJson(unBase64(parts[0])).object();
        const QJsonObject claims = QJsonDocument::fromJson(unBase64(parts[1])).object();
        QCOMPARE(header.value("alg"_L1).toString(), u"RS256"_s);
        QCOMPARE(claims.value("iss"_L1).toString(), u"http://127.0.0.1:4000/oidc"_s);
        QCOMPARE(claims.value("aud"_L1).toString(), u"techpass-invite"_s);
        QCOMPARE(claims.value("sub"_L1).toString(), u"practice-officer"_s);
        QCOMPARE(claims.value("nonce"_L1).toString(), u"a-nonce"_s);
        QCOMPARE(claims.value("iat"_L1).toInteger(), harness.now.toSecsSinceEpoch());
        QVERIFY(claims.value("exp"_L1).toInteger() > harness.now.toSecsSinceEpoch());
        QVERIFY(claims.value("email"_L1).toString().endsWith(u"gov.sg"_s));
        QVERIFY(!claims.value("name"_L1).toString().isEmpty());

        const auto keys = harness.send(PracticeHarness::request("GET", "/oidc/jwks"));
        const QJsonObject key = keys.json.value("keys"_L1).toArray().first().toObject();
        QCOMPARE(key.value("kid"_L1), header.value("kid"_L1));
        QVERIFY(!key.contains("d"_L1));
        QVERIFY(isSignedBy(token, key));
        QVERIFY(!isSignedBy(parts[0] + '.' + parts[1] + "x." + parts[2], key));

        const auto info = harness.get("/oidc/userinfo");
        QCOMPARE(info.json.value("sub"_L1).toString(), u"practice-officer"_s);
    }

    void noRefreshTokenWithoutOfflineAccess()
    {
        PracticeHarness harness;
        const auto answer = authorize(harness,
            with(PracticeHarness::authorization(u"admin"_s, goodVerifier), u"scope"_s, u"openid email"_s));
        const auto tokens = harness.form(
            "/oidc/token", exchange(PracticeHarness::redirectFields(answer.response).value(u"code")));
        QCOMPARE(tokens.status, 200);
        QVERIFY(!tokens.json.contains("refresh_token"_L1));
    }

    void codeRefusals_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("error");
        QTest::newRow("other verifier") << u"code_verifier"_s << QString(43, u'a') << u"invalid_grant"_s;
        QTest::newRow("verifier missing") << u"code_verifier"_s << QString() << u"invalid_grant"_s;
        QTest::newRow("other redirect")
            << u"redirect_uri"_s << u"http://127.0.0.1:5556/callback"_s << u"invalid_grant"_s;
        QTest::newRow("redirect missing") << u"redirect_uri"_s << QString() << u"invalid_grant"_s;
        QTest::newRow("other code") << u"code"_s << u"xyz"_s << u"invalid_grant"_s;
        QTest::newRow("other client") << u"client_id"_s << u"other"_s << u"invalid_client"_s;
        QTest::newRow("password") << u"grant_type"_s << u"password"_s << u"unsupported_grant_type"_s;
    }
    void codeRefusals()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        PracticeHarness harness;
        const auto answer = harness.form("/oidc/token", with(exchange(newCode(harness)), field, value));
        QCOMPARE(answer.status, field == u"client_id" ? 401 : 400);
        QTEST(answer.json.value("error"_L1).toString(), "error");
        QVERIFY(!answer.json.contains("access_token"_L1));
    }

    void aWrongTryUsesTheCodeUp()
    {
        PracticeHarness harness;
        const FormFields fields = exchange(newCode(harness));
        QCOMPARE(
            harness.form("/oidc/token", with(fields, u"code_verifier"_s, QString(43, u'a'))).status, 400);
        QCOMPARE(harness.form("/oidc/token", fields).status, 400);
    }

    void aCodeIsGoodOnce()
    {
        PracticeHarness harness;
        const FormFields fields = exchange(newCode(harness));
        const auto first = harness.form("/oidc/token", fields);
        QCOMPARE(first.status, 200);
        harness.access = first.json.value("access_token"_L1).toString().toLatin1();
        QCOMPARE(harness.get("/v1/me").status, 200);
        QCOMPARE(harness.form("/oidc/token", fields).json.value("error"_L1).toString(), u"invalid_grant"_s);
        // What was issued for it may be in the wrong hands.
        QCOMPARE(harness.get("/v1/me").status, 401);
    }

    void aCodeLivesAMinute()
    {
        PracticeHarness harness;
        const FormFields fields = exchange(newCode(harness));
        harness.now = harness.now.addSecs(61);
        QCOMPARE(harness.form("/oidc/token", fields).status, 400);
    }

    void accessTokensExpire()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        harness.now = harness.now.addSecs(599);
        QCOMPARE(harness.get("/v1/me").status, 200);
        harness.now = harness.now.addSecs(1);
        const auto answer = harness.get("/v1/me");
        QCOMPARE(answer.status, 401);
        QCOMPARE(answer.response.header("WWW-Authenticate"), QByteArray("Bearer error=\"invalid_token\""));
    }

    void refreshTokensRotate()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        const QByteArray first = harness.refresh;
        const auto second = harness.form("/oidc/token", refreshing(first));
        QCOMPARE(second.status, 200);
        const QByteArray next = second.json.value("refresh_token"_L1).toString().toLatin1();
        QVERIFY(!next.isEmpty() && next != first);
        QCOMPARE(harness.get("/v1/me").status, 200);

        harness.access = second.json.value("access_token"_L1).toString().toLatin1();
        QCOMPARE(harness.get("/v1/me").status, 200);
        // An old one again ends the whole family.
        QCOMPARE(harness.form("/oidc/token", refreshing(first)).json.value("error"_L1).toString(),
            u"invalid_grant"_s);
        QCOMPARE(harness.get("/v1/me").status, 401);
        QCOMPARE(harness.form("/oidc/token", refreshing(next)).status, 400);
    }

    void revokes_data()
    {
        QTest::addColumn<bool>("refreshToken");
        QTest::newRow("a refresh token ends the family") << true;
        QTest::newRow("an access token ends itself") << false;
    }
    void revokes()
    {
        QFETCH(bool, refreshToken);
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        FormFields fields;
        fields.append(u"client_id"_s, u"techpass-invite"_s);
        fields.append(u"token"_s, QString::fromLatin1(refreshToken ? harness.refresh : harness.access));
        QCOMPARE(harness.form("/oidc/revoke", fields).status, 200);
        QCOMPARE(harness.get("/v1/me").status, 401);
        QCOMPARE(harness.form("/oidc/token", refreshing(harness.refresh)).status, refreshToken ? 400 : 200);
    }

    void revokingTheUnknownIsFine()
    {
        PracticeHarness harness;
        FormFields fields;
        fields.append(u"client_id"_s, u"techpass-invite"_s);
        fields.append(u"token"_s, u"nothing"_s);
        QCOMPARE(harness.form("/oidc/revoke", fields).status, 200);
    }

    void tokenWantsAForm()
    {
        PracticeHarness harness;
        QCOMPARE(harness.send(PracticeHarness::request("POST", "/oidc/token", "{}")).status, 400);
        const auto wrong = harness.send(PracticeHarness::request("GET", "/oidc/token"));
        QCOMPARE(wrong.status, 405);
        QCOMPARE(wrong.response.header("Allow"), QByteArray("POST"));
        QCOMPARE(harness.send(PracticeHarness::request("GET", "/oidc/nothing")).status, 404);
    }

    void verifiers_data()
    {
        QTest::addColumn<QString>("verifier");
        QTest::addColumn<bool>("good");
        QTest::newRow("43") << QString(43, u'a') << true;
        QTest::newRow("128") << QString(128, u'~') << true;
        QTest::newRow("42") << QString(42, u'a') << false;
        QTest::newRow("129") << QString(129, u'a') << false;
        QTest::newRow("a space") << QString(QString(43, u'a') + u' ') << false;
        QTest::newRow("not ASCII") << QString(QString(43, u'a') + u'\u00e9') << false;
    }
    void verifiers()
    {
        QFETCH(QString, verifier);
        QTEST(isCodeVerifier(verifier), "good");
    }

    void challengeOfTheStandard()
    {
        // RFC 7636, appendix B.
        QCOMPARE(challengeOf(u"dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk"_s),
            QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }
};

QTEST_GUILESS_MAIN(TestOpenIdProvider)
#include "tst_openidprovider.moc"
