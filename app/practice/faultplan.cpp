// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/faultplan.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

struct ActionName
{
    QLatin1StringView name;
    FaultAction action;
};

constexpr std::array<ActionName, 15> actionNames{{
    {QLatin1StringView("latency"), FaultAction::Latency},
    {QLatin1StringView("429"), FaultAction::TooManyRequests},
    {QLatin1StringView("500"), FaultAction::InternalError},
    {QLatin1StringView("503"), FaultAction::Unavailable},
    {QLatin1StringView("drop-before"), FaultAction::DropBefore},
    {QLatin1StringView("drop-after"), FaultAction::DropAfter},
    {QLatin1StringView("drop-partial"), FaultAction::DropPartial},
    {QLatin1StringView("truncate"), FaultAction::Truncate},
    {QLatin1StringView("wrong-body"), FaultAction::WrongBody},
    {QLatin1StringView("huge-body"), FaultAction::HugeBody},
    {QLatin1StringView("expire-token"), FaultAction::ExpireToken},
    {QLatin1StringView("omit-items"), FaultAction::OmitItems},
    {QLatin1StringView("repeat-409"), FaultAction::RepeatConflict},
    {QLatin1StringView("repeat-second"), FaultAction::RepeatSecond},
    {QLatin1StringView("repeat-merge"), FaultAction::RepeatMerge},
}};

/// `pattern` with `*` for any run of characters.
bool matchesGlob(QByteArrayView pattern, QByteArrayView text)
{
    const qsizetype star = pattern.indexOf('*');
    if (star < 0)
        return pattern == text;
    if (!text.startsWith(pattern.first(star)))
        return false;
    for (qsizetype i = star; i <= text.size(); ++i) {
        if (matchesGlob(pattern.sliced(star + 1), text.sliced(i)))
            return true;
    }
    return false;
}

} // namespace

bool FaultPlan::Fault::matches(const HttpRequest &request) const
{
    if (!method.isEmpty() && method != request.method)
        return false;
    return matchesGlob(path.isEmpty() ? QByteArrayView("/v1/*") : QByteArrayView(path), request.path);
}

bool FaultPlan::Fault::hits()
{
    if (left && *left <= 0)
        return false;
    if (probability) {
        // Not a distribution of the standard library: those differ between libraries.
        const double drawn = static_cast<double>(random() >> 11) / 9007199254740992.0;
        if (drawn >= *probability)
            return false;
    }
    if (left)
        --*left;
    return true;
}

Result<FaultPlan::Fault> FaultPlan::parse(const QJsonObject &object)
{
    const auto refuse = [](const QString &why) { return failure(Error::Kind::SettingInvalid, why); };
    Fault fault;
    const QJsonObject match = object.value("match"_L1).toObject();
    fault.method = match.value("method"_L1).toString().toUpper().toUtf8();
    fault.path = match.value("path"_L1).toString().toUtf8();
    const QString name = object.value("action"_L1).toVariant().toString();
    const auto known = std::find_if(actionNames.begin(), actionNames.end(),
        [&name](const ActionName &action) { return name == action.name; });
    if (known == actionNames.end())
        return refuse(u"unknown action "_s % name);
    fault.action = known->action;
    const QJsonValue probability = object.value("probability"_L1);
    if (!probability.isUndefined()) {
        if (!probability.isDouble() || probability.toDouble() < 0 || probability.toDouble() > 1)
            return refuse(u"probability must be a number from 0 to 1"_s);
        fault.probability = probability.toDouble();
    }
    const QJsonValue count = object.value("count"_L1);
    if (!count.isUndefined()) {
        if (count.toInt(-1) < 0)
            return refuse(u"count must be a whole number from 0"_s);
        fault.left = count.toInt();
    }
    fault.value = object.value("value"_L1);
    const bool isNumber = fault.action == FaultAction::Latency || fault.action == FaultAction::DropPartial
        || fault.action == FaultAction::Truncate || fault.action == FaultAction::HugeBody
        || fault.action == FaultAction::OmitItems;
    const bool mayMiss = fault.action != FaultAction::Latency;
    if (isNumber && fault.value.toDouble(-1) < 0 && !(mayMiss && fault.value.toVariant().isNull()))
        return refuse(u"value must be a number from 0"_s);
    fault.random.seed(static_cast<quint64>(object.value("seed"_L1).toInteger(1)));
    return fault;
}

Result<FaultPlan> FaultPlan::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(Error::Kind::SettingInvalid, error.errorString());
    if (!document.isArray())
        return failure(Error::Kind::SettingInvalid, u"not a list of faults"_s);
    FaultPlan plan;
    const QJsonArray list = document.array();
    for (qsizetype i = 0; i < list.size(); ++i) {
        Result<Fault> fault = parse(list.at(i).toObject());
        if (!fault) {
            return failure(Error::Kind::SettingInvalid,
                u"fault "_s % QString::number(i + 1) % u": "_s % fault.error().detail);
        }
        plan.m_faults.push_back(std::move(*fault));
    }
    return plan;
}

FaultDecision FaultPlan::decide(const HttpRequest &request)
{
    FaultDecision decision;
    for (Fault &fault : m_faults) {
        const bool isLate = decision.action && fault.action != FaultAction::Latency;
        if (fault.isAboutRepeats() || isLate || !fault.matches(request) || !fault.hits())
            continue;
        if (fault.action == FaultAction::Latency) {
            decision.delay += std::chrono::milliseconds(fault.value.toInteger());
        } else {
            decision.action = fault.action;
            decision.value = fault.value;
        }
    }
    return decision;
}

std::optional<FaultAction> FaultPlan::decideRepeat(const HttpRequest &request)
{
    for (Fault &fault : m_faults) {
        if (fault.isAboutRepeats() && fault.matches(request) && fault.hits())
            return fault.action;
    }
    return std::nullopt;
}

} // namespace techpass
