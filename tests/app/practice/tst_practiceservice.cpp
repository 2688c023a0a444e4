// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile.h"
#include "tests/app/practice/practiceharness.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace techpass;
using namespace Qt::StringLiterals;

class TestPracticeService final : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    static QJsonObject changed(QJsonObject object, const QString &member, const QJsonValue &value)
    {
        object.insert(member, value);
        return object;
    }
    static QJsonObject item(const QString &key, const QJsonObject &account)
    {
        return {{u"idempotencyKey"_s, key}, {u"account"_s, account}};
    }
    static QJsonObject batch(const QJsonArray &items) { return {{u"items"_s, items}}; }
    static int made(PracticeHarness &harness, const QString &email)
    {
        return harness.ledger().value("accounts"_L1).toObject().value(email).toInt();
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void me_data()
    {
        QTest::addColumn<QString>("person");
        QTest::addColumn<bool>("canInvite");
        QTest::addColumn<QStringList>("roles");
        QTest::newRow("admin") << u"admin"_s << true << QStringList{u"subscriptionAdmin"_s};
        QTest::newRow("officer") << u"officer"_s << true << QStringList{};
        QTest::newRow("vendor") << u"vendor"_s << false << QStringList{u"technicalAdmin"_s};
    }

    void me()
    {
        QFETCH(QString, person);
        PracticeHarness harness;
        harness.signIn(person);
        const auto answer = harness.get("/v1/me");
        QCOMPARE(answer.status, 200);
        const Result<Profile> profile = Profile::fromJson(answer.response.body);
        QVERIFY(profile);
        QTEST(profile->canInvite, "canInvite");
        QTEST(profile->roles, "roles");
        QCOMPARE(profile->userType, person == u"vendor" ? UserType::Vendor : UserType::PublicOfficer);
    }

    void everyAnswerHasItsOwnTraceId()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        QSet<QByteArray> seen;
        for (const char *path : {"/v1/me", "/v1/policy", "/v1/nothing", "/elsewhere", "/control/ledger"}) {
            const auto answer = harness.get(path);
            const QByteArray id = answer.response.header("X-Trace-Id");
            QVERIFY(QRegularExpression(u"^[0-9a-f]{32}$"_s).match(QString::fromLatin1(id)).hasMatch());
            if (answer.status >= 400)
                QCOMPARE(answer.json.value("traceId"_L1).toString().toLatin1(), id);
            seen.insert(id);
        }
        QCOMPARE(seen.size(), 5);
    }

    void needsAToken()
    {
        PracticeHarness harness;
        for (const QByteArray &token : {QByteArray(), QByteArray("Bearer x"), QByteArray("Basic x")}) {
            const auto answer
                = harness.send(PracticeHarness::request("GET", "/v1/me", {}, {{"Authorization", token}}));
            QCOMPARE(answer.status, 401);
            QCOMPARE(answer.problem, u"unauthorized"_s);
            QVERIFY(answer.response.header("WWW-Authenticate").startsWith("Bearer"));
        }
    }

    void aVendorMayNotInvite()
    {
        PracticeHarness harness;
        harness.signIn(u"vendor"_s);
        QCOMPARE(harness.post("/v1/accounts", officerAccount(1)).problem, u"not-permitted"_s);
        QCOMPARE(harness.post("/v1/accounts/batch", batch({item(newKey(), officerAccount(1))})).status, 403);
        QCOMPARE(harness.post("/v1/accounts/lookup", {{u"emails"_s, QJsonArray{}}}).status, 403);
        QCOMPARE(harness.post("/v1/invitations", invitationBody(u"a@tech.gov.sg"_s)).status, 403);
        QCOMPARE(harness.get("/v1/invitations").status, 403);
        QCOMPARE(harness.get("/v1/policy").status, 200);
        QVERIFY(harness.ledger().value("accounts"_L1).toObject().isEmpty());
        QCOMPARE(harness.ledger().value("posts"_L1).toInt(), 3);
    }

    void policy()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        const auto first = harness.get("/v1/policy");
        QCOMPARE(first.status, 200);
        const Result<Policy> policy = Policy::fromJson(first.response.body);
        QVERIFY(policy);
        QCOMPARE(*policy, PracticeHarness::quickPolicy());
        const QByteArray tag = first.response.header("ETag");
        QVERIFY(tag.startsWith('"') && tag.endsWith('"'));
        for (const QByteArray &known :
            {tag, QByteArray("W/" + tag), QByteArray("\"x\", " + tag), QByteArray("*")}) {
            const auto again = harness.get("/v1/policy", {{"If-None-Match", known}});
            QCOMPARE(again.status, 304);
            QVERIFY(again.response.body.isEmpty());
            QCOMPARE(again.response.header("ETag"), tag);
        }
        harness.setPolicy(R"({"maxBatchItems":3,"allowedVendorDomains":null})");
        const auto changedPolicy = harness.get("/v1/policy", {{"If-None-Match", tag}});
        QCOMPARE(changedPolicy.status, 200);
        QVERIFY(changedPolicy.response.header("ETag") != tag);
        QCOMPARE(changedPolicy.json.value("maxBatchItems"_L1).toInt(), 3);
        QVERIFY(changedPolicy.json.value("allowedVendorDomains"_L1).isNull());
    }

    void refusesAPolicyThatIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no JSON") << QByteArray("x");
        QTest::newRow("a list") << QByteArray("[]");
        QTest::newRow("unknown member") << QByteArray(R"({"maxBatch":3})");
        QTest::newRow("wrong type") << QByteArray(R"({"idempotencyKeys":"no"})");
        QTest::newRow("no pace") << QByteArray(R"({"requestsPerSecond":0})");
    }

    void refusesAPolicyThatIsNone()
    {
        QFETCH(QByteArray, json);
        PracticeHarness harness;
        const auto answer = harness.send(PracticeHarness::request(
            "POST", "/control/policy", json, {{"Content-Type", "application/json"}}));
        QCOMPARE(answer.status, 400);
        harness.signIn(u"admin"_s);
        QCOMPARE(*Policy::fromJson(harness.get("/v1/policy").response.body), PracticeHarness::quickPolicy());
    }

    void keepsThePace()
    {
        Policy policy = PracticeHarness::quickPolicy();
        policy.requestsPerSecond = 0.001;
        PracticeHarness harness({}, policy);
        harness.signIn(u"admin"_s);
        QCOMPARE(harness.get("/v1/me").status, 200);
        const auto fast = harness.post("/v1/accounts", vendorAccount(1));
        QCOMPARE(fast.status, 429);
        QCOMPARE(fast.problem, u"too-many-requests"_s);
        const int wait = fast.response.header("Retry-After").toInt();
        QVERIFY2(wait > 900 && wait <= 1000, fast.response.header("Retry-After").constData());
        QCOMPARE(harness.ledger().value("posts"_L1).toInt(), 1);
        harness.signIn(u"officer"_s);
        QCOMPARE(harness.get("/v1/me").status, 200);
    }

    void faults_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("timesMade");
        QTest::newRow("500") << QByteArray(R"({"action":"500"})") << 500 << 0;
        QTest::newRow("503") << QByteArray(R"({"action":"503"})") << 503 << 0;
        QTest::newRow("429") << QByteArray(R"({"action":"429","value":"2"})") << 429 << 0;
        QTest::newRow("expire-token") << QByteArray(R"({"action":"expire-token"})") << 401 << 0;
        QTest::newRow("drop-before") << QByteArray(R"({"action":"drop-before"})") << 0 << 0;
        QTest::newRow("drop-after") << QByteArray(R"({"action":"drop-after"})") << 0 << 1;
        QTest::newRow("drop-partial") << QByteArray(R"({"action":"drop-partial"})") << 0 << 1;
        QTest::newRow("truncate") << QByteArray(R"({"action":"truncate"})") << 201 << 1;
        QTest::newRow("wrong-body") << QByteArray(R"({"action":"wrong-body"})") << 200 << 1;
        QTest::newRow("huge-body") << QByteArray(R"({"action":"huge-body","value":1000000})") << 201 << 1;
    }

    void faults()
    {
        QFETCH(QByteArray, fault);
        QFETCH(int, status);
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        harness.setFaults(
            "[" + QByteArray(fault).insert(1, R"("count":1,"match":{"path":"/v1/accounts"},)") + "]");
        const QString key = newKey();
        const auto hit = harness.post("/v1/accounts", vendorAccount(1), key);
        if (status == 0)
            QVERIFY(hit.response.bytesToSend);
        else
            QCOMPARE(hit.status, status);
        QTEST(made(harness, u"wei1@accenture.com"_s), "timesMade");
        if (status == 401)
            harness.signIn(u"admin"_s);
        const auto again = harness.post("/v1/accounts", vendorAccount(1), key);
        QCOMPARE(again.status, 201);
        QVERIFY(again.json.contains("techpassUsername"_L1));
        QCOMPARE(made(harness, u"wei1@accenture.com"_s), 1);
        QCOMPARE(harness.ledger().value("posts"_L1).toInt(), 2);
    }

    void omitsItems()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        harness.setFaults(R"([{"action":"omit-items","value":1,"count":1}])");
        const QJsonObject body = batch({item(newKey(), vendorAccount(1)), item(newKey(), vendorAccount(2))});
        QCOMPARE(harness.post("/v1/accounts/batch", body).json.value("results"_L1).toArray().size(), 1);
        QCOMPARE(made(harness, u"wei2@accenture.com"_s), 1);
        QCOMPARE(harness.post("/v1/accounts/batch", body).json.value("results"_L1).toArray().size(), 2);
    }

    void stateSurvives()
    {
        const QString file = m_dir.filePath(u"state"_s);
        const QString key = newKey();
        QByteArray access;
        QByteArray refresh;
        QByteArray keySet;
        QJsonObject first;
        QJsonObject ledger;
        QJsonObject list;
        {
            PracticeHarness harness(file);
            QVERIFY(harness.opened);
            harness.signIn(u"admin"_s);
            first = harness.post("/v1/accounts", vendorAccount(1), key).json;
            harness.post("/v1/accounts", changed(vendorAccount(2), u"reason"_s, u""_s));
            const auto invited = harness.post("/v1/invitations", invitationBody(u"ana@tech.gov.sg"_s));
            harness.setPolicy(R"({"resendIntervalHours":0})");
            harness.now = harness.now.addSecs(60);
            harness.post(
                "/v1/invitations/" + invited.json.value("id"_L1).toString().toLatin1() + "/resend", {});
            access = harness.access;
            refresh = harness.refresh;
            keySet = harness.send(PracticeHarness::request("GET", "/oidc/jwks")).response.body;
            ledger = harness.ledger();
            list = harness.get("/v1/invitations").json;
        }
        PracticeHarness harness(file);
        QVERIFY(harness.opened);
        harness.setPolicy(R"({"resendIntervalHours":0})");
        harness.now = harness.now.addSecs(60);
        harness.access = access;
        QCOMPARE(harness.get("/v1/me").status, 200);
        QCOMPARE(harness.ledger(), ledger);
        QCOMPARE(harness.get("/v1/invitations").json, list);
        QCOMPARE(harness.send(PracticeHarness::request("GET", "/oidc/jwks")).response.body, keySet);
        const auto again = harness.post("/v1/accounts", vendorAccount(1), key);
        QCOMPARE(again.json, first);
        QCOMPARE(again.response.header("Idempotency-Replayed"), QByteArray("true"));
        QCOMPARE(harness.post("/v1/accounts", vendorAccount(1)).status, 409);
        QFile stored(file);
        QVERIFY(stored.open(QIODevice::ReadOnly));
        const QByteArray bytes = stored.readAll();
        QVERIFY2(!bytes.contains(access) && !bytes.contains(refresh), "tokens are stored by their hash only");
    }

    void aLongStateFileIsTidiedUp()
    {
        const QString file = m_dir.filePath(u"long"_s);
        const QString key = newKey();
        QByteArray refresh;
        {
            PracticeHarness harness(file);
            harness.signIn(u"admin"_s);
            refresh = harness.refresh;
            harness.post("/v1/accounts", vendorAccount(1), key);
            harness.now = harness.now.addDays(-30);
            for (int i = 0; i < 200; ++i) {
                harness.signIn(u"admin"_s);
                harness.post("/v1/accounts", vendorAccount(1));
            }
            QCOMPARE(harness.ledger().value("posts"_L1).toInt(), 201);
        }
        const qint64 before = QFileInfo(file).size();
        QVERIFY(before > PracticeService::tidyFrom);
        for (int round = 0; round < 2; ++round) {
            PracticeHarness harness(file);
            QVERIFY(harness.opened);
            QVERIFY(QFileInfo(file).size() < before / 10);
            QCOMPARE(harness.ledger().value("posts"_L1).toInt(), 201 + round);
            QCOMPARE(made(harness, u"wei1@accenture.com"_s), 1);
            FormFields form;
            form.append(u"grant_type"_s, u"refresh_token"_s);
            form.append(u"client_id"_s, u"techpass-invite"_s);
            form.append(u"refresh_token"_s, QString::fromLatin1(refresh));
            const auto tokens = harness.form("/oidc/token", form);
            QCOMPARE(tokens.status, 200);
            harness.access = tokens.json.value("access_token"_L1).toString().toLatin1();
            refresh = tokens.json.value("refresh_token"_L1).toString().toLatin1();
            QCOMPARE(
                harness.post("/v1/accounts", vendorAccount(1), key).response.header("Idempotency-Replayed"),
                QByteArray("true"));
        }
    }

    void unknownAddresses_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<int>("status");
        QTest::newRow("root") << QByteArray("GET") << QByteArray("/") << 404;
        QTest::newRow("api") << QByteArray("GET") << QByteArray("/v1/other") << 404;
        QTest::newRow("no id") << QByteArray("POST") << QByteArray("/v1/invitations//resend") << 404;
        QTest::newRow("delete") << QByteArray("DELETE") << QByteArray("/v1/accounts") << 405;
        QTest::newRow("get accounts") << QByteArray("GET") << QByteArray("/v1/accounts") << 405;
        QTest::newRow("put") << QByteArray("PUT") << QByteArray("/v1/invitations") << 405;
        QTest::newRow("control") << QByteArray("GET") << QByteArray("/control/other") << 404;
        QTest::newRow("ledger") << QByteArray("POST") << QByteArray("/control/ledger") << 405;
    }

    void unknownAddresses()
    {
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        const auto answer = harness.send(
            PracticeHarness::request(method, path, {}, {{"Authorization", "Bearer " + harness.access}}));
        QTEST(answer.status, "status");
        if (answer.status == 405)
            QVERIFY(!answer.response.header("Allow").isEmpty());
    }

    void hosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        QTest::newRow("address") << QByteArray("127.0.0.1:4000") << 200;
        QTest::newRow("other port, of a proxy") << QByteArray("127.0.0.1:9") << 200;
        QTest::newRow("localhost") << QByteArray("LOCALHOST:4000") << 200;
        QTest::newRow("without a port") << QByteArray("localhost") << 200;
        QTest::newRow("another name") << QByteArray("evil.example:4000") << 421;
        QTest::newRow("name that begins alike") << QByteArray("127.0.0.1.evil.example") << 421;
        QTest::newRow("name as a port") << QByteArray("localhost:80.evil.example") << 421;
        QTest::newRow("none") << QByteArray() << 421;
    }

    void hosts()
    {
        QFETCH(QByteArray, host);
        PracticeHarness harness;
        HttpRequest request;
        request.method = "GET";
        request.path = "/control/ledger";
        request.headers = {{"Host", host}};
        QTEST(harness.send(request).status, "status");
    }

    void pagesOfOtherSitesAreRefused()
    {
        PracticeHarness harness;
        const auto answer = [&harness](const QByteArray &origin) {
            return harness.send(PracticeHarness::request("GET", "/control/ledger", {}, {{"Origin", origin}}));
        };
        QCOMPARE(answer("http://127.0.0.1:4000").status, 200);
        QCOMPARE(answer("https://evil.example").status, 403);
        QCOMPARE(answer("null").status, 403);
        const auto plain = harness.send(PracticeHarness::request("POST", "/control/faults", "[]"));
        QCOMPARE(plain.status, 400);
    }
};

QTEST_GUILESS_MAIN(TestPracticeService)
#include "tst_practiceservice.moc"
