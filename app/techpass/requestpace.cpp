// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/requestpace.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace techpass {

namespace {

// Of the interval; for how long a request may be on its way.
constexpr double travelShare = 0.1;
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
    if (!m_busy)
        return;
    const auto travel = std::chrono::duration_cast<std::chrono::milliseconds>(interval() * travelShare);
    m_next = QDeadlineTimer(interval(), Qt::PreciseTimer);
    m_latest = QDeadlineTimer(interval() + travel, Qt::PreciseTimer);
}

void RequestPace::endTurn()
{
    m_busy = false;
    m_next = std::min(QDeadlineTimer(interval(), Qt::PreciseTimer), std::max(m_latest, m_next));
    schedule();
}

bool RequestPace::isFree() const
{
    return !m_busy && m_askers.isEmpty() && m_next.hasExpired();
}

std::chrono::milliseconds RequestPace::interval() const
{
    return std::chrono::milliseconds(
        static_cast<int>(std::ceil(1000.0 / std::max(m_requestsPerSecond, slowestPace))));
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
    m_next = m_latest = QDeadlineTimer(interval(), Qt::PreciseTimer);
    asker.go();
}

} // namespace techpass
