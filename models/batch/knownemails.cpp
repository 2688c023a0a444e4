// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/knownemails.h"

#include "models/rules/duplicatehash.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace techpass {

namespace {

constexpr std::size_t bitsPerEmail = 16;
constexpr std::size_t emailsPerStart = 4;

/// How much a state says, the most first; a number that is too large for one that nothing came of.
int rank(RowState state)
{
    switch (state) {
    case RowState::Created:
    case RowState::Invited:
        return 0;
    case RowState::Sending:
    case RowState::Waiting:
        return 1;
    case RowState::NeedsChecking:
        return 2;
    case RowState::AlreadyExists:
        return 3;
    case RowState::NeedsAttention:
        return 4;
    case RowState::Cancelled:
    case RowState::Returned:
        break;
    }
    return 5;
}

bool isNothing(const KnownEmails::Entry &entry)
{
    return entry.key == 0 || rank(entry.state) == 5;
}

} // namespace

quint64 KnownEmails::key(const QString &email)
{
    return duplicateHash(email.toCaseFolded().toStdString());
}

KnownEmails::KnownEmails(QList<KnownList> lists, std::vector<Entry> entries)
    : m_lists(std::move(lists))
    , m_entries(std::move(entries))
{
    m_entries.erase(std::remove_if(m_entries.begin(), m_entries.end(), isNothing), m_entries.end());
    std::sort(m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) {
        return std::tuple(a.key, rank(a.state), a.list, a.row)
            < std::tuple(b.key, rank(b.state), b.list, b.row);
    });
    const auto last = std::unique(
        m_entries.begin(), m_entries.end(), [](const Entry &a, const Entry &b) { return a.key == b.key; });
    m_entries.erase(last, m_entries.end());
    if (m_entries.empty())
        return;
    std::size_t words = 1;
    while (words * 64 < m_entries.size() * bitsPerEmail)
        words *= 2;
    m_bits.assign(words, 0);
    for (const Entry &entry : m_entries)
        m_bits[wordOf(entry.key)] |= quint64{1} << (entry.key & 63);
    while (m_entries.size() >> m_startBits > emailsPerStart)
        ++m_startBits;
    m_starts.reserve((std::size_t{1} << m_startBits) + 1);
    for (std::size_t i = 0; i < m_entries.size(); ++i)
        m_starts.resize(startOf(m_entries[i].key) + 1, static_cast<quint32>(i));
    m_starts.resize((std::size_t{1} << m_startBits) + 1, static_cast<quint32>(m_entries.size()));
}

/// Keys are hashes, and so spread evenly: their first bits tell nearly where they stand.
const KnownEmails::Entry *KnownEmails::entry(quint64 key) const
{
    const std::size_t start = startOf(key);
    for (std::size_t i = m_starts[start]; i < m_starts[start + 1]; ++i) {
        if (m_entries[i].key == key)
            return &m_entries[i];
    }
    return nullptr;
}

std::optional<KnownPlace> KnownEmails::find(quint64 key) const
{
    const Entry *found = mayContain(key) ? entry(key) : nullptr;
    if (!found)
        return std::nullopt;
    return KnownPlace{m_lists.at(found->list), found->row, found->state};
}

} // namespace techpass
