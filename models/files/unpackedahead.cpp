// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/unpackedahead.h"

namespace techpass {

UnpackedAhead::UnpackedAhead(const ZipPackage &package, const QString &part, Room room)
    : m_room(room)
    , m_thread([this, &package, part] { finish(unpack(package, part)); })
{
}

UnpackedAhead::~UnpackedAhead()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isStopped = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

/// Returns whether all of it came.
bool UnpackedAhead::unpack(const ZipPackage &package, const QString &part)
{
    constexpr std::size_t pieceSize = 64UL * 1024;
    Result<ZipPart> opened = package.openPart(part);
    if (!opened)
        return false;
    while (waitForRoom()) {
        Piece &piece = m_pieces[m_added % m_pieces.size()];
        piece.bytes.resize(m_room.ahead + pieceSize + m_room.behind);
        const Result<std::size_t> got = opened->read(piece.bytes.data() + m_room.ahead, pieceSize);
        if (!got || *got == 0)
            return got.has_value();
        piece.size = *got;
        {
            const std::lock_guard lock(m_mutex);
            ++m_added;
        }
        m_changed.notify_all();
    }
    return false;
}

/// Returns false where nobody takes any more.
bool UnpackedAhead::waitForRoom()
{
    // For much room at once, as waking up takes time.
    std::unique_lock lock(m_mutex);
    if (m_added - m_taken == m_pieces.size())
        m_changed.wait(lock, [this] { return m_isStopped || isHalfTaken(); });
    return !m_isStopped;
}

void UnpackedAhead::finish(bool isWhole)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isFinished = true;
        m_isWhole = isWhole;
    }
    m_changed.notify_all();
}

std::span<char> UnpackedAhead::next()
{
    std::unique_lock lock(m_mutex);
    if (m_isTaking) {
        ++m_taken;
        m_isTaking = false;
        if (isHalfTaken())
            m_changed.notify_all();
    }
    m_changed.wait(lock, [this] { return m_isFinished || m_added > m_taken; });
    m_isTaking = m_added > m_taken;
    if (!m_isTaking)
        return {};
    Piece &piece = m_pieces[m_taken % m_pieces.size()];
    return {piece.bytes.data() + m_room.ahead, piece.size};
}

} // namespace techpass
