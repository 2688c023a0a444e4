// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/unpackedahead.h"

namespace techpass {

UnpackedAhead::UnpackedAhead(const ZipPackage &package, const QString &part)
    : m_thread([this, &package, part] {
        finish(package.read(part, [this](QByteArrayView bytes) { return add(bytes); }).has_value());
    })
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

bool UnpackedAhead::add(QByteArrayView bytes)
{
    {
        // Waits for much room at once, as waking up takes time.
        std::unique_lock lock(m_mutex);
        if (m_added - m_taken == m_pieces.size())
            m_changed.wait(lock, [this] { return m_isStopped || isHalfTaken(); });
        if (m_isStopped)
            return false;
    }
    m_pieces[m_added % m_pieces.size()].assign(bytes.begin(), bytes.end());
    {
        const std::lock_guard lock(m_mutex);
        ++m_added;
    }
    m_changed.notify_all();
    return true;
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

QByteArrayView UnpackedAhead::next()
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
    return m_isTaking ? QByteArrayView(m_pieces[m_taken % m_pieces.size()]) : QByteArrayView();
}

} // namespace techpass
