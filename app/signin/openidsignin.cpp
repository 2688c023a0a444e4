// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/openidsignin.h"

#include "app/signin/idtoken.h"
#include "app/signin/idtokenverifier.h"
#include "app/signin/refreshtokenstore.h"
#include "app/techpass/onfinished.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QFuture<Result<QByteArray>> ready(const Result<QByteArray> &token)
{
    return QtFuture::makeReadyFuture(token);
}

Error signInNeededError()
{
    return {Error::Kind::SignInNeeded, {}, {}};
}

} // namespace

OpenIdSignIn::OpenIdSignIn(const Environment &environment, Browser &browser, RefreshTokenStore &store,
    IdTokenVerifier &verifier, SignInOptions options, QObject *parent)
    : SignIn(parent)
    , m_client(environment)
    , m_browser(browser)
    , m_store(store)
    , m_verifier(verifier)
    , m_options(std::move(options))
{
    connect(&m_store, &RefreshTokenStore::kept, this, &SignIn::kept);
    connect(&m_store, &RefreshTokenStore::notKept, this, &SignIn::notKept);
    connect(&m_store, &RefreshTokenStore::unlocked, this, [this] {
        if (std::exchange(m_awaitsKeychain, false))
            resume();
    });
}

OpenIdSignIn::~OpenIdSignIn()
{
    delete std::exchange(m_attempt, nullptr); // uses the client
    answer(failure(Error::Kind::Cancelled));
}

std::chrono::milliseconds OpenIdSignIn::renewalAge(std::chrono::seconds life)
{
    using std::chrono::milliseconds;
    return std::max(milliseconds(life) * 8 / 10, milliseconds(life - std::chrono::seconds(60)));
}

void OpenIdSignIn::start()
{
    if (m_attempt)
        return m_attempt->showAgain();
    if (!m_client.environment().isComplete()) {
        Q_EMIT failed({Error::Kind::SettingInvalid, u"environment"_s, {}});
        return;
    }
    m_attempt = new SignInAttempt(m_client, m_browser, m_verifier, m_options, this);
    connect(m_attempt, &SignInAttempt::browserNeeded, this, &SignIn::browserNeeded);
    connect(m_attempt, &SignInAttempt::failed, this, [this](const Error &error) {
        dropAttempt();
        Q_EMIT failed(error);
    });
    connect(
        m_attempt, &SignInAttempt::succeeded, this, [this](const TokenSet &tokens, const QString &subject) {
            dropAttempt();
            // Of the same person, it could take the new one along: an issuer may end the whole grant.
            if (m_session && !m_session->subject.isEmpty() && m_session->subject != subject)
                m_client.revoke(m_session->refresh);
            m_session.emplace();
            ++m_sessionNumber;
            m_refreshing = false;
            m_resuming = false;
            m_awaitsKeychain = false;
            adopt(tokens, subject);
            answer(m_session->access);
            Q_EMIT signedIn();
        });
    m_attempt->begin();
}

void OpenIdSignIn::resume()
{
    const int number = m_sessionNumber;
    onFinished(this, m_store.load(), [this, number](const Result<QByteArray> &token) {
        if (number != m_sessionNumber || m_session || m_attempt)
            return;
        if (!token) {
            m_awaitsKeychain = token.error().kind == Error::Kind::KeychainLocked;
            Q_EMIT notResumed(token.error());
            return;
        }
        if (token->isEmpty()) {
            Q_EMIT signInNeeded();
            return;
        }
        m_session.emplace().refresh = *token;
        ++m_sessionNumber;
        m_resuming = true;
        refresh();
    });
}

void OpenIdSignIn::cancel()
{
    if (!m_attempt)
        return;
    dropAttempt();
    Q_EMIT failed({Error::Kind::Cancelled, {}, {}});
}

void OpenIdSignIn::signOut()
{
    dropAttempt();
    if (m_session)
        m_client.revoke(m_session->refresh.isEmpty() ? m_session->access : m_session->refresh);
    endSession();
    Q_EMIT signedOut();
}

QFuture<Result<QByteArray>> OpenIdSignIn::accessToken()
{
    if (!m_session)
        return ready(tl::unexpected(signInNeededError()));
    if (!m_session->access.isEmpty() && m_options.steadyNow() < m_session->renewAt)
        return ready(m_session->access);
    return tokenOrRefresh();
}

QFuture<Result<QByteArray>> OpenIdSignIn::renewedToken(const QByteArray &rejected)
{
    if (!m_session)
        return ready(tl::unexpected(signInNeededError()));
    if (m_session->access != rejected)
        return accessToken();
    // Whatever the clocks say, it has ended.
    m_session->endsAt = m_session->renewAt = m_options.steadyNow();
    return tokenOrRefresh();
}

QFuture<Result<QByteArray>> OpenIdSignIn::tokenOrRefresh()
{
    if (!m_session->refresh.isEmpty())
        return waitForRefresh();
    if (m_options.steadyNow() < m_session->endsAt)
        return ready(m_session->access);
    endSession();
    Q_EMIT signInNeeded();
    return ready(tl::unexpected(signInNeededError()));
}

QFuture<Result<QByteArray>> OpenIdSignIn::waitForRefresh()
{
    QPromise<Result<QByteArray>> &promise = m_waiting.emplace_back();
    promise.start();
    const QFuture<Result<QByteArray>> future = promise.future();
    refresh();
    return future;
}

void OpenIdSignIn::refresh()
{
    if (m_refreshing)
        return;
    m_refreshing = true;
    onFinished(this, m_client.refresh(m_session->refresh),
        [this, number = m_sessionNumber](const Result<TokenSet> &tokens) {
            if (number == m_sessionNumber)
                takeRefreshed(tokens);
            else if (tokens) // signed out meanwhile: the new tokens must not live on
                m_client.revoke(tokens->refresh);
        });
}

void OpenIdSignIn::takeRefreshed(const Result<TokenSet> &tokens)
{
    if (!tokens)
        return refreshFailed(tokens.error());
    // Kept before anything else: the one that was sent is used up.
    keepRefreshToken(tokens->refresh);
    if (tokens->id.isEmpty())
        return finishRefresh(*tokens, m_session->subject);
    onFinished(this, m_verifier.verifiedClaims(tokens->id, *m_client.provider()),
        [this, number = m_sessionNumber, set = *tokens](const Result<QJsonObject> &claims) {
            if (number == m_sessionNumber)
                checkRefreshed(set, claims);
        });
}

void OpenIdSignIn::checkRefreshed(const TokenSet &tokens, const Result<QJsonObject> &claims)
{
    const IdTokenExpectation expected{
        m_client.provider()->issuer, m_client.environment().clientId, {}, m_session->subject};
    const Result<QString> subject = claims.and_then(
        [&](const QJsonObject &read) { return checkedSubject(read, expected, m_options.steadyNow()); });
    if (subject)
        finishRefresh(tokens, *subject);
    else
        refreshFailed(subject.error());
}

void OpenIdSignIn::finishRefresh(const TokenSet &tokens, const QString &subject)
{
    m_refreshing = false;
    adopt(tokens, subject);
    const QByteArray token = tokens.access;
    if (std::exchange(m_resuming, false))
        Q_EMIT signedIn();
    answer(token);
}

void OpenIdSignIn::refreshFailed(const Error &error)
{
    m_refreshing = false;
    if (error.kind == Error::Kind::SignInRefused) {
        endSession();
        Q_EMIT signInNeeded();
        return;
    }
    if (!m_session->access.isEmpty() && m_options.steadyNow() < m_session->endsAt)
        return answer(m_session->access);
    answer(tl::unexpected(error));
    if (m_resuming)
        Q_EMIT notResumed(error);
}

void OpenIdSignIn::adopt(const TokenSet &tokens, const QString &subject)
{
    const QDateTime now = m_options.steadyNow();
    m_session->access = tokens.access;
    m_session->subject = subject;
    m_session->renewAt = now.addMSecs(renewalAge(tokens.life).count());
    m_session->endsAt = now.addSecs(tokens.life.count());
    keepRefreshToken(tokens.refresh);
}

void OpenIdSignIn::keepRefreshToken(const QByteArray &token)
{
    if (token.isEmpty() || token == m_session->refresh)
        return;
    m_session->refresh = token;
    m_store.save(token);
}

void OpenIdSignIn::endSession()
{
    m_session.reset();
    ++m_sessionNumber;
    m_refreshing = false;
    m_resuming = false;
    m_awaitsKeychain = false;
    m_store.clear();
    answer(tl::unexpected(signInNeededError()));
}

void OpenIdSignIn::dropAttempt()
{
    if (!m_attempt)
        return;
    m_attempt->disconnect(this);
    std::exchange(m_attempt, nullptr)->deleteLater();
}

void OpenIdSignIn::answer(const Result<QByteArray> &token)
{
    // Taken out first: whoever is answered may ask again at once.
    Waiting waiting = std::exchange(m_waiting, {});
    for (QPromise<Result<QByteArray>> &promise : waiting) {
        promise.addResult(token);
        promise.finish();
    }
}

} // namespace techpass
