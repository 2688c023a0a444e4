// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/invitation.h"

#include <QAbstractTableModel>
#include <QList>

namespace techpass {

/// *Invite user status*: everyone invited, as the service last told. Gives meaning, never colours. GUI
/// thread.
class InvitationsModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InvitationsModel)

public:
    enum Column {
        FirstName,
        LastName,
        Email,
        Organisation,
        Department,
        InvitedAt,
        TechPass,
        Seed,
        Resend,
        ColumnCount
    };
    enum Role {
        InvitationIdRole = Qt::UserRole + 1,
        TechPassStatusRole, ///< int of TechPassStatus
        SeedStatusRole, ///< int of SeedStatus
        DaysLeftRole, ///< whole days until the invitation expires; invalid when it does not matter
        CanResendRole,
        SortRole, ///< a value that sorts as the column should
    };
    enum class State { NeverLoaded, Loading, Loaded, Failed };

    explicit InvitationsModel(int invitationValidDays = 30, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    State state() const { return m_state; }
    const Error &lastError() const { return m_error; }
    const Invitation &invitation(int row) const { return m_items.at(row); }
    int total() const { return static_cast<int>(m_items.size()); }
    int countOf(TechPassStatus status) const;
    int resendable() const;
    int seedPending() const;
    int expiringWithin(int days) const;
    QDateTime loadedAt() const { return m_loadedAt; }

    void setLoading();
    void setInvitations(const QList<Invitation> &items, const QDateTime &now);
    void setFailed(const Error &error);
    /// After a successful resend.
    void setSent(const QString &id, const QDateTime &lastSentAt);

Q_SIGNALS:
    void stateChanged();

private:
    QString shownText(const Invitation &item, int column) const;
    QString spokenText(const Invitation &item, int column) const;
    QString techPassText(const Invitation &item) const;
    static QString seedText(SeedStatus status);
    QString resendText(const Invitation &item) const;
    QString toolTip(const Invitation &item, int column) const;
    QVariant sortValue(const Invitation &item, int column) const;
    int daysLeft(const Invitation &item) const;

    int m_validDays;
    QList<Invitation> m_items;
    QDateTime m_loadedAt;
    State m_state = State::NeverLoaded;
    Error m_error;
};

} // namespace techpass
