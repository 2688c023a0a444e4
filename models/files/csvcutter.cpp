// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvcutter.h"

#include <algorithm>
#include <bit>
#include <cstring>
#include <utility>

namespace techpass {

namespace {

/// Without the apostrophe that only keeps a spreadsheet from running the cell (formulaescaping.h).
QByteArrayView withoutFormulaEscape(QByteArrayView cell)
{
    const auto first = std::find_if(cell.begin(), cell.end(), [](char c) { return c != '\''; });
    const bool isEscape = first != cell.begin() && first != cell.end()
        && (*first == '=' || *first == '+' || *first == '-' || *first == '@' || *first == '\t'
            || *first == '\r');
    return isEscape ? cell.sliced(1) : cell;
}

/// Takes the cells of one record, from the first on.
class CellTaker final
{
public:
    CellTaker(const std::vector<qint8> &fields, const char *begin, PlainCells &cells)
        : m_field(fields.data())
        , m_end(fields.data() + fields.size())
        , m_begin(begin)
        , m_cells(cells)
    {
    }

    /// The next cell ends at `end`. False where it does not fit.
    bool take(const char *end)
    {
        const qint8 field = *m_field++;
        const char *const begin = std::exchange(m_begin, end + 1);
        if (field < 0)
            return true;
        QByteArrayView &cell = m_cells.bytes[static_cast<std::size_t>(field)];
        cell = QByteArrayView(begin, end);
        const bool isBare = begin == end || (*begin != '"' && *begin != '\'');
        return isBare || unescape(cell);
    }
    bool hasAll() const { return m_field == m_end; }

private:
    bool unescape(QByteArrayView &cell)
    {
        if (cell.front() == '"') {
            cell = cell.sliced(1).chopped(1);
            if (cell.contains('"') && !joinQuotes(cell))
                return false;
        }
        cell = withoutFormulaEscape(cell);
        return true;
    }

    /// All quotes in it are doubled.
    bool joinQuotes(QByteArrayView &cell)
    {
        if (cell.size() > m_cells.room.end() - m_free)
            return false;
        char *const begin = m_free;
        for (qsizetype i = 0; i < cell.size(); i += cell[i] == '"' ? 2 : 1)
            *m_free++ = cell[i];
        cell = QByteArrayView(begin, m_free);
        return true;
    }

    const qint8 *m_field;
    const qint8 *const m_end;
    const char *m_begin;
    PlainCells &m_cells;
    char *m_free = m_cells.room.begin();
};

} // namespace

CsvCutter::CsvCutter(char delimiter, const std::array<int, fieldCount> &columns, CsvMarker marker)
    : m_delimiter(delimiter)
    , m_mark(marker)
{
    const int last = *std::max_element(columns.begin(), columns.end());
    m_fields.resize(static_cast<std::size_t>(last + 1), -1);
    for (const Field field : allFields) {
        if (const int column = columns[indexOf(field)]; column >= 0)
            m_fields[static_cast<std::size_t>(column)] = static_cast<qint8>(indexOf(field));
    }
}

/// Returns how many blocks were marked; the last may reach past the end of the text.
int CsvCutter::mark(QByteArrayView text, qsizetype from, CsvBlock *blocks) const
{
    const qsizetype left = text.size() - from;
    const qsizetype whole = std::min(left / CsvBlock::size, qsizetype(blocksAtOnce));
    if (whole > 0) {
        m_mark(text.data() + from, whole, m_delimiter, blocks);
        return static_cast<int>(whole);
    }
    std::array<char, CsvBlock::size> tail{};
    std::memcpy(tail.data(), text.data() + from, static_cast<std::size_t>(left));
    m_mark(tail.data(), 1, m_delimiter, blocks);
    // The text's end is as good as a line's.
    blocks[0].lineFeeds |= ~quint64(0) << left;
    return 1;
}

bool CsvCutter::cut(QByteArrayView text, qsizetype begin, PlainCells &cells) const
{
    cells.bytes.fill({});
    if (m_fields.empty())
        return true;
    CsvBlock blocks[blocksAtOnce]; // NOLINT(cppcoreguidelines-pro-type-member-init): marked below
    CellTaker taker(m_fields, text.data() + begin, cells);
    CsvQuoting quoting;
    qsizetype at = begin;
    while (at <= text.size()) {
        const int count = mark(text, at, blocks);
        for (int i = 0; i < count; ++i, at += CsvBlock::size) {
            const CsvOutside outside = quoting.read(blocks[i]);
            const quint64 ends = outside.lineFeeds | outside.carriageReturns;
            // The record's end, or what is broken.
            const quint64 last = ends | outside.broken;
            const quint64 lastBit = last & -last;
            for (quint64 left = outside.delimiters & (lastBit - 1); left != 0; left &= left - 1) {
                if (!taker.take(text.data() + at + std::countr_zero(left)))
                    return false;
                if (taker.hasAll())
                    return true;
            }
            if (last != 0)
                return (lastBit & ends) != 0 && taker.take(text.data() + at + std::countr_zero(last));
        }
    }
    return false;
}

} // namespace techpass
