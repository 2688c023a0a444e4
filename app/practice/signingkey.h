// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace techpass {

/// The RSA key that signs the ID tokens (RS256), through OpenSSL. Owned by OpenIdProvider.
class SigningKey final
{
public:
    /// A new key of 2048 bits. It takes some tenths of a second.
    static Result<SigningKey> generate();
    static Result<SigningKey> fromPem(const QByteArray &pem);

    SigningKey(SigningKey &&other) noexcept;
    SigningKey &operator=(SigningKey &&other) noexcept;
    ~SigningKey();

    QByteArray toPem() const;
    /// The public half, as a member of a JWK set.
    QJsonObject publicJwk() const;
    /// A signed compact JWT with these claims.
    QByteArray signedToken(const QJsonObject &claims) const;

private:
    struct Private;
    explicit SigningKey(std::unique_ptr<Private> d);
    QByteArray keyId() const;

    std::unique_ptr<Private> d;
};

} // namespace techpass
