// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QJsonObject>
#include <QString>

#include <optional>

namespace techpass {

/// One of the made-up people who can sign in to the practice service.
struct PracticePerson
{
    QString hint; ///< `admin`, `officer`, `vendor`: the login_hint
    QString subject; ///< the token's `sub`
    Profile profile;
};

/// A Subscription Admin, a public officer without a role, and a vendor who may not invite.
const QList<PracticePerson> &practicePeople();
const PracticePerson *practicePerson(QStringView hint);

/// The answer of `GET /v1/me`.
QJsonObject meJson(const PracticePerson &person);

} // namespace techpass
