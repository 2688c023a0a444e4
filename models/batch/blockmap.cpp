// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/blockmap.h"

#include <algorithm>

namespace techpass {

BlockMap::BlockMap(int rows)
    : m_pages(static_cast<std::size_t>((rows + pageSize - 1) / pageSize))
{
    for (std::size_t i = 0; i < m_pages.size(); ++i)
        m_pages[i].block = static_cast<quint32>(i);
}

void BlockMap::set(RowId row, quint32 block)
{
    if (pageOf(row) == m_pages.size())
        m_pages.push_back({block, {}});
    Page &page = m_pages[pageOf(row)];
    if (page.blocks.empty()) {
        if (page.block == block)
            return;
        page.blocks.assign(pageSize, page.block);
    }
    page.blocks[placeOf(row)] = block;
}

void BlockMap::shorten()
{
    for (Page &page : m_pages) {
        const auto isOther = [&page](quint32 block) { return block != page.blocks.front(); };
        if (page.blocks.empty() || std::any_of(page.blocks.begin(), page.blocks.end(), isOther))
            continue;
        page.block = page.blocks.front();
        page.blocks = {};
    }
}

} // namespace techpass
