// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/rowtable.h"

#include <QHash>
#include <QVarLengthArray>

#include <vector>

namespace techpass {

/// Which rows of a list share one key (an email, a username or a number). Compares keys by 64 bits of hash:
/// among a million keys, two that differ meet with a probability of about 3 in 100 million. About 20
/// bytes a row; constant time, but for removing the first of a group: a walk through it. Owned by RowChecks.
class SharedKeyIndex final
{
public:
    /// Rows whose isShared() or isLater() changed.
    using Touched = QVarLengthArray<RowId, 4>;

    /// Never 0 for a text; 0 for the empty one, which nobody shares.
    static quint64 hash(const QString &key);

    /// Remembers the key of a row that does not take part now.
    void setKey(RowId row, quint64 key);
    quint64 key(RowId row) const { return m_keys[static_cast<std::size_t>(row)]; }

    /// The row takes part. append(): it stands behind all others.
    Touched insert(RowId row, const RowTable &order);
    void append(RowId row);
    Touched remove(RowId row, const RowTable &order);
    /// No row takes part; the keys stay remembered.
    void clear();

    bool isShared(RowId row) const { return m_groups.contains(key(row)); }
    bool isLater(RowId row) const { return first(row) != row; }
    /// The first row in list order with the row's key; the row itself where it is alone.
    RowId first(RowId row) const;
    /// All rows with the row's key, in no order.
    QList<RowId> group(RowId row) const;

private:
    /// Of two rows or more.
    struct Group
    {
        RowId first = 0;
        int count = 0;
    };

    std::size_t bucket(quint64 key) const { return static_cast<std::size_t>(key) & (m_heads.size() - 1); }
    void link(RowId row);
    void linkInto(qint32 &head, qint32 row);
    void unlink(RowId row);
    void grow();
    /// Any row that takes part with `key`, or 0.
    RowId find(quint64 key) const;

    std::vector<quint64> m_keys; ///< by row
    std::vector<qint32> m_next; ///< by row: the next in its bucket, or 0
    std::vector<qint32> m_previous; ///< by row: 0 for the first of its bucket
    std::vector<qint32> m_heads = std::vector<qint32>(1024, 0); ///< by bucket, a power of two of them
    std::size_t m_linked = 0;
    QHash<quint64, Group> m_groups;
};

} // namespace techpass
