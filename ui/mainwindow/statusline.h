// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/queuestatus.h"

#include <QFrame>

class QTimer;

namespace techpass {

class ElidedLabel;
class OutboxModel;
class Session;
class StatusDot;

/// The window's bottom line: whether the service can be reached, which environment, and what the queue does.
/// GUI thread.
class StatusLine final : public QFrame
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    StatusLine(const Session &session, const OutboxModel &outbox, QWidget *parent = nullptr);

    void setQueue(const QueueStatus &queue);
    /// `TechPass · Practice`.
    static QString environmentTitle(const Session &session);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();

    const Session &m_session;
    const OutboxModel &m_outbox;
    QueueStatus m_queue;
    StatusDot *m_online;
    ElidedLabel *m_environment;
    ElidedLabel *m_sending;
    QTimer *m_waitOver;
};

} // namespace techpass
