// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/openidclient.h"
#include "app/signin/signin.h"
#include "app/signin/signinattempt.h"

#include <QDateTime>
#include <QPromise>

#include <optional>
#include <vector>

namespace techpass {

class RefreshTokenStore;

/// Signing in with OpenID Connect in a browser. An access token is renewed when a request needs it and it
/// nears its end; one refresh at a time, and every request waits for that one. A refresh that fails for a
/// passing reason leaves the old token in use while it lasts; one that the issuer refuses ends the session.
/// Owned by the application; the references outlive it. The destructor ends what waits with Cancelled.
class OpenIdSignIn final : public SignIn
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OpenIdSignIn)

public:
    OpenIdSignIn(const Environment &environment, Browser &browser, RefreshTokenStore &store,
        IdTokenVerifier &verifier, SignInOptions options = {}, QObject *parent = nullptr);
    ~OpenIdSignIn() override;

    void start() override;
    void resume() override;
    void cancel() override;
    void signOut() override;
    bool isSignedIn() const override { return m_session && !m_session->access.isEmpty(); }

    QFuture<Result<QByteArray>> accessToken() override;
    QFuture<Result<QByteArray>> renewedToken(const QByteArray &rejected) override;

    /// When to renew a token of that life: at 80 % of it, or 60 s before its end where that is later.
    static std::chrono::milliseconds renewalAge(std::chrono::seconds life);

private:
    struct Session
    {
        QByteArray access; ///< empty until the first refresh of an earlier run's session
        QByteArray refresh; ///< empty where the issuer gives none
        QString subject;
        QDateTime renewAt;
        QDateTime endsAt;
    };
    using Waiting = std::vector<QPromise<Result<QByteArray>>>;

    QFuture<Result<QByteArray>> tokenOrRefresh();
    QFuture<Result<QByteArray>> waitForRefresh();
    void refresh();
    void takeRefreshed(const Result<TokenSet> &tokens);
    void checkRefreshed(const TokenSet &tokens, const Result<QJsonObject> &claims);
    void finishRefresh(const TokenSet &tokens, const QString &subject);
    void refreshFailed(const Error &error);
    void adopt(const TokenSet &tokens, const QString &subject);
    void keepRefreshToken(const QByteArray &token);
    void endSession();
    void dropAttempt();
    void answer(const Result<QByteArray> &token);

    OpenIdClient m_client;
    Browser &m_browser;
    RefreshTokenStore &m_store;
    IdTokenVerifier &m_verifier;
    const SignInOptions m_options;
    SignInAttempt *m_attempt = nullptr;
    std::optional<Session> m_session;
    int m_sessionNumber = 0; ///< changes with every session, so that late answers of an earlier one are known
    bool m_refreshing = false;
    bool m_resuming = false;
    bool m_awaitsKeychain = false; ///< whether there is an earlier session is not known yet
    Waiting m_waiting;
};

} // namespace techpass
