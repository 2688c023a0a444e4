// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/authorizationrequest.h"
#include "app/signin/openidclient.h"
#include "app/signin/redirectlistener.h"
#include "app/signin/steadyclock.h"

#include <QDateTime>
#include <QObject>
#include <QTimer>

#include <chrono>
#include <functional>
#include <optional>

namespace techpass {

class Browser;
class IdTokenVerifier;

struct SignInOptions
{
    /// How long the user has for the issuer's page.
    std::chrono::milliseconds patience{std::chrono::minutes(5)};
    std::function<QDateTime()> now = [] { return QDateTime::currentDateTimeUtc(); };
    /// For what was signed in already: a clock that is set anew ends no token early.
    std::function<QDateTime()> steadyNow = [clock = SteadyClock()] { return clock.now(); };
};

/// One sign-in, from the issuer's discovery to checked tokens: authorization code with PKCE S256 and a
/// redirect to this machine. begin() once, then succeeded() or failed() once; deleting it takes the sign-in
/// back. Owned by OpenIdSignIn; GUI thread.
class SignInAttempt final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SignInAttempt)

public:
    SignInAttempt(OpenIdClient &client, Browser &browser, IdTokenVerifier &verifier,
        const SignInOptions &options, QObject *parent);

    void begin();
    /// Shows the sign-in page again, where it was shown already.
    void showAgain();

Q_SIGNALS:
    void browserNeeded(const QUrl &address);
    void succeeded(const techpass::TokenSet &tokens, const QString &subject);
    void failed(const techpass::Error &error);

private:
    void askInBrowser(const Result<ProviderAddresses> &provider);
    void exchange(const QString &code);
    void verify(const Result<TokenSet> &tokens);
    void check(const Result<QJsonObject> &claims);
    void fail(const Error &error);

    OpenIdClient &m_client;
    Browser &m_browser;
    IdTokenVerifier &m_verifier;
    const SignInOptions m_options;
    RedirectListener m_listener;
    QTimer m_patience;
    AuthorizationRequest m_request;
    std::optional<ProviderAddresses> m_provider;
    QUrl m_address;
    TokenSet m_tokens;
};

} // namespace techpass
