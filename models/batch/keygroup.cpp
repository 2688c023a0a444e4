// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/keygroup.h"

#include <algorithm>

namespace techpass {

namespace {

/// Puts the first row in list order at the top of a heap.
auto isBehind(const RowTable &order)
{
    return [&order](qint32 a, qint32 b) { return order.isBefore(b, a); };
}

} // namespace

void KeyGroup::append(RowId row)
{
    m_rows.push_back(static_cast<qint32>(row));
    ++m_size;
}

void KeyGroup::insert(RowId row, const RowTable &order)
{
    append(row);
    std::push_heap(m_rows.begin(), m_rows.end(), isBehind(order));
}

void KeyGroup::leave(const RowTable &order, const IsIn &isIn)
{
    --m_size;
    constexpr std::size_t few = 16;
    if (m_rows.size() > 2 * static_cast<std::size_t>(m_size) + few)
        dropLeft(order, isIn);
    while (!m_rows.empty() && !isIn(m_rows.front())) {
        std::pop_heap(m_rows.begin(), m_rows.end(), isBehind(order));
        m_rows.pop_back();
    }
}

QList<RowId> KeyGroup::rows(const IsIn &isIn) const
{
    QList<RowId> rows;
    rows.reserve(m_size);
    const bool areAllIn = m_rows.size() == static_cast<std::size_t>(m_size);
    for (const qint32 row : m_rows) {
        if (areAllIn || isIn(row))
            rows.append(row);
    }
    if (rows.size() > m_size) { // one that left and came back stands here twice
        std::sort(rows.begin(), rows.end());
        rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    }
    return rows;
}

void KeyGroup::dropLeft(const RowTable &order, const IsIn &isIn)
{
    const QList<RowId> left = rows(isIn);
    m_rows.assign(left.begin(), left.end());
    std::make_heap(m_rows.begin(), m_rows.end(), isBehind(order));
}

} // namespace techpass
