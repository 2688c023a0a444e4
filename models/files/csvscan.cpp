// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvscan.h"

#include "models/files/csvreader.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cstring>

// Counting bits in one instruction came after the first x86-64 processors.
#if defined(__x86_64__) && defined(__GNUC__)
#define TECHPASS_X86_TARGETS
#define TECHPASS_INLINE [[gnu::always_inline]] inline
#else
#define TECHPASS_INLINE inline
#endif

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// Behind a record that had to be read; the next is likely to be of its kind, and marks are then for nothing.
constexpr qsizetype fewBlocks = 4;
constexpr qsizetype bytesBetweenReports = 1024 * 1024;
/// Bytes: many times all cells of a list filled to a spreadsheet's limit of 32,767 characters. What is longer
/// was joined by a quote that is closed far below, or is no row of a list.
constexpr qsizetype longestRecord = 16 * 1024 * 1024;

quint32 count(quint64 bits)
{
    return static_cast<quint32>(std::popcount(bits));
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
    qsizetype wanted = fewBlocks;
    qsizetype report = position;
    while (!m_error && m_recordBegin < m_until && m_position < m_text.size()) {
        if (m_position >= report) {
            if (!goesOn(progress, static_cast<double>(m_position)))
                return failure(Error::Kind::Cancelled);
            report = m_position + bytesBetweenReports;
        }
        wanted = scan(mark(wanted)) ? static_cast<qsizetype>(m_blocks.size()) : fewBlocks;
        if (m_position >= m_text.size() && m_recordBegin < std::min(m_text.size(), m_until)) {
            if (m_quoting.isInside())
                readRecord();
            else
                finishRecord(m_text.size());
        }
    }
    if (m_error)
        return tl::unexpected(*m_error);
    return {};
}

/// Returns how many blocks were marked; the last may reach past the end of the text.
qsizetype CsvScan::mark(qsizetype most)
{
    const qsizetype left = m_text.size() - m_position;
    const qsizetype whole = std::min(left / CsvBlock::size, most);
    if (whole > 0) {
        m_mark(m_text.data() + m_position, whole, m_delimiter, m_blocks.data());
        return whole;
    }
    std::array<char, CsvBlock::size> tail{};
    std::memcpy(tail.data(), m_text.data() + m_position, static_cast<std::size_t>(left));
    m_mark(tail.data(), 1, m_delimiter, m_blocks.data());
    return 1;
}

#ifdef TECHPASS_X86_TARGETS
__attribute__((target("popcnt"))) bool CsvScan::scanCountingInHardware(qsizetype blocks)
{
    return scanBlocks(blocks);
}

bool CsvScan::scan(qsizetype blocks)
{
    static const bool counts = __builtin_cpu_supports("popcnt") != 0;
    return counts ? scanCountingInHardware(blocks) : scanBlocks(blocks);
}
#else
bool CsvScan::scan(qsizetype blocks)
{
    return scanBlocks(blocks);
}
#endif

/// False where the marks of the blocks behind are of no use any more.
TECHPASS_INLINE bool CsvScan::scanBlocks(qsizetype blocks)
{
    for (qsizetype i = 0; i < blocks; ++i) {
        const qsizetype length = std::min(m_text.size() - m_position, CsvBlock::size);
        if (!scanBlock(m_blocks[static_cast<std::size_t>(i)], length))
            return false;
    }
    return true;
}

TECHPASS_INLINE bool CsvScan::scanBlock(const CsvBlock &block, qsizetype length)
{
    const CsvOutside outside = m_quoting.read(block);
    const quint64 text = ~quint64(0) >> (CsvBlock::size - length);
    const quint64 broken = outside.broken & text;
    const quint64 sound = broken == 0 ? text : (broken & -broken) - 1;

    const quint64 lineBegins = movedOn(block.lineFeeds, m_carry.lineFeeds)
        | (movedOn(block.carriageReturns, m_carry.carriageReturns) & ~block.lineFeeds);
    const quint64 recordBegins = movedOn(outside.lineFeeds, m_carry.lineFeedEnds)
        | (movedOn(outside.carriageReturns, m_carry.carriageReturnEnds) & ~block.lineFeeds);

    quint32 delimitersBefore = 0;
    for (quint64 left = recordBegins & sound; left != 0; left &= left - 1) {
        const quint64 before = (left & -left) - 1;
        const quint32 delimitersHere = count(outside.delimiters & before);
        m_delimiters += delimitersHere - delimitersBefore;
        delimitersBefore = delimitersHere;
        finishRecord(m_position + std::countr_zero(left));
        m_recordLine = m_line + count(lineBegins & (before << 1 | 1));
        if (m_recordBegin >= m_until || m_error)
            return false;
    }
    if (broken != 0) {
        readRecord();
        return false;
    }
    m_delimiters += count(outside.delimiters) - delimitersBefore;
    m_line += count(lineBegins);
    m_position += length;
    m_carry = {block.lineFeeds, block.carriageReturns, outside.lineFeeds, outside.carriageReturns};
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
    addRow(content, m_recordLine, end);
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
    addRow(contentOf(reader), m_recordLine, reader.position());
    m_recordLine = static_cast<quint32>(reader.nextLine());
    restart(reader.position());
}

void CsvScan::restart(qsizetype position)
{
    m_recordBegin = position;
    m_position = position;
    m_line = m_recordLine;
    m_delimiters = 0;
    m_quoting = {};
    m_carry = {};
}

void CsvScan::addRow(Content content, quint32 line, qsizetype end)
{
    if (content == Content::Nothing)
        return;
    if (end - m_recordBegin > longestRecord) {
        m_error = Error{Error::Kind::FileDamaged,
            u"line %1: a row of %2 MB; a quote that is opened there may be closed far below"_s.arg(line).arg(
                (end - m_recordBegin) >> 20),
            {}};
        return;
    }
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
