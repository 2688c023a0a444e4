// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"
#include "app/techpass/servicerequest.h"
#include "models/domain/accountrequest.h"

#include <QDateTime>
#include <QJsonObject>

namespace techpass {

/// What the service made: one account. Times are UTC.
struct CreatedAccount
{
    QString id;
    QString email;
    QString techpassUsername;
    QDateTime createdAt;

    friend bool operator==(const CreatedAccount &, const CreatedAccount &) = default;
    static Result<CreatedAccount> fromJson(const QJsonObject &object);
};

/// `POST /v1/accounts`. The key is the row's, the same at every attempt. Pure; any thread.
class CreateAccount final
{
public:
    using Value = CreatedAccount;

    static ServiceRequest buildRequest(const AccountRequest &account, const QString &idempotencyKey);
    static Answer<CreatedAccount> parseReply(const RawReply &reply);
};

} // namespace techpass
