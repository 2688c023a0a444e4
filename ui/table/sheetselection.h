// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QItemSelection>
#include <QList>

class QTableView;

namespace techpass {

/// The selected cells of a spreadsheet as a few ranges, however many cells they are: only the columns that
/// are shown, in the order in which they are shown. A value; rows are those of the model the selection is of.
class SheetSelection final
{
public:
    struct Rows
    {
        int first = 0;
        int last = 0;
    };

    /// `shownColumns` are the model's columns that are not hidden, from left to right.
    SheetSelection(const QItemSelection &selection, QList<int> shownColumns);

    bool isEmpty() const { return m_rows.isEmpty(); }
    /// More than one cell.
    bool isMany() const;
    /// One rectangle, without gaps.
    bool isBlock() const;
    /// The same columns in every selected row.
    bool isTable() const;
    const QList<int> &shownColumns() const { return m_columns; }

    /// The rows that have a selected cell: apart from each other, from top to bottom.
    const QList<Rows> &rows() const { return m_rows; }
    int rowCount() const { return m_rowCount; }
    int top() const { return isEmpty() ? -1 : m_rows.constFirst().first; }
    int bottom() const { return isEmpty() ? -1 : m_rows.constLast().last; }
    /// The places in shownColumns() of the leftmost and the rightmost selected column; -1 for none.
    int left() const { return m_left; }
    int right() const { return m_right; }
    /// Of the n-th row of rows(), counted through.
    int rowAt(int n) const;

    /// The selected columns of a row, from left to right.
    QList<int> columnsAt(int row) const;
    bool contains(int row, int column) const;
    /// Whether all of `rowCount` rows are selected in this column.
    bool hasColumn(int column, int rowCount) const;

private:
    struct Block
    {
        Rows rows;
        QList<int> columns; ///< shown ones, from left to right
    };

    static QList<Rows> merged(QList<Rows> all);

    QList<int> m_columns;
    QList<Block> m_blocks;
    QList<Rows> m_rows;
    int m_rowCount = 0;
    int m_left = -1;
    int m_right = -1;
};

/// What a command on the selected cells means: the current cell where none is selected, as after a Ctrl+click
/// on the only one that was.
SheetSelection selectedCells(const QTableView &view);

} // namespace techpass
