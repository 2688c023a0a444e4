// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopprogress.h"

#include "app/outboxcontroller.h"
#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "ui/mainwindow/mainwindow.h"
#include "ui/widgets/refreshpace.h"

namespace techpass {

DesktopProgress::DesktopProgress(const OutboxModel &outbox, const Session &session, QObject *parent)
    : QObject(parent)
    , m_outbox(outbox)
    , m_session(session)
{
    connect(&outbox, &OutboxModel::countsChanged, new RefreshPace([this] { refresh(); }, this),
        &RefreshPace::request);
    connect(&session, &Session::stateChanged, this, &DesktopProgress::refresh);
    connect(&session, &Session::onlineChanged, this, &DesktopProgress::refresh);
}

void DesktopProgress::setQueue(const QueueStatus &queue)
{
    m_queue = queue;
    refresh();
}

void DesktopProgress::serve(MainWindow &window, OutboxController &outbox)
{
    connect(&outbox, &OutboxController::queueChanged, this, &DesktopProgress::setQueue);
    connect(&m_tray, &SendingTray::openRequested, &window, &MainWindow::showOutbox);
    connect(&m_tray, &SendingTray::pauseRequested, &outbox, &OutboxController::pause);
    connect(&m_tray, &SendingTray::resumeRequested, &outbox, &OutboxController::resume);
    // What is asked before leaving is to be seen.
    connect(&m_tray, &SendingTray::quitRequested, &window, [&window] {
        window.showOutbox();
        window.close();
    });
}

void DesktopProgress::refresh()
{
    const SendingProgress progress = SendingProgress::of(m_outbox, m_queue, m_session);
    m_dock.setProgress(progress);
    m_tray.setProgress(progress);
}

} // namespace techpass
