// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/patience.h"

#include "app/techpass/retryafter.h"

#include <QDateTime>

#include <algorithm>

namespace techpass {

using std::chrono::milliseconds;

namespace {

constexpr milliseconds firstWait{500};
constexpr milliseconds longestWait{30'000};

bool mayPass(const ServiceError &error)
{
    switch (error.error.kind) {
    case Error::Kind::TooManyRequests:
    case Error::Kind::ServiceFailed:
    case Error::Kind::TimedOut:
    case Error::Kind::ConnectionLost:
    case Error::Kind::AnswerUnreadable:
        return true;
    default:
        return false;
    }
}

} // namespace

std::optional<milliseconds> Patience::waitAfter(const ServiceError &error)
{
    if (m_left <= 0 || !mayPass(error))
        return std::nullopt;
    --m_left;
    const milliseconds own = std::min(longestWait, firstWait * (1 << std::min(m_repeats++, 10)));
    const auto asked = retryAfter(error.retryAfter, error.date, QDateTime::currentDateTimeUtc());
    return asked ? std::max(milliseconds(*asked), own) : own;
}

} // namespace techpass
