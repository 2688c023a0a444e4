// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace techpass {

/// The first `count` rows of a model. GUI thread.
class LatestProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LatestProxy)

public:
    explicit LatestProxy(int count, QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &) const override { return row < m_count; }

private:
    int m_count;
};

} // namespace techpass
