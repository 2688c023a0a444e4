// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/keygroup.h"
#include "models/batch/rowtable.h"

#include <QHash>
#include <QVarLengthArray>

#include <vector>

namespace techpass {

/// Which rows of a list share one key (an email, a username or a number). Compares keys by 64 bits of hash
/// (duplicatehash.h): among a million keys, two that differ meet with a probability of about 3 in 100
/// million. About 13 bytes a row, and some more for the rows that share; constant time for a row alone, the
/// logarithm of the group's size for one that shares. Owned by RowChecks.
class SharedKeyIndex final
{
public:
    /// Rows whose isShared() or isLater() changed.
    using Touched = QVarLengthArray<RowId, 4>;

    /// Makes room for the rows 1 … `rows`, without a key until they get one.
    void resize(int rows);
    /// Remembers the key of a row that does not take part now. 0 is no key, which nobody shares. Different
    /// rows may be given theirs on different threads once there is room.
    void setKey(RowId row, quint64 key) { m_keys[static_cast<std::size_t>(row)] = key; }
    quint64 key(RowId row) const { return m_keys[static_cast<std::size_t>(row)]; }

    /// From here on exactly the live rows of `order` take part.
    void restart(const RowTable &order);
    /// The row takes part, or no longer does.
    Touched insert(RowId row, const RowTable &order);
    Touched remove(RowId row, const RowTable &order);

    bool isShared(RowId row) const { return m_groups.contains(key(row)); }
    bool isLater(RowId row) const { return first(row) != row; }
    /// The first row in list order with the row's key; the row itself where it is alone.
    RowId first(RowId row) const;
    /// All rows with the row's key, in no order; none where it is alone.
    QList<RowId> group(RowId row) const;
    /// Calls `take` with every row that shares its key, and with the first of those.
    template <typename Take> void eachShared(const Take &take) const
    {
        for (auto group = m_groups.cbegin(); group != m_groups.cend(); ++group) {
            for (const RowId row : membersOf(group.key(), *group))
                take(row, group->first());
        }
    }

private:
    std::size_t home(quint64 key) const
    {
        return static_cast<std::size_t>(((key >> 32) * m_slots.size()) >> 32);
    }
    quint32 packed(RowId row) const
    {
        return (static_cast<quint32>(key(row)) & ~m_rowMask) | static_cast<quint32>(row);
    }
    RowId rowAt(std::size_t slot) const { return m_slots[slot] & m_rowMask; }
    std::size_t next(std::size_t slot) const { return slot + 1 == m_slots.size() ? 0 : slot + 1; }
    /// Where the row that stands for `key` is, or an empty slot.
    std::size_t find(quint64 key) const
    {
        const quint32 mark = static_cast<quint32>(key) & ~m_rowMask;
        std::size_t slot = home(key);
        while (m_slots[slot] != 0) {
            if ((m_slots[slot] & ~m_rowMask) == mark && this->key(rowAt(slot)) == key)
                break;
            slot = next(slot);
        }
        return slot;
    }
    void makeRoom(std::size_t keys);
    void grow();
    void append(RowId row);
    void prepare(const RowTable &order);
    void erase(std::size_t slot);
    bool isIn(RowId row, quint64 key) const
    {
        return m_takesPart[static_cast<std::size_t>(row)] && this->key(row) == key;
    }
    QList<RowId> membersOf(quint64 key, const KeyGroup &group) const;

    std::vector<quint64> m_keys; ///< by row
    std::vector<bool> m_takesPart; ///< by row
    /// One row for each key that takes part, where the key's high bits say or behind: the row's number and,
    /// in the bits that are left, some of its key's. 0 is empty.
    std::vector<quint32> m_slots;
    quint32 m_rowMask = 0; ///< the bits of a slot that hold the row's number
    std::size_t m_used = 0;
    QHash<quint64, KeyGroup> m_groups; ///< of two rows or more
};

} // namespace techpass
