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
    m_longest = std::max(m_longest, milliseconds() - m_posted);
    m_isWaiting = false;
    return true;
}

} // namespace techpass::bench
