// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/provideraddresses.h"
#include "app/signin/tokenset.h"
#include "models/domain/environment.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace techpass {

/// Speaks to an environment's OpenID issuer: discovery, code exchange, refresh, revocation. Each POST is sent
/// once: codes, and refresh tokens that rotate, are good for one use, and a second would end the session.
/// Owned by OpenIdSignIn; GUI thread. Destroyed, it ends its futures without a result.
class OpenIdClient final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenIdClient)

public:
    explicit OpenIdClient(Environment environment, QObject *parent = nullptr);

    const Environment &environment() const { return m_environment; }

    /// Nothing before discover() found it; every answer with tokens comes after that.
    const std::optional<ProviderAddresses> &provider() const { return m_provider; }

    /// Asked once, then remembered. Errors: see ProviderAddresses and RawReply.
    QFuture<Result<ProviderAddresses>> discover();
    /// Errors: those of TokenSet::fromReply() and discover().
    QFuture<Result<TokenSet>> exchange(
        const QByteArray &code, const QByteArray &redirect, const QByteArray &verifier);
    QFuture<Result<TokenSet>> refresh(const QByteArray &refreshToken);
    /// As far as it can be done (RFC 7009); nobody waits for it.
    void revoke(const QByteArray &token);

private:
    using Form = QList<std::pair<QByteArray, QByteArray>>;
    using Receiver = std::function<void(const RawReply &)>;

    QFuture<Result<TokenSet>> askForTokens(const Form &form);
    void get(const QUrl &address, Receiver receiver);
    void post(const QUrl &address, const Form &form, Receiver receiver);

    const Environment m_environment;
    std::optional<ProviderAddresses> m_provider;
};

} // namespace techpass
