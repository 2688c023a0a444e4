// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <array>
#include <string>
#include <string_view>
#include <vector>

namespace techpass {

/// Several of a policy's domain lists as one, for looking up a domain in all of them at once and in time that
/// does not grow with the lists. Says what isInDomains() says. Constant once filled.
class DomainTable final
{
public:
    /// Lists that domains stand in: a bit for each.
    using Lists = quint8;

    void add(const QStringList &domains, Lists list);
    /// The lists that hold `domain` (a valid one, in lower case) or one that it is below.
    Lists listsOf(std::string_view domain) const;

private:
    struct Entry
    {
        std::string domain;
        quint64 hash = 0;
        Lists lists = 0; ///< none: an empty place
    };

    static constexpr std::size_t longestTold = 63;

    void add(std::string domain, Lists list);
    /// The entry, or the empty place where it would be.
    std::size_t find(quint64 hash, std::string_view domain) const;

    std::vector<Entry> m_entries = std::vector<Entry>(64); ///< at most half full, a power of two of them
    std::size_t m_used = 0;
    /// By length, the longer ones together: bits for the letters that entries start with. Tells most domains
    /// that no list holds.
    std::array<quint32, longestTold + 1> m_firstLetters{};
};

} // namespace techpass
