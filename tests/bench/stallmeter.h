// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include <atomic>
#include <thread>

namespace techpass::bench {

/// How long the event loop of the thread that made it kept an event waiting: a second thread posts one every
/// 2 ms, as soon as the last was taken, and notes when. What a user's key or click would have waited.
class StallMeter final : public QObject
{
    Q_DISABLE_COPY_MOVE(StallMeter)

public:
    StallMeter();
    ~StallMeter() override;

    /// Forgets what was seen.
    void restart();
    double longest() const { return m_longest; } ///< milliseconds
    /// Of the longest, what the thread worked itself: the rest it waited, e.g. for a processor on a busy
    /// machine.
    double work() const { return m_work; }

protected:
    bool event(QEvent *event) override;

private:
    void post();

    double m_longest = 0;
    double m_work = 0;
    double m_workBefore = 0; ///< of the thread, when it last took an event
    std::atomic<double> m_posted = 0;
    std::atomic_bool m_isWaiting = false;
    std::atomic_bool m_isEnding = false;
    std::thread m_thread;
};

} // namespace techpass::bench
