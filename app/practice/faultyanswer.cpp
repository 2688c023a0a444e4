// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/faultyanswer.h"

#include "app/practice/problemanswer.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype hugeBytes = 32 * 1024 * 1024;

constexpr QByteArrayView networkSignInPage(
    "<!DOCTYPE html>\n<html><head><title>Network sign-in</title></head>"
    "<body><h1>Sign in to use this network</h1></body></html>\n");

qsizetype numberOr(const QJsonValue &value, qsizetype other)
{
    return value.isDouble() ? static_cast<qsizetype>(value.toInteger()) : other;
}

HttpResponse withRetryAfter(HttpResponse answer, const QJsonValue &value)
{
    const QByteArray text = value.toVariant().toString().toLatin1();
    if (!text.isEmpty())
        answer.addHeader("Retry-After", text);
    return answer;
}

HttpResponse wrongBody(HttpResponse answer, const QJsonValue &value)
{
    answer.headers.removeIf([](const auto &header) { return header.first == "Content-Type"; });
    if (value.isString()) {
        answer.addHeader("Content-Type", "application/json");
        answer.body = value.toString().toUtf8();
    } else {
        answer.addHeader("Content-Type", "text/html");
        answer.body = networkSignInPage.toByteArray();
        answer.status = 200;
    }
    return answer;
}

HttpResponse withoutItems(HttpResponse answer, qsizetype count)
{
    QJsonObject object = QJsonDocument::fromJson(answer.body).object();
    QJsonArray results = object.value("results"_L1).toArray();
    for (qsizetype i = 0; i < count && !results.isEmpty(); ++i)
        results.removeLast();
    object.insert(u"results"_s, results);
    answer.body = QJsonDocument(object).toJson(QJsonDocument::Compact);
    return answer;
}

} // namespace

std::optional<HttpResponse> answerBeforeWork(const FaultDecision &fault)
{
    if (!fault.action)
        return std::nullopt;
    switch (*fault.action) {
    case FaultAction::TooManyRequests:
        return withRetryAfter(problemAnswer(429, u"too-many-requests"_s, u"Too many requests"_s,
                                  u"Wait as long as Retry-After says, then repeat."_s),
            fault.value);
    case FaultAction::InternalError:
        return withRetryAfter(
            problemAnswer(500, u"internal"_s, u"The service failed"_s, u"Repeat the request later."_s),
            fault.value);
    case FaultAction::Unavailable:
        return withRetryAfter(problemAnswer(503, u"unavailable"_s, u"The service is not available"_s,
                                  u"Repeat the request later."_s),
            fault.value);
    case FaultAction::DropBefore: {
        HttpResponse nothing;
        nothing.bytesToSend = 0;
        return nothing;
    }
    default:
        return std::nullopt;
    }
}

HttpResponse spoiltAnswer(const FaultDecision &fault, HttpResponse answer)
{
    if (!fault.action)
        return answer;
    switch (*fault.action) {
    case FaultAction::DropAfter:
        answer.bytesToSend = 0;
        break;
    case FaultAction::DropPartial: {
        const qsizetype whole = answer.toBytes(false).size();
        answer.bytesToSend = std::min(numberOr(fault.value, whole - (answer.body.size() + 1) / 2), whole - 1);
        break;
    }
    case FaultAction::Truncate:
        answer.body.truncate(numberOr(fault.value, answer.body.size() / 2));
        break;
    case FaultAction::WrongBody:
        return wrongBody(std::move(answer), fault.value);
    case FaultAction::HugeBody:
        answer.body = "{\"padding\":\"" + QByteArray(numberOr(fault.value, hugeBytes), 'x') + "\"}";
        break;
    case FaultAction::OmitItems:
        if (answer.status == 200)
            return withoutItems(std::move(answer), numberOr(fault.value, 1));
        break;
    default:
        break;
    }
    return answer;
}

} // namespace techpass
