// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/shownrows.h"

#include "models/batch/batchrows.h"
#include "models/batch/rowfinder.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace techpass {

namespace {

std::size_t index(RowId row)
{
    return static_cast<std::size_t>(row);
}

/// By row, whether it is one of `rows`.
template <typename Rows> std::vector<bool> marks(const Rows &rows, const RowTable &order)
{
    std::vector<bool> marked(index(order.lastId()) + 1, false);
    for (const auto row : rows)
        marked[index(row)] = true;
    return marked;
}

std::vector<qint32> listed(const std::vector<bool> &marked, const RowTable &order)
{
    std::vector<qint32> rows;
    order.eachLive([&](RowId row) {
        if (index(row) < marked.size() && marked[index(row)])
            rows.push_back(static_cast<qint32>(row));
    });
    return rows;
}

} // namespace

int ShownRows::placeOf(RowId row) const
{
    if (m_isWhole)
        return m_list.indexOf(row);
    if (!m_list.rows().order.isKnown(row))
        return -1;
    const auto found = m_isInListOrder ? std::lower_bound(m_rows.begin(), m_rows.end(), row,
                           [this](RowId a, RowId b) { return m_list.isBefore(a, b); })
                                       : std::find(m_rows.begin(), m_rows.end(), static_cast<qint32>(row));
    return found != m_rows.end() && *found == row ? static_cast<int>(found - m_rows.begin()) : -1;
}

QList<RowId> ShownRows::among(const QList<RowId> &rows) const
{
    // A walk looks at each row shown; a question costs as much, or in list order some steps.
    const qsizetype mostAsked = m_isInListOrder ? 1 + count() / 64 : 1;
    QList<RowId> found;
    if (m_isWhole || rows.size() <= mostAsked) {
        std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
            [this](RowId row) { return m_isWhole ? m_list.rows().order.isLive(row) : placeOf(row) >= 0; });
        return found;
    }
    const std::vector<bool> shown = marks(m_rows, m_list.rows().order);
    std::copy_if(rows.begin(), rows.end(), std::back_inserter(found),
        [&shown](RowId row) { return index(row) < shown.size() && shown[index(row)]; });
    return found;
}

QList<RowId> ShownRows::rows(Block block) const
{
    if (m_isWhole && block.first == 0 && block.last == count() - 1)
        return m_list.rowIds();
    QList<RowId> rows;
    rows.reserve(block.last - block.first + 1);
    for (int place = block.first; place <= block.last; ++place)
        rows.append(at(place));
    return rows;
}

std::vector<qint32> ShownRows::inOrderShown() const
{
    return m_isWhole ? rowsOf(m_list.rows(), BatchFilter::All) : m_rows;
}

std::vector<qint32> ShownRows::inListOrder() const
{
    const RowTable &order = m_list.rows().order;
    return m_isInListOrder ? inOrderShown() : listed(marks(m_rows, order), order);
}

bool ShownRows::isAll(const std::vector<qint32> &rows, bool inListOrder) const
{
    return inListOrder && static_cast<int>(rows.size()) == m_list.rowCount();
}

bool ShownRows::isShown(const std::vector<qint32> &rows, bool inListOrder) const
{
    if (isAll(rows, inListOrder))
        return m_isWhole;
    return !m_isWhole && m_isInListOrder == inListOrder && rows == m_rows;
}

void ShownRows::show(std::vector<qint32> rows, bool inListOrder)
{
    m_isWhole = isAll(rows, inListOrder);
    m_isInListOrder = inListOrder;
    m_rows = m_isWhole ? std::vector<qint32>() : std::move(rows);
    m_rows.shrink_to_fit();
}

int ShownRows::placeForNew(RowId first) const
{
    const auto place = m_isInListOrder ? std::lower_bound(m_rows.begin(), m_rows.end(), first,
                           [this](RowId a, RowId b) { return m_list.isBefore(a, b); })
                                       : m_rows.end();
    return static_cast<int>(place - m_rows.begin());
}

void ShownRows::insert(int place, const QList<RowId> &rows)
{
    m_rows.insert(m_rows.begin() + place, rows.begin(), rows.end());
}

std::vector<ShownRows::Block> ShownRows::blocksOf(const QList<RowId> &rows) const
{
    const std::vector<bool> marked = marks(rows, m_list.rows().order);
    std::vector<Block> blocks;
    for (int place = 0; place < count(); ++place) {
        if (!marked[index(at(place))])
            continue;
        if (blocks.empty() || blocks.back().last + 1 != place)
            blocks.push_back({place, place});
        blocks.back().last = place;
    }
    return blocks;
}

void ShownRows::remove(Block block)
{
    m_rows.erase(m_rows.begin() + block.first, m_rows.begin() + block.last + 1);
}

void ShownRows::remove(const QList<RowId> &rows)
{
    const std::vector<bool> marked = marks(rows, m_list.rows().order);
    std::erase_if(m_rows, [&marked](qint32 row) { return marked[index(row)]; });
}

void ShownRows::beforeReset()
{
    if (!m_isWhole)
        m_liveBefore = marks(m_list.rowIds(), m_list.rows().order);
}

void ShownRows::afterReset()
{
    if (m_isWhole)
        return;
    const std::vector<bool> before = std::exchange(m_liveBefore, {});
    const RowTable &order = m_list.rows().order;
    std::erase_if(m_rows, [&order](qint32 row) { return !order.isLive(row); });
    order.eachLive([&](RowId row) {
        if (index(row) >= before.size() || !before[index(row)])
            m_rows.push_back(static_cast<qint32>(row));
    });
    if (m_isInListOrder)
        m_rows = listed(marks(m_rows, order), order);
}

} // namespace techpass
