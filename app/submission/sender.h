// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/creation.h"
#include "app/submission/nextstep.h"
#include "models/domain/policy.h"

#include <QDateTime>
#include <QDeadlineTimer>
#include <QHash>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <utility>

namespace techpass {

class Storage;

/// Empties the outbox of one environment and user: one request at a time, at the policy's pace, in order.
/// The network is told nothing that is not already written down, and nothing is shown that is not:
///
///     idle ──row claimed (durable)──► sending ──answer──► recording (durable) ──► idle, or waiting
///
/// Waits are measured on the monotonic clock. A request that the program's end cuts off stays `Sending` in
/// the store, and the next start() recovers it. GUI thread; `storage` and `channel` outlive it.
class Sender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sender)

public:
    enum class State {
        Stopped, ///< not started, or nobody is known to send for
        Idle, ///< nothing waits
        Sending,
        Paused, ///< by the user
        WaitingForService, ///< until waitsUntil()
        WaitingForNetwork, ///< until waitsUntil(), then tries again
        WaitingForSignIn,
        NotPermitted, ///< the signed-in user may not invite
        Failed, ///< the outbox cannot be written: lastError(); goes on with resume()
    };

    Sender(Storage &storage, ServiceChannel &channel, QObject *parent = nullptr);

    State state() const { return m_state; }
    QDateTime waitsUntil() const { return m_waitsUntil; }
    const Error &lastError() const { return m_lastError; }

    void setPolicy(const Policy &policy) { m_policy = policy; }
    /// Recovers what an earlier run left and begins.
    void start(const QString &environment, const QString &user);
    /// Ends sending for this user, after the request under way.
    void stop();
    void pause();
    /// After pause(), after a new sign-in, or to try again at once.
    void resume();
    /// New rows are in the outbox.
    void wake();

Q_SIGNALS:
    void rowChanged(const techpass::OutboxRow &row);
    void stateChanged();
    /// Whether the service was reached, each time it was tried.
    void reached(bool yes);
    void signInNeeded();

private:
    void pump();
    void takeNext();
    void send(const OutboxRow &row);
    void settle(const OutboxRow &row, const Answer<Creation> &answer);
    void settleRefused(const OutboxRow &row, const ServiceError &error);
    void record(QFuture<Result<OutboxRow>> written, NextStep::Queue queue);
    void holdQueue(NextStep::Queue queue, std::chrono::milliseconds wait);
    void rest();
    void fail(const Error &error);
    void setState(State state, const QDateTime &until = {});
    QList<qint64> rowsToSkip();

    Storage &m_storage;
    ServiceChannel &m_channel;
    Policy m_policy = Policy::standard();
    QString m_environment;
    QString m_user;
    State m_state = State::Stopped;
    QDateTime m_waitsUntil;
    Error m_lastError;
    QTimer m_timer;
    QDeadlineTimer m_notBefore{0}; ///< the pace, and what the service asked for
    QHash<qint64, QDeadlineTimer> m_rowNotBefore;
    QSet<std::pair<QString, QString>> m_recovered; ///< environment and user
    int m_failures = 0; ///< in a row, of the queue
    bool m_busy = false; ///< a task or request is under way
};

} // namespace techpass
