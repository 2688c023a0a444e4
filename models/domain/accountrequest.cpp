// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/accountrequest.h"

#include "models/domain/jsonreading.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QJsonValue textOrNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

} // namespace

QString userTypeName(UserType type)
{
    return type == UserType::PublicOfficer ? u"publicOfficer"_s : u"vendor"_s;
}

QJsonObject InvitationRequest::toJson() const
{
    return {{u"email"_s, email}, {u"seedRequired"_s, seedRequired}, {u"reason"_s, reason}};
}

Result<InvitationRequest> InvitationRequest::fromJson(const QJsonObject &object)
{
    JsonReading reading(object);
    InvitationRequest request;
    request.email = reading.text("email"_L1);
    request.seedRequired = reading.flag("seedRequired"_L1);
    request.reason = reading.text("reason"_L1);
    if (!reading.ok())
        return reading.error();
    return request;
}

QJsonObject AccountRequest::toJson() const
{
    return {
        {u"userType"_s, userTypeName(userType)},
        {u"email"_s, email},
        {u"username"_s, textOrNull(username)},
        {u"firstName"_s, firstName},
        {u"lastName"_s, lastName},
        {u"countryCode"_s, countryCode},
        {u"contactNumber"_s, contactNumber},
        {u"organisation"_s, organisation},
        {u"department"_s, textOrNull(department)},
        {u"seedRequired"_s, seedRequired},
        {u"reason"_s, reason},
    };
}

Result<AccountRequest> AccountRequest::fromJson(const QJsonObject &object)
{
    JsonReading reading(object);
    AccountRequest request;
    const QString type = reading.text("userType"_L1);
    if (type == userTypeName(UserType::PublicOfficer))
        request.userType = UserType::PublicOfficer;
    else if (type != userTypeName(UserType::Vendor))
        reading.reject("userType"_L1);
    request.email = reading.text("email"_L1);
    request.username = reading.textOrNull("username"_L1);
    request.firstName = reading.text("firstName"_L1);
    request.lastName = reading.text("lastName"_L1);
    request.countryCode = reading.text("countryCode"_L1);
    request.contactNumber = reading.text("contactNumber"_L1);
    request.organisation = reading.text("organisation"_L1);
    request.department = reading.textOrNull("department"_L1);
    request.seedRequired = reading.flag("seedRequired"_L1);
    request.reason = reading.text("reason"_L1);
    if (!reading.ok())
        return reading.error();
    return request;
}

QString CreationRequest::email() const
{
    return std::visit([](const auto &request) { return request.email; }, body);
}

} // namespace techpass
