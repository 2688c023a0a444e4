// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/latestproxy.h"

namespace techpass {

LatestProxy::LatestProxy(int count, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_count(count)
{
}

void LatestProxy::setSourceModel(QAbstractItemModel *model)
{
    QSortFilterProxyModel::setSourceModel(model);
    // Rows that come or go move others over the edge, which the proxy does not ask about by itself.
    connect(model, &QAbstractItemModel::rowsInserted, this, [this] { invalidateFilter(); });
    connect(model, &QAbstractItemModel::rowsRemoved, this, [this] { invalidateFilter(); });
}

} // namespace techpass
