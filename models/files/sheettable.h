// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace techpass {

/// A worksheet's cells with a text, row by row: every cell is a slice of one UTF-8 buffer, or of the one that
/// holds the workbook's shared strings.
class SheetTable final
{
public:
    struct Slice
    {
        quint32 offset = 0;
        quint32 length = 0;
    };

    SheetTable() = default;
    explicit SheetTable(QByteArray sharedTexts)
        : m_sharedTexts(std::move(sharedTexts))
    {
    }

    int rowCount() const { return static_cast<int>(m_rows.size()); }
    /// The sheet's row number, from 1.
    int line(int row) const { return m_rows[static_cast<std::size_t>(row)].line; }
    /// Empty where the row has no such cell.
    QString text(int row, int column) const;
    QStringList texts(int row) const;
    /// Calls `look` for each of a row's cells with the column and what gives its UTF-8 text.
    template <typename Look> void forEachCell(int row, const Look &look) const
    {
        const std::size_t end = cellsEnd(row);
        for (std::size_t i = cellsBegin(row); i < end; ++i)
            look(static_cast<int>(m_cells[i].column), [this, i] { return bytesOf(m_cells[i]); });
    }

    const QByteArray &sharedTexts() const { return m_sharedTexts; }
    QByteArray sharedText(Slice text) const { return m_sharedTexts.mid(text.offset, text.length); }

    std::size_t cellCount() const { return m_cells.size(); }
    /// Bytes of memory, without the shared strings.
    std::size_t size() const;

    void reserve(std::size_t cells, std::size_t textBytes);
    void startRow(int line);
    /// To the last row.
    void addCell(int column, QByteArrayView text);
    void addSharedCell(int column, Slice text)
    {
        m_cells.push_back({text, static_cast<quint16>(column), true});
    }

private:
    struct Cell
    {
        Slice text;
        quint16 column = 0;
        bool isShared = false;
    };
    struct Row
    {
        int line = 0;
        quint32 firstCell = 0;
    };

    std::size_t cellsBegin(int row) const { return m_rows[static_cast<std::size_t>(row)].firstCell; }
    std::size_t cellsEnd(int row) const;
    QByteArrayView bytesOf(const Cell &cell) const
    {
        const char *const texts = cell.isShared ? m_sharedTexts.constData() : m_texts.data();
        return {texts + cell.text.offset, static_cast<qsizetype>(cell.text.length)};
    }
    QString textOf(const Cell &cell) const { return QString::fromUtf8(bytesOf(cell)); }

    QByteArray m_sharedTexts;
    std::string m_texts;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
};

} // namespace techpass
