// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/idtoken.h"
#include "app/signin/idtokenverifier.h"

namespace techpass::test {

/// Takes every id_token as signed, so that a test can make its claims.
class UncheckedIdTokenVerifier final : public IdTokenVerifier
{
public:
    QFuture<Result<QJsonObject>> verifiedClaims(const QByteArray &idToken, const ProviderAddresses &) override
    {
        return QtFuture::makeReadyFuture(decodedClaims(idToken));
    }
};

} // namespace techpass::test
