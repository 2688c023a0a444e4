// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowtable.h"

#include <algorithm>
#include <utility>

namespace techpass {

namespace {

constexpr std::size_t blockSize = 256;
constexpr std::size_t largestBlock = 2 * blockSize;

int placeIn(const std::vector<RowId> &rows, RowId row)
{
    return static_cast<int>(std::find(rows.begin(), rows.end(), row) - rows.begin());
}

} // namespace

RowTable::RowTable(int rows)
    : m_blockOf(static_cast<std::size_t>(rows) + 1, 0)
    , m_isLive(static_cast<std::size_t>(rows) + 1, 1)
    , m_live(rows)
{
    m_isLive[0] = 0;
    for (RowId row = 1; row <= rows; ++row) {
        if (m_order.empty() || m_blocks[m_order.back()]->all.size() >= blockSize)
            m_order.push_back(addBlock());
        Block &block = *m_blocks[m_order.back()];
        block.all.push_back(row);
        ++block.liveCount;
        m_blockOf[static_cast<std::size_t>(row)] = m_order.back();
    }
    if (m_order.empty())
        m_order.push_back(addBlock());
    renumber();
}

std::size_t RowTable::addBlock()
{
    m_blocks.push_back(std::make_unique<Block>());
    return m_blocks.size() - 1;
}

void RowTable::renumber()
{
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_blocks[m_order[i]]->ordinal = static_cast<int>(i);
    m_summedUp = false;
}

void RowTable::sumUp() const
{
    if (m_summedUp)
        return;
    m_before.resize(m_order.size());
    int sum = 0;
    for (std::size_t i = 0; i < m_order.size(); ++i) {
        m_before[i] = sum;
        sum += m_blocks[m_order[i]]->liveCount;
    }
    m_summedUp = true;
}

std::size_t RowTable::blockAt(int index) const
{
    sumUp();
    const auto after = std::upper_bound(m_before.begin(), m_before.end(), index);
    return static_cast<std::size_t>(after - m_before.begin()) - 1;
}

RowId RowTable::idAt(int index) const
{
    Q_ASSERT(index >= 0 && index < m_live);
    const std::size_t ordinal = blockAt(index);
    const Block &block = *m_blocks[m_order[ordinal]];
    return block.visible()[static_cast<std::size_t>(index - m_before[ordinal])];
}

int RowTable::indexOf(RowId row) const
{
    if (!isLive(row))
        return -1;
    sumUp();
    const Block &block = blockOf(row);
    return m_before[static_cast<std::size_t>(block.ordinal)] + placeIn(block.visible(), row);
}

int RowTable::liveBefore(RowId row) const
{
    if (isLive(row))
        return indexOf(row);
    sumUp();
    const Block &block = blockOf(row);
    int count = m_before[static_cast<std::size_t>(block.ordinal)];
    for (const RowId other : block.all) {
        if (other == row)
            break;
        count += isLive(other) ? 1 : 0;
    }
    return count;
}

bool RowTable::isBefore(RowId a, RowId b) const
{
    const Block &blockOfA = blockOf(a);
    const Block &blockOfB = blockOf(b);
    if (&blockOfA != &blockOfB)
        return blockOfA.ordinal < blockOfB.ordinal;
    return placeIn(blockOfA.all, a) < placeIn(blockOfA.all, b);
}

QList<RowId> RowTable::liveIds() const
{
    QList<RowId> ids;
    ids.reserve(m_live);
    for (const std::size_t handle : m_order) {
        const Block &block = *m_blocks[handle];
        if (block.liveCount > 0)
            ids.append(QList<RowId>(block.visible().begin(), block.visible().end()));
    }
    return ids;
}

QList<RowId> RowTable::sorted(const QList<RowId> &rows) const
{
    struct Place
    {
        int ordinal;
        int place;
        RowId row;
    };
    std::vector<Place> places;
    places.reserve(static_cast<std::size_t>(rows.size()));
    for (const RowId row : rows) {
        const Block &block = blockOf(row);
        places.push_back({block.ordinal, placeIn(block.all, row), row});
    }
    std::sort(places.begin(), places.end(), [](const Place &a, const Place &b) {
        return std::pair(a.ordinal, a.place) < std::pair(b.ordinal, b.place);
    });
    QList<RowId> ordered;
    ordered.reserve(rows.size());
    for (const Place &place : places)
        ordered.append(place.row);
    return ordered;
}

RowId RowTable::create(int index, int count)
{
    std::size_t ordinal = m_order.size() - 1;
    Block *block = m_blocks[m_order[ordinal]].get();
    std::size_t place = block->all.size();
    if (index < m_live) {
        const RowId next = idAt(index);
        block = &blockOf(next);
        ordinal = static_cast<std::size_t>(block->ordinal);
        place = static_cast<std::size_t>(placeIn(block->all, next));
    }

    if (block->whole())
        block->live = block->all;
    const RowId first = lastId() + 1;
    std::vector<RowId> rows(static_cast<std::size_t>(count));
    for (std::size_t i = 0; i < rows.size(); ++i)
        rows[i] = first + static_cast<RowId>(i);
    block->all.insert(block->all.begin() + static_cast<std::ptrdiff_t>(place), rows.begin(), rows.end());
    m_blockOf.resize(m_blockOf.size() + rows.size(), m_order[ordinal]);
    m_isLive.resize(m_isLive.size() + rows.size(), 0);
    if (block->all.size() > largestBlock)
        split(ordinal);
    return first;
}

void RowTable::split(std::size_t ordinal)
{
    Block &block = *m_blocks[m_order[ordinal]];
    const std::vector<RowId> all = std::exchange(block.all, {});
    std::vector<std::size_t> handles{m_order[ordinal]};
    for (const RowId row : all) {
        if (m_blocks[handles.back()]->all.size() >= blockSize)
            handles.push_back(addBlock());
        m_blocks[handles.back()]->all.push_back(row);
        m_blockOf[static_cast<std::size_t>(row)] = handles.back();
    }
    for (const std::size_t handle : handles)
        refresh(*m_blocks[handle]);
    m_order.insert(
        m_order.begin() + static_cast<std::ptrdiff_t>(ordinal) + 1, handles.begin() + 1, handles.end());
    renumber();
}

void RowTable::refresh(Block &block)
{
    block.live.clear();
    for (const RowId row : block.all) {
        if (isLive(row))
            block.live.push_back(row);
    }
    block.liveCount = static_cast<int>(block.live.size());
    if (block.whole())
        block.live = {};
}

void RowTable::setLive(const QList<RowId> &rows, bool live)
{
    std::vector<char> touched(m_blocks.size(), 0);
    for (const RowId row : rows) {
        char &state = m_isLive[static_cast<std::size_t>(row)];
        if ((state != 0) == live)
            continue;
        state = live ? 1 : 0;
        m_live += live ? 1 : -1;
        touched[m_blockOf[static_cast<std::size_t>(row)]] = 1;
    }
    for (std::size_t handle = 0; handle < touched.size(); ++handle) {
        if (touched[handle] != 0)
            refresh(*m_blocks[handle]);
    }
    m_summedUp = false;
}

} // namespace techpass
