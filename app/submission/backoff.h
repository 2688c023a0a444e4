// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace techpass {

inline constexpr std::chrono::milliseconds backoffBase{1000};
inline constexpr std::chrono::milliseconds backoffCap{std::chrono::minutes(5)};

/// How long to wait after the `failures`-th failure in a row (from 1): exponential with full jitter, so that
/// many programs that failed together do not come back together. `jitter` is from [0, 1); the wait lies
/// between 0 and min(cap, base · 2^(failures - 1)).
std::chrono::milliseconds backoff(int failures, double jitter);

/// How long to wait before what could not be written is written again: short, as space may be freed any
/// moment, and trying costs nothing.
std::chrono::milliseconds storageRetryWait(int failures);

} // namespace techpass
