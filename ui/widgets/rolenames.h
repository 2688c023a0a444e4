// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/profile.h"

#include <QString>

namespace techpass {

/// What a signed-in user is, in one word or two: "Subscription Admin", "Public officer", "Vendor".
QString roleTitle(const Profile &profile);

} // namespace techpass
