// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowset.h"

namespace techpass {

bool RowSet::insert(RowId row)
{
    const std::size_t page = pageOf(row);
    if (m_pages.size() <= page)
        m_pages.resize(page + 1);
    if (!m_pages[page])
        m_pages[page] = std::make_unique<std::bitset<pageSize>>();
    if ((*m_pages[page])[placeOf(row)])
        return false;
    m_pages[page]->set(placeOf(row));
    ++m_size;
    return true;
}

bool RowSet::remove(RowId row)
{
    if (!contains(row))
        return false;
    std::bitset<pageSize> &page = *m_pages[pageOf(row)];
    page.reset(placeOf(row));
    if (page.none())
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
