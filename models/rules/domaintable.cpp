// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/domaintable.h"

#include <utility>

namespace techpass {

namespace {

// FNV-1a from the last character to the first, so that a domain's hash is on the way to those below it.
constexpr quint64 emptyHash = 0xcbf29ce484222325U;

quint64 withCharacter(quint64 hash, char c)
{
    return (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3U;
}

} // namespace

void DomainTable::add(const QStringList &domains, Lists list)
{
    for (const QString &domain : domains)
        add(domain.toStdString(), list);
}

void DomainTable::add(std::string domain, Lists list)
{
    if (2 * (m_used + 1) > m_entries.size()) {
        const std::vector<Entry> old = std::exchange(m_entries, std::vector<Entry>(2 * m_entries.size()));
        for (const Entry &entry : old) {
            if (entry.lists != 0)
                m_entries[find(entry.hash, entry.domain)] = entry;
        }
    }
    quint64 hash = emptyHash;
    for (std::size_t i = domain.size(); i > 0; --i)
        hash = withCharacter(hash, domain[i - 1]);
    Entry &entry = m_entries[find(hash, domain)];
    if (entry.lists == 0) {
        entry = {std::move(domain), hash, 0};
        ++m_used;
    }
    entry.lists |= list;
}

std::size_t DomainTable::find(quint64 hash, std::string_view domain) const
{
    const std::size_t mask = m_entries.size() - 1;
    std::size_t place = (hash ^ (hash >> 32)) & mask;
    while (
        m_entries[place].lists != 0 && (m_entries[place].hash != hash || m_entries[place].domain != domain))
        place = (place + 1) & mask;
    return place;
}

DomainTable::Lists DomainTable::listsOf(std::string_view domain) const
{
    Lists lists = 0;
    quint64 hash = emptyHash;
    for (std::size_t i = domain.size(); i > 0; --i) {
        hash = withCharacter(hash, domain[i - 1]);
        if (i == 1 || domain[i - 2] == '.')
            lists |= m_entries[find(hash, domain.substr(i - 1))].lists;
    }
    return lists;
}

} // namespace techpass
