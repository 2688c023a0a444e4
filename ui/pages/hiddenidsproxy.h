// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>
#include <QSortFilterProxyModel>

namespace techpass {

/// Leaves out the rows whose id (of `role`) is hidden. GUI thread.
class HiddenIdsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HiddenIdsProxy)

public:
    HiddenIdsProxy(int role, QObject *parent = nullptr)
        : QSortFilterProxyModel(parent)
        , m_role(role)
    {
    }

    void hide(qint64 id)
    {
        m_hidden.insert(id);
        invalidateFilter();
    }
    void show(qint64 id)
    {
        m_hidden.remove(id);
        invalidateFilter();
    }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override
    {
        return !m_hidden.contains(sourceModel()->index(row, 0, parent).data(m_role).toLongLong());
    }

private:
    int m_role;
    QSet<qint64> m_hidden;
};

} // namespace techpass
