// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/profile.h"

#include "models/domain/jsonreading.h"

using namespace Qt::StringLiterals;

namespace techpass {

Result<Profile> Profile::fromJson(const QByteArray &json)
{
    const Result<QJsonObject> object = JsonReading::parse(json);
    if (!object)
        return tl::unexpected(object.error());
    JsonReading reading(*object);
    Profile profile;
    profile.email = reading.text("email"_L1);
    profile.displayName = reading.text("displayName"_L1);
    const QString type = reading.text("userType"_L1);
    if (type == userTypeName(UserType::Vendor))
        profile.userType = UserType::Vendor;
    else if (type != userTypeName(UserType::PublicOfficer))
        reading.reject("userType"_L1);
    profile.roles = reading.texts("roles"_L1);
    profile.canInvite = reading.flag("canInvite"_L1);
    if (!reading.ok())
        return reading.error();
    return profile;
}

QJsonObject Profile::toJson() const
{
    return {
        {u"email"_s, email},
        {u"displayName"_s, displayName},
        {u"userType"_s, userTypeName(userType)},
        {u"roles"_s, QJsonArray::fromStringList(roles)},
        {u"canInvite"_s, canInvite},
    };
}

} // namespace techpass
