// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/redirectrequest.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestRedirectRequest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsAnswers_data();
    void readsAnswers();
    void turnsOthersAway_data();
    void turnsOthersAway();
    void needsAState();
};

namespace {

const RedirectExpectation expected{4711, "st4te", u"https://issuer.sg/x"_s};

QByteArray get(const QByteArray &target)
{
    return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:4711\r\nAccept: */*";
}

} // namespace

void TestRedirectRequest::readsAnswers_data()
{
    QTest::addColumn<QByteArray>("target");
    QTest::addColumn<QString>("code"); // empty: refused
    QTest::addColumn<QString>("detail");
    const QString none;
    QTest::newRow("code") << QByteArray("/?code=abc&state=st4te") << u"abc"_s << none;
    QTest::newRow("any order, more") << QByteArray("/?x=1&state=st4te&&code=abc&session_state=9") << u"abc"_s
                                     << none;
    QTest::newRow("encoded") << QByteArray("/?code=a%2Fb%3D&state=s%744te") << u"a/b="_s << none;
    QTest::newRow("our issuer") << QByteArray("/?code=abc&state=st4te&iss=https%3A%2F%2Fissuer.sg%2Fx")
                                << u"abc"_s << none;
    QTest::newRow("another issuer") << QByteArray("/?code=abc&state=st4te&iss=https%3A%2F%2Fevil.sg") << none
                                    << u"iss"_s;
    QTest::newRow("empty issuer") << QByteArray("/?code=abc&state=st4te&iss=") << none << u"iss"_s;
    QTest::newRow("denied") << QByteArray("/?error=access_denied&error_description=Not+today&state=st4te")
                            << none << u"access_denied: Not today"_s;
    QTest::newRow("denied, no words")
        << QByteArray("/?error=login_required&state=st4te") << none << u"login_required"_s;
    QTest::newRow("denied, line breaks")
        << QByteArray("/?error=x&error_description=a%0d%0ab&state=st4te") << none << none;
}

void TestRedirectRequest::readsAnswers()
{
    QFETCH(QByteArray, target);
    QFETCH(QString, code);
    const RedirectRequest request = RedirectRequest::read(get(target), expected);
    QVERIFY(request.answer);
    QCOMPARE(request.status, 200);
    QCOMPARE(request.answer->value_or(QString()), code);
    if (!code.isEmpty())
        return;
    QCOMPARE(request.answer->error().kind, Error::Kind::SignInRefused);
    QTEST(request.answer->error().detail, "detail");
}

void TestRedirectRequest::turnsOthersAway_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<int>("status");
    const QByteArray good = "/?code=abc&state=st4te";
    const auto hosted
        = [&good](const QByteArray &lines) -> QByteArray { return "GET " + good + " HTTP/1.1\r\n" + lines; };
    QTest::newRow("nothing") << QByteArray() << 400;
    QTest::newRow("no HTTP") << QByteArray("hello") << 400;
    QTest::newRow("binary") << QByteArray("\x16\x03\x01\x00\xff GET / HTTP/1.1", 20) << 400;
    QTest::newRow("HTTP/0.9") << QByteArray("GET " + good) << 400;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\nHost: 127.0.0.1:4711") << 400;
    QTest::newRow("too many spaces") << QByteArray("GET  " + good + " HTTP/1.1\r\nHost: 127.0.0.1:4711")
                                     << 400;
    QTest::newRow("no host") << hosted("") << 400;
    QTest::newRow("name that resolves to us") << hosted("Host: evil.sg:4711") << 400;
    QTest::newRow("localhost") << hosted("Host: localhost:4711") << 400;
    QTest::newRow("another port") << hosted("Host: 127.0.0.1:80") << 400;
    QTest::newRow("no port") << hosted("Host: 127.0.0.1") << 400;
    QTest::newRow("two hosts") << hosted("Host: 127.0.0.1:4711\r\nHost: 127.0.0.1:4711") << 400;
    QTest::newRow("absolute target") << get("http://127.0.0.1:4711" + good) << 404;
    QTest::newRow("favicon") << get("/favicon.ico") << 404;
    QTest::newRow("other path") << get("/callback?code=abc&state=st4te") << 404;
    QTest::newRow("double slash") << get("//?code=abc&state=st4te") << 404;
    QTest::newRow("encoded path") << get("/%2e?code=abc&state=st4te") << 404;
    QTest::newRow("POST") << get(good).replace("GET", "POST") << 405;
    QTest::newRow("HEAD") << get(good).replace("GET", "HEAD") << 405;
    QTest::newRow("get in small letters") << get(good).replace("GET", "get") << 405;
    QTest::newRow("nothing asked") << get("/") << 400;
    QTest::newRow("no state") << get("/?code=abc") << 400;
    QTest::newRow("empty state") << get("/?code=abc&state=") << 400;
    QTest::newRow("wrong state") << get("/?code=abc&state=other") << 400;
    QTest::newRow("state in capitals") << get("/?code=abc&state=ST4TE") << 400;
    QTest::newRow("part of the state") << get("/?code=abc&state=st4t") << 400;
    QTest::newRow("state and more") << get("/?code=abc&state=st4te%00") << 400;
    QTest::newRow("two states") << get("/?code=abc&state=st4te&state=st4te") << 400;
    QTest::newRow("two codes") << get("/?code=abc&code=def&state=st4te") << 400;
    QTest::newRow("neither code nor error") << get("/?state=st4te") << 400;
    QTest::newRow("code and error") << get("/?code=abc&error=x&state=st4te") << 400;
    QTest::newRow("error of somebody else") << get("/?error=access_denied&state=x") << 400;
    QTest::newRow("error without state") << get("/?error=access_denied") << 400;
    QTest::newRow("code with a line break") << get("/?code=a%0db&state=st4te") << 400;
    QTest::newRow("endless code") << get("/?code=" + QByteArray(9000, 'a') + "&state=st4te") << 400;
    QTest::newRow("in the fragment") << get("/#?code=abc&state=st4te") << 404;
}

void TestRedirectRequest::turnsOthersAway()
{
    QFETCH(QByteArray, head);
    const RedirectRequest request = RedirectRequest::read(head, expected);
    QVERIFY(!request.answer);
    QTEST(request.status, "status");
}

void TestRedirectRequest::needsAState()
{
    QVERIFY(!RedirectRequest::read(get("/?code=abc&state="), {4711, {}, {}}).answer);
    QVERIFY(!RedirectRequest::read(get("/?code=abc"), {4711, {}, {}}).answer);
}

QTEST_GUILESS_MAIN(TestRedirectRequest)
#include "tst_redirectrequest.moc"
