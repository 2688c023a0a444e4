// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtEndian>

#include <array>
#include <string_view>

namespace techpass {

/// Tells whether a document keeps to few names of elements and attributes. A parser that keeps each name
/// cannot take as many as a hostile document brings. 8 bytes can be read wherever a name starts.
class XmlNames final
{
public:
    static constexpr std::size_t headSize = sizeof(quint64);
    /// Names with so many are not looked at: of them there are a few thousand at most.
    static constexpr int fewBytes = 2;

    /// The first bytes of a name of `size` bytes as one number.
    static quint64 head(const char *name, std::size_t size)
    {
        const auto word = qFromLittleEndian<quint64>(name);
        return size < headSize ? word & ((quint64{1} << (8 * size)) - 1) : word;
    }

    /// Returns false where it is one name too many.
    bool add(std::string_view name) { return name.size() <= fewBytes || addLonger(name); }

private:
    static constexpr std::size_t slots = 512;
    static constexpr std::size_t mostNames = 256;
    static constexpr std::size_t mostLongBytes = 256UL * 1024; ///< of names that are not compared

    struct Name
    {
        quint64 head = 0;
        quint64 tail = 0;
        std::size_t size = 0;
        friend bool operator==(const Name &, const Name &) = default;
    };

    bool addLonger(std::string_view name);

    std::array<Name, slots> m_names{};
    std::size_t m_count = 0;
    std::size_t m_longBytes = 0;
};

} // namespace techpass
