// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QString>

#include <optional>

namespace techpass {

class OutboxModel;
class Session;
struct OutboxCounts;
struct Policy;

/// What the queue does now, as the application tells it, and the sentences that pages and status line make
/// of it. A value.
struct QueueStatus
{
    Q_DECLARE_TR_FUNCTIONS(techpass::QueueStatus)

public:
    enum class State {
        Stopped, ///< nobody is known to send for
        Idle, ///< nothing waits
        Sending,
        Paused, ///< by the user
        WaitingForService, ///< until waitsUntil
        WaitingForNetwork, ///< until waitsUntil, then tries again
        WaitingForSignIn,
        NotPermitted, ///< the signed-in user may not invite
        StorageTrouble, ///< the outbox cannot be written; goes on by itself
        SendingElsewhere, ///< another window or command sends; this one shows how far it is
    };

    State state = State::Stopped;
    QDateTime waitsUntil; ///< when it goes on, where that is known
    double rowsPerSecond = 0; ///< as measured, else as allowed; 0: not known
    std::optional<Error> reason; ///< why it waits

    bool isPaused() const { return state == State::Paused; }
    /// Rows are on their way, from here or from another window.
    bool isMoving(const Session &session) const;
    /// "1 request per second", or "40 rows per second" where several rows fit into a request.
    QString pace(const Session &session) const;
    /// "about 5 min left" for `open` rows; empty where it cannot be known.
    QString timeLeft(int open) const;
    /// The status bar's words: "Sending 128 of 412 · …", "3 waiting", why nothing is sent; empty when all is
    /// done.
    QString line(const OutboxModel &outbox, const Session &session) const;
    /// The Outbox page's sentence below the progress of what `shown` counts.
    QString explanation(const OutboxCounts &shown, const OutboxCounts &all, const Session &session) const;

private:
    static QString whatComesNext(const OutboxCounts &counts, const Policy &policy);
    QString standstill(const Session &session) const;
    QString networkSentence() const;
    QString serviceSentence() const;
};

/// How many rows have a result: what waits has none yet, and what was taken back gets none.
int rowsDone(const OutboxCounts &counts);
/// "284 created · 2 need attention · 126 waiting · 5 taken back".
QString countsSentence(const OutboxCounts &counts);
/// The same without what went well: "2 need attention · 126 waiting · 5 taken back".
QString leftSentence(const OutboxCounts &counts);

} // namespace techpass
