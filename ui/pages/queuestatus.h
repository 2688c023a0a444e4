// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

namespace techpass {

class OutboxModel;
class Session;

/// What the queue does now, as the application tells it, and the sentences that pages and status line make
/// of it. A value.
struct QueueStatus
{
    Q_DECLARE_TR_FUNCTIONS(techpass::QueueStatus)

public:
    bool paused = false;
    double requestsPerSecond = 1.0;
    QDateTime waitsUntil; ///< when the service asked to wait, else invalid

    bool isWaiting() const { return waitsUntil.isValid() && waitsUntil > QDateTime::currentDateTimeUtc(); }

    /// "20 requests per second".
    QString pace() const;
    /// "about 5 min left" for `open` rows of which one request carries up to `batch`.
    QString timeLeft(int open, int batch) const;
    /// The status bar's words: "Sending 128 of 412 · …", "3 waiting", why nothing is sent; empty when all is
    /// done.
    QString line(const OutboxModel &outbox, const Session &session) const;
    /// The Outbox page's sentence below the progress.
    QString explanation(const OutboxModel &outbox, const Session &session) const;
};

/// "284 created · 2 need attention · 126 waiting".
QString countsSentence(int succeeded, int attention, int open);

} // namespace techpass
