// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/idtokenverifier.h"
#include "app/signin/jsonwebkeys.h"
#include "models/domain/environment.h"

#include <QDateTime>
#include <QObject>

#include <chrono>
#include <functional>
#include <optional>

namespace techpass {

/// Checks signatures with the keys that the issuer publishes (OpenID Connect Core, 3.1.3.7 and 10.1.1). They
/// are fetched when first needed and kept for an hour; a token that names a key nobody knows has them fetched
/// once more, but not twice within a minute. Owned by Workspace; GUI thread. Destroyed, it ends its futures
/// without a result.
class JwksIdTokenVerifier final : public QObject, public IdTokenVerifier
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JwksIdTokenVerifier)

public:
    static constexpr std::chrono::minutes keyLife{60};
    static constexpr std::chrono::seconds fetchInterval{60};

    using Clock = std::function<QDateTime()>;

    explicit JwksIdTokenVerifier(QObject *parent = nullptr);
    /// For tests: another clock.
    explicit JwksIdTokenVerifier(Clock steadyNow, QObject *parent = nullptr);

    /// How the keys are fetched from now on.
    void setRoute(const NetworkRoute &route) { m_route = route; }
    QFuture<Result<QJsonObject>> verifiedClaims(
        const QByteArray &idToken, const ProviderAddresses &provider) override;

private:
    using Claims = Result<QJsonObject>;

    bool isYoungerThan(std::chrono::seconds age) const;
    void fetch();

    const Clock m_steadyNow;
    NetworkRoute m_route;
    QUrl m_address;
    std::optional<JsonWebKeys> m_keys;
    QDateTime m_fetchedAt;
    std::optional<QFuture<Result<JsonWebKeys>>> m_fetch; ///< under way
};

} // namespace techpass
