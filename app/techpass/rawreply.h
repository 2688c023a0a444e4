// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QNetworkReply>

#include <chrono>
#include <optional>

namespace techpass {

/// What came back of one HTTP exchange, nothing of it believed yet.
struct RawReply
{
    std::optional<Error> failure; ///< no whole answer came: why
    QNetworkReply::NetworkError networkError = QNetworkReply::NoError;
    int status = 0;
    QList<QNetworkReply::RawHeaderPair> headers;
    QByteArray body;
    /// Some of the request's body may have reached the service. A request whose body did not leave cannot
    /// have been acted on; one without a body changes nothing.
    bool requestLeft = false;
    std::chrono::milliseconds elapsed{0};

    /// Empty where there is none. `name` in any case.
    QByteArray header(QByteArrayView name) const;
    /// Printable and of a sane length, whatever was sent.
    QString traceId() const;
    /// The media type in lower case, without parameters.
    QByteArray mediaType() const;
    bool isHtml() const;
    bool isJson() const;

    /// What a request that came to nothing before it was sent leaves.
    static RawReply unsent(const Error &error);
};

/// The failure that `error` means, none where an answer with that `status` came whole. `detail` for logs.
std::optional<Error> transportFailure(
    QNetworkReply::NetworkError error, int status, const QString &detail = {});

} // namespace techpass
