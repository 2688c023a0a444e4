// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/replyreading.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

Error::Kind kindOf(int status)
{
    switch (status) {
    case 401:
        return Error::Kind::SignInNeeded;
    case 403:
        return Error::Kind::NotPermitted;
    case 404:
        return Error::Kind::NotFound;
    case 408:
        return Error::Kind::TimedOut;
    case 429:
        return Error::Kind::TooManyRequests;
    default:
        return status >= 500 ? Error::Kind::ServiceFailed : Error::Kind::Refused;
    }
}

// Statuses that say nothing about whether the request was acted on.
bool leavesOutcomeUnknown(int status)
{
    return status >= 500 || status == 408;
}

ServiceError failed(const RawReply &reply, Error::Kind kind, const QString &detail)
{
    ServiceError error;
    error.error = Error{kind, detail, reply.traceId()};
    error.status = reply.status;
    error.retryAfter = reply.header("Retry-After");
    error.date = reply.header("Date");
    error.outcomeUnknown = reply.requestLeft;
    return error;
}

} // namespace

std::optional<ServiceError> failureOf(const RawReply &reply)
{
    if (reply.failure) {
        ServiceError error = failed(reply, reply.failure->kind, reply.failure->detail);
        if (!reply.failure->traceId.isEmpty())
            error.error.traceId = reply.failure->traceId;
        return error;
    }
    const int status = reply.status;
    if (status >= 300 && status < 400)
        return failed(reply, Error::Kind::Offline, u"redirected, HTTP %1"_s.arg(status));
    if (status >= 200 && status < 300) {
        if (reply.isHtml())
            return failed(reply, Error::Kind::Offline, u"a web page instead of an answer"_s);
        if (!reply.isJson())
            return failed(reply, Error::Kind::AnswerUnreadable, u"Content-Type"_s);
        return std::nullopt;
    }
    if (status < 400)
        return failed(reply, Error::Kind::AnswerUnreadable, u"HTTP %1"_s.arg(status));
    // 401 and 429 mean the same whoever says it; any other page of a proxy must not pass for the service.
    if (status < 500 && status != 401 && status != 429 && reply.isHtml())
        return failed(reply, Error::Kind::Offline, u"a web page, HTTP %1"_s.arg(status));
    ServiceError error = refusal(
        status, reply.isJson() ? ProblemJson::fromJson(reply.body) : ProblemJson{}, reply.requestLeft);
    error.retryAfter = reply.header("Retry-After");
    error.date = reply.header("Date");
    if (!reply.traceId().isEmpty())
        error.error.traceId = reply.traceId();
    return error;
}

ServiceError refusal(int status, const ProblemJson &problem, bool requestLeft)
{
    ServiceError error;
    error.error = Error{kindOf(status), problem.sentence(), problem.traceId};
    if (error.error.detail.isEmpty())
        error.error.detail = u"HTTP %1"_s.arg(status);
    error.status = status;
    error.code = problem.code;
    error.fields = problem.errors;
    error.outcomeUnknown = requestLeft && leavesOutcomeUnknown(status);
    return error;
}

ServiceError unreadable(const RawReply &reply, const Error &error)
{
    return failed(reply, Error::Kind::AnswerUnreadable, error.detail);
}

} // namespace techpass
