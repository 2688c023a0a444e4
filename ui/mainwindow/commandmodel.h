// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/mainwindow/command.h"

#include <QAbstractListModel>

namespace techpass {

/// The commands that fit what is typed, the likeliest first. GUI thread.
class CommandModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CommandModel)

public:
    enum Role { PlaceRole = Qt::UserRole, KeysRole, RefusalRole, ChosenRole };

    explicit CommandModel(QObject *parent = nullptr);

    /// `recent`: the ids of those that were used, the latest first.
    void setCommands(const QList<Command> &commands, const QStringList &recent);
    /// Those are shown in which every typed word stands, without regard to case and accents: first where
    /// words begin with it. Nothing typed shows all, first what was used.
    void setTyped(const QString &typed);

    const Command &commandAt(int row) const { return m_commands.at(m_shown.at(row)); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<Command> m_commands;
    QStringList m_recent;
    QString m_typed;
    QList<int> m_shown;
};

} // namespace techpass
