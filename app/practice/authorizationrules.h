// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/formfields.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace techpass {

/// An error of OAuth or OpenID Connect: its registered name and a sentence for the developer.
struct OAuthError
{
    QString error;
    QString description;
};

/// Whether an answer may be sent there: http, a loopback address (not a name), any port (RFC 8252, 7.3).
bool isLoopbackRedirect(const QString &redirect);

/// What is wrong with an authorization request whose client and redirect address are good.
std::optional<OAuthError> authorizationError(const FormFields &fields);

/// 43 to 128 unreserved characters (RFC 7636, 4.1).
bool isCodeVerifier(const QString &verifier);
/// BASE64URL(SHA256(verifier)).
QByteArray challengeOf(const QString &verifier);

} // namespace techpass
