// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/statedelegate.h"

#include <QSet>

namespace techpass {

/// Draws *Invite user status*: the TechPass status with icon, word and colour, Resend as a link. GUI thread.
class InvitationsDelegate final : public StateDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(InvitationsDelegate)

public:
    explicit InvitationsDelegate(QObject *parent = nullptr)
        : StateDelegate(parent)
    {
    }

    /// The invitations that are being sent again now.
    void setSending(const QSet<QString> &ids) { m_sending = ids; }

protected:
    Look lookOf(const QModelIndex &index) const override;

private:
    Look lookOfStatus(const QModelIndex &index) const;
    Look lookOfResend(const QModelIndex &index) const;

    QSet<QString> m_sending;
};

} // namespace techpass
