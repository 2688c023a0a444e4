// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowblock.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace techpass {

namespace {

int placeIn(const std::vector<qint32> &rows, RowId row)
{
    return static_cast<int>(std::find(rows.begin(), rows.end(), static_cast<qint32>(row)) - rows.begin());
}

} // namespace

RowBlock::RowBlock(RowId first, int count)
    : m_first(first)
    , m_count(count)
    , m_liveCount(count)
{
}

RowBlock::RowBlock(std::vector<qint32> rows)
    : m_count(static_cast<int>(rows.size()))
    , m_rows(std::move(rows))
{
    shorten();
}

int RowBlock::placeOf(RowId row) const
{
    return isRun() ? static_cast<int>(row - m_first) : placeIn(m_rows, row);
}

int RowBlock::livePlaceOf(RowId row) const
{
    return isWhole() ? placeOf(row) : placeIn(m_live, row);
}

void RowBlock::insert(int place, RowId first, int count)
{
    if (isWhole() && m_count > 0) {
        m_live.resize(static_cast<std::size_t>(m_count));
        for (int i = 0; i < m_count; ++i)
            m_live[static_cast<std::size_t>(i)] = static_cast<qint32>(at(i));
    }
    writeDown();
    std::vector<qint32> rows(static_cast<std::size_t>(count));
    std::iota(rows.begin(), rows.end(), static_cast<qint32>(first));
    m_rows.insert(m_rows.begin() + place, rows.begin(), rows.end());
    m_count += count;
    shorten();
}

std::vector<RowBlock> RowBlock::pieces(int most) const
{
    std::vector<RowBlock> blocks;
    for (int begin = 0; begin < m_count; begin += most) {
        std::vector<qint32> rows;
        for (int i = begin; i < std::min(begin + most, m_count); ++i)
            rows.push_back(static_cast<qint32>(at(i)));
        blocks.emplace_back(std::move(rows));
    }
    return blocks;
}

void RowBlock::refresh(const std::vector<bool> &isLive)
{
    m_live.clear();
    for (int i = 0; i < m_count; ++i) {
        const RowId row = at(i);
        if (isLive[static_cast<std::size_t>(row)])
            m_live.push_back(static_cast<qint32>(row));
    }
    m_liveCount = static_cast<int>(m_live.size());
    if (isWhole() || m_live.empty())
        m_live = {};
}

void RowBlock::writeDown()
{
    if (!isRun())
        return;
    m_rows.resize(static_cast<std::size_t>(m_count));
    std::iota(m_rows.begin(), m_rows.end(), static_cast<qint32>(m_first));
}

void RowBlock::shorten()
{
    const bool countsUp = std::adjacent_find(m_rows.begin(), m_rows.end(), [](qint32 row, qint32 next) {
        return next != row + 1;
    }) == m_rows.end();
    if (m_rows.empty() || !countsUp)
        return;
    m_first = m_rows.front();
    m_rows = {};
}

} // namespace techpass
