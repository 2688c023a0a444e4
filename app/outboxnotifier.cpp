// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outboxnotifier.h"

#include "models/domain/listtext.h"
#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "ui/pages/queuestatus.h"

#include <QApplication>

using namespace Qt::StringLiterals;

namespace techpass {

OutboxNotifier::OutboxNotifier(const OutboxModel &model, QObject *parent)
    : QObject(parent)
    , m_model(model)
{
    connect(&model, &OutboxModel::submissionFinished, this, &OutboxNotifier::tell);
    connect(&m_desktop, &DesktopNotifier::activated, this, &OutboxNotifier::activated);
}

OutboxNotifier::News OutboxNotifier::newsOf(const OutboxBlock &block)
{
    const int created = block.counts[RowState::Created];
    const int invited = block.counts[RowState::Invited];
    const int attention = block.counts.attention();
    const QString &title = block.submission.title;
    const auto withNext = [attention](const QStringList &results) -> QString {
        if (results.isEmpty())
            return {};
        const QString next = attention > 0 ? tr("The Outbox says why, and what to do.")
                                           : tr("Invite user status shows who has onboarded.");
        return paragraph({tr("%1.", "results, as a sentence").arg(commaSeparated(results)), next});
    };
    const bool anonymous = title.contains(u'@') || block.submission.sourceKey.startsWith("form:"_L1);
    QStringList parts;
    if (anonymous) {
        if (created > 0)
            parts.append(tr("%Ln account(s) created", nullptr, created));
        if (invited > 0)
            parts.append(tr("%Ln invitation(s) sent", nullptr, invited));
        if (attention > 0)
            parts.append(tr("%Ln row(s) need(s) attention", nullptr, attention));
        return {tr("TechPass Invite"), withNext(parts)};
    }
    if (created + invited > 0)
        parts.append(tr("%Ln created", nullptr, created + invited));
    if (attention > 0)
        parts.append(tr("%Ln need(s) attention", nullptr, attention));
    return {title, withNext(parts)};
}

void OutboxNotifier::noteQueue(const QueueStatus &queue, const Session &session)
{
    using State = QueueStatus::State;
    m_quiet = queue.state == State::SendingElsewhere;
    const bool standsStill = m_model.counts().open() > 0
        && (queue.state == State::WaitingForSignIn || queue.state == State::NotPermitted
            || queue.state == State::StorageTrouble);
    if (standsStill && !m_standsStill && !QApplication::activeWindow())
        m_desktop.show(
            tr("Sending stands still"), queue.explanation(m_model.counts(), m_model.counts(), session));
    m_standsStill = standsStill;
}

void OutboxNotifier::tell(qint64 submission)
{
    const OutboxBlock *block = m_model.block(submission);
    if (m_quiet || !block || QApplication::activeWindow())
        return;
    if (const News news = newsOf(*block); !news.body.isEmpty())
        m_desktop.show(news.summary, news.body);
}

} // namespace techpass
