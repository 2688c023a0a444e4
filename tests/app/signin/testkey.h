// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace techpass::test {

QByteArray base64Url(const QByteArray &bytes);
/// The first two parts of a compact JWS with these JSON texts.
QByteArray signingInput(const QByteArray &header, const QByteArray &claims);

/// A key that signs tokens, made with OpenSSL alone: what checks them has no part in it.
class TestKey final
{
public:
    static TestKey rsa(int bits = 2048);
    static TestKey ec(const char *curve = "P-256");

    QJsonObject publicJwk(const QString &keyId = {}) const;
    /// A signed compact JWS; `header` names RS256, PS256 or ES256, which `algorithm` is.
    QByteArray sign(const QByteArray &algorithm, const QByteArray &header, const QByteArray &claims) const;
    /// The same with a header of `alg` and `kid`.
    QByteArray token(const QByteArray &algorithm, const QByteArray &keyId, const QByteArray &claims) const;

private:
    explicit TestKey(void *key);

    std::shared_ptr<void> m_key;
};

} // namespace techpass::test
