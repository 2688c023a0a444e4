// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/backoff.h"

#include <algorithm>

namespace techpass {

std::chrono::milliseconds backoff(int failures, double jitter)
{
    // 2^10 s is past the cap already; the bound keeps the shift defined.
    const int doublings = std::clamp(failures - 1, 0, 10);
    const auto ceiling = std::min(backoffCap, backoffBase * (1 << doublings));
    return std::chrono::milliseconds(
        static_cast<std::chrono::milliseconds::rep>(static_cast<double>(ceiling.count()) * jitter));
}

std::chrono::milliseconds storageRetryWait(int failures)
{
    return std::chrono::seconds(std::clamp(failures, 1, 10));
}

} // namespace techpass
