// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/dispatcher.h"
#include "app/submission/holds.h"
#include "app/submission/outboxwatch.h"
#include "app/submission/recorder.h"
#include "app/submission/senderstate.h"
#include "app/submission/sendingrate.h"
#include "models/store/exclusivelock.h"

#include <QTimer>

#include <memory>

namespace techpass {

/// Empties the outbox of one environment and user: one request at a time, at the policy's pace, in order. Of
/// all processes and windows that use the same data one sends; the others see it, and one of them takes over
/// when it is gone.
///
///     Stopped ──start──► SendingElsewhere ──the lock is free──► recover ──► Idle ◄─────────────────┐
///                                                                           │ rows wait            │
///              ┌────────────────────────────────────────────────────────────┘                      │
///              │  no key protects them                                                             │
///              ├───────────────────────► look up ──there──► Created │ AlreadyExists │ NeedsChecking│
///              │                            │ not there                  │                         │
///              ▼                            ▼                            ▼                         │
///            claim: Sending, durable ──► one POST ──answer──► record, durable ──► show, next ──────┤
///                                           │ 429, 5xx, lost, offline: Waiting again;              │
///                                           │   wait as asked, else back off ──────────────────────┤
///                                           │ 401 after a refresh ──► WaitingForSignIn ──start──────┤
///                                           │ 403 ──► NotPermitted ──start──────────────────────────┤
///                                           │ cannot be written ──► StorageTrouble ──written────────┘
///
/// Nothing leaves that is not written down, and nothing is shown that is not. All waits are measured on the
/// monotonic clock. A request that the program's end cuts off stays `Sending` in the store; whoever takes the
/// lock next recovers it. GUI thread; `storage` and `channel` outlive it.
class Sender final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Sender)

public:
    using State = SenderState;

    /// `lockFolder`: where the locks between processes lie, the same for all that use `storage`'s file.
    Sender(Storage &storage, ServiceChannel &channel, QString lockFolder, QObject *parent = nullptr);

    State state() const { return m_isPaused ? State::Paused : m_state; }
    QDateTime waitsUntil() const { return m_waitsUntil; }
    /// Why it waits or stopped.
    const Error &lastError() const { return m_lastError; }
    /// Rows that get their result: as measured, else as the policy allows.
    double rowsPerSecond() const;

    void setPolicy(const Policy &policy);
    /// Begins for this user, or goes on where it waited for a sign-in. What other processes changed after
    /// `knownRevision` of the outbox is told; without it, what they change from now on.
    void start(const QString &environment, const QString &user, std::optional<qint64> knownRevision = {});
    /// Ends sending for this user, after the request under way.
    void stop();
    void pause();
    /// After pause() or a new sign-in, or to try again at once; a wait that the service asked for stays.
    void resume();
    /// New rows are in the outbox.
    void wake();
    /// Looks up rows that need checking: those that are not there are sent again.
    void checkAgain(const QList<OutboxRow> &rows);
    /// What the system says of the network.
    void setNetworkReachable(bool reachable);
    void tryNetwork(); ///< the way to the service may be open now

Q_SIGNALS:
    /// Rows as they stand in the store, changed by this process or another.
    void rowsChanged(const QList<techpass::OutboxRow> &rows);
    void stateChanged();
    /// Whether the service was reached, each time it was tried.
    void reached(bool yes);
    void signInNeeded();

private:
    void watch(std::optional<qint64> knownRevision);
    void takeLock();
    void recover();
    void holdDoubtful(const QList<OutboxRow> &rows);
    void tryNow();
    void pump();
    void rest();
    void noteEnded(const DispatchResult &result);
    void record(const QList<RowChange> &changes);
    void noteRecorded(const QList<OutboxRow> &rows);
    void noteTrouble(const Error &error);
    void goOn();
    void setState(State state, std::chrono::milliseconds wait = {}, const Error &error = {});

    Storage &m_storage;
    const QString m_lockFolder;
    QString m_environment;
    QString m_user;
    std::unique_ptr<ExclusiveLock> m_lock; ///< of this environment and user
    std::unique_ptr<ExclusiveLock> m_earlierLock; ///< whose request is still under way
    Dispatcher m_dispatcher;
    Recorder m_recorder;
    OutboxWatch m_watch;
    Holds m_holds;
    SendingRate m_rate;
    QList<OutboxRow> m_toCheck;
    QTimer m_timer; ///< until whatever is waited for
    State m_state = State::Stopped;
    State m_next = State::Idle; ///< once the result of the request under way is written down
    QDateTime m_waitsUntil;
    Error m_lastError;
    int m_storageFailures = 0;
    bool m_isReady = false; ///< the lock is held and what an earlier sender left is recovered
    bool m_hasNews = false; ///< since the store was last read
    bool m_isPaused = false;
    bool m_isNetworkDown = false; ///< as the system says
    bool m_busy = false; ///< a task or request is under way, or its result is not written yet
};

} // namespace techpass
