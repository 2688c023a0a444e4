// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/shortcutgroup.h"

#include <QAbstractListModel>

namespace techpass {

/// Keys with a line above each group; only those that hold what is typed. GUI thread.
class ShortcutsModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ShortcutsModel)

public:
    enum Role { KeysRole = Qt::UserRole, HeadingRole };

    explicit ShortcutsModel(QObject *parent = nullptr);

    void setGroups(const QList<ShortcutGroup> &groups);
    /// All words stand in what a key does, its place or its name, without regard to case.
    void setTyped(const QString &typed);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Line
    {
        QString text;
        QString keys; ///< empty in a heading
        QString place;
    };

    QList<ShortcutGroup> m_groups;
    QString m_typed;
    QList<Line> m_lines;
};

} // namespace techpass
