// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace techpass {

/// How a row stands as a whole.
enum class RowStatus { Ready, Check, Error };

/// How many rows of a list are of which kind.
struct BatchCounts
{
    int all = 0;
    int ready = 0; ///< rows without an error
    int errors = 0; ///< rows with an error
    int checks = 0; ///< rows with a check and no error
    int elsewhere = 0; ///< rows without an error whose email stands in another list, or was submitted before
    int duplicates = 0; ///< rows of a duplicate group, the first included
    int vendors = 0;
    int publicOfficers = 0;
    int cleaned = 0;

    friend bool operator==(const BatchCounts &, const BatchCounts &) = default;
};

} // namespace techpass
