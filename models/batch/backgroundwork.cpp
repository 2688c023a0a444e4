// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/backgroundwork.h"

#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>

namespace techpass {

using namespace std::chrono_literals;

BackgroundWork::BackgroundWork(QObject *parent)
    : QObject(parent)
{
    m_timer.setInterval(80ms);
    connect(&m_timer, &QTimer::timeout, this, [this] { Q_EMIT progressed(m_control->done()); });
}

BackgroundWork::~BackgroundWork()
{
    cancel();
}

void BackgroundWork::start(Work work)
{
    cancel();
    m_control = std::make_shared<WorkControl>();
    m_watcher = std::make_unique<QFutureWatcher<Finish>>();
    connect(m_watcher.get(), &QFutureWatcherBase::finished, this, &BackgroundWork::finish);
    // What the work holds is let go of before its end is told, so that nobody finds it in use still.
    auto only = std::make_shared<Work>(std::move(work));
    m_watcher->setFuture(QtConcurrent::run([control = m_control, only]() -> Finish {
        const Work held = std::exchange(*only, nullptr);
        return control->isCancelled() ? Finish() : held(*control);
    }));
    m_timer.start();
}

std::unique_ptr<QFutureWatcher<BackgroundWork::Finish>> BackgroundWork::end()
{
    m_timer.stop();
    m_control.reset();
    return std::exchange(m_watcher, nullptr);
}

void BackgroundWork::finish()
{
    // It is the watcher that calls.
    QFutureWatcher<Finish> *watcher = end().release();
    watcher->deleteLater();
    if (const Finish follow = watcher->future().takeResult())
        follow();
}

void BackgroundWork::cancel()
{
    if (!isRunning())
        return;
    m_control->cancel();
    end();
}

void BackgroundWork::cancelAndWait()
{
    if (!isRunning())
        return;
    m_control->cancel();
    end()->future().waitForFinished();
}

void BackgroundWork::letGo(std::shared_ptr<void> something)
{
    QThreadPool::globalInstance()->start([held = std::move(something)]() mutable { held.reset(); });
}

} // namespace techpass
