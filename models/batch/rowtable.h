// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <memory>
#include <vector>

namespace techpass {

/// The order of a list's rows. A row keeps its place for good: removing it only hides it, so that putting it
/// back needs no remembered position. Rows stand in blocks of a few hundred, and every question costs a walk
/// through one block at most. Owned by BatchState; not thread-safe, not even for reading.
class RowTable final
{
public:
    /// Rows 1 … `rows`, all live.
    explicit RowTable(int rows = 0);

    int liveCount() const { return m_live; }
    RowId lastId() const { return static_cast<RowId>(m_isLive.size()) - 1; }
    bool isKnown(RowId row) const { return row >= 1 && row <= lastId(); }
    bool isLive(RowId row) const { return isKnown(row) && m_isLive[static_cast<std::size_t>(row)] != 0; }

    /// `index` from 0 to liveCount() - 1.
    RowId idAt(int index) const;
    /// -1 where the row is not live.
    int indexOf(RowId row) const;
    /// How many live rows stand ahead of `row`, which itself may be hidden.
    int liveBefore(RowId row) const;
    /// List order; both rows may be hidden.
    bool isBefore(RowId a, RowId b) const;
    QList<RowId> liveIds() const;
    /// In list order.
    QList<RowId> sorted(const QList<RowId> &rows) const;

    /// Makes `count` hidden rows with the next ids, ahead of the live row at `index` (liveCount(): at the
    /// end). Returns the first of the ids.
    RowId create(int index, int count);
    void setLive(const QList<RowId> &rows, bool live);

private:
    struct Block
    {
        std::vector<RowId> all;
        std::vector<RowId> live; ///< empty while nothing is hidden
        int liveCount = 0;
        int ordinal = 0;

        bool whole() const { return liveCount == static_cast<int>(all.size()); }
        const std::vector<RowId> &visible() const { return whole() ? all : live; }
    };

    const Block &blockOf(RowId row) const { return *m_blocks[m_blockOf[static_cast<std::size_t>(row)]]; }
    Block &blockOf(RowId row) { return *m_blocks[m_blockOf[static_cast<std::size_t>(row)]]; }
    std::size_t blockAt(int index) const;
    std::size_t addBlock();
    void split(std::size_t ordinal);
    void renumber();
    void refresh(Block &block);
    void sumUp() const;

    std::vector<std::unique_ptr<Block>> m_blocks; ///< by handle, stable
    std::vector<std::size_t> m_order; ///< handles in list order
    std::vector<std::size_t> m_blockOf; ///< handle by row id
    std::vector<char> m_isLive; ///< by row id
    int m_live = 0;
    mutable std::vector<int> m_before; ///< live rows ahead of each block, by ordinal
    mutable bool m_summedUp = false;
};

} // namespace techpass
