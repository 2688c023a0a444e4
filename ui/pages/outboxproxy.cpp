// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxproxy.h"

#include "models/store/outboxmodel.h"

namespace techpass {

void OutboxProxy::setGroup(Group group)
{
    m_group = group;
    invalidateFilter();
}

bool OutboxProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (m_group == All)
        return true;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const auto state = static_cast<RowState>(index.data(OutboxModel::StateRole).toInt());
    switch (m_group) {
    case Succeeded:
        return isSuccess(state);
    case Open:
        return !isFinal(state);
    case Cancelled:
        return state == RowState::Cancelled;
    default:
        return isFinal(state) && !isSuccess(state) && state != RowState::Cancelled;
    }
}

} // namespace techpass
