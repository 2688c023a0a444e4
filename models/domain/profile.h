// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/error.h"

#include <QStringList>

namespace techpass {

/// Who is signed in: the answer of `GET /v1/me`. The service's `canInvite` alone decides who may invite.
struct Profile
{
    QString email;
    QString displayName;
    UserType userType = UserType::PublicOfficer;
    QStringList roles; ///< `subscriptionAdmin`, `technicalAdmin`, `billingAdmin` …
    bool canInvite = false;

    friend bool operator==(const Profile &, const Profile &) = default;
    static Result<Profile> fromJson(const QByteArray &json);
    QJsonObject toJson() const;
};

} // namespace techpass
