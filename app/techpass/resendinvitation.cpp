// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/resendinvitation.h"

#include "app/techpass/replyreading.h"
#include "models/domain/jsonreading.h"

using namespace Qt::StringLiterals;

namespace techpass {

ServiceRequest ResendInvitation::buildRequest(const QString &invitationId)
{
    ServiceRequest request;
    request.verb = ServiceRequest::Verb::Post;
    request.path = "/v1/invitations/" + QUrl::toPercentEncoding(invitationId) + "/resend";
    // An empty object: Qt could repeat a POST without a body, and so send the invitation twice.
    request.body = "{}";
    return request;
}

Answer<ResentInvitation> ResendInvitation::parseReply(const RawReply &reply)
{
    return readAnswer<ResentInvitation>(reply, [](const QByteArray &body) -> Result<ResentInvitation> {
        const Result<QJsonObject> object = JsonReading::parse(body);
        if (!object)
            return tl::unexpected(object.error());
        JsonReading reading(*object);
        const ResentInvitation resent{reading.time("lastSentAt"_L1)};
        if (!reading.ok())
            return reading.error();
        return resent;
    });
}

} // namespace techpass
