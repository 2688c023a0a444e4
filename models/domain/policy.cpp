// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/policy.h"

#include "models/domain/jsonreading.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QStringList lowered(QStringList domains)
{
    for (QString &domain : domains)
        domain = domain.trimmed().toLower();
    return domains;
}

} // namespace

Policy Policy::standard()
{
    Policy policy;
    policy.version = u"standard"_s;
    policy.nonWogDomains = {u"mindef.gov.sg"_s, u"dsta.gov.sg"_s, u"dsta-wog.gov.sg"_s, u"defence.gov.sg"_s,
        u"gebiz.gov.sg"_s, u"sps.gov.sg"_s};
    policy.personalDomains = {u"gmail.com"_s, u"googlemail.com"_s, u"yahoo.com"_s, u"yahoo.com.sg"_s,
        u"ymail.com"_s, u"hotmail.com"_s, u"hotmail.sg"_s, u"outlook.com"_s, u"outlook.sg"_s, u"live.com"_s,
        u"live.com.sg"_s, u"msn.com"_s, u"icloud.com"_s, u"me.com"_s, u"mac.com"_s, u"aol.com"_s,
        u"proton.me"_s, u"protonmail.com"_s, u"gmx.com"_s, u"mail.com"_s, u"zoho.com"_s, u"yandex.com"_s,
        u"qq.com"_s, u"163.com"_s, u"126.com"_s, u"singnet.com.sg"_s, u"starhub.net.sg"_s,
        u"pacific.net.sg"_s};
    return policy;
}

Policy Policy::practice()
{
    Policy policy = standard();
    policy.version = u"practice"_s;
    policy.allowedVendorDomains = QStringList{
        u"accenture.com"_s, u"hitachi.com.sg"_s, u"ibm.com"_s, u"ncs.com.sg"_s, u"thoughtworks.com"_s};
    policy.maxBatchItems = 50;
    policy.requestsPerSecond = 20.0;
    policy.idempotencyKeys = true;
    policy.settleSeconds = 2;
    return policy;
}

Result<Policy> Policy::fromJson(const QByteArray &json)
{
    const Result<QJsonObject> object = JsonReading::parse(json);
    if (!object)
        return tl::unexpected(object.error());
    return fromJson(*object);
}

Result<Policy> Policy::fromJson(const QJsonObject &object)
{
    JsonReading reading(object);
    Policy policy;
    policy.version = reading.text("version"_L1);
    policy.publicOfficerDomains = lowered(reading.texts("publicOfficerDomains"_L1));
    if (!reading.contains("allowedVendorDomains"_L1))
        reading.reject("allowedVendorDomains"_L1);
    else if (!reading.isNull("allowedVendorDomains"_L1))
        policy.allowedVendorDomains = lowered(reading.texts("allowedVendorDomains"_L1));
    policy.nonWogDomains = lowered(reading.texts("nonWogDomains"_L1));
    policy.personalDomains = lowered(reading.texts("personalDomains"_L1));
    policy.reasonMaxLength = reading.count("reasonMaxLength"_L1, 1);
    policy.maxBatchItems = reading.count("maxBatchItems"_L1);
    policy.requestsPerSecond = reading.number("requestsPerSecond"_L1);
    if (policy.requestsPerSecond <= 0)
        reading.reject("requestsPerSecond"_L1);
    policy.idempotencyKeys = reading.flag("idempotencyKeys"_L1);
    policy.settleSeconds = reading.count("settleSeconds"_L1);
    policy.resendIntervalHours = reading.count("resendIntervalHours"_L1);
    policy.invitationValidDays = reading.count("invitationValidDays"_L1, 1);
    policy.usernameSuffix = reading.text("usernameSuffix"_L1);
    if (!reading.ok())
        return reading.error();
    return policy;
}

QJsonObject Policy::toJson() const
{
    return QJsonObject{
        {u"version"_s, version},
        {u"publicOfficerDomains"_s, QJsonArray::fromStringList(publicOfficerDomains)},
        {u"allowedVendorDomains"_s,
            allowedVendorDomains ? QJsonValue(QJsonArray::fromStringList(*allowedVendorDomains))
                                 : QJsonValue(QJsonValue::Null)},
        {u"nonWogDomains"_s, QJsonArray::fromStringList(nonWogDomains)},
        {u"personalDomains"_s, QJsonArray::fromStringList(personalDomains)},
        {u"reasonMaxLength"_s, reasonMaxLength},
        {u"maxBatchItems"_s, maxBatchItems},
        {u"requestsPerSecond"_s, requestsPerSecond},
        {u"idempotencyKeys"_s, idempotencyKeys},
        {u"settleSeconds"_s, settleSeconds},
        {u"resendIntervalHours"_s, resendIntervalHours},
        {u"invitationValidDays"_s, invitationValidDays},
        {u"usernameSuffix"_s, usernameSuffix},
    };
}

bool isInDomains(QStringView domain, const QStringList &domains)
{
    for (const QString &entry : domains) {
        if (domain == entry)
            return true;
        if (domain.size() > entry.size() && domain.endsWith(entry)
            && domain[domain.size() - entry.size() - 1] == u'.')
            return true;
    }
    return false;
}

} // namespace techpass
