// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxdelegate.h"

#include "models/store/outboxmodel.h"
#include "models/store/outboxtext.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int longestWholeTrace = 10;

StateDelegate::Look lookOfState(RowState state)
{
    StateDelegate::Look look;
    look.roomFor = rowStateTitle(RowState::NeedsAttention);
    switch (state) {
    case RowState::Created:
    case RowState::Invited:
        look.icon = "check"_L1;
        look.tint = IconTint::Success;
        break;
    case RowState::AlreadyExists:
    case RowState::NeedsAttention:
        look.icon = "circle-alert"_L1;
        look.tint = IconTint::Error;
        break;
    case RowState::NeedsChecking:
        look.icon = "triangle-alert"_L1;
        look.tint = IconTint::Check;
        break;
    case RowState::Sending:
        look.icon = "send"_L1;
        look.tint = IconTint::Primary;
        break;
    case RowState::Waiting:
        look.icon = "clock"_L1;
        look.tint = IconTint::Secondary;
        break;
    case RowState::Cancelled:
    case RowState::Returned:
        look.icon = "ban"_L1;
        look.tint = IconTint::Muted;
        break;
    }
    return look;
}

} // namespace

QString OutboxDelegate::shortTrace(const QString &traceId)
{
    if (traceId.size() <= longestWholeTrace)
        return traceId;
    return traceId.left(4) + u'…' + traceId.right(2);
}

StateDelegate::Look OutboxDelegate::lookOf(const QModelIndex &index) const
{
    if (index.column() == OutboxModel::ResultColumn)
        return lookOfState(static_cast<RowState>(index.data(OutboxModel::StateRole).toInt()));
    Look look;
    // Columns are fitted when rows come, which is before they have these.
    if (index.column() == OutboxModel::Time)
        look.roomFor = u"00:00:00"_s;
    if (index.column() == OutboxModel::TraceId)
        look.roomFor = u"0000…00"_s;
    if (index.column() == OutboxModel::TraceId) {
        look.monospace = true;
        look.text = shortTrace(index.data(OutboxModel::TraceIdRole).toString());
        if (look.text.isNull())
            look.text = u""_s;
    }
    return look;
}

} // namespace techpass
