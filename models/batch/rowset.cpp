// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowset.h"

#include <algorithm>

namespace techpass {

bool RowSet::insert(RowId row)
{
    const std::size_t page = pageOf(row);
    if (m_pages.size() <= page)
        m_pages.resize(page + 1);
    if (!m_pages[page])
        m_pages[page] = std::make_unique<Page>();
    quint64 &word = (*m_pages[page])[wordOf(row)];
    if ((word & bitOf(row)) != 0)
        return false;
    word |= bitOf(row);
    ++m_size;
    return true;
}

bool RowSet::remove(RowId row)
{
    if (!contains(row))
        return false;
    Page &page = *m_pages[pageOf(row)];
    page[wordOf(row)] &= ~bitOf(row);
    if (std::all_of(page.cbegin(), page.cend(), [](quint64 word) { return word == 0; }))
        m_pages[pageOf(row)].reset();
    --m_size;
    return true;
}

void RowSet::clear()
{
    m_pages.clear();
    m_size = 0;
}

} // namespace techpass
