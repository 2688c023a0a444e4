// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/workcontrol.h"

#include <algorithm>
#include <vector>

namespace techpass {

/// Puts two neighbours that are in order, from `first` to `middle` and from there to `end`, into one at the
/// same places of `merged`.
template <typename Item, typename IsBefore>
void mergeNeighbours(const std::vector<Item> &items, std::size_t first, std::size_t middle, std::size_t end,
    std::vector<Item> &merged, const IsBefore &isBefore, const WorkControl &control)
{
    constexpr std::size_t oftenEnough = 1024;
    std::size_t left = first;
    std::size_t right = middle;
    for (std::size_t place = first; place < end; ++place) {
        if (place % oftenEnough == 0 && control.isCancelled())
            return;
        const bool isRight = left == middle || (right < end && isBefore(items[right], items[left]));
        merged[place] = items[isRight ? right++ : left++];
    }
}

/// As std::sort(), by a comparison that takes long: in pieces, so that it ends soon after it was cancelled.
/// The items are then in no order, and some may be missing.
template <typename Item, typename IsBefore>
void sortInPieces(std::vector<Item> &items, const IsBefore &isBefore, WorkControl &control)
{
    inPieces(static_cast<qsizetype>(items.size()), control, [&](qsizetype first, qsizetype end) {
        std::sort(items.begin() + first, items.begin() + end, isBefore);
    });
    const std::size_t count = items.size();
    std::vector<Item> merged(count);
    for (auto run = static_cast<std::size_t>(pieceSize); run < count && !control.isCancelled(); run *= 2) {
        for (std::size_t first = 0; first < count; first += 2 * run)
            mergeNeighbours(items, first, std::min(first + run, count), std::min(first + 2 * run, count),
                merged, isBefore, control);
        items.swap(merged);
    }
}

} // namespace techpass
