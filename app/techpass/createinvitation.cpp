// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/createinvitation.h"

#include "app/techpass/replyreading.h"
#include "models/domain/jsonreading.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

Result<SentInvitation> readInvitation(const QByteArray &body)
{
    const Result<QJsonObject> object = JsonReading::parse(body);
    if (!object)
        return tl::unexpected(object.error());
    JsonReading reading(*object);
    const SentInvitation sent{reading.text("id"_L1), reading.text("email"_L1), reading.time("invitedAt"_L1)};
    if (!reading.ok())
        return reading.error();
    return sent;
}

} // namespace

ServiceRequest CreateInvitation::buildRequest(
    const InvitationRequest &invitation, const QString &idempotencyKey)
{
    ServiceRequest request;
    request.verb = ServiceRequest::Verb::Post;
    request.path = "/v1/invitations";
    request.body = QJsonDocument(invitation.toJson()).toJson(QJsonDocument::Compact);
    request.idempotencyKey = idempotencyKey.toUtf8();
    return request;
}

Answer<SentInvitation> CreateInvitation::parseReply(const RawReply &reply)
{
    return readAnswer<SentInvitation>(reply, readInvitation);
}

} // namespace techpass
