// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <vector>

namespace techpass {

/// A worksheet's cells with a text, row by row: all texts in one UTF-8 buffer (the workbook's shared strings
/// first), every cell a slice of it.
class SheetTable final
{
public:
    struct Slice
    {
        quint32 offset = 0;
        quint32 length = 0;
    };

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// The sheet's row number, from 1.
    int line(int row) const { return m_rows[static_cast<std::size_t>(row)].line; }
    /// Empty where the row has no such cell.
    QString text(int row, int column) const;
    QStringList texts(int row) const;
    /// The columns of a row's cells.
    std::vector<int> columns(int row) const;

    Slice append(QByteArrayView text);
    const QByteArray &texts() const { return m_texts; }
    std::size_t cellCount() const { return m_cells.size(); }
    void startRow(int line);
    /// To the last row.
    void addCell(int column, Slice text);

private:
    struct Cell
    {
        Slice text;
        quint16 column = 0;
    };
    struct Row
    {
        int line = 0;
        quint32 firstCell = 0;
    };

    std::size_t cellsBegin(int row) const { return m_rows[static_cast<std::size_t>(row)].firstCell; }
    std::size_t cellsEnd(int row) const;
    QString textOf(const Cell &cell) const;

    QByteArray m_texts;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
};

} // namespace techpass
