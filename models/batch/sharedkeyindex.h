// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/keygroup.h"
#include "models/batch/rowtable.h"

#include <QHash>
#include <QVarLengthArray>

#include <array>
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
    /// The same in pieces, for several threads.
    class Restart;
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
    std::size_t home(quint64 key) const;
    quint32 packed(RowId row) const;
    RowId rowAt(std::size_t slot) const { return m_slots[slot] & m_rowMask; }
    std::size_t next(std::size_t slot) const { return slot + 1 == m_slots.size() ? 0 : slot + 1; }
    /// Where the row that stands for `key` is, or an empty slot.
    std::size_t find(quint64 key) const;
    void makeRoom(std::size_t keys);
    void grow();
    void append(RowId row);
    void prepare(const RowTable &order);
    bool tryPlace(RowId row, std::size_t slot, std::size_t end);
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

/// SharedKeyIndex::restart() as pieces of work: first the constructor, then fill() of every part, on any
/// threads, at last finish(). The parts are stretches of the index's slots, and a row belongs to that of its
/// key. `index` and `order` outlive it, and are left alone meanwhile.
class SharedKeyIndex::Restart final
{
    Q_DISABLE_COPY_MOVE(Restart)

public:
    static constexpr std::size_t parts = 2;

    Restart(SharedKeyIndex &index, const RowTable &order);
    void fill(std::size_t part);
    void finish();

private:
    SharedKeyIndex &m_index;
    const RowTable &m_order;
    std::array<std::size_t, parts> m_placed{}; ///< rows that stand for their keys
    /// Rows in list order that share their key, or found no slot up to the end of their part.
    std::array<std::vector<qint32>, parts> m_others;
};

} // namespace techpass
