// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/zippackage.h"

#include <array>
#include <condition_variable>
#include <mutex>
#include <thread>
#include <vector>

namespace techpass {

/// Unpacks a part on a thread of its own, a few pieces ahead of who takes them. The package is not to be used
/// meanwhile.
class UnpackedAhead final
{
    Q_DISABLE_COPY_MOVE(UnpackedAhead)

public:
    UnpackedAhead(const ZipPackage &package, const QString &part);
    /// Stops unpacking.
    ~UnpackedAhead();

    /// The next piece; empty at the end and behind an error. Valid until the next call.
    QByteArrayView next();
    /// Whether all of the part came, once next() was empty.
    bool isWhole() const { return m_isWhole; }

private:
    bool add(QByteArrayView bytes);
    void finish(bool isWhole);
    bool isHalfTaken() const { return m_added - m_taken <= m_pieces.size() / 2; }

    std::array<std::vector<char>, 8> m_pieces; ///< taken in turn
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
