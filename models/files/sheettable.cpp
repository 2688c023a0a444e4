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

void SheetTable::dropLastRow()
{
    m_cells.resize(m_rows.back().firstCell);
    m_rows.pop_back();
}

std::size_t SheetTable::sharedTextsWanted() const
{
    std::size_t wanted = 0;
    for (const Cell &cell : m_cells)
        wanted = cell.isShared ? std::max<std::size_t>(wanted, std::size_t{cell.text.offset} + 1) : wanted;
    return wanted;
}

// Cells are written field by field: one that is put together first has to wait for itself.

void SheetTable::addGatheredCell(int column)
{
    Cell &cell = m_cells.emplace_back();
    cell.text.offset = static_cast<quint32>(m_gatheredFrom);
    cell.text.length = static_cast<quint32>(m_texts.size() - m_gatheredFrom);
    cell.column = static_cast<quint16>(column);
    m_gatheredFrom = m_texts.size();
}

void SheetTable::addCell(int column, QByteArrayView text)
{
    dropGathered();
    m_texts.append(text.data(), static_cast<std::size_t>(text.size()));
    addGatheredCell(column);
}

void SheetTable::addSharedCell(int column, quint32 index)
{
    dropGathered();
    Cell &cell = m_cells.emplace_back();
    cell.text.offset = index;
    cell.column = static_cast<quint16>(column);
    cell.isShared = true;
    m_hasShared = true;
}

void SheetTable::setText(std::size_t cell, QByteArrayView text)
{
    addCell(m_cells[cell].column, text);
    m_cells[cell] = m_cells.back();
    m_cells.pop_back();
}

std::optional<int> SheetTable::share(std::shared_ptr<const SharedTexts> texts)
{
    m_sharedTexts = std::move(texts);
    if (!m_hasShared)
        return std::nullopt;
    const std::vector<TextSlice> &slices = m_sharedTexts->slices;
    std::size_t at = 0;
    std::size_t kept = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const std::size_t end = cellsEnd(row);
        m_rows[static_cast<std::size_t>(row)].firstCell = static_cast<quint32>(kept);
        for (; at < end; ++at) {
            Cell cell = m_cells[at];
            if (cell.isShared && cell.text.offset >= slices.size())
                return line(row);
            if (cell.isShared)
                cell.text = slices[cell.text.offset];
            m_cells[kept] = cell;
            kept += cell.text.length > 0 ? 1 : 0;
        }
    }
    m_cells.resize(kept);
    return std::nullopt;
}

} // namespace techpass
