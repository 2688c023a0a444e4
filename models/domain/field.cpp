// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/field.h"

namespace techpass {

namespace {

struct Names
{
    QLatin1StringView member;
    QLatin1StringView title;
};

constexpr std::array<Names, fieldCount> names{{
    {QLatin1StringView("email"), QLatin1StringView("Email")},
    {QLatin1StringView("username"), QLatin1StringView("Username")},
    {QLatin1StringView("firstName"), QLatin1StringView("First Name")},
    {QLatin1StringView("lastName"), QLatin1StringView("Last Name")},
    {QLatin1StringView("countryCode"), QLatin1StringView("Country Code")},
    {QLatin1StringView("contactNumber"), QLatin1StringView("Contact Number")},
    {QLatin1StringView("organisation"), QLatin1StringView("Organisation")},
    {QLatin1StringView("department"), QLatin1StringView("Department")},
    {QLatin1StringView("seedRequired"), QLatin1StringView("Onboarding to SEED required?")},
    {QLatin1StringView("reason"), QLatin1StringView("Reason for creation")},
}};

} // namespace

QString fieldName(Field field)
{
    return names[indexOf(field)].member;
}

QString templateTitle(Field field)
{
    return names[indexOf(field)].title;
}

QString serialNumberTitle()
{
    return QStringLiteral("S/N");
}

std::optional<Field> fieldFromName(QStringView name)
{
    for (const Field field : allFields) {
        if (name == names[indexOf(field)].member)
            return field;
    }
    return std::nullopt;
}

} // namespace techpass
