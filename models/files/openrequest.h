// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/bytecensus.h"
#include "models/files/listanswer.h"
#include "models/files/openprogress.h"

#include <optional>

namespace techpass {

/// How a list is to be opened.
struct OpenRequest
{
    OpenProgress progress;
    ListAnswer answer; ///< to the questions that it had before
    RememberedColumns remembered;
    bool trustsUtf8 = false; ///< what is valid UTF-8 was read as that before, or made as that
    std::optional<ByteCensus> census{}; ///< of the bytes that are opened, where it was taken before

    /// For one stage, which has this part of the whole progress.
    OpenRequest stage(double from, double to) const
    {
        OpenRequest part{{}, answer, remembered, trustsUtf8, census};
        if (progress) {
            part.progress = [whole = progress, from, to](double fraction) {
                return whole(from + (to - from) * (fraction < 1.0 ? fraction : 1.0));
            };
        }
        return part;
    }
};

} // namespace techpass
