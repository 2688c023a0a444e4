// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/rowtable.h"

#include <functional>
#include <vector>

namespace techpass {

/// The rows that share one key, the first in list order at hand. A row that leaves is only counted off; it is
/// dropped once it would be the first, or when as many have left as are in. Owned by SharedKeyIndex.
class KeyGroup final
{
public:
    /// Whether a row is in the group now.
    using IsIn = std::function<bool(RowId)>;

    int size() const { return m_size; }
    RowId first() const { return m_rows.front(); }

    /// A row behind all others.
    void append(RowId row);
    void insert(RowId row, const RowTable &order);
    /// For a row that `isIn` no longer tells of.
    void leave(const RowTable &order, const IsIn &isIn);
    /// In no order.
    QList<RowId> rows(const IsIn &isIn) const;

private:
    void dropLeft(const RowTable &order, const IsIn &isIn);

    std::vector<qint32> m_rows; ///< a heap: no row stands ahead of the one at half its place
    int m_size = 0;
};

} // namespace techpass
