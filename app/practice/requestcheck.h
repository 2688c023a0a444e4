// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practicerecords.h"
#include "app/practice/problemanswer.h"
#include "models/domain/policy.h"

namespace techpass {

/// A creating request that the rules accept: its texts trimmed and in NFC, and what must be unique.
struct CheckedRequest
{
    CreationRequest request;
    UniqueKeys keys;
    QString techpassUsername;
};

/// Reads and judges the body of `POST /v1/accounts` or `/v1/invitations` by the same rules as the program.
/// Refuses with 400 `malformed` or 422 `validation-failed`. Pure.
tl::expected<CheckedRequest, ServiceProblem> checkAccountBody(const QJsonObject &body, const Policy &policy);
tl::expected<CheckedRequest, ServiceProblem> checkInvitationBody(
    const QJsonObject &body, const Policy &policy);

/// The form in which addresses are compared; empty for what is none.
QString emailKey(const QString &email, const Policy &policy);

/// 409 `account-exists`, naming what is taken; nothing where all is free.
std::optional<ServiceProblem> takenProblem(const UniqueKeys &keys, const PracticeRecords &records);

} // namespace techpass
