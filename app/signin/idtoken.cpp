// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/idtoken.h"

#include "models/domain/jsonreading.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qint64 clockTolerance = 300;
constexpr double latestTime = 253402300799.0; // the end of the year 9999

tl::unexpected<Error> refused(QLatin1StringView claim)
{
    return failure(Error::Kind::SignInRefused, QString("id_token: "_L1 + claim));
}

Result<QJsonObject> decodedPart(const QByteArray &part)
{
    const auto bytes = QByteArray::fromBase64Encoding(part,
        QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals
            | QByteArray::AbortOnBase64DecodingErrors);
    if (!bytes)
        return refused("base64url"_L1);
    const Result<QJsonObject> object = JsonReading::parse(*bytes);
    if (!object)
        return refused("JSON"_L1);
    return object;
}

bool isForUs(const QJsonObject &claims, const QString &clientId)
{
    const QJsonValue audience = claims.value("aud"_L1);
    const QJsonArray several = audience.toArray();
    if (audience.isString() ? audience.toString() != clientId : !several.contains(clientId))
        return false;
    const QJsonValue party = claims.value("azp"_L1);
    return party.isUndefined() ? several.size() <= 1 : party.toString() == clientId;
}

} // namespace

Result<IdTokenHeader> decodedHeader(const QByteArray &idToken)
{
    const QList<QByteArray> parts = idToken.split('.');
    if (parts.size() != 3)
        return refused("form"_L1);
    const Result<QJsonObject> header = decodedPart(parts.at(0));
    if (!header)
        return tl::unexpected(header.error());
    const QString algorithm = header->value("alg"_L1).toString();
    if (algorithm.isEmpty() || algorithm.compare("none"_L1, Qt::CaseInsensitive) == 0
        || parts.at(2).isEmpty())
        return refused("alg"_L1);
    // No extension is known here, and one that is critical must not be passed over (RFC 7515, 4.1.11).
    if (header->contains("crit"_L1))
        return refused("crit"_L1);
    return IdTokenHeader{algorithm, header->value("kid"_L1).toString()};
}

Result<QJsonObject> decodedClaims(const QByteArray &idToken)
{
    return decodedHeader(idToken).and_then(
        [&idToken](const IdTokenHeader &) { return decodedPart(idToken.split('.').at(1)); });
}

Result<QString> checkedSubject(
    const QJsonObject &claims, const IdTokenExpectation &expected, const QDateTime &now)
{
    if (claims.value("iss"_L1).toString() != expected.issuer || expected.issuer.isEmpty())
        return refused("iss"_L1);
    if (!isForUs(claims, expected.clientId))
        return refused("aud"_L1);
    if (!expected.nonce.isEmpty() && claims.value("nonce"_L1).toString().toUtf8() != expected.nonce)
        return refused("nonce"_L1);
    const double end = claims.value("exp"_L1).toDouble(0);
    if (!(end > 0 && end < latestTime)
        || now.toSecsSinceEpoch() > static_cast<qint64>(std::floor(end)) + clockTolerance)
        return refused("exp"_L1);
    const QString subject = claims.value("sub"_L1).toString();
    if (subject.isEmpty() || (!expected.subject.isEmpty() && subject != expected.subject))
        return refused("sub"_L1);
    return subject;
}

} // namespace techpass
