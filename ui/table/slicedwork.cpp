// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/slicedwork.h"

#include <QElapsedTimer>

#include <utility>

namespace techpass {

namespace {

/// Leaves the rest of a frame to painting.
constexpr int sliceMilliseconds = 8;
/// Steps between two looks at the clock.
constexpr int stepsPerLook = 16;

} // namespace

SlicedWork::SlicedWork(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &SlicedWork::slice);
}

void SlicedWork::start(qint64 count, std::function<bool(qint64)> step, std::function<void()> done)
{
    if (count > atOnce) {
        startLater(count, std::move(step), std::move(done));
        return;
    }
    stop();
    for (qint64 i = 0; i < count && step(i); ++i) { }
    done();
}

void SlicedWork::startLater(qint64 count, std::function<bool(qint64)> step, std::function<void()> done)
{
    stop();
    m_count = count;
    m_next = 0;
    m_step = std::move(step);
    m_done = std::move(done);
    m_timer.start();
}

void SlicedWork::stop()
{
    if (!isRunning())
        return;
    m_timer.stop();
    m_step = nullptr;
    m_done = nullptr;
    Q_EMIT ended();
}

void SlicedWork::slice()
{
    QElapsedTimer clock;
    clock.start();
    while (m_next < m_count) {
        for (int i = 0; i < stepsPerLook && m_next < m_count; ++i) {
            if (!m_step(m_next++))
                m_count = m_next;
        }
        if (clock.elapsed() >= sliceMilliseconds)
            break;
    }
    Q_EMIT progressed(m_next, m_count);
    if (m_next >= m_count)
        finish();
}

void SlicedWork::finish()
{
    m_timer.stop();
    m_step = nullptr;
    const std::function<void()> done = std::exchange(m_done, nullptr);
    Q_EMIT ended();
    if (done)
        done();
}

} // namespace techpass
