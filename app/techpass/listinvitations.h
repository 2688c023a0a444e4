// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"
#include "app/techpass/servicerequest.h"
#include "models/domain/invitation.h"

#include <optional>

namespace techpass {

/// Which part of the invitations to list. Empty members are not sent.
struct InvitationQuery
{
    QString search;
    std::optional<TechPassStatus> status;
    int pageSize = 0; ///< 0: the service's own
    QString pageToken; ///< InvitationPage::nextPageToken of the page before
};

/// `GET /v1/invitations`, one page. Pure; any thread.
class ListInvitations final
{
public:
    using Value = InvitationPage;

    static ServiceRequest buildRequest(const InvitationQuery &query);
    static Answer<InvitationPage> parseReply(const RawReply &reply);
};

} // namespace techpass
