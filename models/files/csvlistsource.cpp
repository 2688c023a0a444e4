// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvlistsource.h"

#include "models/files/csvreader.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace techpass {

namespace {

/// Finds what ends a cell, from one record's beginning on.
class CellEnds final
{
public:
    CellEnds(QByteArrayView text, char delimiter, qsizetype from)
        : m_text(text)
        , m_delimiter(delimiter)
        , m_begin(from)
        , m_end(from)
    {
    }

    /// The next delimiter or line end at `from` or behind it; the text's size where there is none.
    qsizetype nextBreak(qsizetype from) { return next(from, m_breaks); }
    qsizetype nextQuote(qsizetype from) { return next(from, m_quotes); }

private:
    static constexpr qsizetype most = 4; ///< blocks: more than nearly all records have
    using Marks = std::array<quint64, most>;

    qsizetype next(qsizetype from, const Marks &marks)
    {
        while (from < m_text.size()) {
            if (from >= m_end)
                mark(from);
            const auto offset = static_cast<std::size_t>(from - m_begin);
            const quint64 ahead = marks[offset / CsvBlock::size] & ~quint64(0) << offset % CsvBlock::size;
            if (ahead != 0)
                return from - static_cast<qsizetype>(offset % CsvBlock::size) + std::countr_zero(ahead);
            from += CsvBlock::size - static_cast<qsizetype>(offset % CsvBlock::size);
        }
        return m_text.size();
    }

    void mark(qsizetype from)
    {
        CsvBlock blocks[most]; // NOLINT(cppcoreguidelines-pro-type-member-init): marked below
        m_begin = from;
        const qsizetype left = m_text.size() - from;
        qsizetype count = std::min(left / CsvBlock::size, most);
        if (count > 0) {
            m_mark(m_text.data() + from, count, m_delimiter, blocks);
        } else {
            std::array<char, CsvBlock::size> tail{};
            std::memcpy(tail.data(), m_text.data() + from, static_cast<std::size_t>(left));
            m_mark(tail.data(), 1, m_delimiter, blocks);
            count = 1;
        }
        m_end = from + count * CsvBlock::size;
        for (std::size_t i = 0; i < static_cast<std::size_t>(count); ++i) {
            m_breaks[i] = blocks[i].delimiters | blocks[i].lineFeeds | blocks[i].carriageReturns;
            m_quotes[i] = blocks[i].quotes;
        }
    }

    const QByteArrayView m_text;
    const char m_delimiter;
    const CsvMarker m_mark = csvMarkers().front();
    Marks m_breaks; // of the text from m_begin to m_end
    Marks m_quotes;
    qsizetype m_begin;
    qsizetype m_end;
};

/// Whether an apostrophe stands there only to keep a spreadsheet from running the cell (formulaescaping.h).
bool isEscapedFormula(QByteArrayView cell)
{
    if (!cell.startsWith('\''))
        return false;
    const auto first = std::find_if(cell.begin(), cell.end(), [](char c) { return c != '\''; });
    return first != cell.end() && QByteArrayView("=+-@\t\r").contains(*first);
}

} // namespace

CsvListSource::CsvListSource(CsvIndex index)
    : m_index(std::move(index))
{
    const int last = *std::max_element(m_index.columns.begin(), m_index.columns.end());
    m_fields.resize(static_cast<std::size_t>(last + 1), -1);
    for (const Field field : allFields) {
        if (const int column = m_index.columns[indexOf(field)]; column >= 0)
            m_fields[static_cast<std::size_t>(column)] = static_cast<qint8>(indexOf(field));
    }
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
    cells.fill({});
    const QByteArrayView text = m_index.text;
    qsizetype at = begin(row);
    CellEnds ends(text, m_index.delimiter, at);
    for (const qint8 field : m_fields) {
        qsizetype from = at;
        qsizetype to = 0;
        if (at < text.size() && text[at] == '"') {
            from = at + 1;
            to = ends.nextQuote(from);
            at = to + 1;
            // Another quote, or text behind the closing one: not a slice.
            if (ends.nextBreak(at) != at && at != text.size())
                return false;
        } else {
            to = ends.nextBreak(at);
            at = to;
        }
        if (field >= 0) {
            const QByteArrayView cell = text.sliced(from, to - from);
            if (isEscapedFormula(cell))
                return false;
            cells[static_cast<std::size_t>(field)] = cell;
        }
        if (at >= text.size() || text[at] != m_index.delimiter)
            return true;
        ++at;
    }
    return true;
}

int CsvListSource::line(int row) const
{
    return static_cast<int>(m_index.lines.at(row));
}

} // namespace techpass
