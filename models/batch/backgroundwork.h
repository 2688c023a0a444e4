// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/workcontrol.h"

#include <QFutureWatcher>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace techpass {

/// One piece of work at a time on another thread, and what follows from it on this one. The newest wins:
/// starting drops what runs. It may be deleted at any time; the thread then ends by itself. Used by the
/// thread that made it (the GUI's).
class BackgroundWork final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BackgroundWork)

public:
    /// What is to be done on this thread with what was worked out on the other; may be empty.
    using Finish = std::function<void()>;
    /// Called on the other thread. It should look often whether it was cancelled: its Finish is then not
    /// used.
    using Work = std::function<Finish(WorkControl &)>;

    explicit BackgroundWork(QObject *parent = nullptr);
    ~BackgroundWork() override;

    void start(Work work);
    bool isRunning() const { return m_watcher != nullptr; }
    /// Nothing more comes of it, at once.
    void cancel();
    /// Also waits until the other thread has let go of all that `work` held.
    void cancelAndWait();

    /// Lets go of something large on another thread, as that takes long, too.
    static void letGo(std::shared_ptr<void> something);

Q_SIGNALS:
    /// Several times a second while it runs.
    void progressed(int hundredths);

private:
    void finish();
    std::unique_ptr<QFutureWatcher<Finish>> end();

    std::shared_ptr<WorkControl> m_control;
    std::unique_ptr<QFutureWatcher<Finish>> m_watcher;
    QTimer m_timer;
};

} // namespace techpass
