// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/stallmeter.h"

#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QEvent>

#include <algorithm>
#include <chrono>

namespace techpass::bench {

StallMeter::StallMeter()
    : m_thread([this] { post(); })
{
}

StallMeter::~StallMeter()
{
    m_isEnding = true;
    m_thread.join();
}

void StallMeter::restart()
{
    m_longest = 0;
    m_work = 0;
    m_workBefore = threadMilliseconds();
}

void StallMeter::post()
{
    while (!m_isEnding) {
        if (!m_isWaiting.exchange(true)) {
            m_posted = milliseconds();
            QCoreApplication::postEvent(this, new QEvent(QEvent::User));
        }
        std::this_thread::sleep_for(std::chrono::milliseconds(2));
    }
}

bool StallMeter::event(QEvent *event)
{
    if (event->type() != QEvent::User)
        return QObject::event(event);
    const double waited = milliseconds() - m_posted;
    const double workNow = threadMilliseconds();
    if (waited > m_longest) {
        m_longest = waited;
        m_work = std::min(waited, workNow - m_workBefore);
    }
    m_workBefore = workNow;
    m_isWaiting = false;
    return true;
}

} // namespace techpass::bench
