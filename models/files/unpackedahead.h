// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/zippackage.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <span>
#include <thread>
#include <vector>

namespace techpass {

/// Unpacks a part on a thread of its own, a few pieces ahead of who takes them. The package is not to be used
/// meanwhile. Who takes a piece may write into it, and into the room around it.
class UnpackedAhead final
{
    Q_DISABLE_COPY_MOVE(UnpackedAhead)

public:
    struct Room
    {
        std::size_t ahead = 0; ///< bytes ahead of each piece
        std::size_t behind = 0;
    };

    UnpackedAhead(const ZipPackage &package, const QString &part, Room room);
    /// Stops unpacking.
    ~UnpackedAhead();

    /// The next piece; empty at the end and behind an error. Valid until the next call.
    std::span<char> next();
    /// Whether all of the part came, once next() was empty.
    bool isWhole() const { return m_isWhole; }

private:
    struct Piece
    {
        std::vector<char> bytes; ///< with the room around them
        std::size_t size = 0;
    };

    bool unpack(const ZipPackage &package, const QString &part);
    bool waitForRoom();
    void finish(bool isWhole);
    bool isHalfTaken() const { return m_added - m_taken <= m_pieces.size() / 2; }

    const Room m_room;
    std::array<Piece, 8> m_pieces; ///< taken in turn
    std::mutex m_mutex; ///< for what is below
    std::condition_variable m_changed;
    std::size_t m_added = 0; ///< pieces
    std::size_t m_taken = 0; ///< pieces that are done with
    bool m_isTaking = false; ///< one that is not done with
    bool m_isFinished = false;
    bool m_isStopped = false;
    bool m_isWhole = false;
    std::thread m_thread;
};

} // namespace techpass
