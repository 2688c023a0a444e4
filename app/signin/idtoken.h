// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

namespace techpass {

/// How an id_token says that it is signed (RFC 7515, 4.1).
struct IdTokenHeader
{
    QString algorithm; ///< never `none`
    QString keyId; ///< may be empty
};

/// Errors: SignInRefused, also for what is not signed or asks for an extension.
Result<IdTokenHeader> decodedHeader(const QByteArray &idToken);

/// The claims of an id_token, its signature not looked at. Errors: those of decodedHeader().
Result<QJsonObject> decodedClaims(const QByteArray &idToken);

/// What the claims must say (OpenID Connect Core, 3.1.3.7, and 12.2 for a refresh).
struct IdTokenExpectation
{
    QString issuer;
    QString clientId;
    QByteArray nonce; ///< empty at a refresh, which has none
    QString subject; ///< empty at the first
};

/// Who signed in: the `sub`. A clock may be five minutes off. Errors: SignInRefused, naming the claim.
Result<QString> checkedSubject(
    const QJsonObject &claims, const IdTokenExpectation &expected, const QDateTime &now);

} // namespace techpass
