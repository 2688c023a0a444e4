// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <vector>

namespace techpass {

/// A few hundred rows that stand one behind the other in a list, some of them hidden. Rows with ids that
/// count up by one cost nothing each; only what was moved, put between or hidden is written down. Owned by
/// RowTable.
class RowBlock final
{
public:
    RowBlock() = default;
    /// `first`, `first` + 1 …, all live.
    RowBlock(RowId first, int count);
    /// In this order, all hidden.
    explicit RowBlock(std::vector<qint32> rows);

    int size() const { return m_count; }
    RowId at(int place) const { return isRun() ? m_first + place : m_rows[static_cast<std::size_t>(place)]; }
    int placeOf(RowId row) const;

    int liveSize() const { return m_liveCount; }
    RowId liveAt(int place) const { return isWhole() ? at(place) : m_live[static_cast<std::size_t>(place)]; }
    int livePlaceOf(RowId row) const;

    /// Puts `count` hidden rows from `first` up ahead of the row at `place`.
    void insert(int place, RowId first, int count);
    /// The same rows in blocks of `most`, all hidden.
    std::vector<RowBlock> pieces(int most) const;
    /// Looks again which rows are live.
    void refresh(const std::vector<bool> &isLive);

private:
    bool isRun() const { return m_rows.empty(); }
    bool isWhole() const { return m_liveCount == m_count; }
    void writeDown();
    void shorten();

    RowId m_first = 0; ///< while the ids count up
    int m_count = 0;
    int m_liveCount = 0;
    std::vector<qint32> m_rows; ///< empty while the ids count up
    std::vector<qint32> m_live; ///< empty while all are live
};

} // namespace techpass
