// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sheettable.h"

#include <algorithm>

namespace techpass {

std::size_t SheetTable::cellsEnd(int row) const
{
    const auto next = static_cast<std::size_t>(row) + 1;
    return next < m_rows.size() ? m_rows[next].firstCell : m_cells.size();
}

QString SheetTable::text(int row, int column) const
{
    for (std::size_t i = cellsBegin(row); i < cellsEnd(row); ++i) {
        if (m_cells[i].column == column)
            return textOf(m_cells[i]);
    }
    return {};
}

QStringList SheetTable::texts(int row) const
{
    QStringList result;
    for (std::size_t i = cellsBegin(row); i < cellsEnd(row); ++i) {
        if (result.size() <= m_cells[i].column)
            result.resize(m_cells[i].column + 1);
        result[m_cells[i].column] = textOf(m_cells[i]);
    }
    return result;
}

std::size_t SheetTable::size() const
{
    return m_texts.size() + m_cells.size() * sizeof(Cell) + m_rows.size() * sizeof(Row);
}

void SheetTable::reserve(std::size_t cells, std::size_t textBytes)
{
    m_cells.reserve(cells);
    m_texts.reserve(textBytes);
}

void SheetTable::startRow(int line)
{
    m_rows.push_back({line, static_cast<quint32>(m_cells.size())});
}

void SheetTable::addCell(int column, QByteArrayView text)
{
    const Slice slice{static_cast<quint32>(m_texts.size()), static_cast<quint32>(text.size())};
    m_texts.append(text.data(), static_cast<std::size_t>(text.size()));
    m_cells.push_back({slice, static_cast<quint16>(column), false});
}

} // namespace techpass
