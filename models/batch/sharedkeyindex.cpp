// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/sharedkeyindex.h"

#include <algorithm>
#include <array>
#include <bit>
#include <utility>

namespace techpass {

namespace {

constexpr std::size_t fewestSlots = 64;

std::size_t at(RowId row)
{
    return static_cast<std::size_t>(row);
}

/// Seven slots in eight are taken at most.
std::size_t slotsFor(std::size_t keys)
{
    return std::max(fewestSlots, keys + keys / 7 + 1);
}

} // namespace

void SharedKeyIndex::resize(int rows)
{
    m_keys.resize(at(rows) + 1, 0);
    m_takesPart.resize(at(rows) + 1, false);
    if (at(rows) > m_rowMask)
        makeRoom(m_used);
}

/// For so many keys, those that are in included.
void SharedKeyIndex::makeRoom(std::size_t keys)
{
    std::vector<RowId> rows;
    rows.reserve(m_used);
    for (std::size_t slot = 0; slot < m_slots.size(); ++slot) {
        if (m_slots[slot] != 0)
            rows.push_back(rowAt(slot));
    }
    m_rowMask = std::bit_ceil(static_cast<quint32>(m_keys.size())) - 1;
    m_slots.assign(slotsFor(keys), 0);
    for (const RowId row : rows)
        m_slots[find(key(row))] = packed(row);
}

void SharedKeyIndex::restart(const RowTable &order)
{
    prepare(order);
    // Slots come from memory at random: those of some rows are asked for together. Which rows have a key is
    // as random, and so told without a branch.
    std::array<RowId, 32> wanted{};
    std::size_t count = 0;
    const auto take = [&] {
        for (std::size_t i = 0; i < count; ++i)
            __builtin_prefetch(&m_slots[home(key(wanted[i]))], 1);
        for (std::size_t i = 0; i < count; ++i)
            append(wanted[i]);
        count = 0;
    };
    order.eachLive([&](RowId row) {
        wanted[count] = row;
        count += static_cast<std::size_t>(key(row) != 0);
        if (count == wanted.size())
            take();
    });
    take();
}

void SharedKeyIndex::prepare(const RowTable &order)
{
    m_groups.clear();
    m_slots.clear();
    m_used = 0;
    const bool areAllLive = at(order.liveCount()) + 1 == m_keys.size();
    std::fill(m_takesPart.begin(), m_takesPart.end(), areAllLive);
    if (areAllLive)
        m_takesPart[0] = false;
    else
        order.eachLive([this](RowId row) { m_takesPart[at(row)] = true; });
    const auto without = std::count(m_keys.begin(), m_keys.end(), quint64{0});
    makeRoom(m_keys.size() - static_cast<std::size_t>(without));
}

/// Behind all that take part; there is room.
void SharedKeyIndex::append(RowId row)
{
    const std::size_t slot = find(key(row));
    if (m_slots[slot] == 0) {
        m_slots[slot] = packed(row);
        ++m_used;
        return;
    }
    KeyGroup &group = m_groups[key(row)];
    if (group.size() == 0)
        group.append(rowAt(slot));
    group.append(row);
}

SharedKeyIndex::Touched SharedKeyIndex::insert(RowId row, const RowTable &order)
{
    const quint64 key = this->key(row);
    m_takesPart[at(row)] = true;
    if (key == 0)
        return {};
    if (slotsFor(m_used + 1) > m_slots.size())
        makeRoom(2 * (m_used + 1));
    Touched touched{row};
    const std::size_t slot = find(key);
    if (m_slots[slot] == 0) {
        m_slots[slot] = packed(row);
        ++m_used;
        return touched;
    }
    KeyGroup &group = m_groups[key];
    if (group.size() == 0) {
        group.append(rowAt(slot));
        touched.append(rowAt(slot));
        group.insert(row, order);
        return touched;
    }
    const RowId first = group.first();
    group.insert(row, order);
    if (group.first() != first)
        touched.append(first);
    return touched;
}

SharedKeyIndex::Touched SharedKeyIndex::remove(RowId row, const RowTable &order)
{
    const quint64 key = this->key(row);
    m_takesPart[at(row)] = false;
    if (key == 0)
        return {};
    Touched touched{row};
    const std::size_t slot = find(key);
    const auto group = m_groups.find(key);
    if (group == m_groups.end()) {
        erase(slot);
        return touched;
    }
    const RowId first = group->first();
    group->leave(order, [this, key](RowId other) { return isIn(other, key); });
    if (group->first() != first || group->size() == 1)
        touched.append(group->first());
    if (rowAt(slot) == row)
        m_slots[slot] = packed(group->first());
    if (group->size() == 1)
        m_groups.erase(group);
    return touched;
}

/// Moves up what stands behind and would not be found across the gap.
void SharedKeyIndex::erase(std::size_t slot)
{
    const std::size_t count = m_slots.size();
    const auto distance = [count](std::size_t from, std::size_t to) { return (to + count - from) % count; };
    std::size_t gap = slot;
    for (std::size_t other = next(slot); m_slots[other] != 0; other = next(other)) {
        const std::size_t wanted = home(key(rowAt(other)));
        if (distance(wanted, other) < distance(gap, other))
            continue;
        m_slots[gap] = m_slots[other];
        gap = other;
    }
    m_slots[gap] = 0;
    --m_used;
}

RowId SharedKeyIndex::first(RowId row) const
{
    const auto group = m_groups.constFind(key(row));
    return group == m_groups.constEnd() ? row : group->first();
}

QList<RowId> SharedKeyIndex::group(RowId row) const
{
    const auto group = m_groups.constFind(key(row));
    return group == m_groups.constEnd() ? QList<RowId>() : membersOf(key(row), *group);
}

QList<RowId> SharedKeyIndex::membersOf(quint64 key, const KeyGroup &group) const
{
    return group.rows([this, key](RowId row) { return isIn(row, key); });
}

} // namespace techpass
