// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/invitation.h"

#include "models/domain/jsonreading.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace techpass {

QString techPassStatusName(TechPassStatus status)
{
    switch (status) {
    case TechPassStatus::NotOnboarded:
        return u"notOnboarded"_s;
    case TechPassStatus::Onboarded:
        return u"onboarded"_s;
    case TechPassStatus::UserNotFound:
        return u"userNotFound"_s;
    case TechPassStatus::Expired:
        break;
    }
    return u"expired"_s;
}

QString seedStatusName(SeedStatus status)
{
    switch (status) {
    case SeedStatus::None:
        return {};
    case SeedStatus::NotRequired:
        return u"notRequired"_s;
    case SeedStatus::LicenceAssigned:
        return u"licenceAssigned"_s;
    case SeedStatus::FullyOnboarded:
        break;
    }
    return u"fullyOnboarded"_s;
}

namespace {

template <typename Status>
Status statusNamed(JsonReading &reading, QLatin1StringView member, const QString &name,
    std::initializer_list<Status> all, QString (*nameOf)(Status))
{
    for (const Status status : all) {
        if (nameOf(status) == name)
            return status;
    }
    reading.reject(member);
    return *all.begin();
}

Invitation readItem(JsonReading &reading)
{
    Invitation item;
    item.id = reading.text("id"_L1);
    item.firstName = reading.textOrNull("firstName"_L1);
    item.lastName = reading.textOrNull("lastName"_L1);
    item.email = reading.text("email"_L1);
    item.organisation = reading.textOrNull("organisation"_L1);
    item.department = reading.textOrNull("department"_L1);
    item.invitedAt = reading.time("invitedAt"_L1);
    item.techPassStatus = statusNamed(reading, "techpassStatus"_L1, reading.text("techpassStatus"_L1),
        {TechPassStatus::NotOnboarded, TechPassStatus::Onboarded, TechPassStatus::UserNotFound,
            TechPassStatus::Expired},
        &techPassStatusName);
    item.seedStatus = statusNamed(reading, "seedStatus"_L1, reading.textOrNull("seedStatus"_L1),
        {SeedStatus::None, SeedStatus::NotRequired, SeedStatus::LicenceAssigned, SeedStatus::FullyOnboarded},
        &seedStatusName);
    if (!reading.isNull("lastSentAt"_L1) && reading.contains("lastSentAt"_L1))
        item.lastSentAt = reading.time("lastSentAt"_L1);
    item.canResend = reading.flag("canResend"_L1);
    return item;
}

} // namespace

Result<InvitationPage> InvitationPage::fromJson(const QByteArray &json)
{
    const Result<QJsonObject> object = JsonReading::parse(json);
    if (!object)
        return tl::unexpected(object.error());
    JsonReading reading(*object);
    InvitationPage page;
    page.total = reading.count("total"_L1);
    const QJsonArray items = reading.array("items"_L1);
    page.nextPageToken = reading.textOrNull("nextPageToken"_L1);
    for (const QJsonValue &value : items) {
        JsonReading itemReading(value.toObject());
        page.items.append(readItem(itemReading));
        if (!itemReading.ok())
            return itemReading.error();
    }
    if (!reading.ok())
        return reading.error();
    return page;
}

} // namespace techpass
