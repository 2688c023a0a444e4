// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>

#include <chrono>

namespace techpass {

/// The pace of each caller: at most so many requests a second, and as many at a time (one where the pace is
/// one or less). Requests that come a little early, because a network or a busy machine pushed them together,
/// pass. Owned by PracticeService; the time is given, so it is tested without waiting.
class PaceLimit final
{
public:
    using Time = std::chrono::steady_clock::time_point;

    /// How much early is still in time.
    static constexpr std::chrono::milliseconds slack{200};

    /// Counts the request in and gives zero, or gives how long the caller must wait. Every request that was
    /// counted in must leave().
    std::chrono::milliseconds enter(const QString &caller, double requestsPerSecond, Time now);
    void leave(const QString &caller);

private:
    struct Caller
    {
        Time due; ///< when the next request would be exactly in pace
        int running = 0;
    };
    QHash<QString, Caller> m_callers;
};

} // namespace techpass
