// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/outboxnotifier.h"

#include "models/store/outboxmodel.h"

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
    const bool anonymous = title.contains(u'@') || block.submission.sourceKey.startsWith("form:"_L1);
    QStringList parts;
    if (anonymous) {
        if (created > 0)
            parts.append(tr("%n account(s) created", nullptr, created));
        if (invited > 0)
            parts.append(tr("%n invitation(s) sent", nullptr, invited));
        if (attention > 0)
            parts.append(tr("%n row(s) need(s) attention", nullptr, attention));
        return {tr("TechPass Invite"), parts.join(u", "_s)};
    }
    if (created + invited > 0)
        parts.append(tr("%n created", nullptr, created + invited));
    if (attention > 0)
        parts.append(tr("%n need(s) attention", nullptr, attention));
    return {title, parts.join(u", "_s)};
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
