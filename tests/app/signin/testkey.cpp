// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/signin/testkey.h"

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

EVP_PKEY *pkey(const std::shared_ptr<void> &key)
{
    return static_cast<EVP_PKEY *>(key.get());
}

// As many bytes as the number has, or `size` with zeros in front.
QByteArray part(EVP_PKEY *key, const char *name, int size = 0)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        qFatal("no such part of the key");
    const std::unique_ptr<BIGNUM, decltype(&BN_free)> number(raw, &BN_free);
    QByteArray bytes(size > 0 ? size : BN_num_bytes(raw), '\0');
    BN_bn2binpad(raw, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    return bytes;
}

// OpenSSL gives DER, a JWS has the two numbers side by side (RFC 7518, 3.4).
QByteArray sideBySide(const QByteArray &der)
{
    const auto *bytes = reinterpret_cast<const unsigned char *>(der.constData());
    const std::unique_ptr<ECDSA_SIG, decltype(&ECDSA_SIG_free)> signature(
        d2i_ECDSA_SIG(nullptr, &bytes, static_cast<long>(der.size())), &ECDSA_SIG_free);
    QByteArray both(64, '\0');
    auto *to = reinterpret_cast<unsigned char *>(both.data());
    BN_bn2binpad(ECDSA_SIG_get0_r(signature.get()), to, 32);
    BN_bn2binpad(ECDSA_SIG_get0_s(signature.get()), to + 32, 32);
    return both;
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray signingInput(const QByteArray &header, const QByteArray &claims)
{
    return base64Url(header) + '.' + base64Url(claims);
}

TestKey::TestKey(void *key)
    : m_key(key, [](void *made) { EVP_PKEY_free(static_cast<EVP_PKEY *>(made)); })
{
    if (!key)
        qFatal("no key was made");
}

TestKey TestKey::rsa(int bits)
{
    return TestKey(EVP_RSA_gen(static_cast<unsigned>(bits)));
}

TestKey TestKey::ec(const char *curve)
{
    return TestKey(EVP_EC_gen(curve));
}

QJsonObject TestKey::publicJwk(const QString &keyId) const
{
    EVP_PKEY *key = pkey(m_key);
    const auto text
        = [](const QByteArray &bytes) { return QJsonValue(QString::fromLatin1(base64Url(bytes))); };
    QJsonObject jwk;
    if (!keyId.isEmpty())
        jwk.insert(u"kid"_s, keyId);
    if (EVP_PKEY_get_base_id(key) == EVP_PKEY_RSA) {
        jwk.insert(u"kty"_s, u"RSA"_s);
        jwk.insert(u"n"_s, text(part(key, OSSL_PKEY_PARAM_RSA_N)));
        jwk.insert(u"e"_s, text(part(key, OSSL_PKEY_PARAM_RSA_E)));
        return jwk;
    }
    const int size = (EVP_PKEY_get_bits(key) + 7) / 8;
    jwk.insert(u"kty"_s, u"EC"_s);
    jwk.insert(u"crv"_s, QString(u"P-"_s + QString::number(EVP_PKEY_get_bits(key))));
    jwk.insert(u"x"_s, text(part(key, OSSL_PKEY_PARAM_EC_PUB_X, size)));
    jwk.insert(u"y"_s, text(part(key, OSSL_PKEY_PARAM_EC_PUB_Y, size)));
    return jwk;
}

QByteArray TestKey::sign(
    const QByteArray &algorithm, const QByteArray &header, const QByteArray &claims) const
{
    const QByteArray input = signingInput(header, claims);
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), &EVP_MD_CTX_free);
    EVP_PKEY_CTX *options = nullptr;
    bool ok = EVP_DigestSignInit(context.get(), &options, EVP_sha256(), nullptr, pkey(m_key)) == 1;
    if (algorithm == "PS256") {
        ok = ok && EVP_PKEY_CTX_set_rsa_padding(options, RSA_PKCS1_PSS_PADDING) == 1
            && EVP_PKEY_CTX_set_rsa_pss_saltlen(options, RSA_PSS_SALTLEN_DIGEST) == 1;
    }
    QByteArray signature(1024, '\0');
    auto length = static_cast<std::size_t>(signature.size());
    ok = ok
        && EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
               reinterpret_cast<const unsigned char *>(input.constData()),
               static_cast<std::size_t>(input.size()))
            == 1;
    if (!ok)
        qFatal("nothing was signed");
    signature.truncate(static_cast<qsizetype>(length));
    return input + '.' + base64Url(algorithm == "ES256" ? sideBySide(signature) : signature);
}

QByteArray TestKey::token(
    const QByteArray &algorithm, const QByteArray &keyId, const QByteArray &claims) const
{
    const QByteArray named = keyId.isEmpty() ? QByteArray() : QByteArray(R"(,"kid":")" + keyId + '"');
    return sign(algorithm, R"({"alg":")" + algorithm + '"' + named + '}', claims);
}

} // namespace techpass::test
