// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/jsonwebkeys.h"

#include "tests/app/signin/testkey.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::test;

class TestJsonWebKeys final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }
    void checksTheExamplesOfTheStandard_data();
    void checksTheExamplesOfTheStandard();
    void checksSignatures_data();
    void checksSignatures();
    void noticesEveryChangedBit_data();
    void noticesEveryChangedBit();
    void takesOnlyGoodKeys_data();
    void takesOnlyGoodKeys();
    void saysWhatItCannotRead_data();
    void saysWhatItCannotRead();
};

namespace {

const QByteArray claims = R"({"sub":"person-1"})";

const TestKey &rsa()
{
    static const TestKey key = TestKey::rsa();
    return key;
}

const TestKey &otherRsa()
{
    static const TestKey key = TestKey::rsa();
    return key;
}

const TestKey &ec()
{
    static const TestKey key = TestKey::ec();
    return key;
}

JsonWebKeys keys(const QJsonArray &all)
{
    const auto read = JsonWebKeys::fromJson(QJsonDocument(QJsonObject{{u"keys"_s, all}}).toJson());
    return read ? *read : JsonWebKeys();
}

bool accepted(const JsonWebKeys &known, const QByteArray &token)
{
    const Result<IdTokenHeader> header = decodedHeader(token);
    return header && known.haveKeyFor(*header) && known.haveSigned(token, *header);
}

QJsonObject with(QJsonObject object, const QString &member, const QJsonValue &value)
{
    object.insert(member, value);
    return object;
}

// What an attacker makes who knows the public key only, and hopes for a check that takes it for a secret.
QByteArray signedWithThePublicKey(const QByteArray &header)
{
    const QByteArray input = signingInput(header, claims);
    const QByteArray secret = QJsonDocument(rsa().publicJwk()).toJson(QJsonDocument::Compact);
    return input + '.'
        + base64Url(QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256));
}

} // namespace

// RFC 7515, A.2 and A.3.
void TestJsonWebKeys::checksTheExamplesOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("token");
    const QByteArray payload
        = "eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    QTest::newRow("RS256") << QByteArray(
        R"({"kty":"RSA","e":"AQAB","n":"ofgWCuLjybRlzo0tZWJjNiuSfb4p4fAkd_wWJcyQoTbji9k0l8W26mPddxHmfHQp-)"
        R"(Vaw-4qPCJrcS2mJPMEzP1Pt0Bm4d4QlL-yRT-SFd2lZS-pCgNMsD1W_YpRPEwOWvG6b32690r2jZ47soMZo9wGzjb_7OMg0L)"
        R"(OL-bSf63kpaSHSXndS5z5rexMdbBYUsLA9e-KXBdQOS-UTo7WTBEMa2R2CapHg665xsmtdVMTBQY4uDZlxvb3qCo5ZwKh9kG4)"
        R"(LT6_I5IhlJH7aGhyxXFvUK-DWNmoudF8NAco9_h9iaGNj8q2ethFkMLs91kzk2PAcDTW9gb54h4FRWyuXpoQ"})")
                           << QByteArray("eyJhbGciOiJSUzI1NiJ9." + payload
                                  + ".cC4hiUPoj9Eetdgtv3hF80EGrhuB__"
                                    "dzERat0XF9g2VtQgr9PJbu3XOiZj5RZmh7AAuHIm4Bh-0Qc_lF5YKt_O8W2Fp5juj"
                                    "Gbds9uJdbF9CUAr7t1dnZcAcQjbKBYNX4BAynRFdiuB--f_"
                                    "nZLgrnbyTyWzO75vRK5h6xBArLIARNPvkSjtQBMHlb1L07Qe7K0Ga"
                                    "rZRmB_eSN9383LcOLn6_dO--xi12jzDwusC-"
                                    "eOkHWEsqtFZESc6BfI7noOPqvhJ1phCnvWh6IeYI2w9QOYEUipUTI8np6LbgGY9F"
                                    "s98rqVt5AXLIhWkWywlVmtVrBp0igcN_IoypGlUPQGe77Rw");
    QTest::newRow("ES256")
        << QByteArray(R"({"kty":"EC","crv":"P-256","x":"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU",)"
                      R"("y":"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0"})")
        << QByteArray("eyJhbGciOiJFUzI1NiJ9." + payload
               + ".DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q");
}

void TestJsonWebKeys::checksTheExamplesOfTheStandard()
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, token);
    const auto known = JsonWebKeys::fromJson("{\"keys\":[" + key + "]}");
    QVERIFY(known);
    QVERIFY(accepted(*known, token));
    QVERIFY(!accepted(*known, token.replace("eyJpc3MiOiJqb2UiLA0", "eyJpc3MiOiJqb2UiLA1")));
}

void TestJsonWebKeys::checksSignatures_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("good");
    QTest::newRow("RS256") << rsa().token("RS256", "rsa", claims) << true;
    QTest::newRow("PS256") << rsa().token("PS256", "rsa", claims) << true;
    QTest::newRow("ES256") << ec().token("ES256", "ec", claims) << true;
    QTest::newRow("ES256, the only key of its kind, not named") << ec().token("ES256", {}, claims) << true;
    QTest::newRow("RS256, one of two, not named") << rsa().token("RS256", {}, claims) << false;
    QTest::newRow("unknown key id") << rsa().token("RS256", "new", claims) << false;
    QTest::newRow("key id of another key") << rsa().token("RS256", "other", claims) << false;
    QTest::newRow("key id of another kind") << ec().token("ES256", "rsa", claims) << false;
    QTest::newRow("key that nobody published") << TestKey::rsa().token("RS256", "rsa", claims) << false;
    QTest::newRow("RS256 that says PS256")
        << rsa().sign("RS256", R"({"alg":"PS256","kid":"rsa"})", claims) << false;
    QTest::newRow("PS256 that says RS256")
        << rsa().sign("PS256", R"({"alg":"RS256","kid":"rsa"})", claims) << false;
    QTest::newRow("RS256 that says ES256")
        << rsa().sign("RS256", R"({"alg":"ES256","kid":"ec"})", claims) << false;
    QTest::newRow("HS256 with the public key")
        << signedWithThePublicKey(R"({"alg":"HS256","kid":"rsa"})") << false;
    QTest::newRow("HS256 with the public key that says RS256")
        << signedWithThePublicKey(R"({"alg":"RS256","kid":"rsa"})") << false;
    QTest::newRow("RS512") << rsa().sign("RS256", R"({"alg":"RS512","kid":"rsa"})", claims) << false;
    QTest::newRow("alg none") << rsa().sign("RS256", R"({"alg":"none","kid":"rsa"})", claims) << false;
    QTest::newRow("alg rs256") << rsa().sign("RS256", R"({"alg":"rs256","kid":"rsa"})", claims) << false;
    QTest::newRow("two algorithms, the allowed one last")
        << signedWithThePublicKey(R"({"alg":"HS256","kid":"rsa","alg":"RS256"})") << false;
    QTest::newRow("two algorithms, the allowed one first")
        << signedWithThePublicKey(R"({"alg":"RS256","kid":"rsa","alg":"HS256"})") << false;
    QTest::newRow("critical extension")
        << rsa().sign("RS256", R"({"alg":"RS256","kid":"rsa","crit":["b64"],"b64":false})", claims) << false;
    const TestKey own = TestKey::rsa();
    const QByteArray ownKey = QJsonDocument(own.publicJwk()).toJson(QJsonDocument::Compact);
    QTest::newRow("brings its own key")
        << own.sign("RS256", R"({"alg":"RS256","kid":"rsa","jwk":)" + ownKey + "}", claims) << false;
    QTest::newRow("says where its key is")
        << own.sign("RS256", R"({"alg":"RS256","kid":"rsa","jku":"http://127.0.0.1/keys"})", claims) << false;
    const QByteArray input = signingInput(R"({"alg":"ES256","kid":"ec"})", claims);
    QTest::newRow("ES256, nothing but zeros")
        << QByteArray(input + '.' + base64Url(QByteArray(64, '\0'))) << false;
    QTest::newRow("ES256, a byte") << QByteArray(input + ".AA") << false;
    QTest::newRow("ES256, far too long")
        << QByteArray(input + '.' + base64Url(QByteArray(100'000, 'x'))) << false;
    QTest::newRow("RS256, a byte") << QByteArray(signingInput(R"({"alg":"RS256","kid":"rsa"})", claims)
        + ".AA") << false;
    QTest::newRow("another's signature") << QByteArray(
        signingInput(R"({"alg":"RS256","kid":"rsa"})", R"({"sub":"x"})")
        + rsa().token("RS256", "rsa", claims).mid(rsa().token("RS256", "rsa", claims).lastIndexOf('.')))
                                         << false;
}

void TestJsonWebKeys::checksSignatures()
{
    QFETCH(QByteArray, token);
    const JsonWebKeys known
        = keys({rsa().publicJwk(u"rsa"_s), otherRsa().publicJwk(u"other"_s), ec().publicJwk(u"ec"_s),
            QJsonObject{{u"kty"_s, u"oct"_s}, {u"kid"_s, u"oct"_s}, {u"k"_s, u"c2VjcmV0"_s}}});
    QTEST(accepted(known, token), "good");
}

void TestJsonWebKeys::noticesEveryChangedBit_data()
{
    QTest::addColumn<QByteArray>("token");
    QTest::newRow("RS256") << rsa().token("RS256", "key", claims);
    QTest::newRow("PS256") << rsa().token("PS256", "key", claims);
    QTest::newRow("ES256") << ec().token("ES256", "key", claims);
}

void TestJsonWebKeys::noticesEveryChangedBit()
{
    QFETCH(QByteArray, token);
    const JsonWebKeys known = keys({rsa().publicJwk(u"key"_s), ec().publicJwk(u"key"_s)});
    QVERIFY(accepted(known, token));
    const QList<QByteArray> parts = token.split('.');
    for (qsizetype i = 0; i < parts.size(); ++i) {
        QByteArray bytes = QByteArray::fromBase64(parts.at(i), QByteArray::Base64UrlEncoding);
        for (qsizetype bit = 0; bit < bytes.size() * 8; ++bit) {
            bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
            QList<QByteArray> changed = parts;
            changed[i] = base64Url(bytes);
            QVERIFY2(!accepted(known, changed.join('.')), qPrintable(u"part %1, bit %2"_s.arg(i).arg(bit)));
            bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
        }
    }
}

void TestJsonWebKeys::takesOnlyGoodKeys_data()
{
    QTest::addColumn<QJsonObject>("key");
    QTest::addColumn<QByteArray>("token");
    QTest::addColumn<bool>("good");
    const QByteArray token = rsa().token("RS256", "key", claims);
    const QJsonObject key = rsa().publicJwk(u"key"_s);
    QTest::newRow("plain") << key << token << true;
    QTest::newRow("for signatures") << with(key, u"use"_s, u"sig"_s) << token << true;
    QTest::newRow("for encryption") << with(key, u"use"_s, u"enc"_s) << token << false;
    QTest::newRow("to verify") << with(key, u"key_ops"_s, QJsonArray{u"verify"_s}) << token << true;
    QTest::newRow("to encrypt") << with(key, u"key_ops"_s, QJsonArray{u"encrypt"_s}) << token << false;
    QTest::newRow("for RS256") << with(key, u"alg"_s, u"RS256"_s) << token << true;
    QTest::newRow("for PS256") << with(key, u"alg"_s, u"PS256"_s) << token << false;
    QTest::newRow("for RSA-OAEP") << with(key, u"alg"_s, u"RSA-OAEP"_s) << token << false;
    QTest::newRow("members that nobody knows") << with(key, u"x5t"_s, u"?"_s) << token << true;
    QTest::newRow("no exponent") << with(key, u"e"_s, QJsonValue()) << token << false;
    const TestKey weak = TestKey::rsa(1024);
    QTest::newRow("1024 bits") << weak.publicJwk(u"key"_s) << weak.token("RS256", "key", claims) << false;
    const QByteArray modulus = QByteArray::fromBase64(
        weak.publicJwk().value("n"_L1).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    QTest::newRow("1024 bits with zeros in front") << with(
        weak.publicJwk(u"key"_s), u"n"_s, QString::fromLatin1(base64Url(QByteArray(256, '\0') + modulus)))
                                                   << weak.token("RS256", "key", claims) << false;
    const TestKey otherCurve = TestKey::ec("P-384");
    QTest::newRow("P-384") << otherCurve.publicJwk(u"key"_s) << ec().token("ES256", "key", claims) << false;
    QTest::newRow("a point off the curve")
        << with(ec().publicJwk(u"key"_s), u"y"_s, ec().publicJwk().value("x"_L1))
        << ec().token("ES256", "key", claims) << false;
}

void TestJsonWebKeys::takesOnlyGoodKeys()
{
    QFETCH(QJsonObject, key);
    QFETCH(QByteArray, token);
    QTEST(accepted(keys({key}), token), "good");
    // A bad one beside it harms nobody.
    const JsonWebKeys both = keys({key, otherRsa().publicJwk(u"other"_s)});
    QVERIFY(accepted(both, otherRsa().token("RS256", "other", claims)));
}

void TestJsonWebKeys::saysWhatItCannotRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("no JSON") << QByteArray("<html>");
    QTest::newRow("a list") << QByteArray("[]");
    QTest::newRow("no keys") << QByteArray("{}");
    QTest::newRow("keys are no list") << QByteArray(R"({"keys":{}})");
}

void TestJsonWebKeys::saysWhatItCannotRead()
{
    QFETCH(QByteArray, json);
    const auto read = JsonWebKeys::fromJson(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, Error::Kind::AnswerUnreadable);
    // Strange members are no reason to refuse the others.
    QVERIFY(JsonWebKeys::fromJson(R"({"keys":[1,null,"x",{},{"kty":5},[]]})"));
}

QTEST_GUILESS_MAIN(TestJsonWebKeys)
#include "tst_jsonwebkeys.moc"
