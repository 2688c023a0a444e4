// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/provideraddresses.h"

#include "app/techpass/servicerequest.h"
#include "models/domain/jsonreading.h"

using namespace Qt::StringLiterals;

namespace techpass {

QUrl ProviderAddresses::discoveryAddress(const QUrl &issuer)
{
    const QByteArray base
        = issuer.toEncoded(QUrl::StripTrailingSlash | QUrl::RemoveQuery | QUrl::RemoveFragment);
    return QUrl::fromEncoded(base + "/.well-known/openid-configuration", QUrl::StrictMode);
}

Result<ProviderAddresses> ProviderAddresses::fromJson(const QByteArray &json, const QUrl &issuer)
{
    const Result<QJsonObject> object = JsonReading::parse(json);
    if (!object)
        return tl::unexpected(object.error());
    JsonReading reading(*object);
    const auto address = [](const QString &text) { return QUrl(text, QUrl::StrictMode); };
    constexpr auto algorithms = "id_token_signing_alg_values_supported"_L1;
    const ProviderAddresses found{reading.text("issuer"_L1),
        address(reading.text("authorization_endpoint"_L1)), address(reading.text("token_endpoint"_L1)),
        address(reading.textOrNull("revocation_endpoint"_L1)), address(reading.textOrNull("jwks_uri"_L1)),
        reading.contains(algorithms) ? reading.texts(algorithms) : QStringList{u"RS256"_s}};
    if (!reading.ok())
        return reading.error();
    // A setting with or without its last slash is the same issuer; anything else is an impostor.
    if (address(found.issuer).adjusted(QUrl::StripTrailingSlash) != issuer.adjusted(QUrl::StripTrailingSlash))
        return failure(Error::Kind::SignInRefused, u"discovery: issuer"_s);
    for (const QUrl &used : {found.authorization, found.token, found.revocation, found.keys}) {
        if (!used.isEmpty() && !isSafeAddress(used))
            return failure(Error::Kind::SignInRefused, u"discovery: unsafe address"_s);
    }
    if (found.authorization.isEmpty() || found.token.isEmpty())
        return failure(Error::Kind::AnswerUnreadable, u"endpoint"_s);
    return found;
}

} // namespace techpass
