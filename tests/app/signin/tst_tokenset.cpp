// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/tokenset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestTokenSet final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsTokens();
    void readsFailures_data();
    void readsFailures();
};

namespace {

RawReply reply(int status, const QByteArray &body, const QByteArray &type = "application/json;charset=UTF-8")
{
    RawReply made;
    made.status = status;
    made.headers = {{"Content-Type", type}};
    made.body = body;
    return made;
}

} // namespace

void TestTokenSet::readsTokens()
{
    const auto whole = TokenSet::fromReply(reply(200,
        R"({"token_type":"bearer","access_token":"a.b-c","expires_in":600,"refresh_token":"r","id_token":"i"})"));
    QVERIFY(whole);
    QCOMPARE(whole->access, "a.b-c");
    QCOMPARE(whole->refresh, "r");
    QCOMPARE(whole->id, "i");
    QCOMPARE(whole->life, std::chrono::seconds(600));

    const auto bare = TokenSet::fromReply(reply(200, R"({"token_type":"Bearer","access_token":"a"})"));
    QVERIFY(bare);
    QCOMPARE(bare->refresh, "");
    QCOMPARE(bare->life, std::chrono::seconds(300));
}

void TestTokenSet::readsFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    using Kind = Error::Kind;
    const QByteArray json = "application/json";
    QTest::newRow("invalid grant") << 400 << json << QByteArray(R"({"error":"invalid_grant"})")
                                   << Kind::SignInRefused;
    QTest::newRow("invalid client") << 401 << json << QByteArray(R"({"error":"invalid_client"})")
                                    << Kind::SignInRefused;
    QTest::newRow("not now") << 400 << json << QByteArray(R"({"error":"temporarily_unavailable"})")
                             << Kind::ServiceFailed;
    QTest::newRow("400 without a word") << 400 << json << QByteArray("{}") << Kind::AnswerUnreadable;
    QTest::newRow("401 without a word") << 401 << QByteArray() << QByteArray() << Kind::AnswerUnreadable;
    QTest::newRow("403 of a firewall")
        << 403 << QByteArray("text/html") << QByteArray("<p>") << Kind::Offline;
    QTest::newRow("404") << 404 << json << QByteArray("{}") << Kind::AnswerUnreadable;
    QTest::newRow("429") << 429 << json << QByteArray("{}") << Kind::TooManyRequests;
    QTest::newRow("500 that says invalid_grant")
        << 500 << json << QByteArray(R"({"error":"invalid_grant"})") << Kind::ServiceFailed;
    QTest::newRow("503") << 503 << QByteArray("text/html") << QByteArray("<p>") << Kind::ServiceFailed;
    QTest::newRow("captive portal") << 200 << QByteArray("text/html") << QByteArray("<p>") << Kind::Offline;
    QTest::newRow("redirect") << 302 << QByteArray() << QByteArray() << Kind::Offline;
    QTest::newRow("no JSON") << 200 << json << QByteArray("access_token=a") << Kind::AnswerUnreadable;
    QTest::newRow("no token") << 200 << json << QByteArray(R"({"token_type":"Bearer"})")
                              << Kind::AnswerUnreadable;
    QTest::newRow("empty token") << 200 << json << QByteArray(R"({"token_type":"Bearer","access_token":""})")
                                 << Kind::AnswerUnreadable;
    QTest::newRow("other type") << 200 << json << QByteArray(R"({"token_type":"mac","access_token":"a"})")
                                << Kind::AnswerUnreadable;
    QTest::newRow("line break in the token")
        << 200 << json << QByteArray(R"({"token_type":"Bearer","access_token":"a\r\nX: y"})")
        << Kind::AnswerUnreadable;
    QTest::newRow("space in the token")
        << 200 << json << QByteArray(R"({"token_type":"Bearer","access_token":"a b"})")
        << Kind::AnswerUnreadable;
    QTest::newRow("letters of elsewhere")
        << 200 << json << QByteArray(R"({"token_type":"Bearer","access_token":"é"})")
        << Kind::AnswerUnreadable;
    QTest::newRow("negative life") << 200 << json
                                   << QByteArray(
                                          R"({"token_type":"Bearer","access_token":"a","expires_in":-1})")
                                   << Kind::AnswerUnreadable;
    QTest::newRow("huge token") << 200 << json
                                << QByteArray(R"({"token_type":"Bearer","access_token":")"
                                       + QByteArray(70000, 'a') + "\"}")
                                << Kind::AnswerUnreadable;
}

void TestTokenSet::readsFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    const auto tokens = TokenSet::fromReply(reply(status, body, type));
    QVERIFY(!tokens);
    QTEST(tokens.error().kind, "kind");
}

QTEST_GUILESS_MAIN(TestTokenSet)
#include "tst_tokenset.moc"
