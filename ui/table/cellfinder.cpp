// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/cellfinder.h"

#include "models/batch/batchtablemodel.h"

#include <algorithm>

namespace techpass {

namespace {

constexpr quint32 placesPerRow = 16;
static_assert(BatchTableModel::columns <= int(placesPerRow));

} // namespace

CellFinder::CellFinder(QObject *parent)
    : QObject(parent)
{
    connect(&m_work, &SlicedWork::progressed, this, &CellFinder::advanced);
}

void CellFinder::start(
    const QAbstractItemModel &model, const FindQuery &query, const SheetSelection &cells, int start)
{
    clear();
    m_model = &model;
    m_query = query;
    m_cells = cells;
    m_first = 0;
    for (const SheetSelection::Rows &rows : cells.rows()) {
        if (rows.last < start)
            m_first += rows.last - rows.first + 1;
        else if (rows.first < start)
            m_first += start - rows.first;
    }
    if (m_first >= cells.rowCount())
        m_first = 0;
    if (query.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_work.startLater(
        cells.rowCount(), [this](qint64 n) { return look(n); },
        [this] {
            m_before.insert(m_before.end(), m_after.begin(), m_after.end());
            m_after.clear();
            Q_EMIT finished();
        });
}

void CellFinder::clear()
{
    m_work.stop();
    m_model = nullptr;
    m_query = {};
    m_before.clear();
    m_after.clear();
}

bool CellFinder::look(qint64 n)
{
    const int count = m_cells.rowCount();
    const auto nth = static_cast<int>((n + m_first) % count);
    const int row = m_cells.rowAt(nth);
    const QList<int> columns = m_cells.columnsAt(row);
    for (const int column : columns) {
        const std::optional<Field> field = BatchTableModel::fieldAt(column);
        if (!field || (m_query.field && *m_query.field != *field))
            continue;
        const QModelIndex index = m_model->index(row, column);
        if (m_query.matches(index.data(Qt::DisplayRole).toString()))
            (nth >= m_first ? m_after : m_before).push_back(keyOf(index));
    }
    return true;
}

quint32 CellFinder::keyOf(const QModelIndex &index) const
{
    const auto place = m_cells.shownColumns().indexOf(index.column());
    return quint32(index.row()) * placesPerRow + quint32(std::max<qsizetype>(0, place));
}

quint32 CellFinder::keyAt(qint64 place) const
{
    const auto at = static_cast<std::size_t>(place);
    return at < m_before.size() ? m_before[at] : m_after[at - m_before.size()];
}

QModelIndex CellFinder::at(qint64 place) const
{
    if (!m_model || place < 0 || place >= count())
        return {};
    const quint32 key = keyAt(place);
    const QList<int> &columns = m_cells.shownColumns();
    const auto column = static_cast<qsizetype>(key % placesPerRow);
    return column < columns.size() ? m_model->index(int(key / placesPerRow), columns.at(column))
                                   : QModelIndex();
}

qint64 CellFinder::placeOf(const QModelIndex &index) const
{
    if (!index.isValid() || !isDone())
        return -1;
    const auto found = std::lower_bound(m_before.begin(), m_before.end(), keyOf(index));
    return found != m_before.end() && *found == keyOf(index) ? found - m_before.begin() : -1;
}

QModelIndex CellFinder::next(const QModelIndex &from, bool forward, bool inclusive) const
{
    const quint32 key = from.isValid() ? keyOf(from) : 0;
    const auto isBehind = [key, inclusive](quint32 other) { return inclusive ? other < key : other <= key; };
    if (isDone()) {
        if (m_before.empty())
            return {};
        const auto found = forward ? std::partition_point(m_before.begin(), m_before.end(), isBehind)
                                   : std::lower_bound(m_before.begin(), m_before.end(), key);
        const auto size = static_cast<qint64>(m_before.size());
        const qint64 place = found - m_before.begin();
        return at(forward ? place % size : (place - 1 + size) % size);
    }
    if (!forward)
        return {};
    // What lies behind the rows not looked at yet is not known to be the next one.
    const auto found = std::partition_point(m_after.begin(), m_after.end(), isBehind);
    return found == m_after.end() ? QModelIndex()
                                  : at(static_cast<qint64>(m_before.size()) + (found - m_after.begin()));
}

} // namespace techpass
