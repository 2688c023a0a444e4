// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <array>
#include <bit>
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
        return page < m_pages.size() && m_pages[page] && ((*m_pages[page])[wordOf(row)] & bitOf(row)) != 0;
    }
    /// Whether it was not in before.
    bool insert(RowId row);
    /// Whether it was in before.
    bool remove(RowId row);
    void clear();

    /// Removes those that `isOut` is true of.
    template <typename Predicate> void removeIf(const Predicate &isOut)
    {
        each([&](RowId row) {
            if (isOut(row))
                remove(row);
        });
    }

    /// Calls `take` with each row, the smallest id first; it may remove that row.
    template <typename Take> void each(const Take &take) const
    {
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            for (std::size_t word = 0; m_pages[page] && word < pageWords; ++word) {
                const RowId first = static_cast<RowId>((page * pageWords + word) * wordSize);
                for (quint64 left = (*m_pages[page])[word]; left != 0; left &= left - 1)
                    take(first + std::countr_zero(left));
            }
        }
    }

private:
    static constexpr std::size_t wordSize = 64;
    static constexpr std::size_t pageWords = 64;
    using Page = std::array<quint64, pageWords>;

    static std::size_t pageOf(RowId row) { return static_cast<std::size_t>(row) / (wordSize * pageWords); }
    static std::size_t wordOf(RowId row) { return static_cast<std::size_t>(row) / wordSize % pageWords; }
    static quint64 bitOf(RowId row) { return quint64(1) << (static_cast<std::size_t>(row) % wordSize); }

    std::vector<std::unique_ptr<Page>> m_pages; ///< null where there is none
    int m_size = 0;
};

} // namespace techpass
