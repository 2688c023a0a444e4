// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/faultplan.h"
#include "app/practice/faultyanswer.h"
#include "app/practice/problemanswer.h"

#include <QJsonDocument>
#include <QTest>

using namespace techpass;
using namespace Qt::StringLiterals;

class TestPracticeFaults final : public QObject
{
    Q_OBJECT

private:
    static HttpRequest request(const QByteArray &method, const QByteArray &path)
    {
        HttpRequest made;
        made.method = method;
        made.path = path;
        return made;
    }

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void refusesWhatIsNoFault_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no JSON") << QByteArray("[") << u"unterminated array"_s;
        QTest::newRow("an object") << QByteArray("{}") << u"not a list of faults"_s;
        QTest::newRow("not objects") << QByteArray("[1]") << u"fault 1: unknown action "_s;
        QTest::newRow("no action") << QByteArray("[{}]") << u"fault 1: unknown action "_s;
        QTest::newRow("unknown action") << QByteArray(R"([{"action":"500"},{"action":"explode"}])")
                                        << u"fault 2: unknown action explode"_s;
        QTest::newRow("probability") << QByteArray(R"([{"action":"500","probability":1.5}])")
                                     << u"fault 1: probability must be a number from 0 to 1"_s;
        QTest::newRow("count") << QByteArray(R"([{"action":"500","count":-1}])")
                               << u"fault 1: count must be a whole number from 0"_s;
        QTest::newRow("latency without a value")
            << QByteArray(R"([{"action":"latency"}])") << u"fault 1: value must be a number from 0"_s;
        QTest::newRow("text for bytes") << QByteArray(R"([{"action":"huge-body","value":"big"}])")
                                        << u"fault 1: value must be a number from 0"_s;
    }
    void refusesWhatIsNoFault()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        const auto plan = FaultPlan::fromJson(json);
        QVERIFY(!plan);
        QCOMPARE(plan.error().kind, Error::Kind::SettingInvalid);
        QCOMPARE(plan.error().detail, detail);
    }

    void matches_data()
    {
        QTest::addColumn<QByteArray>("match");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<bool>("hits");
        QTest::newRow("anything") << QByteArray("{}") << QByteArray("GET") << QByteArray("/v1/me") << true;
        QTest::newRow("no sign-in by default")
            << QByteArray("{}") << QByteArray("POST") << QByteArray("/oidc/token") << false;
        QTest::newRow("sign-in by name")
            << QByteArray(R"({"path":"/oidc/*"})") << QByteArray("POST") << QByteArray("/oidc/token") << true;
        QTest::newRow("method") << QByteArray(R"({"method":"post"})") << QByteArray("POST")
                                << QByteArray("/v1/accounts") << true;
        QTest::newRow("other method") << QByteArray(R"({"method":"POST"})") << QByteArray("GET")
                                      << QByteArray("/v1/invitations") << false;
        QTest::newRow("exact path") << QByteArray(R"({"path":"/v1/accounts"})") << QByteArray("POST")
                                    << QByteArray("/v1/accounts/batch") << false;
        QTest::newRow("star inside") << QByteArray(R"({"path":"/v1/invitations/*/resend"})")
                                     << QByteArray("POST") << QByteArray("/v1/invitations/inv_1/resend")
                                     << true;
        QTest::newRow("star for nothing") << QByteArray(R"({"path":"/v1/accounts*"})") << QByteArray("POST")
                                          << QByteArray("/v1/accounts") << true;
    }
    void matches()
    {
        QFETCH(QByteArray, match);
        QFETCH(QByteArray, method);
        QFETCH(QByteArray, path);
        auto plan = FaultPlan::fromJson("[{\"action\":\"500\",\"match\":" + match + "}]");
        QVERIFY(plan);
        QTEST(plan->decide(request(method, path)).action.has_value(), "hits");
    }

    void countsHits()
    {
        auto plan = FaultPlan::fromJson(
            R"([{"action":"503","count":2,"match":{"path":"/v1/accounts"}},{"action":429,"count":1}])");
        QVERIFY(plan);
        QCOMPARE(plan->decide(request("GET", "/v1/me")).action, FaultAction::TooManyRequests);
        QCOMPARE(plan->decide(request("POST", "/v1/accounts")).action, FaultAction::Unavailable);
        QCOMPARE(plan->decide(request("POST", "/v1/accounts")).action, FaultAction::Unavailable);
        QVERIFY(!plan->decide(request("POST", "/v1/accounts")).action);
    }

    void addsDelaysToTheFirstOtherAction()
    {
        auto plan = FaultPlan::fromJson(R"([{"action":"latency","value":20},{"action":"drop-after"},
            {"action":"500","count":1},{"action":"latency","value":5}])");
        QVERIFY(plan);
        const FaultDecision decision = plan->decide(request("POST", "/v1/accounts"));
        QCOMPARE(decision.delay, std::chrono::milliseconds(25));
        QCOMPARE(decision.action, FaultAction::DropAfter);
    }

    void drawsTheSameWithTheSameSeed()
    {
        const auto draw = [](const QByteArray &seed) {
            auto plan
                = FaultPlan::fromJson("[{\"action\":\"500\",\"probability\":0.3,\"seed\":" + seed + "}]");
            QByteArray hits;
            for (int i = 0; i < 1000; ++i)
                hits += plan->decide(request("GET", "/v1/me")).action ? '1' : '0';
            return hits;
        };
        QCOMPARE(draw("7"), draw("7"));
        QVERIFY(draw("7") != draw("8"));
        const auto share = draw("7").count('1');
        QVERIFY2(share > 250 && share < 350, QByteArray::number(share).constData());
    }

    void repeatFaultsWaitForARepeat()
    {
        auto plan = FaultPlan::fromJson(R"([{"action":"repeat-merge","count":1}])");
        QVERIFY(plan);
        QVERIFY(!plan->decide(request("POST", "/v1/accounts")).action);
        QCOMPARE(plan->decideRepeat(request("POST", "/v1/accounts")), FaultAction::RepeatMerge);
        QVERIFY(!plan->decideRepeat(request("POST", "/v1/accounts")));
    }

    void answersBeforeTheWork()
    {
        const auto limited = answerBeforeWork({{}, FaultAction::TooManyRequests, QJsonValue(u"7"_s)});
        QVERIFY(limited);
        QCOMPARE(limited->status, 429);
        QCOMPARE(limited->header("Retry-After"), QByteArray("7"));
        QVERIFY(answerBeforeWork({{}, FaultAction::TooManyRequests, {}})->header("Retry-After").isEmpty());
        QCOMPARE(answerBeforeWork({{}, FaultAction::InternalError, {}})->status, 500);
        QCOMPARE(answerBeforeWork({{}, FaultAction::Unavailable, {}})->status, 503);
        QCOMPARE(answerBeforeWork({{}, FaultAction::DropBefore, {}})->bytesToSend, 0);
        QVERIFY(!answerBeforeWork({{}, FaultAction::DropAfter, {}}));
        QVERIFY(!answerBeforeWork({}));
    }

    void spoilsAnswers()
    {
        const HttpResponse good = jsonAnswer(200, {{u"results"_s, QJsonArray{1, 2, 3}}});
        const auto spoilt = [&good](FaultAction action, const QJsonValue &value = {}) {
            return spoiltAnswer({{}, action, value}, good);
        };
        QCOMPARE(spoilt(FaultAction::DropAfter).bytesToSend, 0);
        const HttpResponse partial = spoilt(FaultAction::DropPartial);
        QVERIFY(*partial.bytesToSend < good.toBytes(false).size());
        QVERIFY(*partial.bytesToSend > good.toBytes(false).size() - good.body.size());
        QCOMPARE(spoilt(FaultAction::DropPartial, 10).bytesToSend, 10);
        QCOMPARE(spoilt(FaultAction::Truncate).body, good.body.left(good.body.size() / 2));
        QCOMPARE(spoilt(FaultAction::Truncate, 3).body, good.body.left(3));
        QCOMPARE(spoilt(FaultAction::WrongBody).header("Content-Type"), QByteArray("text/html"));
        QCOMPARE(spoilt(FaultAction::WrongBody, u"{}"_s).body, QByteArray("{}"));
        QCOMPARE(spoilt(FaultAction::HugeBody, 100000).body.size(), 100014);
        const HttpResponse fewer = spoilt(FaultAction::OmitItems, 2);
        QCOMPARE(QJsonDocument::fromJson(fewer.body).object(), (QJsonObject{{u"results"_s, QJsonArray{1}}}));
        QCOMPARE(spoiltAnswer({}, good).body, good.body);
    }
};

QTEST_GUILESS_MAIN(TestPracticeFaults)
#include "tst_practicefaults.moc"
