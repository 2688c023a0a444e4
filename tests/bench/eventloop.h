// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace techpass::bench {

/// Runs the event loop until `isDone`, asked every few milliseconds. False after `timeout` milliseconds.
bool runUntil(const std::function<bool()> &isDone, int timeout = 120'000);

/// Runs the event loop until the process, with all its threads, has had nothing to do for a fifth of a
/// second. Returns when it last was busy, by milliseconds().
double runUntilIdle();

} // namespace techpass::bench
