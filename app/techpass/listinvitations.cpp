// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/listinvitations.h"

#include "app/techpass/replyreading.h"

namespace techpass {

ServiceRequest ListInvitations::buildRequest(const InvitationQuery &query)
{
    ServiceRequest request;
    request.path = "/v1/invitations";
    if (!query.search.isEmpty())
        request.query.append({"search", query.search});
    if (query.status)
        request.query.append({"status", techPassStatusName(*query.status)});
    if (query.pageSize > 0)
        request.query.append({"pageSize", QString::number(query.pageSize)});
    if (!query.pageToken.isEmpty())
        request.query.append({"pageToken", query.pageToken});
    return request;
}

Answer<InvitationPage> ListInvitations::parseReply(const RawReply &reply)
{
    return readAnswer<InvitationPage>(
        reply, [](const QByteArray &body) { return InvitationPage::fromJson(body); });
}

} // namespace techpass
