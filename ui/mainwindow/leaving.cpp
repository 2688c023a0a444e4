// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/leaving.h"

#include "models/store/outboxmodel.h"
#include "ui/dialogs/questiondialog.h"
#include "ui/widgets/backdrop.h"

#include <QEvent>
#include <QGuiApplication>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace techpass {

Leaving::Leaving(const OutboxModel &outbox, QWidget *window)
    : QObject(window)
    , m_outbox(outbox)
    , m_window(window)
{
    window->installEventFilter(this);
#ifndef QT_NO_SESSIONMANAGER
    // Before the windows are closed for it.
    connect(
        qGuiApp, &QGuiApplication::commitDataRequest, this, [this] { m_sessionEnds = true; },
        Qt::DirectConnection);
#endif
}

bool Leaving::eventFilter(QObject *watched, QEvent *event)
{
    // The logging out was called off when the user works on.
    if (event->type() == QEvent::WindowActivate)
        m_sessionEnds = false;
    return QObject::eventFilter(watched, event);
}

QString Leaving::consequence() const
{
    const int waiting = m_outbox.counts()[RowState::Waiting];
    const int sending = m_outbox.counts()[RowState::Sending];
    if (m_queue.state == QueueStatus::State::SendingElsewhere)
        return tr("%n row(s) still wait. Another window goes on sending them.", nullptr, waiting + sending);
    QStringList sentences;
    if (waiting > 0)
        sentences.append(
            tr("%n row(s) still wait. They stay in the Outbox and are sent the next time TechPass "
               "Invite is open and you are signed in.",
                nullptr, waiting));
    if (sending > 0)
        sentences.append(
            tr("%n row(s) are being sent: what became of them is found out then.", nullptr, sending));
    return sentences.join(u' ');
}

bool Leaving::mayLeave()
{
    if (m_agreed || m_sessionEnds || m_outbox.counts().open() == 0)
        return true;
    if (m_question) {
        m_question->raise();
        m_question->activateWindow();
        return false;
    }
    m_question = new QuestionDialog(
        tr("Close TechPass Invite?"), consequence(), QuestionDialog::Kind::Usual, m_window);
    m_question->setObjectName(u"leaveQuestion"_s);
    m_question->setAnswers(tr("&Close"), tr("&Stay"), "leaveConfirm"_L1);
    Backdrop::follow(m_question);
    connect(m_question, &QuestionDialog::agreed, this, [this] {
        m_agreed = true;
        m_window->close();
    });
    m_question->open();
    return false;
}

} // namespace techpass
