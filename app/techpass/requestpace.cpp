// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/requestpace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace techpass {

namespace {

// The service counts from when a request reaches it: a little more than the interval keeps two requests apart
// that took differently long to get there.
constexpr double marginFactor = 1.01;
constexpr double slowestPace = 0.001;

} // namespace

RequestPace::RequestPace(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &RequestPace::advance);
}

void RequestPace::askForTurn(QObject *asker, std::function<void()> go)
{
    m_askers.enqueue({asker, std::move(go)});
    schedule();
}

void RequestPace::noteSent()
{
    if (m_busy)
        startInterval();
}

void RequestPace::endTurn()
{
    m_busy = false;
    schedule();
}

bool RequestPace::isFree() const
{
    return !m_busy && m_askers.isEmpty() && m_next.hasExpired();
}

void RequestPace::startInterval()
{
    const double interval = 1000.0 * marginFactor / std::max(m_requestsPerSecond, slowestPace);
    m_next = QDeadlineTimer(static_cast<qint64>(std::ceil(interval)), Qt::PreciseTimer);
}

void RequestPace::schedule()
{
    if (!m_busy)
        m_timer.start(static_cast<int>(m_next.remainingTime()));
}

void RequestPace::advance()
{
    if (m_busy)
        return;
    if (!m_next.hasExpired())
        return schedule();
    while (!m_askers.isEmpty() && !m_askers.head().object)
        m_askers.dequeue();
    if (m_askers.isEmpty()) {
        Q_EMIT freed();
        return;
    }
    const Asker asker = m_askers.dequeue();
    m_busy = true;
    startInterval();
    asker.go();
}

} // namespace techpass
