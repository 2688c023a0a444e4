// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/rolenames.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace techpass {

QString roleTitle(const Profile &profile)
{
    const auto words
        = [](const char *text) { return QCoreApplication::translate("techpass::RoleNames", text); };
    if (profile.roles.contains("subscriptionAdmin"_L1))
        return words(QT_TRANSLATE_NOOP("techpass::RoleNames", "Subscription Admin"));
    if (profile.userType == UserType::Vendor)
        return words(QT_TRANSLATE_NOOP("techpass::RoleNames", "Vendor"));
    return words(QT_TRANSLATE_NOOP("techpass::RoleNames", "Public officer"));
}

} // namespace techpass
