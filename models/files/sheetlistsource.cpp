// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/sheetlistsource.h"

#include "models/files/blanktext.h"

namespace techpass {

namespace {

bool isBlank(QByteArrayView text)
{
    // Nearly every cell begins with a letter or digit.
    const bool isPlain = !text.isEmpty() && text.front() > ' ' && text.front() < '\x7F';
    return !isPlain && isBlankText(QString::fromUtf8(text));
}

/// Columns from the first on that all have a heading.
int headedWidth(const HeaderMatch &header)
{
    int width = 0;
    while (header.isHeaded(width))
        ++width;
    return width;
}

} // namespace

SheetListSource::SheetListSource(SheetTable table, const HeaderMatch &header)
    : m_table(std::move(table))
    , m_columns(header.columns)
    , m_remarkColumn(header.remarkColumn)
    , m_extraColumns(header.unusedColumns)
{
    const int serialNumberColumn = header.serialNumberColumn;
    const int width = headedWidth(header);
    for (int row = header.record + 1; row < m_table.rowCount(); ++row) {
        bool hasContent = false;
        bool isOverlong = false;
        m_table.forEachCell(row, [&](int column, const auto &text) {
            const bool isSurelyHeaded = column < width;
            if (column == serialNumberColumn || (hasContent && isSurelyHeaded) || isBlank(text()))
                return;
            hasContent = true;
            isOverlong = isOverlong || (!isSurelyHeaded && !header.isHeaded(column));
        });
        if (hasContent)
            m_rows.push_back(row);
        if (isOverlong)
            m_overlongLines.append(m_table.line(row));
    }
}

QString SheetListSource::value(int row, Field field) const
{
    const int column = m_columns[indexOf(field)];
    return column >= 0 ? m_table.text(m_rows[static_cast<std::size_t>(row)], column) : QString();
}

QString SheetListSource::remark(int row) const
{
    return m_remarkColumn >= 0 ? m_table.text(m_rows[static_cast<std::size_t>(row)], m_remarkColumn)
                               : QString();
}

QStringList SheetListSource::extraValues(int row) const
{
    QStringList values;
    for (const int column : m_extraColumns)
        values.append(m_table.text(m_rows[static_cast<std::size_t>(row)], column));
    return values;
}

int SheetListSource::line(int row) const
{
    return m_table.line(m_rows[static_cast<std::size_t>(row)]);
}

} // namespace techpass
