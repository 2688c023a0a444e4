// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/provideraddresses.h"
#include "models/domain/error.h"

#include <QByteArray>
#include <QFuture>
#include <QJsonObject>

namespace techpass {

/// Says whether an id_token is the issuer's. What its claims say is checked afterwards (idtoken.h).
class IdTokenVerifier
{
public:
    IdTokenVerifier() = default;
    virtual ~IdTokenVerifier() = default;
    IdTokenVerifier(const IdTokenVerifier &) = delete;
    IdTokenVerifier &operator=(const IdTokenVerifier &) = delete;

    /// The claims. Errors: SignInRefused, and those of the network where keys have to be fetched.
    virtual QFuture<Result<QJsonObject>> verifiedClaims(
        const QByteArray &idToken, const ProviderAddresses &provider)
        = 0;
};

} // namespace techpass
