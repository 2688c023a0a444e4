// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSortFilterProxyModel>

namespace techpass {

/// *Invite user status* as searched, filtered by pill and sorted. GUI thread.
class InvitationsProxy final : public QSortFilterProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InvitationsProxy)

public:
    enum Group { All, NotOnboarded, SeedPending, Expiring };
    static constexpr int expiringDays = 7;

    explicit InvitationsProxy(QObject *parent = nullptr);

    void setGroup(Group group);
    /// Every word has to be found in some column, without regard to case.
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    bool isInGroup(const QModelIndex &index) const;

    Group m_group = All;
    QStringList m_words;
};

} // namespace techpass
