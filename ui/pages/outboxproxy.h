// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace techpass {

/// The rows of the outbox that belong to the chosen pill. GUI thread.
class OutboxProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxProxy)

public:
    enum Group { All, Succeeded, Attention, Open, Cancelled };

    explicit OutboxProxy(QObject *parent = nullptr)
        : QSortFilterProxyModel(parent)
    {
    }

    void setGroup(Group group);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    Group m_group = All;
};

} // namespace techpass
