// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QUrl>

namespace techpass {

/// Where an OpenID issuer does what: its discovery document (OpenID Connect Discovery 1.0, 3).
struct ProviderAddresses
{
    QString issuer; ///< as the document writes it, which is what tokens carry
    QUrl authorization;
    QUrl token;
    QUrl revocation; ///< empty where the issuer has none
    QUrl keys; ///< JWKS, empty where the issuer has none
    QStringList idTokenAlgorithms; ///< `alg` of its id_tokens

    static QUrl discoveryAddress(const QUrl &issuer);
    /// Errors: AnswerUnreadable, naming the member; SignInRefused where the document is of another issuer or
    /// an address is neither https nor on this machine.
    static Result<ProviderAddresses> fromJson(const QByteArray &json, const QUrl &issuer);
};

} // namespace techpass
