// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <vector>

namespace techpass {

/// Which block each row of a list stands in. Rows are looked up in pages of 256 ids; a page whose rows all
/// stand in one block remembers only that, which is how a list begins. Owned by RowTable.
class BlockMap final
{
public:
    static constexpr int pageSize = 256;

    BlockMap() = default;
    /// Rows 1 … `rows`, a block for every page.
    explicit BlockMap(int rows);

    quint32 blockOf(RowId row) const
    {
        const Page &page = m_pages[pageOf(row)];
        return page.blocks.empty() ? page.block : page.blocks[placeOf(row)];
    }
    /// `row` is known, or the next one behind the last.
    void set(RowId row, quint32 block);
    /// Forgets what was written down for each row where it is one block again.
    void shorten();

private:
    struct Page
    {
        quint32 block = 0;
        std::vector<quint32> blocks; ///< by row, where they are not all in `block`
    };

    static std::size_t pageOf(RowId row) { return static_cast<std::size_t>(row - 1) / pageSize; }
    static std::size_t placeOf(RowId row) { return static_cast<std::size_t>(row - 1) % pageSize; }

    std::vector<Page> m_pages;
};

} // namespace techpass
