// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/servicecall.h"

#include "app/techpass/httpexchange.h"
#include "app/techpass/onfinished.h"
#include "app/techpass/requestpace.h"
#include "app/techpass/tokensource.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int unauthorized = 401;

bool isHeaderSafe(const QByteArray &value)
{
    return std::all_of(value.begin(), value.end(), [](char c) { return c >= 0x20 && c < 0x7f; });
}

} // namespace

ServiceCall::ServiceCall(const Environment &environment, TokenSource &tokens, RequestPace &pace,
    std::shared_ptr<QNetworkAccessManager> manager, ServiceRequest request, QObject *parent)
    : QObject(parent)
    , m_environment(environment)
    , m_tokens(tokens)
    , m_pace(pace)
    , m_manager(std::move(manager))
    , m_request(std::move(request))
{
    m_promise.start();
    m_future = m_promise.future();
    connect(&m_watcher, &QFutureWatcherBase::canceled, this, &ServiceCall::takeBack);
    m_watcher.setFuture(m_future);
}

ServiceCall::~ServiceCall()
{
    endTurn();
    if (m_done)
        return;
    RawReply reply = RawReply::unsent({Error::Kind::Cancelled, {}, {}});
    reply.requestLeft = m_exchange && m_exchange->requestLeft();
    m_done = true;
    m_promise.addResult(reply);
    m_promise.finish();
}

void ServiceCall::start()
{
    onFinished(this, m_tokens.accessToken(), [this](const Result<QByteArray> &token) { takeTurn(token); });
}

Result<QNetworkRequest> ServiceCall::networkRequest(
    const Environment &environment, const ServiceRequest &request, const QByteArray &token)
{
    const QUrl address = request.addressAt(environment.service);
    if (!isSafeAddress(address))
        return failure(Error::Kind::SettingInvalid, u"service address"_s);
    const QByteArray apiKey = environment.apiKey.toUtf8();
    for (const QByteArray &value : {token, apiKey, request.idempotencyKey, request.ifNoneMatch}) {
        if (!isHeaderSafe(value))
            return failure(Error::Kind::SettingInvalid, u"header"_s);
    }
    QNetworkRequest made(address);
    made.setRawHeader("Authorization", "Bearer " + token);
    made.setRawHeader("Accept", "application/json, application/problem+json");
    if (!apiKey.isEmpty())
        made.setRawHeader("x-api-key", apiKey);
    if (!request.idempotencyKey.isEmpty())
        made.setRawHeader("Idempotency-Key", request.idempotencyKey);
    if (!request.ifNoneMatch.isEmpty())
        made.setRawHeader("If-None-Match", request.ifNoneMatch);
    if (request.verb == ServiceRequest::Verb::Post)
        made.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
    return made;
}

void ServiceCall::takeTurn(const Result<QByteArray> &token)
{
    if (m_done)
        return;
    if (!token)
        return finish(RawReply::unsent(token.error()));
    const Result<QNetworkRequest> request = networkRequest(m_environment, m_request, *token);
    if (!request)
        return finish(RawReply::unsent(request.error()));
    m_token = *token;
    m_pace.askForTurn(this, [this, made = *request] { send(made); });
}

void ServiceCall::send(const QNetworkRequest &request)
{
    m_hasTurn = true;
    if (m_done)
        return endTurn();
    m_exchange = new HttpExchange(*m_manager, this);
    m_exchange->setTimeout(m_request.timeout);
    connect(m_exchange, &HttpExchange::sent, &m_pace, &RequestPace::noteSent);
    connect(m_exchange, &HttpExchange::finished, this, &ServiceCall::receive);
    if (m_request.verb == ServiceRequest::Verb::Post)
        m_exchange->post(request, m_request.body);
    else
        m_exchange->get(request);
}

void ServiceCall::endTurn()
{
    if (std::exchange(m_hasTurn, false))
        m_pace.endTurn();
}

void ServiceCall::receive(const RawReply &reply)
{
    endTurn();
    if (m_done)
        return;
    m_exchange->deleteLater();
    m_exchange = nullptr;
    Q_EMIT exchanged(m_request, reply);
    if (reply.failure || reply.status != unauthorized)
        return finish(reply);
    if (m_renewed) {
        RawReply refused = reply;
        refused.failure = Error{Error::Kind::SignInNeeded, {}, reply.traceId()};
        refused.requestLeft = false; // a 401 says that nothing was done
        return finish(refused);
    }
    m_renewed = true;
    onFinished(
        this, m_tokens.renewedToken(m_token), [this](const Result<QByteArray> &token) { takeTurn(token); });
}

void ServiceCall::finish(const RawReply &reply)
{
    if (m_done)
        return;
    m_done = true;
    deleteLater();
    Q_EMIT ended(reply.networkError == QNetworkReply::NoError
            ? reply.header("Connection").toLower().contains("close")
            : reply.failure.has_value());
    // Receivers' continuations run inside finish() and may delete the channel with this call: last of all.
    QPromise<RawReply> promise = std::move(m_promise);
    promise.addResult(reply);
    promise.finish();
}

void ServiceCall::takeBack()
{
    if (m_done)
        return;
    m_done = true;
    delete std::exchange(m_exchange, nullptr);
    endTurn();
    m_promise.finish();
    deleteLater();
}

} // namespace techpass
