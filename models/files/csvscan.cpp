// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvscan.h"

#include "models/files/csvreader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype mostBlocks = 64;
/// Behind a record that had to be read; the next is likely to be of its kind, and marks are then for nothing.
constexpr qsizetype fewBlocks = 4;
constexpr qsizetype bytesBetweenReports = 1024 * 1024;

quint32 count(quint64 bits)
{
    return static_cast<quint32>(std::popcount(bits));
}

constexpr quint64 shiftedIn(quint64 bits, bool carry)
{
    return bits << 1 | static_cast<quint64>(carry);
}

constexpr bool isLast(quint64 bits)
{
    return (bits >> 63) != 0;
}

bool isLineEnd(char c)
{
    return c == '\n' || c == '\r';
}

} // namespace

CsvScan::CsvScan(QByteArrayView text, char delimiter, const HeaderMatch &header, CsvMarker marker)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_header(header)
    , m_mark(marker)
{
    while (header.isHeaded(static_cast<int>(m_headedWidth)))
        ++m_headedWidth;
}

Result<void> CsvScan::run(qsizetype position, int line, qsizetype until, const OpenProgress &progress)
{
    m_until = until;
    m_recordLine = static_cast<quint32>(line);
    restart(position);
    std::array<CsvBlock, mostBlocks> blocks;
    std::array<char, CsvBlock::size> tail{};
    qsizetype marked = fewBlocks;
    qsizetype report = position;
    while (!m_error && m_recordBegin < m_until && m_position < m_text.size()) {
        if (m_position >= report) {
            if (!goesOn(progress, static_cast<double>(m_position)))
                return failure(Error::Kind::Cancelled);
            report = m_position + bytesBetweenReports;
        }
        const qsizetype left = m_text.size() - m_position;
        const qsizetype whole = std::min(left / CsvBlock::size, marked);
        if (whole == 0) {
            std::memcpy(tail.data(), m_text.data() + m_position, static_cast<std::size_t>(left));
            std::fill(tail.begin() + left, tail.end(), '\0');
            m_mark(tail.data(), 1, m_delimiter, blocks.data());
        } else {
            m_mark(m_text.data() + m_position, whole, m_delimiter, blocks.data());
        }
        marked = mostBlocks;
        const qsizetype begin = m_position;
        for (qsizetype i = 0; i < std::max(whole, qsizetype(1)); ++i) {
            const qsizetype at = begin + i * CsvBlock::size;
            if (!scanBlock(
                    blocks[static_cast<std::size_t>(i)], at, std::min(m_text.size() - at, CsvBlock::size))) {
                marked = fewBlocks;
                break;
            }
        }
        if (m_position >= m_text.size() && m_recordBegin < std::min(m_text.size(), m_until)) {
            if (m_carry.inside != 0)
                readRecord();
            else
                finishRecord(m_text.size());
        }
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

/// False where the marks of the blocks behind are of no use any more.
bool CsvScan::scanBlock(const CsvBlock &block, qsizetype position, qsizetype length)
{
    const quint64 inside = block.quotes == 0 ? m_carry.inside : parityUpTo(block.quotes) ^ m_carry.inside;
    const quint64 opening = block.quotes & inside;
    const quint64 closing = block.quotes & ~inside;
    const quint64 lineFeedEnds = block.lineFeeds & ~inside;
    const quint64 carriageReturnEnds = block.carriageReturns & ~inside;
    const quint64 delimiters = block.delimiters & ~inside;
    const quint64 breaks = lineFeedEnds | carriageReturnEnds | delimiters;

    // A quote opens at a cell's start or as the second of a doubled one, and closes at a cell's end.
    const quint64 text = length == CsvBlock::size ? ~quint64(0) : (quint64(1) << length) - 1;
    const quint64 broken = ((opening & ~shiftedIn(breaks | closing, m_carry.quoteMayOpen))
                               | (shiftedIn(closing, m_carry.quoteClosed) & ~(breaks | block.quotes)))
        & text;
    const quint64 sound = broken == 0 ? ~quint64(0) : (broken & -broken) - 1;

    const quint64 lineBegins = shiftedIn(block.lineFeeds, m_carry.lineFeed)
        | (shiftedIn(block.carriageReturns, m_carry.carriageReturn) & ~block.lineFeeds);
    const quint64 recordBegins = shiftedIn(lineFeedEnds, m_carry.lineFeedEnds)
        | (shiftedIn(carriageReturnEnds, m_carry.carriageReturnEnds) & ~block.lineFeeds);

    quint32 delimitersBefore = 0;
    for (quint64 left = recordBegins & sound & text; left != 0; left &= left - 1) {
        const quint64 before = (left & -left) - 1;
        const quint32 delimitersHere = count(delimiters & before);
        m_delimiters += delimitersHere - delimitersBefore;
        delimitersBefore = delimitersHere;
        finishRecord(position + std::countr_zero(left));
        m_recordLine = m_line + count(lineBegins & (before << 1 | 1));
        if (m_recordBegin >= m_until || m_error)
            return false;
    }
    if (broken != 0) {
        readRecord();
        return false;
    }
    m_delimiters += count(delimiters) - delimitersBefore;
    m_line += count(lineBegins);
    m_position = position + length;
    m_carry = {isLast(inside) ? ~quint64(0) : 0, isLast(breaks | closing), isLast(closing),
        isLast(block.lineFeeds), isLast(block.carriageReturns), isLast(lineFeedEnds),
        isLast(carriageReturnEnds)};
    return true;
}

void CsvScan::finishRecord(qsizetype end)
{
    Content content = m_delimiters < m_headedWidth ? contentOfPlain(end) : Content::Unclear;
    if (content == Content::Unclear) {
        CsvReader reader(m_text, m_delimiter, m_recordBegin, static_cast<int>(m_recordLine));
        if (!reader.next()) {
            m_error = reader.error();
            return;
        }
        content = contentOf(reader);
    }
    addRow(content, m_recordLine);
    m_recordBegin = end;
    m_delimiters = 0;
}

/// The record is not what RFC 4180 says, or may be.
void CsvScan::readRecord()
{
    CsvReader reader(m_text, m_delimiter, m_recordBegin, static_cast<int>(m_recordLine));
    if (!reader.next()) {
        m_error = reader.error();
        return;
    }
    addRow(contentOf(reader), m_recordLine);
    m_recordLine = static_cast<quint32>(reader.nextLine());
    restart(reader.position());
}

void CsvScan::restart(qsizetype position)
{
    m_recordBegin = position;
    m_position = position;
    m_line = m_recordLine;
    m_delimiters = 0;
    m_carry = {};
}

void CsvScan::addRow(Content content, quint32 line)
{
    if (content == Content::Nothing)
        return;
    if (begins.size() == maximumRows) {
        m_error = Error{Error::Kind::FileTooLarge, u"more than %1 rows"_s.arg(maximumRows), {}};
        return;
    }
    if (content == Content::OverlongRow)
        overlongLines.append(static_cast<int>(line));
    begins.push_back(static_cast<quint32>(m_recordBegin));
    lines.append(line);
}

/// Of a record as RFC 4180 says and no wider than the header: nearly always told by its first bytes.
CsvScan::Content CsvScan::contentOfPlain(qsizetype end) const
{
    const char *at = m_text.data() + m_recordBegin;
    const char *const stop = m_text.data() + end;
    for (int column = 0;; ++column) {
        const bool quoted = at != stop && *at == '"';
        if (column == m_header.serialNumberColumn) {
            for (bool within = false; at != stop && (within || (*at != m_delimiter && !isLineEnd(*at))); ++at)
                within = within != (*at == '"');
        } else if (quoted && stop - at > 2 && at[1] == '"' && at[2] != '"') {
            at += 2;
        } else if (at != stop && *at != m_delimiter && !isLineEnd(*at)) {
            const auto first = static_cast<uchar>(at[quoted ? 1 : 0]);
            const bool visible = first > 0x20 && first < 0x7F && first != '"' && first != '\'';
            return visible ? Content::Row : Content::Unclear;
        }
        if (at == stop || *at != m_delimiter)
            return Content::Nothing;
        ++at;
    }
}

CsvScan::Content CsvScan::contentOf(const CsvReader &reader) const
{
    auto content = Content::Nothing;
    const auto width = static_cast<int>(reader.cells().size());
    for (int column = 0; column < width; ++column) {
        const bool headed = m_header.isHeaded(column);
        // One cell with a text makes the row; then only cells without a heading can still say something.
        if ((content == Content::Row && headed) || column == m_header.serialNumberColumn
            || reader.isBlank(reader.cells()[static_cast<std::size_t>(column)]))
            continue;
        if (!headed)
            return Content::OverlongRow;
        content = Content::Row;
    }
    return content;
}

} // namespace techpass
