// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace techpass {

inline constexpr std::chrono::seconds longestRetryAfter = std::chrono::hours(24);

/// How long a `Retry-After` (RFC 9110, 10.2.3) asks to wait from `now`: seconds, or an HTTP date in any of
/// its three forms. A date that has passed asks for no wait; more than a day is taken for a day. Nothing
/// where the header is absent, negative or makes no sense.
std::optional<std::chrono::seconds> retryAfter(const QByteArray &header, const QDateTime &now);

} // namespace techpass
