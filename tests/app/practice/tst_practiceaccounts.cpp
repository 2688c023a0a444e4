// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/practiceharness.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace techpass;
using namespace Qt::StringLiterals;

class TestPracticeAccounts final : public QObject
{
    Q_OBJECT

private:
    static QStringList errorCodes(const PracticeHarness::Answer &answer)
    {
        QStringList codes;
        const QJsonArray errors = answer.json.value("errors"_L1).toArray();
        for (const QJsonValue &error : errors) {
            const QJsonObject object = error.toObject();
            codes.append(object.value("field"_L1).toString() + u' ' + object.value("code"_L1).toString());
            if (object.value("message"_L1).toString().isEmpty())
                codes.append(u"no message"_s);
        }
        codes.sort();
        return codes;
    }
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
    static Policy policyWithoutKeys()
    {
        Policy policy = PracticeHarness::quickPolicy();
        policy.idempotencyKeys = false;
        return policy;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void createsAccounts()
    {
        PracticeHarness harness;
        harness.signIn(u"officer"_s);
        const auto vendor = harness.post("/v1/accounts", vendorAccount(1));
        QCOMPARE(vendor.status, 201);
        QVERIFY(vendor.json.value("id"_L1).toString().startsWith(u"acc_"_s));
        QCOMPARE(vendor.json.value("email"_L1).toString(), u"wei1@accenture.com"_s);
        QCOMPARE(vendor.json.value("techpassUsername"_L1).toString(), u"wei.1@techpass.gov.sg"_s);
        QCOMPARE(vendor.json.value("status"_L1).toString(), u"created"_s);
        QCOMPARE(vendor.json.value("createdAt"_L1).toString(), u"2025-03-04T02:15:30.000Z"_s);
        QVERIFY(vendor.response.header("Idempotency-Replayed").isEmpty());
        const auto officer = harness.post("/v1/accounts", officerAccount(2));
        QCOMPARE(officer.status, 201);
        QCOMPARE(officer.json.value("techpassUsername"_L1).toString(), u"siti2@tech.gov.sg"_s);
        const auto invited = harness.post("/v1/invitations", invitationBody(u"Ana@tech.gov.sg"_s));
        QCOMPARE(invited.status, 201);
        QVERIFY(invited.json.value("id"_L1).toString().startsWith(u"inv_"_s));
        QCOMPARE(invited.json.value("status"_L1).toString(), u"invited"_s);
        QVERIFY(invited.json.contains("invitedAt"_L1));
        const QJsonObject expected{{u"posts"_s, 3},
            {u"accounts"_s, QJsonObject{{u"wei1@accenture.com"_s, 1}, {u"siti2@tech.gov.sg"_s, 1}}},
            {u"invitations"_s, QJsonObject{{u"ana@tech.gov.sg"_s, 1}}}};
        QCOMPARE(harness.ledger(), expected);
    }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("key");
        const QByteArray good = QJsonDocument(vendorAccount(1)).toJson();
        const QByteArray json = "application/json";
        const QByteArray key = newKey().toLatin1();
        QTest::newRow("empty") << QByteArray() << json << key;
        QTest::newRow("cut") << good.left(30) << json << key;
        QTest::newRow("a list") << QByteArray("[]") << json << key;
        QTest::newRow("no UTF-8") << QByteArray("{\"email\":\"\xff\"}") << json << key;
        QTest::newRow("member missing")
            << QByteArray(good).replace("\"reason\"", "\"because\"") << json << key;
        QTest::newRow("member of another type")
            << QByteArray(good).replace("\"91230001\"", "91230001") << json << key;
        QTest::newRow("unknown kind of user")
            << QByteArray(good).replace("\"vendor\"", "\"robot\"") << json << key;
        QTest::newRow("type") << good << QByteArray("text/plain") << key;
        QTest::newRow("no type") << good << QByteArray() << key;
        QTest::newRow("no key") << good << json << QByteArray();
        QTest::newRow("key is no UUID") << good << json << QByteArray("1");
    }

    void malformed()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, type);
        QFETCH(QByteArray, key);
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        const auto answer = harness.send(PracticeHarness::request("POST", "/v1/accounts", body,
            {{"Authorization", "Bearer " + harness.access}, {"Content-Type", type},
                {"Idempotency-Key", key}}));
        QCOMPARE(answer.status, 400);
        QCOMPARE(answer.problem, u"malformed"_s);
        QCOMPARE(answer.response.header("Content-Type"), QByteArray("application/problem+json"));
        QVERIFY(harness.ledger().value("accounts"_L1).toObject().isEmpty());
    }

    void validates_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QStringList>("errors");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value,
                             const QStringList &errors) { QTest::newRow(name) << member << value << errors; };
        row("domain", u"email"_s, u"a@unknown.example"_s, {u"email email-domain-not-allowed"_s});
        row("personal", u"email"_s, u"a@gmail.com"_s, {u"email email-personal"_s});
        row("address", u"email"_s, u"nobody"_s, {u"email email-invalid"_s});
        row("username", u"username"_s, u".wei"_s, {u"username username-invalid"_s});
        row("no username", u"username"_s, QJsonValue::Null, {u"username username-missing"_s});
        row("name", u"firstName"_s, u" "_s, {u"firstName first-name-missing"_s});
        row("country", u"countryCode"_s, u"999"_s, {u"countryCode country-code-invalid"_s});
        row("number", u"contactNumber"_s, u"123"_s, {u"contactNumber contact-number-invalid"_s});
        row("organisation", u"organisation"_s, u""_s, {u"organisation organisation-missing"_s});
        row("reason", u"reason"_s, QString(256, u'x'), {u"reason reason-too-long"_s});
        row("kind", u"userType"_s, u"publicOfficer"_s,
            {u"userType user-type-mismatch"_s, u"username username-not-used"_s});
    }

    void validates()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        const auto answer = harness.post("/v1/accounts", changed(vendorAccount(1), member, value));
        QCOMPARE(answer.status, 422);
        QCOMPARE(answer.problem, u"validation-failed"_s);
        QTEST(errorCodes(answer), "errors");
        QVERIFY(harness.ledger().value("accounts"_L1).toObject().isEmpty());
    }

    void validatesInvitations()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        const auto vendor = harness.post("/v1/invitations", invitationBody(u"a@accenture.com"_s));
        QCOMPARE(errorCodes(vendor), QStringList{u"email email-not-public-officer"_s});
        const auto mindef = harness.post("/v1/invitations", invitationBody(u"a@mindef.gov.sg"_s));
        QCOMPARE(errorCodes(mindef), QStringList{u"email email-cannot-self-sign-up"_s});
    }

    void emailUsernameAndNumberAreUnique()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        QCOMPARE(harness.post("/v1/accounts", vendorAccount(1)).status, 201);
        QJsonObject other = vendorAccount(2);
        const auto email = harness.post("/v1/accounts", changed(other, u"email"_s, u"WEI1@Accenture.com"_s));
        QCOMPARE(email.status, 409);
        QCOMPARE(email.problem, u"account-exists"_s);
        QCOMPARE(errorCodes(email), QStringList{u"email email-exists"_s});
        QCOMPARE(errorCodes(harness.post("/v1/accounts", changed(other, u"username"_s, u"WEI.1"_s))),
            QStringList{u"username username-exists"_s});
        QCOMPARE(errorCodes(harness.post("/v1/accounts", changed(other, u"contactNumber"_s, u"91230001"_s))),
            QStringList{u"contactNumber contact-number-exists"_s});
        QCOMPARE(harness.post("/v1/accounts", other).status, 201);
        QCOMPARE(harness.post("/v1/accounts", officerAccount(3)).status, 201);
        QCOMPARE(harness.post("/v1/invitations", invitationBody(u"siti3@tech.gov.sg"_s)).status, 409);
    }

    void aKeyGivesItsFirstAnswerAgain()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        const QString key = newKey();
        const auto first = harness.post("/v1/accounts", vendorAccount(1), key);
        QCOMPARE(first.status, 201);
        harness.now = harness.now.addDays(7).addSecs(-1);
        harness.signIn(u"officer"_s);
        const auto again = harness.post("/v1/accounts", vendorAccount(1), key.toUpper());
        QCOMPARE(again.status, 201);
        QCOMPARE(again.json, first.json);
        QCOMPARE(again.response.header("Idempotency-Replayed"), QByteArray("true"));
        QVERIFY(again.response.header("X-Trace-Id") != first.response.header("X-Trace-Id"));
        QCOMPARE(made(harness, u"wei1@accenture.com"_s), 1);

        const auto other = harness.post("/v1/accounts", vendorAccount(2), key);
        QCOMPARE(other.status, 422);
        QCOMPARE(other.problem, u"idempotency-key-reused"_s);
        const auto elsewhere = harness.post("/v1/invitations", invitationBody(u"a@tech.gov.sg"_s), key);
        QCOMPARE(elsewhere.problem, u"idempotency-key-reused"_s);
        harness.now = harness.now.addSecs(1);
        QCOMPARE(harness.post("/v1/accounts", vendorAccount(2), key).status, 201);
    }

    void refusalsAreRememberedToo()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        QCOMPARE(harness.post("/v1/accounts", vendorAccount(1)).status, 201);
        const QString key = newKey();
        const auto first = harness.post("/v1/accounts", vendorAccount(1), key);
        const auto again = harness.post("/v1/accounts", vendorAccount(1), key);
        QCOMPARE(again.status, 409);
        QCOMPARE(again.response.header("Idempotency-Replayed"), QByteArray("true"));
        QVERIFY(again.json.value("traceId"_L1) != first.json.value("traceId"_L1));
        QCOMPARE(errorCodes(again), errorCodes(first));
    }

    void whileTheFirstRunsTheKeyIsBusy()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        harness.setFaults(R"([{"action":"latency","value":5000,"count":1}])");
        const QString key = newKey();
        const HttpRequest request = harness.postRequest("/v1/accounts", vendorAccount(1), key);
        const Arrival slow = harness.service->arrive(request);
        QCOMPARE(slow.delay, std::chrono::seconds(5));
        QCOMPARE(made(harness, u"wei1@accenture.com"_s), 0);
        const auto busy = harness.post("/v1/accounts", vendorAccount(1), key);
        QCOMPARE(busy.status, 409);
        QCOMPARE(busy.problem, u"request-in-progress"_s);
        QCOMPARE(busy.response.header("Retry-After"), QByteArray("1"));
        const auto inBatch = harness.post(
            "/v1/accounts/batch", batch({item(key, vendorAccount(1)), item(newKey(), vendorAccount(2))}));
        QCOMPARE(inBatch.json.value("results"_L1).toArray().at(0).toObject().value("status"_L1).toInt(), 409);
        QCOMPARE(inBatch.json.value("results"_L1).toArray().at(1).toObject().value("status"_L1).toInt(), 201);
        QCOMPARE(harness.service->answer(request, slow).status, 201);
        QCOMPARE(harness.post("/v1/accounts", vendorAccount(1), key).response.header("Idempotency-Replayed"),
            QByteArray("true"));
        QCOMPARE(made(harness, u"wei1@accenture.com"_s), 1);
    }

    void withoutKeysARepeatIsARequestOfItsOwn_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<int>("status");
        QTest::addColumn<int>("timesMade");
        QTest::newRow("as ever") << QByteArray("[]") << 409 << 1;
        QTest::newRow("409") << QByteArray(R"([{"action":"repeat-409"}])") << 409 << 1;
        QTest::newRow("second") << QByteArray(R"([{"action":"repeat-second"}])") << 201 << 2;
        QTest::newRow("merge") << QByteArray(R"([{"action":"repeat-merge"}])") << 201 << 1;
    }

    void withoutKeysARepeatIsARequestOfItsOwn()
    {
        QFETCH(QByteArray, fault);
        PracticeHarness harness({}, policyWithoutKeys());
        harness.signIn(u"admin"_s);
        harness.setFaults(fault);
        const QString key = newKey();
        const auto first = harness.post("/v1/accounts", vendorAccount(1), key);
        const auto again = harness.post("/v1/accounts", vendorAccount(1), key);
        QTEST(again.status, "status");
        QVERIFY(again.response.header("Idempotency-Replayed").isEmpty());
        QCOMPARE(again.json.value("id"_L1) == first.json.value("id"_L1), fault.contains("merge"));
        QTEST(made(harness, u"wei1@accenture.com"_s), "timesMade");
        const auto other = harness.post("/v1/accounts", vendorAccount(2), key);
        QCOMPARE(other.status, 201);
    }

    void batches()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        QCOMPARE(harness.post("/v1/accounts", vendorAccount(9)).status, 201);
        const QString single = newKey();
        QCOMPARE(harness.post("/v1/accounts", officerAccount(8), single).status, 201);
        const QStringList keys{newKey(), newKey(), newKey(), newKey()};
        const QJsonObject body = batch({item(keys[0], vendorAccount(1)), item(keys[1], vendorAccount(9)),
            item(keys[2], changed(vendorAccount(3), u"reason"_s, u""_s)),
            item(keys[3], QJsonObject{{u"email"_s, 1}}), item(single, officerAccount(8))});
        for (int round = 0; round < 2; ++round) {
            const auto answer = harness.post("/v1/accounts/batch", body);
            QCOMPARE(answer.status, 200);
            const QJsonArray results = answer.json.value("results"_L1).toArray();
            QCOMPARE(results.size(), 5);
            const QList<int> statuses{201, 409, 422, 422, 201};
            for (int i = 0; i < 5; ++i) {
                const QJsonObject result = results.at(i).toObject();
                QCOMPARE(result.value("status"_L1).toInt(), statuses[i]);
                QCOMPARE(result.value("idempotencyKey"_L1).toString(), i < 4 ? keys[i] : single);
                QCOMPARE(result.contains("account"_L1), statuses[i] == 201);
                if (statuses[i] != 201) {
                    QCOMPARE(result.value("problem"_L1).toObject().value("traceId"_L1).toString().toLatin1(),
                        answer.response.header("X-Trace-Id"));
                }
            }
        }
        QCOMPARE(made(harness, u"wei1@accenture.com"_s), 1);
        QCOMPARE(made(harness, u"siti8@tech.gov.sg"_s), 1);
        QCOMPARE(harness.ledger().value("posts"_L1).toInt(), 4);
        // A key of a batch is known to a single request too.
        QCOMPARE(
            harness.post("/v1/accounts", vendorAccount(1), keys[0]).response.header("Idempotency-Replayed"),
            QByteArray("true"));
    }

    void batchesHaveALimit()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        QJsonArray items;
        for (int i = 0; i < 51; ++i)
            items.append(item(newKey(), vendorAccount(i)));
        const auto answer = harness.post("/v1/accounts/batch", batch(items));
        QCOMPARE(answer.status, 413);
        QCOMPARE(answer.problem, u"batch-too-large"_s);
        QVERIFY(harness.ledger().value("accounts"_L1).toObject().isEmpty());
        items.removeLast();
        QCOMPARE(harness.post("/v1/accounts/batch", batch(items)).status, 200);
        QCOMPARE(harness.ledger().value("accounts"_L1).toObject().size(), 50);
        harness.setPolicy(R"({"maxBatchItems":0})");
        QCOMPARE(harness.post("/v1/accounts/batch", batch({item(newKey(), vendorAccount(99))})).status, 413);
    }

    void malformedBatches_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const QString key = newKey();
        QTest::newRow("nothing") << QJsonObject{};
        QTest::newRow("no items") << batch({});
        QTest::newRow("no list") << QJsonObject{{u"items"_s, 3}};
        QTest::newRow("no objects") << batch({1, 2});
        QTest::newRow("no key") << batch({QJsonObject{{u"account"_s, vendorAccount(1)}}});
        QTest::newRow("no account") << batch({QJsonObject{{u"idempotencyKey"_s, key}}});
        QTest::newRow("a key twice") << batch({item(key, vendorAccount(1)), item(key, vendorAccount(2))});
    }

    void malformedBatches()
    {
        QFETCH(QJsonObject, body);
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        QCOMPARE(harness.post("/v1/accounts/batch", body).problem, u"malformed"_s);
        QVERIFY(harness.ledger().value("accounts"_L1).toObject().isEmpty());
    }

    void looksUp()
    {
        PracticeHarness harness;
        harness.signIn(u"admin"_s);
        harness.post("/v1/accounts", vendorAccount(1));
        harness.post("/v1/invitations", invitationBody(u"ana@tech.gov.sg"_s));
        const auto answer = harness.post("/v1/accounts/lookup",
            {{u"emails"_s,
                QJsonArray{u"WEI1@accenture.com"_s, u"b@tech.gov.sg"_s, u"ana@tech.gov.sg"_s, u"?"_s}}});
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.json.value("existing"_L1).toArray(),
            (QJsonArray{u"WEI1@accenture.com"_s, u"ana@tech.gov.sg"_s}));
        QJsonArray many;
        for (int i = 0; i < 200; ++i)
            many.append(u"a@b.c"_s);
        QCOMPARE(harness.post("/v1/accounts/lookup", {{u"emails"_s, many}}).status, 200);
        many.append(u"a@b.c"_s);
        QCOMPARE(harness.post("/v1/accounts/lookup", {{u"emails"_s, many}}).problem, u"malformed"_s);
        QCOMPARE(harness.post("/v1/accounts/lookup", {}).problem, u"malformed"_s);
        QCOMPARE(harness.post("/v1/accounts/lookup", {{u"emails"_s, QJsonArray{1}}}).status, 400);
        QCOMPARE(harness.ledger().value("posts"_L1).toInt(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPracticeAccounts)
#include "tst_practiceaccounts.moc"
