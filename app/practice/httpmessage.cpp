// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/httpmessage.h"

#include <QDateTime>
#include <QJsonDocument>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QByteArray find(const HttpHeaders &headers, QByteArrayView name)
{
    for (const auto &header : headers) {
        if (header.first.compare(name, Qt::CaseInsensitive) == 0)
            return header.second;
    }
    return {};
}

/// RFC 9110, 5.6.7.
QByteArray httpDate()
{
    return QLocale::c()
        .toString(QDateTime::currentDateTimeUtc(), u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s)
        .toLatin1();
}

} // namespace

QByteArray HttpRequest::header(QByteArrayView name) const
{
    return find(headers, name);
}

bool HttpRequest::hasContentType(QByteArrayView type) const
{
    const QByteArray value = header("Content-Type");
    const qsizetype end = value.indexOf(';');
    return (end < 0 ? value : value.left(end)).trimmed().compare(type, Qt::CaseInsensitive) == 0;
}

void HttpRequest::setTarget(QByteArrayView target)
{
    const qsizetype mark = target.indexOf('?');
    path = (mark < 0 ? target : target.first(mark)).toByteArray();
    query = mark < 0 ? QByteArray() : target.sliced(mark + 1).toByteArray();
}

QByteArray HttpResponse::header(QByteArrayView name) const
{
    return find(headers, name);
}

void HttpResponse::addHeader(const QByteArray &name, const QByteArray &value)
{
    headers.append(std::make_pair(name, value));
}

HttpResponse &&HttpResponse::with(const QByteArray &name, const QByteArray &value) &&
{
    addHeader(name, value);
    return std::move(*this);
}

QByteArray HttpResponse::toBytes(bool keepAlive) const
{
    const bool bodiless = status == 204 || status == 304;
    QByteArray bytes;
    bytes.reserve(body.size() + 512);
    bytes += "HTTP/1.1 ";
    bytes += QByteArray::number(status);
    bytes += ' ';
    bytes += reasonPhrase(status);
    bytes += "\r\nDate: ";
    bytes += httpDate();
    for (const auto &header : headers) {
        bytes += "\r\n";
        bytes += header.first;
        bytes += ": ";
        bytes += header.second;
    }
    if (!bodiless) {
        bytes += "\r\nContent-Length: ";
        bytes += QByteArray::number(body.size());
    }
    bytes += keepAlive ? "\r\nConnection: keep-alive\r\n\r\n" : "\r\nConnection: close\r\n\r\n";
    if (!bodiless)
        bytes += body;
    return bytes;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 201:
        return "Created";
    case 202:
        return "Accepted";
    case 204:
        return "No Content";
    case 302:
        return "Found";
    case 303:
        return "See Other";
    case 304:
        return "Not Modified";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 403:
        return "Forbidden";
    case 404:
        return "Not Found";
    case 405:
        return "Method Not Allowed";
    case 409:
        return "Conflict";
    case 413:
        return "Content Too Large";
    case 421:
        return "Misdirected Request";
    case 422:
        return "Unprocessable Content";
    case 429:
        return "Too Many Requests";
    case 431:
        return "Request Header Fields Too Large";
    case 503:
        return "Service Unavailable";
    default:
        return status >= 500 ? "Internal Server Error" : "Unknown";
    }
}

QByteArray bearerToken(const HttpRequest &request)
{
    constexpr QByteArrayView scheme("Bearer ");
    const QByteArray value = request.header("Authorization");
    if (value.left(scheme.size()).compare(scheme, Qt::CaseInsensitive) != 0)
        return {};
    return value.mid(scheme.size()).trimmed();
}

bool isLoopbackHost(const QByteArray &host)
{
    for (const QByteArrayView name : {QByteArrayView("127.0.0.1"), QByteArrayView("localhost")}) {
        if (host.left(name.size()).compare(name, Qt::CaseInsensitive) != 0)
            continue;
        const QByteArray rest = host.mid(name.size());
        if (rest.isEmpty())
            return true;
        const bool isPort = rest.size() > 1 && rest.size() <= 6
            && std::all_of(rest.begin() + 1, rest.end(), [](char c) { return c >= '0' && c <= '9'; });
        return rest.front() == ':' && isPort;
    }
    return false;
}

HttpResponse jsonAnswer(int status, const QJsonObject &object)
{
    return HttpResponse{status, {{"Content-Type", "application/json"}},
        QJsonDocument(object).toJson(QJsonDocument::Compact), std::nullopt};
}

} // namespace techpass
