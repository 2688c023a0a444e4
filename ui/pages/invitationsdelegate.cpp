// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/invitationsdelegate.h"

#include "models/session/invitationsmodel.h"
#include "ui/pages/invitationsproxy.h"

using namespace Qt::StringLiterals;

namespace techpass {

StateDelegate::Look InvitationsDelegate::lookOf(const QModelIndex &index) const
{
    if (index.column() == InvitationsModel::TechPass)
        return lookOfStatus(index);
    if (index.column() == InvitationsModel::Resend)
        return lookOfResend(index);
    Look look;
    if (index.data().toString() == u"—"_s)
        look.tint = IconTint::Muted;
    return look;
}

StateDelegate::Look InvitationsDelegate::lookOfStatus(const QModelIndex &index) const
{
    Look look;
    const QVariant daysLeft = index.data(InvitationsModel::DaysLeftRole);
    switch (static_cast<TechPassStatus>(index.data(InvitationsModel::TechPassStatusRole).toInt())) {
    case TechPassStatus::Onboarded:
        look.icon = "check"_L1;
        look.tint = IconTint::Success;
        break;
    case TechPassStatus::NotOnboarded: {
        const bool soon = daysLeft.isValid() && daysLeft.toInt() <= InvitationsProxy::expiringDays;
        look.icon = soon ? "triangle-alert"_L1 : "clock"_L1;
        look.tint = soon ? IconTint::Error : IconTint::Check;
        break;
    }
    case TechPassStatus::UserNotFound:
    case TechPassStatus::Expired:
        look.icon = "circle-alert"_L1;
        look.tint = IconTint::Error;
        break;
    }
    return look;
}

StateDelegate::Look InvitationsDelegate::lookOfResend(const QModelIndex &index) const
{
    Look look;
    look.link = true;
    look.tint = IconTint::Muted;
    if (m_sending.contains(index.data(InvitationsModel::InvitationIdRole).toString()))
        look.text = tr("Sending…");
    else if (index.data(InvitationsModel::CanResendRole).toBool())
        look.tint = IconTint::Primary;
    return look;
}

} // namespace techpass
