// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetselection.h"

#include "ui/table/sheetheader.h"

#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <utility>

namespace techpass {

SheetSelection::SheetSelection(const QItemSelection &selection, QList<int> shownColumns)
    : m_columns(std::move(shownColumns))
{
    for (const QItemSelectionRange &range : selection) {
        Block block{{range.top(), range.bottom()}, {}};
        for (qsizetype i = 0; i < m_columns.size(); ++i) {
            if (m_columns.at(i) < range.left() || m_columns.at(i) > range.right())
                continue;
            const int place = static_cast<int>(i);
            block.columns.append(m_columns.at(i));
            m_left = m_left < 0 ? place : std::min(m_left, place);
            m_right = std::max(m_right, place);
        }
        if (range.isValid() && !block.columns.isEmpty())
            m_blocks.append(block);
    }
    QList<Rows> all;
    for (const Block &block : std::as_const(m_blocks))
        all.append(block.rows);
    m_rows = merged(std::move(all));
    for (const Rows &rows : std::as_const(m_rows))
        m_rowCount += rows.last - rows.first + 1;
}

/// Apart from each other, from top to bottom.
QList<SheetSelection::Rows> SheetSelection::merged(QList<Rows> all)
{
    std::sort(all.begin(), all.end(), [](const Rows &a, const Rows &b) { return a.first < b.first; });
    QList<Rows> apart;
    for (const Rows &rows : std::as_const(all)) {
        if (!apart.isEmpty() && rows.first <= apart.constLast().last + 1)
            apart.last().last = std::max(apart.constLast().last, rows.last);
        else
            apart.append(rows);
    }
    return apart;
}

bool SheetSelection::isMany() const
{
    return m_rowCount > 1 || m_right > m_left;
}

bool SheetSelection::isBlock() const
{
    if (m_rows.size() != 1)
        return false;
    qint64 cells = 0;
    for (const Block &block : m_blocks)
        cells += qint64(block.rows.last - block.rows.first + 1) * block.columns.size();
    return cells == qint64(m_rowCount) * (m_right - m_left + 1);
}

bool SheetSelection::isTable() const
{
    const QList<int> columns = columnsAt(top());
    // From one block's edge to the next all rows have the same.
    return std::all_of(m_blocks.cbegin(), m_blocks.cend(), [&](const Block &block) {
        const QList<int> below = columnsAt(block.rows.last + 1);
        return columnsAt(block.rows.first) == columns && (below.isEmpty() || below == columns);
    });
}

int SheetSelection::rowAt(int n) const
{
    for (const Rows &rows : m_rows) {
        const int count = rows.last - rows.first + 1;
        if (n < count)
            return rows.first + n;
        n -= count;
    }
    return -1;
}

QList<int> SheetSelection::columnsAt(int row) const
{
    QList<int> columns;
    int blocks = 0;
    for (const Block &block : m_blocks) {
        if (row < block.rows.first || row > block.rows.last)
            continue;
        columns.append(block.columns);
        ++blocks;
    }
    if (blocks > 1) {
        const auto place = [this](int column) { return m_columns.indexOf(column); };
        std::sort(columns.begin(), columns.end(), [&](int a, int b) { return place(a) < place(b); });
        columns.erase(std::unique(columns.begin(), columns.end()), columns.end());
    }
    return columns;
}

bool SheetSelection::contains(int row, int column) const
{
    return std::any_of(m_blocks.cbegin(), m_blocks.cend(), [row, column](const Block &block) {
        return row >= block.rows.first && row <= block.rows.last && block.columns.contains(column);
    });
}

bool SheetSelection::hasColumn(int column, int rowCount) const
{
    QList<Rows> found;
    for (const Block &block : m_blocks) {
        if (block.columns.contains(column))
            found.append(block.rows);
    }
    const QList<Rows> apart = merged(std::move(found));
    return apart.size() == 1 && apart.constFirst().first == 0 && apart.constFirst().last == rowCount - 1;
}

SheetSelection selectedCells(const QTableView &view)
{
    const QList<int> columns = shownColumns(*view.horizontalHeader());
    const QItemSelectionModel *selection = view.selectionModel();
    if (!selection)
        return {{}, columns};
    SheetSelection cells(selection->selection(), columns);
    const QModelIndex current = selection->currentIndex();
    return cells.isEmpty() && current.isValid() ? SheetSelection({current, current}, columns) : cells;
}

} // namespace techpass
