// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/session/invitationsmodel.h"

#include "models/domain/daytext.h"

#include <QLocale>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int soonDays = 7; // from here on the table counts the days instead of saying "Not onboarded"

QString dateText(const QDateTime &time)
{
    return time.isValid() ? dayAndYearText(time.toLocalTime().date()) : QString();
}

QString momentText(const QDateTime &time)
{
    return QLocale().toString(time.toLocalTime(), QLocale::ShortFormat);
}

/// A resend starts the invitation's life again.
QDateTime lastInvitedAt(const Invitation &item)
{
    return item.lastSentAt.isValid() ? item.lastSentAt : item.invitedAt;
}

bool isOpen(const Invitation &item)
{
    return item.techPassStatus == TechPassStatus::NotOnboarded;
}

} // namespace

InvitationsModel::InvitationsModel(int invitationValidDays, QObject *parent)
    : QAbstractTableModel(parent)
    , m_validDays(invitationValidDays)
{
}

int InvitationsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_items.size());
}

int InvitationsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant InvitationsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || !checkIndex(index))
        return {};
    const Invitation &item = m_items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(item, index.column());
    case Qt::ToolTipRole:
        return toolTip(item, index.column());
    case Qt::AccessibleTextRole:
        return u"%1: %2"_s.arg(
            headerData(index.column(), Qt::Horizontal).toString(), spokenText(item, index.column()));
    case SortRole:
        return sortValue(item, index.column());
    case InvitationIdRole:
        return item.id;
    case TechPassStatusRole:
        return static_cast<int>(item.techPassStatus);
    case SeedStatusRole:
        return static_cast<int>(item.seedStatus);
    case DaysLeftRole:
        return isOpen(item) ? QVariant(daysLeft(item)) : QVariant();
    case CanResendRole:
        return item.canResend;
    default:
        return {};
    }
}

QString InvitationsModel::shownText(const Invitation &item, int column) const
{
    switch (column) {
    case FirstName:
        return item.firstName.isEmpty() ? u"—"_s : item.firstName;
    case LastName:
        return item.lastName.isEmpty() ? u"—"_s : item.lastName;
    case Email:
        return item.email;
    case Organisation:
        return item.organisation;
    case Department:
        return item.department;
    case InvitedAt:
        return dateText(item.invitedAt);
    case TechPass:
        return techPassText(item);
    case Seed:
        return seedText(item.seedStatus);
    default:
        return resendText(item);
    }
}

QString InvitationsModel::spokenText(const Invitation &item, int column) const
{
    const bool isUnknownName = (column == FirstName && item.firstName.isEmpty())
        || (column == LastName && item.lastName.isEmpty());
    const QString text = isUnknownName ? QString() : shownText(item, column);
    return text.isEmpty() ? tr("empty") : text;
}

QString InvitationsModel::techPassText(const Invitation &item) const
{
    switch (item.techPassStatus) {
    case TechPassStatus::Onboarded:
        return tr("Onboarded");
    case TechPassStatus::UserNotFound:
        return tr("User not found");
    case TechPassStatus::Expired:
        return tr("Expired");
    case TechPassStatus::NotOnboarded:
        break;
    }
    const int days = daysLeft(item);
    if (days == 0)
        return tr("Expires today");
    return days <= soonDays ? tr("Expires in %Ln day(s)", nullptr, days) : tr("Not onboarded");
}

QString InvitationsModel::seedText(SeedStatus status)
{
    switch (status) {
    case SeedStatus::None:
        return {};
    case SeedStatus::NotRequired:
        return tr("Not required");
    case SeedStatus::LicenceAssigned:
        return tr("Licence assigned");
    case SeedStatus::FullyOnboarded:
        break;
    }
    return tr("Fully onboarded");
}

QString InvitationsModel::resendText(const Invitation &item) const
{
    if (item.canResend)
        return tr("Resend");
    const bool isDone = item.techPassStatus == TechPassStatus::Onboarded;
    if (isDone || !item.lastSentAt.isValid())
        return {};
    const qint64 daysAgo = item.lastSentAt.toLocalTime().date().daysTo(m_loadedAt.toLocalTime().date());
    if (daysAgo <= 0)
        return tr("Sent today");
    return daysAgo == 1 ? tr("Sent yesterday") : QString();
}

QString InvitationsModel::toolTip(const Invitation &item, int column) const
{
    switch (column) {
    case InvitedAt:
        return momentText(item.invitedAt);
    case TechPass:
        return isOpen(item)
            ? tr("The invitation is valid until %1.").arg(dateText(lastInvitedAt(item).addDays(m_validDays)))
            : QString();
    case Resend:
        return item.lastSentAt.isValid() ? tr("Last sent %1").arg(momentText(item.lastSentAt)) : QString();
    default:
        return shownText(item, column);
    }
}

QVariant InvitationsModel::sortValue(const Invitation &item, int column) const
{
    switch (column) {
    case FirstName:
        return item.firstName.toCaseFolded();
    case LastName:
        return item.lastName.toCaseFolded();
    case InvitedAt:
        return item.invitedAt;
    case TechPass: // what needs somebody first; among open invitations the one that ends first
        switch (item.techPassStatus) {
        case TechPassStatus::Expired:
            return -2;
        case TechPassStatus::UserNotFound:
            return -1;
        case TechPassStatus::NotOnboarded:
            return daysLeft(item);
        case TechPassStatus::Onboarded:
            break;
        }
        return m_validDays + 1;
    case Seed:
        return static_cast<int>(item.seedStatus);
    case Resend:
        return item.lastSentAt;
    default:
        return shownText(item, column).toCaseFolded();
    }
}

QVariant InvitationsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole || section < 0)
        return {};
    if (orientation == Qt::Vertical)
        return section < rowCount() ? QVariant(section + 1) : QVariant();
    switch (section) {
    case FirstName:
        return tr("First name");
    case LastName:
        return tr("Last name");
    case Email:
        return tr("Email");
    case Organisation:
        return tr("Organisation");
    case Department:
        return tr("Department");
    case InvitedAt:
        return tr("Date of invite");
    case TechPass:
        return tr("TechPass");
    case Seed:
        return tr("SEED");
    case Resend:
        return tr("Resend");
    default:
        return {};
    }
}

/// By the calendar, as people count: what ends tomorrow has a day left at any hour of today.
int InvitationsModel::daysLeft(const Invitation &item) const
{
    const QDate last = lastInvitedAt(item).addDays(m_validDays).toLocalTime().date();
    return static_cast<int>(std::max<qint64>(0, m_loadedAt.toLocalTime().date().daysTo(last)));
}

int InvitationsModel::countOf(TechPassStatus status) const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
        [status](const Invitation &item) { return item.techPassStatus == status; }));
}

int InvitationsModel::resendable() const
{
    return static_cast<int>(
        std::count_if(m_items.begin(), m_items.end(), [](const Invitation &item) { return item.canResend; }));
}

int InvitationsModel::seedPending() const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
        [](const Invitation &item) { return item.seedStatus == SeedStatus::LicenceAssigned; }));
}

int InvitationsModel::expiringWithin(int days) const
{
    return static_cast<int>(std::count_if(m_items.begin(), m_items.end(),
        [this, days](const Invitation &item) { return isOpen(item) && daysLeft(item) <= days; }));
}

void InvitationsModel::setLoading()
{
    m_state = State::Loading;
    Q_EMIT stateChanged();
}

void InvitationsModel::setInvitations(const QList<Invitation> &items, const QDateTime &now)
{
    beginResetModel();
    m_items = items;
    m_loadedAt = now;
    m_state = State::Loaded;
    m_error = {};
    endResetModel();
    Q_EMIT stateChanged();
}

void InvitationsModel::setFailed(const Error &error)
{
    m_state = State::Failed;
    m_error = error;
    Q_EMIT stateChanged();
}

void InvitationsModel::setSent(const QString &id, const QDateTime &lastSentAt)
{
    const auto found = std::find_if(
        m_items.begin(), m_items.end(), [&id](const Invitation &item) { return item.id == id; });
    if (found == m_items.end())
        return;
    found->lastSentAt = lastSentAt;
    found->canResend = false;
    const int row = static_cast<int>(found - m_items.begin());
    Q_EMIT dataChanged(index(row, 0), index(row, ColumnCount - 1));
    Q_EMIT stateChanged();
}

} // namespace techpass
