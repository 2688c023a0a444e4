// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/files/csvblocks.h"
#include "models/files/csvlines.h"
#include "models/files/headermatcher.h"
#include "models/files/openprogress.h"

#include <QByteArrayView>
#include <QList>

#include <array>
#include <optional>
#include <vector>

namespace techpass {

class CsvReader;

/// Lists are refused beyond this.
inline constexpr std::size_t maximumRows = 20'000'000;

/// Finds the rows in a stretch of CSV text, 64 bytes at a time. Takes a quote for what RFC 4180 says as long
/// as it stands where a writer puts one; a record where one stands elsewhere is read by CsvReader, so that
/// both find the same rows. Runs once, on any thread; the text outlives it.
class CsvScan final
{
    Q_DISABLE_COPY_MOVE(CsvScan)

public:
    /// `text` has at most 4 GB.
    CsvScan(QByteArrayView text, char delimiter, const HeaderMatch &header, CsvMarker marker);

    /// Reads from the record that starts at `position`, in `line`, until one starts at `until` or behind it.
    /// Errors: FileDamaged, FileTooLarge, Cancelled. `progress` is told the position.
    Result<void> run(qsizetype position, int line, qsizetype until, const OpenProgress &progress);

    /// Where the next record starts.
    qsizetype position() const { return m_recordBegin; }
    int line() const { return static_cast<int>(m_recordLine); }

    std::vector<quint32> begins; ///< of the rows, in the text
    CsvLines lines;
    QList<int> overlongLines; ///< of rows with text that stands under no heading

private:
    enum class Content { Nothing, Row, OverlongRow, Unclear };

    /// The marks of the block ahead, of which the last bit matters; as they are where a record starts.
    struct Carry
    {
        quint64 lineFeeds = 0;
        quint64 carriageReturns = 0;
        quint64 lineFeedEnds = 0; ///< of a record, not only of a line
        quint64 carriageReturnEnds = 0;
    };

    qsizetype mark(qsizetype most);
    bool scan(qsizetype count);
    bool scanCountingInHardware(qsizetype count);
    bool scanBlocks(qsizetype count);
    bool scanBlock(const CsvBlock &block, qsizetype length);
    void finishRecord(qsizetype end);
    void readRecord();
    void restart(qsizetype position);
    void addRow(Content content, quint32 line, qsizetype end);
    Content contentOfPlain(qsizetype end) const;
    Content contentOf(const CsvReader &reader) const;

    const QByteArrayView m_text;
    const char m_delimiter;
    const HeaderMatch &m_header;
    const CsvMarker m_mark;
    quint32 m_headedWidth = 0; ///< columns from the first on that all have a heading

    std::array<CsvBlock, 64> m_blocks; ///< from m_position on
    qsizetype m_until = 0;
    qsizetype m_position = 0; ///< of the next block
    CsvQuoting m_quoting;
    Carry m_carry;
    quint32 m_line = 1; ///< of the next block's first byte
    quint32 m_delimiters = 0; ///< outside of quotes, in the current record up to the next block
    quint32 m_recordLine = 1;
    qsizetype m_recordBegin = 0;
    std::optional<Error> m_error;
};

} // namespace techpass
