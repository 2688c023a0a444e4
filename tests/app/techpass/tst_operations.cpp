// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/createaccount.h"
#include "app/techpass/createaccountsbatch.h"
#include "app/techpass/createinvitation.h"
#include "app/techpass/getme.h"
#include "app/techpass/getpolicy.h"
#include "app/techpass/listinvitations.h"
#include "app/techpass/lookupaccounts.h"
#include "app/techpass/resendinvitation.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

namespace {

RawReply reply(int status, const QByteArray &body, const QByteArray &type = "application/json")
{
    RawReply made;
    made.status = status;
    made.headers = {{"content-type", type}, {"x-trace-id", "trace-9"}};
    made.body = body;
    made.requestLeft = true;
    return made;
}

const QByteArray account = R"({"id":"a1","email":"ann@ibm.com","techpassUsername":"ann@techpass.gov.sg",
    "status":"created","createdAt":"2026-01-02T03:04:05Z","future":[1]})";

AccountRequest vendor()
{
    AccountRequest request;
    request.email = u"ann@ibm.com"_s;
    request.username = u"ann"_s;
    request.firstName = u"Ann"_s;
    request.lastName = u"Ünal"_s;
    request.countryCode = u"65"_s;
    request.contactNumber = u"91234567"_s;
    request.organisation = u"IBM"_s;
    request.reason = u"Needs it"_s;
    return request;
}

} // namespace

class TestOperations final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void buildsRequests();
    void buildsAddresses();
    void readsGoodAnswers();
    void readsFailures_data();
    void readsFailures();
    void namesTheMissingMember();
    void survivesTruncation();
    void readsUnchangedPolicy();
    void readsBatch();
    void readsOddBatches_data();
    void readsOddBatches();
};

void TestOperations::buildsRequests()
{
    QCOMPARE(GetMe::buildRequest().path, "/v1/me");
    QCOMPARE(GetMe::buildRequest().verb, ServiceRequest::Verb::Get);
    QCOMPARE(GetPolicy::buildRequest("\"7\"").ifNoneMatch, "\"7\"");

    const ServiceRequest create = CreateAccount::buildRequest(vendor(), u"key-1"_s);
    QCOMPARE(create.verb, ServiceRequest::Verb::Post);
    QCOMPARE(create.path, "/v1/accounts");
    QCOMPARE(create.idempotencyKey, "key-1");
    const QJsonObject body = QJsonDocument::fromJson(create.body).object();
    QCOMPARE(body, vendor().toJson());
    QVERIFY(body.value("department"_L1).isNull());
    QVERIFY(create.body.contains("\xc3\x9cnal"));

    const ServiceRequest invite
        = CreateInvitation::buildRequest({u"o@a.gov.sg"_s, true, u"why"_s}, u"key-2"_s);
    QCOMPARE(invite.path, "/v1/invitations");
    QCOMPARE(invite.idempotencyKey, "key-2");
    QCOMPARE(invite.body, R"({"email":"o@a.gov.sg","reason":"why","seedRequired":true})");

    const ServiceRequest batch
        = CreateAccountsBatch::buildRequest({{u"k1"_s, vendor()}, {u"k2"_s, vendor()}});
    QVERIFY(batch.idempotencyKey.isEmpty());
    const QJsonArray items = QJsonDocument::fromJson(batch.body).object().value("items"_L1).toArray();
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.at(1).toObject().value("idempotencyKey"_L1).toString(), u"k2"_s);
    QCOMPARE(items.at(1).toObject().value("account"_L1).toObject(), vendor().toJson());

    QCOMPARE(LookupAccounts::buildRequest({u"a@b.c"_s}).body, R"({"emails":["a@b.c"]})");
    QVERIFY(LookupAccounts::buildRequest({u"a@b.c"_s}).query.isEmpty());
    QVERIFY(!ResendInvitation::buildRequest(u"1"_s).body.isEmpty());
}

void TestOperations::buildsAddresses()
{
    const QUrl service(u"https://api.example.sg/base/"_s);
    QCOMPARE(GetMe::buildRequest().addressAt(service).toEncoded(), "https://api.example.sg/base/v1/me");
    const InvitationQuery query{u"a+b & c=é/?#"_s, TechPassStatus::UserNotFound, 50, u"t/=="_s};
    QCOMPARE(ListInvitations::buildRequest(query).addressAt(service).toEncoded(),
        "https://api.example.sg/base/v1/invitations?search=a%2Bb%20%26%20c%3D%C3%A9%2F%3F%23"
        "&status=userNotFound&pageSize=50&pageToken=t%2F%3D%3D");
    QCOMPARE(ListInvitations::buildRequest({}).addressAt(service).toEncoded(),
        "https://api.example.sg/base/v1/invitations");
    QCOMPARE(ResendInvitation::buildRequest(u"a/b?c"_s).addressAt(service).toEncoded(),
        "https://api.example.sg/base/v1/invitations/a%2Fb%3Fc/resend");

    QVERIFY(isSafeAddress(QUrl(u"http://127.0.0.1:1/"_s)));
    QVERIFY(isSafeAddress(QUrl(u"http://[::1]:1/"_s)));
    QVERIFY(isSafeAddress(service));
    for (const QString &bad : {u"http://api.example.sg"_s, u"http://127.0.0.1.evil.sg"_s, u"https://a@b.sg"_s,
             u"ftp://127.0.0.1"_s, u"https:///x"_s, u""_s, u"http://192.168.0.1"_s})
        QVERIFY2(!isSafeAddress(QUrl(bad)), qPrintable(bad));
}

void TestOperations::readsGoodAnswers()
{
    const auto me = GetMe::parseReply(reply(200, R"({"email":"a@b.gov.sg","displayName":"A",
        "userType":"publicOfficer","roles":["subscriptionAdmin"],"canInvite":true})"));
    QVERIFY(me);
    QCOMPARE(me->value.displayName, u"A"_s);
    QCOMPARE(me->traceId, u"trace-9"_s);

    RawReply again = reply(201, account, "Application/JSON; charset=utf-8");
    again.headers.emplaceBack("Idempotency-Replayed", "true");
    const auto created = CreateAccount::parseReply(again);
    QVERIFY(created);
    QVERIFY(created->replayed);
    QCOMPARE(created->value.techpassUsername, u"ann@techpass.gov.sg"_s);
    QCOMPARE(created->value.createdAt, QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC));
    QVERIFY(!CreateAccount::parseReply(reply(200, account))->replayed);

    const auto sent = CreateInvitation::parseReply(reply(
        201, R"({"id":"i","email":"e","status":"invited","invitedAt":"2026-01-02T03:04:05.678+08:00"})"));
    QVERIFY(sent);
    QCOMPARE(sent->value.invitedAt.toUTC().time().hour(), 19);

    QCOMPARE(
        LookupAccounts::parseReply(reply(200, R"({"existing":["a@b.c"]})"))->value, QStringList{u"a@b.c"_s});
    QVERIFY(LookupAccounts::parseReply(reply(200, R"({"existing":[]})"))->value.isEmpty());
    QVERIFY(ResendInvitation::parseReply(reply(202, R"({"lastSentAt":"2026-01-02T03:04:05Z"})")));
    const auto page
        = ListInvitations::parseReply(reply(200, R"({"total":0,"items":[],"nextPageToken":null})"));
    QVERIFY(page);
    QVERIFY(page->value.items.isEmpty());
    QVERIFY(page->value.nextPageToken.isEmpty());
}

void TestOperations::readsFailures_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("type");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<QString>("code");
    QTest::addColumn<bool>("unknown");

    using Kind = Error::Kind;
    const QByteArray json = "application/json";
    const QByteArray problem = "application/problem+json";
    const QByteArray html = "text/html; charset=utf-8";
    const auto coded = [](const char *code) -> QByteArray {
        return QByteArray(R"({"type":"urn:techpass:problem:)") + code + R"(","detail":"d","traceId":"p"})";
    };
    const QString none;

    QTest::newRow("400") << 400 << problem << coded("malformed") << Kind::Refused << u"malformed"_s << false;
    QTest::newRow("401") << 401 << problem << coded("x") << Kind::SignInNeeded << u"x"_s << false;
    QTest::newRow("401 web page") << 401 << html << QByteArray("<p>") << Kind::SignInNeeded << none << false;
    QTest::newRow("403") << 403 << problem << coded("not-permitted") << Kind::NotPermitted
                         << u"not-permitted"_s << false;
    QTest::newRow("403 of a gateway")
        << 403 << json << QByteArray(R"({"message":"Forbidden"})") << Kind::NotPermitted << none << false;
    QTest::newRow("403 of a proxy") << 403 << html << QByteArray("<h1>Blocked") << Kind::Offline << none
                                    << true;
    QTest::newRow("404") << 404 << problem << coded("not-found") << Kind::NotFound << u"not-found"_s << false;
    QTest::newRow("404 web page") << 404 << html << QByteArray("<h1>") << Kind::Offline << none << true;
    QTest::newRow("408") << 408 << QByteArray() << QByteArray() << Kind::TimedOut << none << true;
    QTest::newRow("409 exists") << 409 << problem << coded("account-exists") << Kind::Refused
                                << u"account-exists"_s << false;
    QTest::newRow("409 running") << 409 << problem << coded("request-in-progress") << Kind::Refused
                                 << u"request-in-progress"_s << false;
    QTest::newRow("409 as JSON") << 409 << json << coded("account-exists") << Kind::Refused
                                 << u"account-exists"_s << false;
    QTest::newRow("409 that lies") << 409 << problem << QByteArray("<html>") << Kind::Refused << none
                                   << false;
    QTest::newRow("413") << 413 << problem << coded("batch-too-large") << Kind::Refused
                         << u"batch-too-large"_s << false;
    QTest::newRow("422") << 422 << problem << coded("validation-failed") << Kind::Refused
                         << u"validation-failed"_s << false;
    QTest::newRow("429") << 429 << problem << coded("slow-down") << Kind::TooManyRequests << u"slow-down"_s
                         << false;
    QTest::newRow("429 bare") << 429 << QByteArray() << QByteArray() << Kind::TooManyRequests << none
                              << false;
    QTest::newRow("500") << 500 << problem << coded("oops") << Kind::ServiceFailed << u"oops"_s << true;
    QTest::newRow("502 web page") << 502 << html << QByteArray("<h1>") << Kind::ServiceFailed << none << true;
    QTest::newRow("503 bare") << 503 << QByteArray() << QByteArray() << Kind::ServiceFailed << none << true;
    QTest::newRow("599") << 599 << json << QByteArray("{}") << Kind::ServiceFailed << none << true;
    QTest::newRow("302") << 302 << html << QByteArray() << Kind::Offline << none << true;
    QTest::newRow("304 unasked") << 304 << QByteArray() << QByteArray() << Kind::Offline << none << true;
    QTest::newRow("captive portal") << 200 << html << QByteArray("<html>Welcome") << Kind::Offline << none
                                    << true;
    QTest::newRow("portal with 201") << 201 << html << account << Kind::Offline << none << true;
    QTest::newRow("plain text") << 201 << QByteArray("text/plain") << account << Kind::AnswerUnreadable
                                << none << true;
    QTest::newRow("no type") << 201 << QByteArray() << account << Kind::AnswerUnreadable << none << true;
    QTest::newRow("no body") << 204 << QByteArray() << QByteArray() << Kind::AnswerUnreadable << none << true;
    QTest::newRow("empty JSON") << 201 << json << QByteArray() << Kind::AnswerUnreadable << none << true;
    QTest::newRow("a list") << 201 << json << QByteArray("[]") << Kind::AnswerUnreadable << none << true;
    QTest::newRow("page said to be JSON")
        << 201 << json << QByteArray("<html>") << Kind::AnswerUnreadable << none << true;
    QTest::newRow("no status") << 0 << json << account << Kind::AnswerUnreadable << none << true;
}

void TestOperations::readsFailures()
{
    QFETCH(int, status);
    QFETCH(QByteArray, type);
    QFETCH(QByteArray, body);
    RawReply raw = reply(status, body, type);
    raw.headers.emplaceBack("Retry-After", "17");
    const auto answer = CreateAccount::parseReply(raw);
    QVERIFY(!answer);
    QTEST(answer.error().error.kind, "kind");
    QTEST(answer.error().code, "code");
    QTEST(answer.error().outcomeUnknown, "unknown");
    QCOMPARE(answer.error().status, status);
    QCOMPARE(answer.error().retryAfter, "17");
    QCOMPARE(answer.error().error.traceId, u"trace-9"_s);
    QVERIFY(!answer.error().error.detail.isEmpty());

    // A request that did not leave has no unknown outcome, whatever came.
    raw.requestLeft = false;
    QVERIFY(!CreateAccount::parseReply(raw).error().outcomeUnknown);
    // Every operation reads it without harm.
    QVERIFY(!GetMe::parseReply(raw));
    QVERIFY(!CreateInvitation::parseReply(raw));
    QVERIFY(!CreateAccountsBatch::parseReply(raw, {{u"k"_s, vendor()}}));
    QVERIFY(!LookupAccounts::parseReply(raw));
    QVERIFY(!ListInvitations::parseReply(raw));
    QVERIFY(!ResendInvitation::parseReply(raw));
}

void TestOperations::namesTheMissingMember()
{
    const QJsonObject whole = QJsonDocument::fromJson(account).object();
    for (const QString &member : {u"id"_s, u"email"_s, u"techpassUsername"_s, u"createdAt"_s}) {
        for (const QJsonValue &wrong : {QJsonValue(QJsonValue::Undefined), QJsonValue(QJsonValue::Null),
                 QJsonValue(7), QJsonValue(QJsonArray{1})}) {
            QJsonObject odd = whole;
            odd.insert(member, wrong);
            const auto answer = CreateAccount::parseReply(reply(201, QJsonDocument(odd).toJson()));
            QVERIFY(!answer);
            QCOMPARE(answer.error().error.kind, Error::Kind::AnswerUnreadable);
            QCOMPARE(answer.error().error.detail, member);
            QVERIFY(answer.error().outcomeUnknown);
        }
    }
}

void TestOperations::survivesTruncation()
{
    for (qsizetype size = 0; size < account.size(); ++size) {
        const auto answer = CreateAccount::parseReply(reply(201, account.left(size)));
        QVERIFY(!answer);
        QVERIFY(answer.error().outcomeUnknown);
    }
}

void TestOperations::readsUnchangedPolicy()
{
    RawReply unchanged = reply(304, {}, {});
    unchanged.headers.emplaceBack("ETag", "\"7\"");
    const auto answer = GetPolicy::parseReply(unchanged);
    QVERIFY(answer);
    QVERIFY(!answer->value.policy);
    QCOMPARE(answer->value.etag, "\"7\"");

    RawReply fresh = reply(200, QJsonDocument(Policy::practice().toJson()).toJson());
    fresh.headers.emplaceBack("etag", "W/\"8\"");
    const auto policy = GetPolicy::parseReply(fresh);
    QVERIFY(policy);
    QCOMPARE(policy->value.policy, Policy::practice());
    QCOMPARE(policy->value.etag, "W/\"8\"");
}

void TestOperations::readsBatch()
{
    const QList<BatchItem> items{{u"k1"_s, vendor()}, {u"k2"_s, vendor()}, {u"k3"_s, vendor()}};
    const QByteArray body = R"({"results":[
        {"idempotencyKey":"k3","status":409,"problem":{"type":"urn:techpass:problem:account-exists",
            "detail":"Taken.","traceId":"item-3","errors":[{"field":"email","code":"exists","message":"m"}]}},
        {"idempotencyKey":"stranger","status":201,"account":)"
        + account + R"(},{"idempotencyKey":"k1","status":201,"account":)" + account + R"(},7,null]})";
    const auto batch = CreateAccountsBatch::parseReply(reply(200, body), items);
    QVERIFY(batch);
    QCOMPARE(batch->value.size(), 3);
    QCOMPARE(batch->value.at(0).idempotencyKey, u"k1"_s);
    QVERIFY(batch->value.at(0).answer);
    QCOMPARE(batch->value.at(0).answer->traceId, u"trace-9"_s);
    QCOMPARE(batch->value.at(1).idempotencyKey, u"k2"_s);
    QVERIFY(!batch->value.at(1).answer);
    QVERIFY(batch->value.at(1).answer.error().outcomeUnknown);
    const ServiceError taken = batch->value.at(2).answer.error();
    QCOMPARE(taken.code, u"account-exists"_s);
    QCOMPARE(taken.status, 409);
    QCOMPARE(taken.error.traceId, u"item-3"_s);
    QCOMPARE(taken.error.detail, u"Taken."_s);
    QCOMPARE(taken.fields.size(), 1);
    QVERIFY(!taken.outcomeUnknown);
}

void TestOperations::readsOddBatches_data()
{
    QTest::addColumn<QByteArray>("results");
    QTest::addColumn<Error::Kind>("kind");
    QTest::addColumn<bool>("unknown");
    using Kind = Error::Kind;
    QTest::newRow("none") << QByteArray("[]") << Kind::ConnectionLost << true;
    QTest::newRow("no status") << QByteArray(R"([{"idempotencyKey":"k"}])") << Kind::AnswerUnreadable << true;
    QTest::newRow("status as text") << QByteArray(R"([{"idempotencyKey":"k","status":"201"}])")
                                    << Kind::AnswerUnreadable << true;
    QTest::newRow("status 0") << QByteArray(R"([{"idempotencyKey":"k","status":0}])")
                              << Kind::AnswerUnreadable << true;
    QTest::newRow("created without account")
        << QByteArray(R"([{"idempotencyKey":"k","status":201}])") << Kind::AnswerUnreadable << true;
    QTest::newRow("created with half an account")
        << QByteArray(R"([{"idempotencyKey":"k","status":201,"account":{"id":"1"}}])")
        << Kind::AnswerUnreadable << true;
    QTest::newRow("refused without problem")
        << QByteArray(R"([{"idempotencyKey":"k","status":422}])") << Kind::Refused << false;
    QTest::newRow("too many") << QByteArray(R"([{"idempotencyKey":"k","status":429,"problem":{}}])")
                              << Kind::TooManyRequests << false;
    QTest::newRow("500") << QByteArray(R"([{"idempotencyKey":"k","status":500,"problem":null}])")
                         << Kind::ServiceFailed << true;
    QTest::newRow("twice") << QByteArray(
        R"([{"idempotencyKey":"k","status":422},{"idempotencyKey":"k","status":409}])")
                           << Kind::AnswerUnreadable << true;
    QTest::newRow("key in other case")
        << QByteArray(R"([{"idempotencyKey":"K","status":422}])") << Kind::ConnectionLost << true;
}

void TestOperations::readsOddBatches()
{
    QFETCH(QByteArray, results);
    const auto batch
        = CreateAccountsBatch::parseReply(reply(200, "{\"results\":" + results + "}"), {{u"k"_s, vendor()}});
    QVERIFY(batch);
    QCOMPARE(batch->value.size(), 1);
    const Answer<CreatedAccount> &answer = batch->value.constFirst().answer;
    QVERIFY(!answer);
    QTEST(answer.error().error.kind, "kind");
    QTEST(answer.error().outcomeUnknown, "unknown");
}

QTEST_GUILESS_MAIN(TestOperations)
#include "tst_operations.moc"
