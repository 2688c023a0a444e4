// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/pacelimit.h"

#include <algorithm>
#include <cmath>

namespace techpass {

std::chrono::milliseconds PaceLimit::enter(const QString &name, double requestsPerSecond, Time now)
{
    using std::chrono::duration_cast;
    using std::chrono::milliseconds;
    const auto interval
        = duration_cast<Time::duration>(std::chrono::duration<double>(1.0 / requestsPerSecond));
    const int together = std::max(1, static_cast<int>(std::min(std::floor(requestsPerSecond), 1000.0)));
    Caller &caller = m_callers[name];
    if (caller.running >= together)
        return std::max(milliseconds(1), duration_cast<milliseconds>(interval));
    if (now + slack < caller.due)
        return std::max(milliseconds(1), duration_cast<milliseconds>(caller.due - now));
    caller.due = std::max(caller.due, now) + interval;
    ++caller.running;
    return milliseconds(0);
}

void PaceLimit::leave(const QString &name)
{
    const auto caller = m_callers.find(name);
    if (caller != m_callers.end() && caller->running > 0)
        --caller->running;
}

} // namespace techpass
