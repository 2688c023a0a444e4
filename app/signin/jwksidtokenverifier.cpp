// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/jwksidtokenverifier.h"

#include "app/signin/issuerexchange.h"
#include "app/signin/steadyclock.h"
#include "app/techpass/httpexchange.h"
#include "app/techpass/onfinished.h"
#include "app/techpass/replyreading.h"

#include <QPromise>

#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

Result<JsonWebKeys> keysFrom(const RawReply &reply)
{
    if (const std::optional<ServiceError> failed = failureOf(reply))
        return tl::unexpected(failed->error);
    return JsonWebKeys::fromJson(reply.body);
}

Result<QJsonObject> checkedClaims(
    const JsonWebKeys &keys, const QByteArray &idToken, const IdTokenHeader &header)
{
    if (!keys.haveKeyFor(header))
        return failure(Error::Kind::SignInRefused, u"id_token: kid"_s);
    if (!keys.haveSigned(idToken, header))
        return failure(Error::Kind::SignInRefused, u"id_token: signature"_s);
    return decodedClaims(idToken);
}

} // namespace

JwksIdTokenVerifier::JwksIdTokenVerifier(QObject *parent)
    : JwksIdTokenVerifier([clock = SteadyClock()] { return clock.now(); }, parent)
{
}

JwksIdTokenVerifier::JwksIdTokenVerifier(Clock steadyNow, QObject *parent)
    : QObject(parent)
    , m_steadyNow(std::move(steadyNow))
{
}

QFuture<Result<QJsonObject>> JwksIdTokenVerifier::verifiedClaims(
    const QByteArray &idToken, const ProviderAddresses &provider)
{
    const auto ready = [](const Claims &claims) { return QtFuture::makeReadyFuture(claims); };
    const Result<IdTokenHeader> header = decodedHeader(idToken);
    if (!header)
        return ready(tl::unexpected(header.error()));
    if (!provider.idTokenAlgorithms.contains(header->algorithm) || !JsonWebKeys::canCheck(header->algorithm))
        return ready(failure(Error::Kind::SignInRefused, u"id_token: alg"_s));
    if (provider.keys.isEmpty())
        return ready(failure(Error::Kind::AnswerUnreadable, u"jwks_uri"_s));
    if (m_address != provider.keys) {
        m_address = provider.keys;
        m_keys.reset();
        m_fetch.reset();
    }
    if (m_keys && isYoungerThan(keyLife) && m_keys->haveKeyFor(*header))
        return ready(checkedClaims(*m_keys, idToken, *header));
    // Not the last word on the session: the key may be published by the next time.
    if (m_keys && !m_fetch && isYoungerThan(fetchInterval))
        return ready(failure(Error::Kind::ServiceFailed, u"id_token: kid"_s));

    if (!m_fetch)
        fetch();
    auto promise = std::make_shared<QPromise<Claims>>();
    promise->start();
    onFinished(this, *m_fetch, [promise, idToken, header = *header](const Result<JsonWebKeys> &keys) {
        promise->addResult(
            keys ? checkedClaims(*keys, idToken, header) : Claims(tl::unexpected(keys.error())));
        promise->finish();
    });
    return promise->future();
}

bool JwksIdTokenVerifier::isYoungerThan(std::chrono::seconds age) const
{
    return m_steadyNow() < m_fetchedAt.addSecs(age.count());
}

void JwksIdTokenVerifier::fetch()
{
    auto promise = std::make_shared<QPromise<Result<JsonWebKeys>>>();
    promise->start();
    m_fetch = promise->future();
    HttpExchange *exchange = newIssuerExchange(m_address, m_route, this);
    connect(
        exchange, &HttpExchange::finished, this, [this, promise, address = m_address](const RawReply &reply) {
            const Result<JsonWebKeys> keys = keysFrom(reply);
            if (address == m_address) {
                m_fetch.reset();
                if (keys) {
                    m_keys = *keys;
                    m_fetchedAt = m_steadyNow();
                }
            }
            promise->addResult(keys);
            promise->finish();
        });
    exchange->get(issuerRequest(m_address));
}

} // namespace techpass
