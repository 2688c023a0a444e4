// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowtable.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace techpass {

namespace {

constexpr int blockSize = BlockMap::pageSize;
constexpr int largestBlock = 2 * blockSize;

std::size_t at(RowId row)
{
    return static_cast<std::size_t>(row);
}

} // namespace

RowTable::RowTable(int rows)
    : m_blockOf(rows)
    , m_isLive(at(rows) + 1, true)
    , m_live(rows)
{
    m_isLive[0] = false;
    for (int before = 0; before < rows; before += blockSize)
        m_blocks.emplace_back(before + 1, std::min(blockSize, rows - before));
    if (m_blocks.empty())
        m_blocks.emplace_back();
    m_order.resize(m_blocks.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    renumber();
}

void RowTable::renumber()
{
    m_ordinals.resize(m_blocks.size());
    for (std::size_t i = 0; i < m_order.size(); ++i)
        m_ordinals[m_order[i]] = static_cast<int>(i);
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
        sum += m_blocks[m_order[i]].liveSize();
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
    return m_blocks[m_order[ordinal]].liveAt(index - m_before[ordinal]);
}

int RowTable::indexOf(RowId row) const
{
    if (!isLive(row))
        return -1;
    sumUp();
    return m_before[static_cast<std::size_t>(ordinalOf(row))] + blockOf(row).livePlaceOf(row);
}

int RowTable::liveBefore(RowId row) const
{
    if (isLive(row))
        return indexOf(row);
    sumUp();
    const RowBlock &block = blockOf(row);
    int count = m_before[static_cast<std::size_t>(ordinalOf(row))];
    const int place = block.placeOf(row);
    for (int i = 0; i < place; ++i)
        count += isLive(block.at(i)) ? 1 : 0;
    return count;
}

bool RowTable::isBefore(RowId a, RowId b) const
{
    const int ordinalOfA = ordinalOf(a);
    const int ordinalOfB = ordinalOf(b);
    if (ordinalOfA != ordinalOfB)
        return ordinalOfA < ordinalOfB;
    const RowBlock &block = blockOf(a);
    return block.placeOf(a) < block.placeOf(b);
}

QList<RowId> RowTable::liveIds() const
{
    QList<RowId> ids;
    ids.reserve(m_live);
    eachLive([&ids](RowId row) { ids.append(row); });
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
    places.reserve(at(rows.size()));
    for (const RowId row : rows)
        places.push_back({ordinalOf(row), blockOf(row).placeOf(row), row});
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
    int place = m_blocks[m_order[ordinal]].size();
    if (index < m_live) {
        const RowId next = idAt(index);
        ordinal = static_cast<std::size_t>(ordinalOf(next));
        place = blockOf(next).placeOf(next);
    }

    const quint32 handle = m_order[ordinal];
    const RowId first = lastId() + 1;
    m_blocks[handle].insert(place, first, count);
    for (RowId row = first; row < first + count; ++row)
        m_blockOf.set(row, handle);
    m_isLive.resize(m_isLive.size() + at(count), false);
    if (m_blocks[handle].size() > largestBlock)
        split(ordinal);
    return first;
}

void RowTable::split(std::size_t ordinal)
{
    std::vector<RowBlock> pieces = m_blocks[m_order[ordinal]].pieces(blockSize);
    std::vector<quint32> handles{m_order[ordinal]};
    while (handles.size() < pieces.size())
        handles.push_back(static_cast<quint32>(m_blocks.size() + handles.size()) - 1);
    m_blocks.resize(m_blocks.size() + pieces.size() - 1);
    for (std::size_t i = 0; i < pieces.size(); ++i)
        putBlock(std::move(pieces[i]), handles[i]);
    m_order.insert(
        m_order.begin() + static_cast<std::ptrdiff_t>(ordinal) + 1, handles.begin() + 1, handles.end());
    renumber();
}

void RowTable::putBlock(RowBlock block, quint32 handle)
{
    block.refresh(m_isLive);
    for (int i = 0; i < block.size(); ++i)
        m_blockOf.set(block.at(i), handle);
    m_blocks[handle] = std::move(block);
}

void RowTable::setLive(const QList<RowId> &rows, bool live)
{
    std::vector<bool> touched(m_blocks.size(), false);
    for (const RowId row : rows) {
        if (m_isLive[at(row)] == live)
            continue;
        m_isLive[at(row)] = live;
        m_live += live ? 1 : -1;
        touched[m_blockOf.blockOf(row)] = true;
    }
    for (std::size_t handle = 0; handle < touched.size(); ++handle) {
        if (touched[handle])
            m_blocks[handle].refresh(m_isLive);
    }
    m_summedUp = false;
}

std::vector<qint32> RowTable::allRows() const
{
    std::vector<qint32> rows;
    rows.reserve(m_isLive.size());
    for (const quint32 handle : m_order) {
        for (int i = 0; i < m_blocks[handle].size(); ++i)
            rows.push_back(static_cast<qint32>(m_blocks[handle].at(i)));
    }
    return rows;
}

void RowTable::reorder(const QList<RowId> &rows)
{
    const std::vector<qint32> before = allRows();
    std::vector<bool> moves(m_isLive.size(), false);
    for (const RowId row : rows)
        moves[at(row)] = true;
    std::vector<qint32> behind(m_isLive.size(), 0); // by row: where in `before` what follows it begins
    for (std::size_t i = 0; i < before.size(); ++i)
        behind[at(before[i])] = static_cast<qint32>(i) + 1;

    std::vector<qint32> after;
    after.reserve(before.size());
    const auto takeOthersFrom = [&](qint32 place) {
        for (std::size_t i = at(place); i < before.size() && !moves[at(before[i])]; ++i)
            after.push_back(before[i]);
    };
    takeOthersFrom(0);
    for (const RowId row : rows) {
        after.push_back(static_cast<qint32>(row));
        takeOthersFrom(behind[at(row)]);
    }

    std::vector<RowBlock> pieces = RowBlock(std::move(after)).pieces(blockSize);
    m_blocks = std::vector<RowBlock>(std::max(pieces.size(), std::size_t{1}));
    for (std::size_t i = 0; i < pieces.size(); ++i)
        putBlock(std::move(pieces[i]), static_cast<quint32>(i));
    m_blockOf.shorten();
    m_order.resize(m_blocks.size());
    std::iota(m_order.begin(), m_order.end(), 0U);
    renumber();
}

} // namespace techpass
