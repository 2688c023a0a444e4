// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/sharedkeyindex.h"

#include <algorithm>
#include <utility>

namespace techpass {

namespace {

std::size_t at(RowId row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

quint64 SharedKeyIndex::hash(const QString &key)
{
    if (key.isEmpty())
        return 0;
    quint64 hash
        = 0xcbf29ce484222325U; // FNV-1a, then the finaliser of splitmix64, as buckets use the low bits
    for (const QChar c : key) {
        hash = (hash ^ c.unicode()) * 0x100000001b3U;
    }
    hash = (hash ^ (hash >> 30)) * 0xbf58476d1ce4e5b9U;
    hash = (hash ^ (hash >> 27)) * 0x94d049bb133111ebU;
    hash ^= hash >> 31;
    return hash == 0 ? 1 : hash;
}

void SharedKeyIndex::setKey(RowId row, quint64 key)
{
    if (m_keys.size() <= at(row)) {
        m_keys.resize(at(row) + 1, 0);
        m_next.resize(at(row) + 1, 0);
        m_previous.resize(at(row) + 1, 0);
    }
    m_keys[at(row)] = key;
}

void SharedKeyIndex::link(RowId row)
{
    if (++m_linked > m_heads.size())
        grow();
    linkInto(m_heads[bucket(key(row))], static_cast<qint32>(row));
}

void SharedKeyIndex::linkInto(qint32 &head, qint32 row)
{
    m_previous[at(row)] = 0;
    m_next[at(row)] = head;
    if (head != 0)
        m_previous[at(head)] = row;
    head = row;
}

void SharedKeyIndex::grow()
{
    const std::vector<qint32> old = std::exchange(m_heads, std::vector<qint32>(2 * m_heads.size(), 0));
    for (qint32 row : old) {
        while (row != 0) {
            const qint32 next = m_next[at(row)];
            linkInto(m_heads[bucket(key(row))], row);
            row = next;
        }
    }
}

void SharedKeyIndex::unlink(RowId row)
{
    const qint32 next = m_next[at(row)];
    const qint32 previous = m_previous[at(row)];
    (previous == 0 ? m_heads[bucket(key(row))] : m_next[at(previous)]) = next;
    if (next != 0)
        m_previous[at(next)] = previous;
    --m_linked;
}

RowId SharedKeyIndex::find(quint64 key) const
{
    qint32 row = m_heads[bucket(key)];
    while (row != 0 && m_keys[at(row)] != key)
        row = m_next[at(row)];
    return row;
}

SharedKeyIndex::Touched SharedKeyIndex::insert(RowId row, const RowTable &order)
{
    const quint64 key = this->key(row);
    if (key == 0)
        return {};
    Touched touched{row};
    if (const auto group = m_groups.find(key); group != m_groups.end()) {
        ++group->count;
        if (order.isBefore(row, group->first)) {
            touched.append(group->first);
            group->first = row;
        }
    } else if (const RowId other = find(key); other != 0) {
        touched.append(other);
        m_groups.insert(key, {order.isBefore(row, other) ? row : other, 2});
    }
    link(row);
    return touched;
}

void SharedKeyIndex::append(RowId row)
{
    const quint64 key = this->key(row);
    if (key == 0)
        return;
    if (const auto group = m_groups.find(key); group != m_groups.end())
        ++group->count;
    else if (const RowId other = find(key); other != 0)
        m_groups.insert(key, {other, 2});
    link(row);
}

SharedKeyIndex::Touched SharedKeyIndex::remove(RowId row, const RowTable &order)
{
    const quint64 key = this->key(row);
    if (key == 0)
        return {};
    unlink(row);
    Touched touched{row};
    const auto group = m_groups.find(key);
    if (group == m_groups.end())
        return touched;
    if (--group->count == 1) {
        touched.append(find(key));
        m_groups.erase(group);
    } else if (group->first == row) {
        RowId first = 0;
        for (qint32 other = m_heads[bucket(key)]; other != 0; other = m_next[at(other)]) {
            if (m_keys[at(other)] == key && (first == 0 || order.isBefore(other, first)))
                first = other;
        }
        group->first = first;
        touched.append(first);
    }
    return touched;
}

void SharedKeyIndex::clear()
{
    std::fill(m_heads.begin(), m_heads.end(), 0);
    m_linked = 0;
    m_groups.clear();
}

RowId SharedKeyIndex::first(RowId row) const
{
    const auto group = m_groups.constFind(key(row));
    return group == m_groups.constEnd() ? row : group->first;
}

QList<RowId> SharedKeyIndex::group(RowId row) const
{
    QList<RowId> rows;
    if (!isShared(row))
        return rows;
    const quint64 key = this->key(row);
    for (qint32 other = m_heads[bucket(key)]; other != 0; other = m_next[at(other)]) {
        if (m_keys[at(other)] == key)
            rows.append(other);
    }
    return rows;
}

} // namespace techpass
