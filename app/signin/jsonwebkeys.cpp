// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/jsonwebkeys.h"

#include "models/domain/jsonreading.h"

#include <QJsonDocument>

#include <cjose/cjose.h>

#include <algorithm>
#include <memory>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype keyLimit = 100;
constexpr qsizetype leastModulus = 2048 / 8; // RFC 7518, 3.3
constexpr qsizetype largestModulus = 16384 / 8; // what OpenSSL computes with at most

struct Releasing
{
    void operator()(cjose_jwk_t *key) const { cjose_jwk_release(key); }
    void operator()(cjose_jws_t *signature) const { cjose_jws_release(signature); }
};

QLatin1StringView keyTypeFor(const QString &algorithm)
{
    if (algorithm == "RS256"_L1 || algorithm == "PS256"_L1)
        return "RSA"_L1;
    return algorithm == "ES256"_L1 ? "EC"_L1 : QLatin1StringView();
}

bool isStrong(const QJsonObject &key)
{
    const QString type = key.value("kty"_L1).toString();
    if (type == "EC"_L1)
        return key.value("crv"_L1).toString() == "P-256"_L1;
    const QByteArray modulus
        = QByteArray::fromBase64(key.value("n"_L1).toString().toLatin1(), QByteArray::Base64UrlEncoding);
    const auto leadingZeros
        = std::find_if(modulus.begin(), modulus.end(), [](char c) { return c != 0; }) - modulus.begin();
    const qsizetype size = modulus.size() - leadingZeros;
    return type == "RSA"_L1 && size >= leastModulus && size <= largestModulus;
}

bool isForSignatures(const QJsonObject &key)
{
    const QJsonValue operations = key.value("key_ops"_L1);
    return key.value("use"_L1).toString(u"sig"_s) == "sig"_L1
        && (operations.isUndefined() || operations.toArray().contains("verify"_L1));
}

bool hasSigned(const QJsonObject &key, const QByteArray &token, const QString &algorithm)
{
    const QByteArray json = QJsonDocument(key).toJson(QJsonDocument::Compact);
    const std::unique_ptr<cjose_jwk_t, Releasing> known(
        cjose_jwk_import(json.constData(), static_cast<size_t>(json.size()), nullptr));
    const std::unique_ptr<cjose_jws_t, Releasing> signature(
        cjose_jws_import(token.constData(), static_cast<size_t>(token.size()), nullptr));
    if (!known || !signature)
        return false;
    // Both have read the header; what is checked has to be what was allowed.
    const char *used = cjose_header_get(cjose_jws_get_protected(signature.get()), CJOSE_HDR_ALG, nullptr);
    return used && algorithm == QLatin1StringView(used)
        && cjose_jws_verify(signature.get(), known.get(), nullptr);
}

} // namespace

Result<JsonWebKeys> JsonWebKeys::fromJson(const QByteArray &json)
{
    const Result<QJsonObject> object = JsonReading::parse(json);
    if (!object)
        return tl::unexpected(object.error());
    JsonReading reading(*object);
    const QJsonArray all = reading.array("keys"_L1);
    if (!reading.ok())
        return reading.error();
    JsonWebKeys read;
    for (const auto &value : all) {
        const QJsonObject key = value.toObject();
        if (read.m_keys.size() < keyLimit && isStrong(key) && isForSignatures(key))
            read.m_keys.append(key);
    }
    return read;
}

bool JsonWebKeys::canCheck(const QString &algorithm)
{
    return !keyTypeFor(algorithm).isEmpty();
}

QList<QJsonObject> JsonWebKeys::candidates(const IdTokenHeader &header) const
{
    QList<QJsonObject> found;
    for (const QJsonObject &key : m_keys) {
        if (key.value("kty"_L1).toString() == keyTypeFor(header.algorithm)
            && key.value("alg"_L1).toString(header.algorithm) == header.algorithm
            && (header.keyId.isEmpty() || key.value("kid"_L1).toString() == header.keyId))
            found.append(key);
    }
    if (header.keyId.isEmpty() && found.size() > 1)
        return {};
    return found;
}

bool JsonWebKeys::haveSigned(const QByteArray &idToken, const IdTokenHeader &header) const
{
    const QList<QJsonObject> keys = candidates(header);
    return std::any_of(keys.begin(), keys.end(),
        [&](const QJsonObject &key) { return hasSigned(key, idToken, header.algorithm); });
}

} // namespace techpass
