// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <vector>

namespace techpass {

/// Where the rows of a list start in its text, each behind the one before: about 2 bytes a row. Rows are kept
/// in pages, by how far they are from their page's first; pages of long rows take 6 bytes a row.
class RowPlaces final
{
public:
    std::size_t size() const { return m_distances.size(); }
    bool empty() const { return m_distances.empty(); }
    void reserve(std::size_t rows)
    {
        m_pages.reserve(rows / pageSize + 1);
        m_distances.reserve(rows);
    }

    quint32 at(std::size_t row) const
    {
        const std::size_t page = row / pageSize;
        if (isLong(page))
            return m_long[m_pages[page] + row % pageSize];
        return m_pages[page] + m_distances[row];
    }

    void append(quint32 place)
    {
        const std::size_t row = size();
        const std::size_t page = row / pageSize;
        if (row % pageSize == 0) {
            m_pages.push_back(place);
            m_distances.push_back(0);
            return;
        }
        if (!isLong(page) && place - m_pages[page] > farthest)
            makeLong(page);
        if (isLong(page)) {
            m_long.push_back(place);
            m_distances.push_back(0);
        } else {
            m_distances.push_back(static_cast<quint16>(place - m_pages[page]));
        }
    }

    void append(const std::vector<quint32> &places)
    {
        for (std::size_t i = 0; i < places.size();) {
            if (size() % pageSize == 0 && i + pageSize <= places.size()
                && places[i + pageSize - 1] - places[i] <= farthest) {
                appendPage(places.data() + i);
                i += pageSize;
            } else {
                append(places[i++]);
            }
        }
    }

private:
    static constexpr std::size_t pageSize = 32;
    static constexpr quint32 farthest = 0xFFFF;

    /// No first row is away from itself.
    bool isLong(std::size_t page) const { return m_distances[page * pageSize] != 0; }
    /// Of short rows.
    void appendPage(const quint32 *places)
    {
        const std::size_t begin = size();
        m_pages.push_back(places[0]);
        m_distances.resize(begin + pageSize);
        for (std::size_t i = 0; i < pageSize; ++i)
            m_distances[begin + i] = static_cast<quint16>(places[i] - places[0]);
    }
    void makeLong(std::size_t page)
    {
        const auto first = static_cast<quint32>(m_long.size());
        for (std::size_t row = page * pageSize; row < size(); ++row)
            m_long.push_back(m_pages[page] + m_distances[row]);
        m_pages[page] = first;
        m_distances[page * pageSize] = 1;
    }

    std::vector<quint32> m_pages; ///< where the first row starts; of a page of long rows, its first in m_long
    std::vector<quint16> m_distances; ///< by row
    std::vector<quint32> m_long; ///< where the rows of such pages start
};

} // namespace techpass
