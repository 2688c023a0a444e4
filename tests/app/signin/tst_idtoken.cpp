// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/idtoken.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestIdToken final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void decodes_data();
    void decodes();
    void checksClaims_data();
    void checksClaims();
    void checksARefresh();
};

namespace {

constexpr auto urlSafe = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
const QDateTime now = QDateTime::fromSecsSinceEpoch(2'000'000'000, Qt::UTC);

QByteArray part(const QByteArray &json)
{
    return json.toBase64(urlSafe);
}

QJsonObject claims()
{
    return {{u"iss"_s, u"https://issuer.sg"_s}, {u"aud"_s, u"me"_s}, {u"nonce"_s, u"n0nce"_s},
        {u"sub"_s, u"person-1"_s}, {u"exp"_s, 2'000'000'060.0}};
}

} // namespace

void TestIdToken::decodes_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("good");
    const QByteArray head = part(R"({"alg":"RS256"})");
    const QByteArray body = part(R"({"sub":"x"})");
    QTest::newRow("good") << QByteArray(head + "." + body + ".c2ln") << true;
    QTest::newRow("empty") << QByteArray() << false;
    QTest::newRow("two parts") << QByteArray(head + "." + body) << false;
    QTest::newRow("encrypted, five parts") << QByteArray(head + "." + body + ".a.b.c") << false;
    QTest::newRow("no signature") << QByteArray(head + "." + body + ".") << false;
    QTest::newRow("alg none") << QByteArray(part(R"({"alg":"none"})") + "." + body + ".c2ln") << false;
    QTest::newRow("alg NONE") << QByteArray(part(R"({"alg":"NoNe"})") + "." + body + ".c2ln") << false;
    QTest::newRow("no alg") << QByteArray(part("{}") + "." + body + ".c2ln") << false;
    QTest::newRow("alg is a number") << QByteArray(part(R"({"alg":1})") + "." + body + ".c2ln") << false;
    QTest::newRow("critical extension")
        << QByteArray(part(R"({"alg":"RS256","crit":["b64"]})") + "." + body + ".c2ln") << false;
    QTest::newRow("no base64url") << QByteArray(head
        + ".a+b/."
          "c2ln") << false;
    QTest::newRow("no JSON") << QByteArray(head + "." + part("hello") + ".c2ln") << false;
    QTest::newRow("a list") << QByteArray(head + "." + part("[]") + ".c2ln") << false;
    QTest::newRow("dots only") << QByteArray("..") << false;
}

void TestIdToken::decodes()
{
    QFETCH(QByteArray, token);
    QFETCH(bool, good);
    const Result<QJsonObject> decoded = decodedClaims(token);
    QCOMPARE(decoded.has_value(), good);
    if (!good)
        QCOMPARE(decoded.error().kind, Error::Kind::SignInRefused);
}

void TestIdToken::checksClaims_data()
{
    QTest::addColumn<QString>("claim");
    QTest::addColumn<QJsonValue>("value");
    QTest::addColumn<QString>("refused"); // empty: accepted
    const QString none;
    const QJsonValue absent(QJsonValue::Undefined);
    const auto time = [](qint64 offset) { return QJsonValue(2'000'000'000.0 + static_cast<double>(offset)); };
    QTest::newRow("as it is") << u"x"_s << QJsonValue(1) << none;
    QTest::newRow("other issuer") << u"iss"_s << QJsonValue(u"https://evil.sg"_s) << u"iss"_s;
    QTest::newRow("issuer with a slash") << u"iss"_s << QJsonValue(u"https://issuer.sg/"_s) << u"iss"_s;
    QTest::newRow("no issuer") << u"iss"_s << absent << u"iss"_s;
    QTest::newRow("other audience") << u"aud"_s << QJsonValue(u"you"_s) << u"aud"_s;
    QTest::newRow("no audience") << u"aud"_s << absent << u"aud"_s;
    QTest::newRow("audience list") << u"aud"_s << QJsonValue(QJsonArray{u"me"_s}) << none;
    QTest::newRow("audience of others") << u"aud"_s << QJsonValue(QJsonArray{u"you"_s}) << u"aud"_s;
    QTest::newRow("empty audience") << u"aud"_s << QJsonValue(QJsonArray{}) << u"aud"_s;
    QTest::newRow("several, nobody named")
        << u"aud"_s << QJsonValue(QJsonArray{u"you"_s, u"me"_s}) << u"aud"_s;
    QTest::newRow("another party") << u"azp"_s << QJsonValue(u"you"_s) << u"aud"_s;
    QTest::newRow("we are the party") << u"azp"_s << QJsonValue(u"me"_s) << none;
    QTest::newRow("other nonce") << u"nonce"_s << QJsonValue(u"N0nce"_s) << u"nonce"_s;
    QTest::newRow("no nonce") << u"nonce"_s << absent << u"nonce"_s;
    QTest::newRow("nonce is a number") << u"nonce"_s << QJsonValue(1) << u"nonce"_s;
    QTest::newRow("no end") << u"exp"_s << absent << u"exp"_s;
    QTest::newRow("end as text") << u"exp"_s << QJsonValue(u"2000000060"_s) << u"exp"_s;
    QTest::newRow("ended, clock a little off") << u"exp"_s << time(-299) << none;
    QTest::newRow("ended") << u"exp"_s << time(-301) << u"exp"_s;
    QTest::newRow("ended long ago") << u"exp"_s << QJsonValue(1) << u"exp"_s;
    QTest::newRow("negative end") << u"exp"_s << QJsonValue(-1) << u"exp"_s;
    QTest::newRow("absurd end") << u"exp"_s << QJsonValue(1e300) << u"exp"_s;
    QTest::newRow("no subject") << u"sub"_s << absent << u"sub"_s;
    QTest::newRow("empty subject") << u"sub"_s << QJsonValue(QString()) << u"sub"_s;
}

void TestIdToken::checksClaims()
{
    QFETCH(QString, claim);
    QFETCH(QJsonValue, value);
    QFETCH(QString, refused);
    QJsonObject odd = claims();
    odd.insert(claim, value);
    const Result<QString> subject = checkedSubject(odd, {u"https://issuer.sg"_s, u"me"_s, "n0nce", {}}, now);
    QCOMPARE(subject.has_value(), refused.isEmpty());
    if (subject)
        QCOMPARE(*subject, u"person-1"_s);
    else
        QCOMPARE(subject.error().detail, QString(u"id_token: "_s + refused));
}

void TestIdToken::checksARefresh()
{
    QJsonObject refreshed = claims();
    refreshed.remove(u"nonce"_s);
    const QString issuer = u"https://issuer.sg"_s;
    QVERIFY(checkedSubject(refreshed, {issuer, u"me"_s, {}, u"person-1"_s}, now));
    QVERIFY(!checkedSubject(refreshed, {issuer, u"me"_s, {}, u"person-2"_s}, now));
    QVERIFY(!checkedSubject(refreshed, {{}, u"me"_s, {}, {}}, now));
}

QTEST_GUILESS_MAIN(TestIdToken)
#include "tst_idtoken.moc"
