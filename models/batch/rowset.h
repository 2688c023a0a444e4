// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <bitset>
#include <memory>
#include <vector>

namespace techpass {

/// Some rows of a list, in no order of the list. An eighth of a byte a row where they are many, half a
/// kilobyte for one that is far from the others.
class RowSet final
{
public:
    int size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    bool contains(RowId row) const
    {
        const std::size_t page = pageOf(row);
        return page < m_pages.size() && m_pages[page] && (*m_pages[page])[placeOf(row)];
    }
    /// Whether it was not in before.
    bool insert(RowId row);
    /// Whether it was in before.
    bool remove(RowId row);
    void clear();

    /// Calls `take` with each row, the smallest id first.
    template <typename Take> void each(const Take &take) const
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            for (std::size_t place = 0; m_pages[page] && place < pageSize; ++place) {
                if ((*m_pages[page])[place])
                    take(static_cast<RowId>(page * pageSize + place));
            }
        }
    }

private:
    static constexpr std::size_t pageSize = 4096;
    static std::size_t pageOf(RowId row) { return static_cast<std::size_t>(row) / pageSize; }
    static std::size_t placeOf(RowId row) { return static_cast<std::size_t>(row) % pageSize; }

    std::vector<std::unique_ptr<std::bitset<pageSize>>> m_pages; ///< null where there is none
    int m_size = 0;
};

} // namespace techpass
