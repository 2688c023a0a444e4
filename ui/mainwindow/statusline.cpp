// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/statusline.h"

#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "ui/theme/theme.h"
#include "ui/widgets/elidedlabel.h"
#include "ui/widgets/refreshpace.h"
#include "ui/widgets/statusdot.h"
#include "ui/widgets/wording.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

StatusLine::StatusLine(const Session &session, const OutboxModel &outbox, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_outbox(outbox)
    , m_online(new StatusDot(this))
    , m_environment(new ElidedLabel(this))
    , m_sending(new ElidedLabel(this))
    , m_waitOver(new QTimer(this))
{
    setObjectName(u"statusLine"_s);
    m_online->setObjectName(u"onlineState"_s);
    m_environment->setObjectName(u"environmentName"_s);
    m_sending->setObjectName(u"queueState"_s);
    setRole(m_environment, "hint"_L1);
    setRole(m_sending, "hint"_L1);
    m_sending->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Tokens::space16, 1 + Tokens::space4, Tokens::space16, Tokens::space4);
    row->setSpacing(Tokens::space16);
    row->addWidget(m_online);
    row->addWidget(m_environment);
    row->addStretch(1);
    row->addWidget(m_sending, 4);
    setMinimumHeight(Tokens::rowHeight);
    m_waitOver->setSingleShot(true);
    connect(m_waitOver, &QTimer::timeout, this, &StatusLine::refresh);
    connect(&session, &Session::onlineChanged, this, &StatusLine::refresh);
    connect(&session, &Session::stateChanged, this, &StatusLine::refresh);
    connect(&session, &Session::policyChanged, this, &StatusLine::refresh);
    connect(&outbox, &OutboxModel::countsChanged, new RefreshPace([this] { refresh(); }, this),
        &RefreshPace::request);
    keepWorded(this, [this] {
        m_environment->setText(environmentTitle(m_session));
        refresh();
    });
}

QString StatusLine::environmentTitle(const Session &session)
{
    const QString name = session.environment().displayName;
    return name.startsWith("TechPass"_L1) ? name : tr("TechPass · %1").arg(name);
}

void StatusLine::setQueue(const QueueStatus &queue)
{
    m_queue = queue;
    if (queue.waitsUntil.isValid()) {
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(queue.waitsUntil);
        m_waitOver->start(static_cast<int>(std::clamp<qint64>(left, 0, 24 * 3600 * 1000)));
    }
    refresh();
}

void StatusLine::refresh()
{
    const bool online = m_session.isOnline();
    m_online->setState(
        online, online ? tr("Online") : tr("Offline – everything you submit waits in the Outbox"));
    const QString line = m_queue.line(m_outbox, m_session);
    m_sending->setText(line);
    m_sending->setAccessibleName(line.isEmpty() ? tr("Nothing is waiting") : line);
}

void StatusLine::paintEvent(QPaintEvent *)
{
    const Tokens &t = tokensOf(this);
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(QRect(0, 0, width(), 1), t.line);
}

} // namespace techpass
