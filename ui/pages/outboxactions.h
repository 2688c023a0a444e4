// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QModelIndex;

namespace techpass {

class DataTable;

/// Copying and details of the outbox table: context menu, shortcuts, Enter. Owned by its table. GUI thread.
class OutboxActions final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxActions)

public:
    explicit OutboxActions(DataTable *table);

private:
    QAction *addAction(const char *objectName, const QString &text, QLatin1StringView icon);
    void copyRows() const;
    void copyColumn(int column) const;
    void showDetails(const QModelIndex &index) const;

    DataTable *m_table;
};

} // namespace techpass
