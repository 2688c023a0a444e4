// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/problemjson.h"
#include "app/techpass/rawreply.h"
#include "app/techpass/serviceerror.h"

#include <optional>

namespace techpass {

/// Why `reply` is no answer; nothing where it has a 2xx status and a body that says it is JSON. A web page
/// is something between here and the service, a captive portal or a proxy: Offline.
std::optional<ServiceError> failureOf(const RawReply &reply);

/// An answer of `status` with that problem document. `requestLeft` as in RawReply.
ServiceError refusal(int status, const ProblemJson &problem, bool requestLeft);

/// An answer that came, but cannot be read: its outcome is unknown where the request may have been acted on.
ServiceError unreadable(const RawReply &reply, const Error &error);

template <typename T> Answered<T> answered(const RawReply &reply, T value)
{
    return {std::move(value), reply.traceId(),
        reply.header("Idempotency-Replayed").compare("true", Qt::CaseInsensitive) == 0};
}

/// The answer whose body `read` understands: a function from bytes to Result<T>.
template <typename T, typename Read> Answer<T> readAnswer(const RawReply &reply, Read read)
{
    if (const std::optional<ServiceError> failed = failureOf(reply))
        return tl::unexpected(*failed);
    Result<T> value = read(reply.body);
    if (!value)
        return tl::unexpected(unreadable(reply, value.error()));
    return answered<T>(reply, std::move(*value));
}

} // namespace techpass
