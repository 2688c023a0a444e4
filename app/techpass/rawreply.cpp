// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/rawreply.h"

#include <QMetaEnum>

#include <algorithm>

namespace techpass {

namespace {

constexpr qsizetype traceIdLimit = 128;

// What Qt calls an error only because of the status that came with a whole answer.
bool isStatusError(QNetworkReply::NetworkError error)
{
    switch (error) {
    case QNetworkReply::NoError:
    case QNetworkReply::ContentAccessDenied:
    case QNetworkReply::ContentOperationNotPermittedError:
    case QNetworkReply::ContentNotFoundError:
    case QNetworkReply::AuthenticationRequiredError:
    case QNetworkReply::ContentConflictError:
    case QNetworkReply::ContentGoneError:
    case QNetworkReply::UnknownContentError:
    case QNetworkReply::ProtocolInvalidOperationError:
    case QNetworkReply::InternalServerError:
    case QNetworkReply::OperationNotImplementedError:
    case QNetworkReply::ServiceUnavailableError:
    case QNetworkReply::UnknownServerError:
        return true;
    default:
        return false;
    }
}

Error::Kind kindOf(QNetworkReply::NetworkError error, int status)
{
    switch (error) {
    case QNetworkReply::SslHandshakeFailedError:
        return Error::Kind::TlsFailed;
    case QNetworkReply::TimeoutError:
        return Error::Kind::TimedOut;
    case QNetworkReply::OperationCanceledError:
        return Error::Kind::Cancelled;
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
        return Error::Kind::AnswerUnreadable;
    case QNetworkReply::ConnectionRefusedError:
    case QNetworkReply::HostNotFoundError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return Error::Kind::Offline;
    case QNetworkReply::ProxyAuthenticationRequiredError:
        // With an answer it is the service that asks, through the tunnel: no proxy to sign in to.
        return status == 0 ? Error::Kind::ProxySignInNeeded : Error::Kind::Offline;
    default:
        return Error::Kind::ConnectionLost;
    }
}

} // namespace

QByteArray RawReply::header(QByteArrayView name) const
{
    for (const QNetworkReply::RawHeaderPair &pair : headers) {
        if (pair.first.compare(name, Qt::CaseInsensitive) == 0)
            return pair.second.trimmed();
    }
    return {};
}

QString RawReply::traceId() const
{
    const QByteArray value = header("X-Trace-Id").left(traceIdLimit);
    const bool plain = std::all_of(value.begin(), value.end(), [](char c) { return c > 0x20 && c < 0x7f; });
    return plain ? QString::fromLatin1(value) : QString();
}

QByteArray RawReply::mediaType() const
{
    return header("Content-Type").split(';').constFirst().trimmed().toLower();
}

bool RawReply::isHtml() const
{
    const QByteArray type = mediaType();
    return type == "text/html" || type == "application/xhtml+xml";
}

bool RawReply::isJson() const
{
    const QByteArray type = mediaType();
    return type == "application/json" || (type.startsWith("application/") && type.endsWith("+json"));
}

RawReply RawReply::unsent(const Error &error)
{
    RawReply reply;
    reply.failure = error;
    return reply;
}

std::optional<Error> transportFailure(QNetworkReply::NetworkError error, int status, const QString &detail)
{
    // Qt wants the body again for where it does not go.
    if (error == QNetworkReply::ContentReSendError && status >= 300 && status < 400)
        return std::nullopt;
    if (isStatusError(error) && status > 0)
        return std::nullopt;
    // The name, not Qt's sentence: that one may quote the address, and with it what was searched for.
    const QString name
        = QString::fromLatin1(QMetaEnum::fromType<QNetworkReply::NetworkError>().valueToKey(error));
    return Error{
        kindOf(error, status), detail.isEmpty() ? name : QString(name % QStringLiteral(": ") % detail), {}};
}

} // namespace techpass
