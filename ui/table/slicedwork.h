// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace techpass {

/// Work of many small steps on the GUI thread that never makes the window wait: a short one is done at once,
/// a long one a few milliseconds at a time from the event loop. One work at a time; starting another drops
/// the one before. Stop it by stop() or by deleting it. GUI thread.
class SlicedWork final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SlicedWork)

public:
    explicit SlicedWork(QObject *parent = nullptr);

    /// The number of steps up to which start() does all before it returns.
    static constexpr qint64 atOnce = 2000;

    /// Calls `step` with 0, 1 … until it returns false or `count` is reached, then `done`.
    void start(qint64 count, std::function<bool(qint64)> step, std::function<void()> done);
    /// As start(), but always from the event loop.
    void startLater(qint64 count, std::function<bool(qint64)> step, std::function<void()> done);
    /// Neither a step nor `done` is called any more.
    void stop();
    bool isRunning() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// After every slice of a long work.
    void progressed(qint64 done, qint64 total);
    /// A long work ended, or was stopped.
    void ended();

private:
    void slice();
    void finish();

    QTimer m_timer;
    qint64 m_count = 0;
    qint64 m_next = 0;
    std::function<bool(qint64)> m_step;
    std::function<void()> m_done;
};

} // namespace techpass
