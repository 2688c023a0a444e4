// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/workcontrol.h"

#include <algorithm>
#include <thread>
#include <vector>

namespace techpass {

bool inPieces(
    qsizetype count, WorkControl &control, const std::function<void(qsizetype first, qsizetype end)> &work)
{
    std::atomic<qsizetype> next = 0;
    std::atomic<qsizetype> done = 0;
    const auto takePieces = [&] {
        while (!control.isCancelled()) {
            const qsizetype first = next.fetch_add(pieceSize);
            if (first >= count)
                return;
            const qsizetype end = std::min(first + pieceSize, count);
            work(first, end);
            control.tell(done += end - first, count);
        }
    };
    std::vector<std::thread> others;
    const auto useful
        = std::min(static_cast<qsizetype>(std::thread::hardware_concurrency()), count / (2 * pieceSize) + 1);
    for (qsizetype i = 1; i < useful; ++i)
        others.emplace_back(takePieces);
    takePieces();
    for (std::thread &other : others)
        other.join();
    return !control.isCancelled();
}

} // namespace techpass
