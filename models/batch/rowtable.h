// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/blockmap.h"
#include "models/batch/rowblock.h"

#include <vector>

namespace techpass {

/// The order of a list's rows. A row keeps its place: removing it only hides it, so that putting it back
/// needs no remembered position. Rows stand in blocks of a few hundred, and every question costs a walk
/// through one block at most. A list as it came costs half a byte a row; what is moved, put between or
/// hidden, a few bytes. Owned by BatchState; after sumUp() it may be read from several threads until it is
/// changed.
class RowTable final
{
public:
    /// Rows 1 … `rows`, all live.
    explicit RowTable(int rows = 0);

    int liveCount() const { return m_live; }
    RowId lastId() const { return static_cast<RowId>(m_isLive.size()) - 1; }
    bool isKnown(RowId row) const { return row >= 1 && row <= lastId(); }
    bool isLive(RowId row) const { return isKnown(row) && m_isLive[static_cast<std::size_t>(row)]; }

    /// `index` from 0 to liveCount() - 1.
    RowId idAt(int index) const;
    /// -1 where the row is not live.
    int indexOf(RowId row) const;
    /// How many live rows stand ahead of `row`, which itself may be hidden.
    int liveBefore(RowId row) const;
    /// List order; both rows may be hidden.
    bool isBefore(RowId a, RowId b) const;
    QList<RowId> liveIds() const;
    /// Calls `take` with every live row in list order.
    template <typename Take> void eachLive(const Take &take) const
    {
        for (const quint32 handle : m_order) {
            const RowBlock &block = m_blocks[handle];
            for (int i = 0; i < block.liveSize(); ++i)
                take(block.liveAt(i));
        }
    }
    /// In list order; they may be hidden.
    QList<RowId> sorted(const QList<RowId> &rows) const;

    /// Does what the first question after a change would do.
    void sumUp() const;

    /// Makes `count` hidden rows with the next ids, ahead of the live row at `index` (liveCount(): at the
    /// end). Returns the first of the ids.
    RowId create(int index, int count);
    void setLive(const QList<RowId> &rows, bool live);
    /// These rows, among them all live ones, get this order. Any other stays behind the one of them that it
    /// stands behind (or at the top), so giving the former order again brings everything back.
    void reorder(const QList<RowId> &rows);

private:
    const RowBlock &blockOf(RowId row) const { return m_blocks[m_blockOf.blockOf(row)]; }
    int ordinalOf(RowId row) const { return m_ordinals[m_blockOf.blockOf(row)]; }
    std::size_t blockAt(int index) const;
    std::vector<qint32> allRows() const;
    void split(std::size_t ordinal);
    void putBlock(RowBlock block, quint32 handle);
    void renumber();

    std::vector<RowBlock> m_blocks; ///< by handle, stable
    std::vector<quint32> m_order; ///< handles in list order
    std::vector<int> m_ordinals; ///< by handle: the place in m_order
    BlockMap m_blockOf;
    std::vector<bool> m_isLive; ///< by row id
    int m_live = 0;
    mutable std::vector<int> m_before; ///< live rows ahead of each block, by ordinal
    mutable bool m_summedUp = false;
};

} // namespace techpass
