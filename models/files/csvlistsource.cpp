// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvlistsource.h"

#include "models/files/csvreader.h"

#include <utility>

namespace techpass {

CsvListSource::CsvListSource(CsvIndex index)
    : m_index(std::move(index))
    , m_cutter(m_index.delimiter, m_index.columns)
{
}

int CsvListSource::rowCount() const
{
    return static_cast<int>(m_index.begins.size());
}

QString CsvListSource::value(int row, Field field) const
{
    return textAt(row, m_index.columns[indexOf(field)]);
}

QString CsvListSource::remark(int row) const
{
    return textAt(row, m_index.remarkColumn);
}

QStringList CsvListSource::extraValues(int row) const
{
    QStringList values;
    for (const int column : m_index.extraColumns)
        values.append(textAt(row, column));
    return values;
}

QString CsvListSource::textAt(int row, int column) const
{
    if (column < 0)
        return {};
    CsvReader reader(m_index.text, m_index.delimiter, begin(row), line(row));
    return reader.readColumn(column);
}

Invitee CsvListSource::invitee(int row) const
{
    CsvReader reader(m_index.text, m_index.delimiter, begin(row), line(row));
    Invitee result;
    if (!reader.next())
        return result;
    for (const Field field : allFields) {
        const auto column = static_cast<std::size_t>(m_index.columns[indexOf(field)]);
        if (column < reader.cells().size()) // -1 becomes the largest number
            result[field] = reader.text(reader.cells()[column]);
    }
    return result;
}

bool CsvListSource::plainCells(int row, PlainCells &cells) const
{
    return m_cutter.cut(m_index.text, begin(row), cells);
}

int CsvListSource::line(int row) const
{
    return static_cast<int>(m_index.lines.at(row));
}

} // namespace techpass
