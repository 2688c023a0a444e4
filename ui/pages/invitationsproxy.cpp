// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invitationsproxy.h"

#include "models/session/invitationsmodel.h"

#include <algorithm>

namespace techpass {

InvitationsProxy::InvitationsProxy(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortRole(InvitationsModel::SortRole);
    setSortCaseSensitivity(Qt::CaseInsensitive);
    setSortLocaleAware(true);
}

void InvitationsProxy::setGroup(Group group)
{
    m_group = group;
    invalidateFilter();
}

void InvitationsProxy::setSearch(const QString &text)
{
    m_words = text.simplified().split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

bool InvitationsProxy::isInGroup(const QModelIndex &index) const
{
    const auto techPass
        = static_cast<TechPassStatus>(index.data(InvitationsModel::TechPassStatusRole).toInt());
    const auto seed = static_cast<SeedStatus>(index.data(InvitationsModel::SeedStatusRole).toInt());
    const QVariant daysLeft = index.data(InvitationsModel::DaysLeftRole);
    switch (m_group) {
    case NotOnboarded:
        return techPass == TechPassStatus::NotOnboarded;
    case SeedPending:
        return seed == SeedStatus::LicenceAssigned;
    case Expiring:
        return daysLeft.isValid() && daysLeft.toInt() <= expiringDays;
    case All:
        break;
    }
    return true;
}

bool InvitationsProxy::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    if (!isInGroup(index))
        return false;
    return std::all_of(m_words.cbegin(), m_words.cend(), [&index](const QString &word) {
        for (int column = 0; column < InvitationsModel::Resend; ++column) {
            if (index.siblingAtColumn(column).data().toString().contains(word, Qt::CaseInsensitive))
                return true;
        }
        return false;
    });
}

} // namespace techpass
