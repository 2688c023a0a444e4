// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xmlnames.h"

namespace techpass {

bool XmlNames::addLonger(std::string_view name)
{
    if (name.size() > 2 * headSize)
        return (m_longBytes += name.size()) <= mostLongBytes;
    Name wanted{head(name.data(), name.size()), 0, name.size()};
    if (name.size() > headSize)
        wanted.tail = head(name.data() + name.size() - headSize, headSize);
    constexpr quint64 mixer = 0x9E37'79B9'7F4A'7C15;
    std::size_t slot = ((wanted.head ^ wanted.tail) * mixer) >> 55;
    while (m_names[slot].size != 0) {
        if (m_names[slot] == wanted)
            return true;
        slot = (slot + 1) % slots;
    }
    m_names[slot] = wanted;
    return ++m_count < mostNames;
}

} // namespace techpass
