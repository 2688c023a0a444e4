// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/provideraddresses.h"
#include "models/domain/environment.h"

#include <QByteArray>
#include <QUrl>

namespace techpass {

/// The secrets of one sign-in, fresh for each, and the address that they are sent with.
struct AuthorizationRequest
{
    QByteArray state;
    QByteArray nonce;
    QByteArray verifier; ///< stays here until the code is exchanged
    QByteArray redirect; ///< `http://127.0.0.1:PORT`

    static AuthorizationRequest fresh(const QByteArray &redirect);
    /// Authorization code with PKCE S256 (RFC 7636, OpenID Connect Core 3.1.2.1).
    QUrl address(const ProviderAddresses &provider, const Environment &environment) const;
};

/// `name=value&…` with every value percent-encoded.
QByteArray encodedForm(const QList<std::pair<QByteArray, QByteArray>> &fields);

} // namespace techpass
