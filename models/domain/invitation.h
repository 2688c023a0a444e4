// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace techpass {

enum class TechPassStatus { NotOnboarded, Onboarded, UserNotFound, Expired };
enum class SeedStatus { None, NotRequired, LicenceAssigned, FullyOnboarded };

/// One row of *Invite user status*: an item of `GET /v1/invitations`. Times are UTC.
struct Invitation
{
    QString id;
    QString firstName;
    QString lastName;
    QString email;
    QString organisation;
    QString department;
    QDateTime invitedAt;
    TechPassStatus techPassStatus = TechPassStatus::NotOnboarded;
    SeedStatus seedStatus = SeedStatus::None;
    QDateTime lastSentAt;
    bool canResend = false;

    friend bool operator==(const Invitation &, const Invitation &) = default;
};

/// One page of the answer; `nextPageToken` is empty on the last.
struct InvitationPage
{
    int total = 0;
    QList<Invitation> items;
    QString nextPageToken;

    static Result<InvitationPage> fromJson(const QByteArray &json);
};

/// The contract's names: `notOnboarded` …, `notRequired` … (empty for SeedStatus::None, null on the wire).
QString techPassStatusName(TechPassStatus status);
QString seedStatusName(SeedStatus status);

} // namespace techpass
