// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"
#include "app/techpass/servicerequest.h"

#include <QDateTime>

namespace techpass {

/// What the service says of an invitation that it sent again.
struct ResentInvitation
{
    QDateTime lastSentAt; ///< UTC
};

/// `POST /v1/invitations/{id}/resend`. Pure; any thread.
class ResendInvitation final
{
public:
    using Value = ResentInvitation;

    static ServiceRequest buildRequest(const QString &invitationId);
    static Answer<ResentInvitation> parseReply(const RawReply &reply);
};

} // namespace techpass
