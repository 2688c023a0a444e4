// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"
#include "app/techpass/servicerequest.h"
#include "models/domain/accountrequest.h"

#include <QDateTime>

namespace techpass {

/// What the service sent: one email invitation. Times are UTC.
struct SentInvitation
{
    QString id;
    QString email;
    QDateTime invitedAt;

    friend bool operator==(const SentInvitation &, const SentInvitation &) = default;
};

/// `POST /v1/invitations`. The key is the row's, the same at every attempt. Pure; any thread.
class CreateInvitation final
{
public:
    using Value = SentInvitation;

    static ServiceRequest buildRequest(const InvitationRequest &invitation, const QString &idempotencyKey);
    static Answer<SentInvitation> parseReply(const RawReply &reply);
};

} // namespace techpass
