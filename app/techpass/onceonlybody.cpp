// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/onceonlybody.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace techpass {

OnceOnlyBody::OnceOnlyBody(QByteArray bytes, QObject *parent)
    : QIODevice(parent)
    , m_bytes(std::move(bytes))
{
    // Unbuffered: otherwise the device's own buffer would read ahead and wasTaken() say too much.
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

qint64 OnceOnlyBody::bytesAvailable() const
{
    return m_bytes.size() - m_position + QIODevice::bytesAvailable();
}

qint64 OnceOnlyBody::readData(char *data, qint64 size)
{
    const qint64 count = std::min(size, m_bytes.size() - m_position);
    if (count <= 0)
        return -1;
    std::memcpy(data, m_bytes.constData() + m_position, static_cast<std::size_t>(count));
    m_position += count;
    return count;
}

qint64 OnceOnlyBody::writeData(const char *, qint64)
{
    return -1;
}

} // namespace techpass
