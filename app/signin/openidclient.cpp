// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/openidclient.h"

#include "app/signin/authorizationrequest.h"
#include "app/signin/issuerexchange.h"
#include "app/techpass/httpexchange.h"
#include "app/techpass/onfinished.h"
#include "app/techpass/replyreading.h"
#include "app/techpass/servicerequest.h"

#include <QPromise>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

Result<ProviderAddresses> addressesFrom(const RawReply &reply, const QUrl &issuer)
{
    if (const std::optional<ServiceError> failed = failureOf(reply))
        return tl::unexpected(failed->error);
    return ProviderAddresses::fromJson(reply.body, issuer);
}

} // namespace

OpenIdClient::OpenIdClient(Environment environment, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
{
}

QFuture<Result<ProviderAddresses>> OpenIdClient::discover()
{
    using Found = Result<ProviderAddresses>;
    if (m_provider)
        return QtFuture::makeReadyFuture(Found(*m_provider));
    if (!isSafeAddress(m_environment.issuer))
        return QtFuture::makeReadyFuture(Found(failure(Error::Kind::SettingInvalid, u"issuer"_s)));
    auto promise = std::make_shared<QPromise<Found>>();
    promise->start();
    get(ProviderAddresses::discoveryAddress(m_environment.issuer), [this, promise](const RawReply &reply) {
        const Found found = addressesFrom(reply, m_environment.issuer);
        if (found)
            m_provider = *found;
        promise->addResult(found);
        promise->finish();
    });
    return promise->future();
}

QFuture<Result<TokenSet>> OpenIdClient::exchange(
    const QByteArray &code, const QByteArray &redirect, const QByteArray &verifier)
{
    return askForTokens({{"grant_type", "authorization_code"}, {"code", code}, {"redirect_uri", redirect},
        {"client_id", m_environment.clientId.toUtf8()}, {"code_verifier", verifier}});
}

QFuture<Result<TokenSet>> OpenIdClient::refresh(const QByteArray &refreshToken)
{
    return askForTokens({{"grant_type", "refresh_token"}, {"refresh_token", refreshToken},
        {"client_id", m_environment.clientId.toUtf8()}});
}

QFuture<Result<TokenSet>> OpenIdClient::askForTokens(const Form &form)
{
    auto promise = std::make_shared<QPromise<Result<TokenSet>>>();
    promise->start();
    onFinished(this, discover(), [this, promise, form](const Result<ProviderAddresses> &provider) {
        if (!provider) {
            promise->addResult(Result<TokenSet>(tl::unexpected(provider.error())));
            promise->finish();
            return;
        }
        post(provider->token, form, [promise](const RawReply &reply) {
            promise->addResult(TokenSet::fromReply(reply));
            promise->finish();
        });
    });
    return promise->future();
}

void OpenIdClient::revoke(const QByteArray &token)
{
    if (token.isEmpty())
        return;
    onFinished(this, discover(), [this, token](const Result<ProviderAddresses> &provider) {
        if (provider && !provider->revocation.isEmpty())
            post(
                provider->revocation, {{"token", token}, {"client_id", m_environment.clientId.toUtf8()}}, {});
    });
}

void OpenIdClient::get(const QUrl &address, Receiver receiver)
{
    HttpExchange *exchange = newIssuerExchange(address, m_environment.route, this);
    connect(exchange, &HttpExchange::finished, this, std::move(receiver));
    exchange->get(issuerRequest(address));
}

void OpenIdClient::post(const QUrl &address, const Form &form, Receiver receiver)
{
    HttpExchange *exchange = newIssuerExchange(address, m_environment.route, this);
    if (receiver)
        connect(exchange, &HttpExchange::finished, this, std::move(receiver));
    QNetworkRequest request = issuerRequest(address);
    request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/x-www-form-urlencoded"_s);
    exchange->post(request, encodedForm(form));
}

} // namespace techpass
