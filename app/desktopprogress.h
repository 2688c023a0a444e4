// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/dockentry.h"
#include "app/sendingtray.h"
#include "ui/pages/queuestatus.h"

#include <QObject>

namespace techpass {

class MainWindow;
class OutboxController;

/// How far sending is, in the desktop's dock and tray. Owned by Application; GUI thread; what it is given
/// outlives it.
class DesktopProgress final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopProgress)

public:
    DesktopProgress(const OutboxModel &outbox, const Session &session, QObject *parent = nullptr);

    void setQueue(const QueueStatus &queue);
    /// Shows what `outbox` does from now on, and passes on to both what is wanted of the tray.
    void serve(MainWindow &window, OutboxController &outbox);

private:
    void refresh();

    const OutboxModel &m_outbox;
    const Session &m_session;
    QueueStatus m_queue;
    DockEntry m_dock;
    SendingTray m_tray;
};

} // namespace techpass
