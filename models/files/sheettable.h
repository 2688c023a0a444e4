// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace techpass {

struct TextSlice
{
    quint32 offset = 0;
    quint32 length = 0;
};

/// A workbook's shared strings, all in one UTF-8 buffer.
struct SharedTexts
{
    std::string bytes;
    std::vector<TextSlice> slices;

    std::size_t size() const { return bytes.size() + slices.size() * sizeof(TextSlice); }
    QByteArrayView text(TextSlice slice) const
    {
        return {bytes.data() + slice.offset, static_cast<qsizetype>(slice.length)};
    }
};

/// A worksheet's cells with a text, row by row: every cell is a slice of one UTF-8 buffer, or of the one that
/// holds the workbook's shared strings. Order of calls:
/// startRow() and what adds to it, then share().
class SheetTable final
{
public:
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

    std::size_t cellCount() const { return m_cells.size(); }
    /// Bytes of memory, without the shared strings.
    std::size_t size() const;

    void reserve(std::size_t cells, std::size_t textBytes);
    void startRow(int line);
    void dropLastRow();

    // The next cell's text is gathered at the end of the others, where it stays once it is added.
    void gatherText(std::string_view piece) { m_texts.append(piece); }
    std::string_view gatheredText() const { return std::string_view(m_texts).substr(m_gatheredFrom); }
    void dropGathered() { m_texts.resize(m_gatheredFrom); }
    void addGatheredCell(int column);
    // To the last row; what was gathered is dropped:
    void addCell(int column, QByteArrayView text);
    /// One whose text share() brings.
    void addSharedCell(int column, quint32 index);

    /// How many shared strings there have to be, from the first one on.
    std::size_t sharedTextsWanted() const;
    /// The index of a cell that addSharedCell() added.
    quint32 sharedIndex(std::size_t cell) const { return m_cells[cell].text.offset; }
    /// Gives such a cell a text of its own.
    void setText(std::size_t cell, QByteArrayView text);
    /// Gives the other ones theirs, and drops those with an empty one. Returns the line of the first cell
    /// whose text there is not: then the table is to be used no more.
    std::optional<int> share(std::shared_ptr<const SharedTexts> texts);

private:
    struct Cell
    {
        TextSlice text;
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
        return cell.isShared
            ? m_sharedTexts->text(cell.text)
            : QByteArrayView(m_texts.data() + cell.text.offset, static_cast<qsizetype>(cell.text.length));
    }
    QString textOf(const Cell &cell) const { return QString::fromUtf8(bytesOf(cell)); }

    std::shared_ptr<const SharedTexts> m_sharedTexts;
    std::string m_texts;
    std::size_t m_gatheredFrom = 0; ///< in `m_texts`
    bool m_hasShared = false;
    std::vector<Cell> m_cells;
    std::vector<Row> m_rows;
};

} // namespace techpass
