// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/createaccount.h"

#include "app/techpass/replyreading.h"
#include "models/domain/jsonreading.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace techpass {

Result<CreatedAccount> CreatedAccount::fromJson(const QJsonObject &object)
{
    JsonReading reading(object);
    const CreatedAccount account{reading.text("id"_L1), reading.text("email"_L1),
        reading.text("techpassUsername"_L1), reading.time("createdAt"_L1)};
    if (!reading.ok())
        return reading.error();
    return account;
}

ServiceRequest CreateAccount::buildRequest(const AccountRequest &account, const QString &idempotencyKey)
{
    ServiceRequest request;
    request.verb = ServiceRequest::Verb::Post;
    request.path = "/v1/accounts";
    request.body = QJsonDocument(account.toJson()).toJson(QJsonDocument::Compact);
    request.idempotencyKey = idempotencyKey.toUtf8();
    return request;
}

Answer<CreatedAccount> CreateAccount::parseReply(const RawReply &reply)
{
    return readAnswer<CreatedAccount>(reply, [](const QByteArray &body) {
        return JsonReading::parse(body).and_then(
            [](const QJsonObject &object) { return CreatedAccount::fromJson(object); });
    });
}

} // namespace techpass
