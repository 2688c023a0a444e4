// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/pages/queuestatus.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace techpass {

class OutboxModel;
class QuestionDialog;

/// Says what becomes of rows that are not done when the window is closed, and waits for a yes; not when the
/// desktop logs out, which nothing holds up. Owned by its window. GUI thread.
class Leaving final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Leaving)

public:
    Leaving(const OutboxModel &outbox, QWidget *window);

    void setQueue(const QueueStatus &queue) { m_queue = queue; }
    /// Whether the window may close now. If not, the user is asked, and a yes closes it.
    bool mayLeave();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QString consequence() const;

    const OutboxModel &m_outbox;
    QWidget *m_window;
    QueueStatus m_queue;
    QPointer<QuestionDialog> m_question;
    bool m_agreed = false;
    bool m_sessionEnds = false;
};

} // namespace techpass
