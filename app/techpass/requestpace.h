// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QObject>
#include <QPointer>
#include <QQueue>
#include <QTimer>

#include <chrono>
#include <functional>

namespace techpass {

/// The pace of one service: one request at a time, at most so many a second, first come first served. As the
/// service counts from when a request reaches it, the pace counts from when the answer came, or from shortly
/// after the request left where the answer takes long: so two requests of which one travelled slowly do not
/// come too close. Measured on the monotonic clock. Owned by ServiceChannel; GUI thread.
class RequestPace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RequestPace)

public:
    explicit RequestPace(QObject *parent = nullptr);

    void setRequestsPerSecond(double pace) { m_requestsPerSecond = pace; }

    /// Calls `go` from the event loop when it is the turn of `asker`, unless that is gone by then. The turn
    /// lasts until endTurn().
    void askForTurn(QObject *asker, std::function<void()> go);
    /// The request of this turn is leaving now.
    void noteSent();
    void endTurn();

    /// A request that asked now would have its turn at once.
    bool isFree() const;

Q_SIGNALS:
    /// It is free again.
    void freed();

private:
    struct Asker
    {
        QPointer<QObject> object;
        std::function<void()> go;
    };

    void schedule();
    void advance();
    std::chrono::milliseconds interval() const;

    QQueue<Asker> m_askers;
    QTimer m_timer;
    QDeadlineTimer m_next{0}; ///< not before
    QDeadlineTimer m_latest{0}; ///< what m_next becomes at most, however long the answer takes
    double m_requestsPerSecond = 1.0;
    bool m_busy = false;
};

} // namespace techpass
