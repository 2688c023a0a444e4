// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <utility>

namespace techpass {

/// One request to the service, before it has a token and a host: what an operation's buildRequest() gives.
struct ServiceRequest
{
    enum class Verb { Get, Post };

    Verb verb = Verb::Get;
    QByteArray path; ///< from `/v1`, percent-encoded
    QList<std::pair<QByteArray, QString>> query; ///< not encoded
    QByteArray body; ///< JSON; a POST has one, so that Qt cannot repeat it
    QByteArray idempotencyKey;
    QByteArray ifNoneMatch;
    std::chrono::milliseconds timeout{std::chrono::seconds(30)}; ///< for the whole exchange

    /// Where it goes at the service whose base address is `service`, which may have a path of its own.
    QUrl addressAt(const QUrl &service) const;
};

/// Whether secrets may be sent there: https, or plain http on this machine only.
bool isSafeAddress(const QUrl &address);
bool isLoopback(const QUrl &address);

} // namespace techpass
