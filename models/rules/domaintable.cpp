// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/domaintable.h"

#include "models/rules/duplicatehash.h"

#include <algorithm>
#include <utility>

namespace techpass {

namespace {

quint32 firstLetterBit(std::string_view domain)
{
    return quint32{1} << (static_cast<unsigned char>(domain.front()) % 32);
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
    if (domain.empty())
        return;
    m_firstLetters[std::min(domain.size(), longestTold)] |= firstLetterBit(domain);
    const quint64 hash = duplicateHash(domain);
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
    for (std::size_t i = domain.size(); i > 0; --i) {
        if (i > 1 && domain[i - 2] != '.')
            continue;
        const std::string_view upper = domain.substr(i - 1);
        if ((m_firstLetters[std::min(upper.size(), longestTold)] & firstLetterBit(upper)) != 0)
            lists |= m_entries[find(duplicateHash(upper), upper)].lists;
    }
    return lists;
}

} // namespace techpass
