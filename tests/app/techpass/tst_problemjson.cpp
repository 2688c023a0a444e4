// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/problemjson.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestProblemJson final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void readsAll();
    void readsWhatItCan_data();
    void readsWhatItCan();
    void cutsAndCleans();
    void survivesAnyPrefix();
};

namespace {

const QByteArray whole = R"({"type":"urn:techpass:problem:validation-failed","title":"Some fields are wrong",
    "status":422,"detail":"The domain is not in the list.","traceId":"t-1","extra":{"a":[1]},
    "errors":[{"field":"email","code":"domain-not-allowed","message":"Not \u00e9ligible"},
              {"field":"username","code":"missing"}]})";

} // namespace

void TestProblemJson::readsAll()
{
    const ProblemJson problem = ProblemJson::fromJson(whole);
    QCOMPARE(problem.code, u"validation-failed"_s);
    QCOMPARE(problem.title, u"Some fields are wrong"_s);
    QCOMPARE(problem.sentence(), u"The domain is not in the list."_s);
    QCOMPARE(problem.status, 422);
    QCOMPARE(problem.traceId, u"t-1"_s);
    QCOMPARE(problem.errors.size(), 2);
    QCOMPARE(problem.errors.at(0), (FieldError{u"email"_s, u"domain-not-allowed"_s, u"Not éligible"_s}));
    QCOMPARE(problem.errors.at(1), (FieldError{u"username"_s, u"missing"_s, {}}));
}

void TestProblemJson::readsWhatItCan_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("nothing") << QByteArray() << QString() << QString();
    QTest::newRow("not JSON") << QByteArray("<html>") << QString() << QString();
    QTest::newRow("a list") << QByteArray("[1,2]") << QString() << QString();
    QTest::newRow("empty") << QByteArray("{}") << QString() << QString();
    QTest::newRow("about:blank") << QByteArray(R"({"type":"about:blank","title":"Conflict"})") << QString()
                                 << u"Conflict"_s;
    QTest::newRow("another urn") << QByteArray(R"({"type":"urn:other:account-exists"})") << QString()
                                 << QString();
    QTest::newRow("prefix in capitals") << QByteArray(R"({"type":"URN:TechPass:problem:account-exists"})")
                                        << u"account-exists"_s << QString();
    QTest::newRow("wrong types") << QByteArray(
        R"({"type":7,"title":null,"detail":["x"],"status":"409","traceId":{},"errors":{"a":1}})")
                                 << QString() << QString();
    QTest::newRow("odd errors") << QByteArray(
        R"({"type":"urn:techpass:problem:x","errors":[1,null,"email",[],{"field":3},{}]})")
                                << u"x"_s << QString();
    QTest::newRow("invalid UTF-8") << QByteArray("{\"title\":\"\xff\xfe\"}") << QString() << QString();
    QTest::newRow("NUL inside") << QByteArray("{\"title\":\"a\0b\"}", 15) << QString() << QString();
    QTest::newRow("deep") << QByteArray(100000, '[') << QString() << QString();
}

void TestProblemJson::readsWhatItCan()
{
    QFETCH(QByteArray, json);
    const ProblemJson problem = ProblemJson::fromJson(json);
    QTEST(problem.code, "code");
    if (QByteArrayView(QTest::currentDataTag()) != "invalid UTF-8"
        && QByteArrayView(QTest::currentDataTag()) != "NUL inside")
        QTEST(problem.sentence(), "sentence");
    QVERIFY(problem.errors.isEmpty());
}

void TestProblemJson::cutsAndCleans()
{
    const QByteArray json = R"({"title":"a\r\nb\u0000c","detail":")" + QByteArray(100000, 'x') + R"("})";
    const ProblemJson problem = ProblemJson::fromJson(json);
    QCOMPARE(problem.title, u"a  b c"_s);
    QVERIFY(problem.detail.size() <= 1000);
}

void TestProblemJson::survivesAnyPrefix()
{
    for (qsizetype size = 0; size < whole.size(); ++size)
        QVERIFY(ProblemJson::fromJson(whole.left(size)).code.isEmpty());
}

QTEST_GUILESS_MAIN(TestProblemJson)
#include "tst_problemjson.moc"
