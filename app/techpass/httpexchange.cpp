// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/httpexchange.h"

#include "app/techpass/accessmanager.h"
#include "app/techpass/onceonlybody.h"

#include <QAuthenticator>
#include <QNetworkAccessManager>
#include <QNetworkProxy>
#include <QSslError>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QNetworkRequest prepared(QNetworkRequest request)
{
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::HttpPipeliningAllowedAttribute, false);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"techpass-invite/" TECHPASS_VERSION ""_s);
    return request;
}

} // namespace

HttpExchange::HttpExchange(QNetworkAccessManager &manager, QObject *parent)
    : QObject(parent)
    , m_manager(manager)
{
    // QNetworkRequest's transfer time-out starts anew with every byte, so a slow drip would go on for ever.
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] { giveUp(Error::Kind::TimedOut, u"deadline"_s); });
    connect(&m_manager, &QNetworkAccessManager::proxyAuthenticationRequired, this,
        [this](const QNetworkProxy &proxy, const QAuthenticator *asking) {
            if (const auto who = proxyRealm(proxy, *asking))
                m_askingProxy = who->text();
        });
}

HttpExchange::~HttpExchange()
{
    if (!m_reply)
        return;
    m_reply->disconnect(this);
    m_reply->abort();
    m_reply->deleteLater();
}

void HttpExchange::get(const QNetworkRequest &request)
{
    start(m_manager.get(prepared(request)));
}

void HttpExchange::post(const QNetworkRequest &request, const QByteArray &body)
{
    Q_ASSERT(!body.isEmpty());
    QNetworkRequest sent = prepared(request);
    sent.setHeader(QNetworkRequest::ContentLengthHeader, body.size());
    sent.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
    auto *device = new OnceOnlyBody(body, this);
    m_body = device;
    QNetworkReply *reply = m_manager.post(sent, device);
    device->setParent(reply);
    start(reply);
}

bool HttpExchange::requestLeft() const
{
    return m_body && m_body->wasTaken();
}

void HttpExchange::start(QNetworkReply *reply)
{
    m_reply = reply;
    m_elapsed.start();
    m_deadline.start(m_timeout);
    connect(reply, &QNetworkReply::metaDataChanged, this, &HttpExchange::readHead);
    connect(reply, &QNetworkReply::readyRead, this, &HttpExchange::readBody);
    connect(reply, &QNetworkReply::finished, this, &HttpExchange::end);
    connect(reply, &QNetworkReply::requestSent, this, &HttpExchange::sent);
    connect(reply, &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!errors.isEmpty())
            m_tlsError = errors.constFirst().errorString();
    });
}

void HttpExchange::readHead()
{
    if (m_reply->header(QNetworkRequest::ContentLengthHeader).toLongLong() > m_answerLimit)
        giveUp(Error::Kind::AnswerUnreadable, u"answer too large"_s);
}

void HttpExchange::readBody()
{
    if (m_failure)
        return;
    // The limit counts what came out of a compressed answer, so a small one cannot become a huge one.
    m_answer += m_reply->readAll();
    if (m_answer.size() > m_answerLimit)
        giveUp(Error::Kind::AnswerUnreadable, u"answer too large"_s);
}

void HttpExchange::giveUp(Error::Kind kind, const QString &detail)
{
    if (m_failure || !m_reply)
        return;
    m_failure = Error{kind, detail, {}};
    m_reply->abort(); // emits finished()
}

void HttpExchange::end()
{
    m_deadline.stop();
    if (!m_failure)
        readBody();
    RawReply reply;
    reply.networkError = m_reply->error();
    reply.status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    reply.headers = m_reply->rawHeaderPairs();
    reply.requestLeft = requestLeft();
    reply.elapsed = std::chrono::milliseconds(m_elapsed.elapsed());
    reply.failure = m_failure ? m_failure : transportFailure(reply.networkError, reply.status, m_tlsError);
    if (reply.failure && reply.failure->kind == Error::Kind::ProxySignInNeeded)
        reply.failure->detail = m_askingProxy;
    if (reply.failure)
        reply.failure->traceId = reply.traceId();
    else
        reply.body = std::move(m_answer);
    m_reply->disconnect(this);
    m_reply->deleteLater();
    m_reply = nullptr;
    Q_EMIT finished(reply);
}

} // namespace techpass
