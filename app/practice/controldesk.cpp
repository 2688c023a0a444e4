// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/controldesk.h"

#include "app/practice/problemanswer.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace techpass {

ControlDesk::ControlDesk(const PracticeRecords &records, Policy &policy, FaultPlan &faults)
    : m_records(records)
    , m_policy(policy)
    , m_faults(faults)
{
}

HttpResponse ControlDesk::answer(const HttpRequest &request)
{
    const bool isLedger = request.path == "/control/ledger";
    const bool isPolicy = request.path == "/control/policy";
    const bool isFaults = request.path == "/control/faults";
    if (!isLedger && !isPolicy && !isFaults)
        return problemAnswer(404, u"not-found"_s, u"Not found"_s, u"There is nothing at this address."_s);
    const QByteArray method = isLedger ? "GET" : "POST";
    if (request.method != method) {
        return problemAnswer(405, u"method-not-allowed"_s, u"Method not allowed"_s,
            u"This address answers to "_s % QString::fromLatin1(method) % u"."_s)
            .with("Allow", method);
    }
    if (isLedger)
        return jsonAnswer(200, m_records.ledger());
    // A page in a browser cannot send this type to another site without being asked first.
    if (!request.hasContentType("application/json"))
        return problemAnswer(malformed(u"The Content-Type must be application/json."_s));
    return isPolicy ? changePolicy(request) : changeFaults(request);
}

Result<Policy> ControlDesk::changedPolicy(const Policy &policy, const QByteArray &changes)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(changes, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::SettingInvalid, error.errorString());
    if (!document.isObject())
        return failure(Error::Kind::SettingInvalid, u"not a JSON object"_s);
    QJsonObject merged = policy.toJson();
    const QJsonObject members = document.object();
    for (auto member = members.constBegin(); member != members.constEnd(); ++member) {
        if (!merged.contains(member.key()))
            return failure(Error::Kind::SettingInvalid, u"the policy has no member "_s % member.key());
        merged.insert(member.key(), member.value());
    }
    const Result<Policy> read = Policy::fromJson(merged);
    if (!read)
        return failure(Error::Kind::SettingInvalid, u"bad value of "_s % read.error().detail);
    return read;
}

HttpResponse ControlDesk::changePolicy(const HttpRequest &request)
{
    const Result<Policy> changed = changedPolicy(m_policy, request.body);
    if (!changed)
        return problemAnswer(malformed(changed.error().detail));
    m_policy = *changed;
    return jsonAnswer(200, m_policy.toJson());
}

HttpResponse ControlDesk::changeFaults(const HttpRequest &request)
{
    Result<FaultPlan> faults = FaultPlan::fromJson(request.body);
    if (!faults)
        return problemAnswer(malformed(faults.error().detail));
    m_faults = std::move(*faults);
    return jsonAnswer(200, {{u"faults"_s, static_cast<qint64>(m_faults.size())}});
}

} // namespace techpass
