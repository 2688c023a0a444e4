// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/signinattempt.h"

#include "app/signin/browser.h"
#include "app/signin/idtoken.h"
#include "app/signin/idtokenverifier.h"
#include "app/techpass/onfinished.h"

using namespace Qt::StringLiterals;

namespace techpass {

SignInAttempt::SignInAttempt(OpenIdClient &client, Browser &browser, IdTokenVerifier &verifier,
    const SignInOptions &options, QObject *parent)
    : QObject(parent)
    , m_client(client)
    , m_browser(browser)
    , m_verifier(verifier)
    , m_options(options)
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        fail({Error::Kind::TimedOut, u"nobody signed in"_s, {}});
    });
    connect(&m_listener, &RedirectListener::codeReceived, this, &SignInAttempt::exchange);
    connect(&m_listener, &RedirectListener::refused, this, &SignInAttempt::fail);
}

void SignInAttempt::begin()
{
    onFinished(this, m_client.discover(),
        [this](const Result<ProviderAddresses> &provider) { askInBrowser(provider); });
}

void SignInAttempt::showAgain()
{
    if (m_address.isEmpty())
        return;
    Q_EMIT browserNeeded(m_address);
    m_browser.open(m_address);
}

void SignInAttempt::askInBrowser(const Result<ProviderAddresses> &provider)
{
    if (!provider)
        return fail(provider.error());
    const Result<quint16> port = m_listener.listen();
    if (!port)
        return fail(port.error());
    m_provider = *provider;
    m_request = AuthorizationRequest::fresh("http://127.0.0.1:" + QByteArray::number(*port));
    m_listener.expect(m_request.state, provider->issuer);
    m_address = m_request.address(*provider, m_client.environment());
    m_patience.start(m_options.patience);
    showAgain();
}

void SignInAttempt::exchange(const QString &code)
{
    m_patience.stop();
    m_address.clear();
    onFinished(this, m_client.exchange(code.toLatin1(), m_request.redirect, m_request.verifier),
        [this](const Result<TokenSet> &tokens) { verify(tokens); });
}

void SignInAttempt::verify(const Result<TokenSet> &tokens)
{
    if (!tokens)
        return fail(tokens.error());
    if (tokens->id.isEmpty())
        return fail({Error::Kind::AnswerUnreadable, u"id_token"_s, {}});
    m_tokens = *tokens;
    onFinished(this, m_verifier.verifiedClaims(m_tokens.id, *m_provider),
        [this](const Result<QJsonObject> &claims) { check(claims); });
}

void SignInAttempt::check(const Result<QJsonObject> &claims)
{
    if (!claims)
        return fail(claims.error());
    const Result<QString> subject = checkedSubject(
        *claims, {m_provider->issuer, m_client.environment().clientId, m_request.nonce, {}}, m_options.now());
    if (!subject)
        return fail(subject.error());
    m_listener.showOutcome(true);
    Q_EMIT succeeded(m_tokens, *subject);
}

void SignInAttempt::fail(const Error &error)
{
    m_patience.stop();
    m_listener.showOutcome(false);
    Q_EMIT failed(error);
}

} // namespace techpass
