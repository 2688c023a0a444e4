// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

namespace techpass {

/// Called now and then while a list is opened, on the opening thread, with 0 … 1. Returns whether to go on:
/// false stops with Error::Kind::Cancelled. May be empty.
using OpenProgress = std::function<bool(double)>;

inline bool goesOn(const OpenProgress &progress, double fraction)
{
    return !progress || progress(fraction);
}

} // namespace techpass
