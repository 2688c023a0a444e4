// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <optional>
#include <utility>

namespace techpass {

using HttpHeaders = QList<std::pair<QByteArray, QByteArray>>;

/// One request as it came in, whole. Made by the HTTP server on its thread, or by a test.
struct HttpRequest
{
    QByteArray method;
    QByteArray path; ///< the part before `?`, as sent
    QByteArray query; ///< the part behind `?`, as sent
    HttpHeaders headers;
    QByteArray body;

    /// The first header of that name, in any case; empty where it is missing.
    QByteArray header(QByteArrayView name) const;
    /// Whether the body is said to be of that media type (parameters such as the charset are ignored).
    bool hasContentType(QByteArrayView type) const;
    /// Takes a request target apart into path and query.
    void setTarget(QByteArrayView target);
};

/// One answer, and how much of it reaches the client: a fault may keep back a part or all of it.
struct HttpResponse
{
    int status = 200;
    HttpHeaders headers;
    QByteArray body;
    /// Send only so many bytes of the message and close; 0 closes without a byte.
    std::optional<qsizetype> bytesToSend;

    QByteArray header(QByteArrayView name) const;
    void addHeader(const QByteArray &name, const QByteArray &value);
    HttpResponse &&with(const QByteArray &name, const QByteArray &value) &&;
    /// The whole message as it goes over the wire.
    QByteArray toBytes(bool keepAlive) const;
};

QByteArray reasonPhrase(int status);

/// The token of `Authorization: Bearer …`; empty where there is none.
QByteArray bearerToken(const HttpRequest &request);

/// Whether a Host header names this computer by its loopback address or `localhost`: a page that had its own
/// name rebound to 127.0.0.1 names itself.
bool isLoopbackHost(const QByteArray &host);

HttpResponse jsonAnswer(int status, const QJsonObject &object);

} // namespace techpass
