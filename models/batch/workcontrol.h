// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <atomic>
#include <functional>

namespace techpass {

/// Lets long work say how far it is, and learn that nobody waits for it any more. Shared by the thread that
/// works and the one that asked for it; every function may be called from any thread.
class WorkControl final
{
public:
    WorkControl() = default;
    WorkControl(const WorkControl &) = delete;
    WorkControl &operator=(const WorkControl &) = delete;

    /// What is told from here on is the part from `from` to `to` of the whole, in hundredths.
    void beginPart(int from, int to)
    {
        m_from = from;
        m_to = to;
        m_done = from;
    }
    void tell(qsizetype done, qsizetype total)
    {
        if (total > 0)
            m_done = m_from + static_cast<int>((m_to - m_from) * done / total);
    }
    int done() const { return m_done; } ///< in hundredths

    void cancel() { m_cancelled = true; }
    bool isCancelled() const { return m_cancelled; }
    const std::atomic_bool *cancelled() const { return &m_cancelled; }

private:
    std::atomic_int m_from = 0;
    std::atomic_int m_to = 100;
    std::atomic_int m_done = 0;
    std::atomic_bool m_cancelled = false;
};

/// The pieces of inPieces() begin at multiples of it.
inline constexpr qsizetype pieceSize = 512;

/// Calls `work` for every piece of 0 … `count` - 1 (`end` is one past it), on all processors; returns when
/// all are done. `work` must write to its own places only. False when it was cancelled on the way.
bool inPieces(
    qsizetype count, WorkControl &control, const std::function<void(qsizetype first, qsizetype end)> &work);

} // namespace techpass
