// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace techpass {

inline constexpr std::chrono::seconds longestRetryAfter = std::chrono::hours(24);

/// How long a `Retry-After` (RFC 9110, 10.2.3) asks to wait: seconds, or an HTTP date in any of its three
/// forms. A date counts from the answer's own `Date`, so that this machine's clock does not matter, and from
/// `now` where there is none. One that has passed asks for no wait; more than a day is taken for a day.
/// Nothing where the header is absent, negative or makes no sense.
std::optional<std::chrono::seconds> retryAfter(
    const QByteArray &header, const QByteArray &answerDate, const QDateTime &now);

} // namespace techpass
