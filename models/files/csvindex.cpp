// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvindex.h"

#include "models/files/csvreader.h"
#include "models/files/csvscan.h"

#include <algorithm>
#include <atomic>
#include <limits>
#include <memory>
#include <thread>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// A stretch that is worth a thread of its own.
constexpr qsizetype leastStretch = 4 * 1024 * 1024;
constexpr unsigned mostStretches = 4;
/// How many lines are tried for one that starts a record.
constexpr int mostTries = 16;
constexpr qsizetype longestTry = 64 * 1024;

/// Where a record is likely to start, `from` or behind it: at a line that has as many cells as the header. It
/// may be a line within quotes, which shows when the stretch ahead has been read.
qsizetype likelyRecord(QByteArrayView text, qsizetype from, char delimiter, std::size_t width)
{
    qsizetype first = -1;
    for (int i = 0; i < mostTries; ++i) {
        const qsizetype lineEnd = text.indexOf('\n', from);
        if (lineEnd < 0 || lineEnd - from > longestTry)
            break;
        from = lineEnd + 1;
        first = first < 0 ? from : first;
        CsvReader reader(text.sliced(from, std::min(text.size() - from, longestTry)), delimiter);
        if (reader.next() && reader.cells().size() == width)
            return from;
    }
    return first;
}

/// The beginnings of the stretches, the first one's included.
std::vector<qsizetype> stretches(QByteArrayView text, qsizetype from, char delimiter, std::size_t width)
{
    const auto wanted = std::clamp((text.size() - from) / leastStretch, qsizetype(1),
        qsizetype(std::clamp(std::thread::hardware_concurrency(), 1U, mostStretches)));
    std::vector<qsizetype> begins{from};
    for (qsizetype i = 1; i < wanted; ++i) {
        const qsizetype begin
            = likelyRecord(text, from + (text.size() - from) / wanted * i, delimiter, width);
        if (begin > begins.back())
            begins.push_back(begin);
    }
    return begins;
}

/// Reads each stretch on a thread of its own, as if a record started at its beginning and in line 1.
class Stretches final
{
    Q_DISABLE_COPY_MOVE(Stretches)

public:
    Stretches(CsvIndex &index, const HeaderMatch &header, CsvMarker marker, const OpenProgress &progress)
        : m_index(index)
        , m_header(header)
        , m_marker(marker)
        , m_progress(progress)
    {
    }

    Result<void> read(qsizetype from, int line);

private:
    struct Stretch
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        std::unique_ptr<CsvScan> scan;
        Result<void> result;
    };

    std::unique_ptr<CsvScan> makeScan() const
    {
        return std::make_unique<CsvScan>(m_index.text, m_index.delimiter, m_header, m_marker);
    }
    bool goesOnAt(double position, qsizetype from);
    Result<void> join(std::vector<Stretch> &parts, int line);
    Result<void> take(CsvScan &scan, int lineOffset);

    CsvIndex &m_index;
    const HeaderMatch &m_header;
    const CsvMarker m_marker;
    const OpenProgress &m_progress;
    std::atomic_bool m_cancelled = false;
};

Result<void> Stretches::read(qsizetype from, int line)
{
    const std::vector<qsizetype> begins
        = stretches(m_index.text, from, m_index.delimiter, m_header.hasHeading.size());
    std::vector<Stretch> parts(begins.size());
    for (std::size_t i = 0; i < parts.size(); ++i) {
        parts[i].begin = begins[i];
        parts[i].end = i + 1 < parts.size() ? begins[i + 1] : m_index.text.size();
        parts[i].scan = makeScan();
    }
    std::vector<std::thread> others;
    for (std::size_t i = 1; i < parts.size(); ++i) {
        others.emplace_back([this, &part = parts[i]] {
            part.result = part.scan->run(part.begin, 1, part.end, [this](double) { return !m_cancelled; });
        });
    }
    const auto report = [this, from, length = parts[0].end - from](double position) {
        const double fraction = (position - static_cast<double>(from)) / static_cast<double>(length);
        m_cancelled = m_cancelled || !goesOn(m_progress, fraction);
        return !m_cancelled;
    };
    parts[0].result = parts[0].scan->run(from, line, parts[0].end, report);
    for (std::thread &other : others)
        other.join();
    return join(parts, line);
}

Result<void> Stretches::join(std::vector<Stretch> &parts, int line)
{
    std::size_t rows = 0;
    for (const Stretch &part : parts)
        rows += part.scan->begins.size();
    m_index.begins.reserve(rows);
    qsizetype position = parts[0].begin;
    for (Stretch &part : parts) {
        int offset = &part == &parts[0] ? 0 : line - 1;
        // What did not start at a record counts for nothing; of damage the line is to be told.
        if (!m_cancelled && (part.begin != position || (offset > 0 && !part.result))) {
            part.scan = makeScan();
            part.result = part.scan->run(
                position, line, part.end, [this](double) { return goesOn(m_progress, 1.0); });
            offset = 0;
        }
        if (!part.result)
            return part.result;
        if (const Result<void> taken = take(*part.scan, offset); !taken)
            return taken;
        position = part.scan->position();
        line = part.scan->line() + offset;
        part.scan.reset();
    }
    return {};
}

Result<void> Stretches::take(CsvScan &scan, int lineOffset)
{
    if (m_index.begins.size() + scan.begins.size() > maximumRows)
        return failure(Error::Kind::FileTooLarge, u"more than %1 rows"_s.arg(maximumRows));
    m_index.lines.append(scan.lines, static_cast<quint32>(lineOffset));
    m_index.begins.append(scan.begins);
    for (const int overlong : scan.overlongLines)
        m_index.overlongLines.append(overlong + lineOffset);
    return {};
}

} // namespace

Result<CsvIndex> indexCsv(const QByteArray &text, const CsvDialect &dialect, const HeaderMatch &header,
    const OpenProgress &progress, CsvMarker marker)
{
    if (static_cast<quint64>(text.size()) > std::numeric_limits<quint32>::max())
        return failure(Error::Kind::FileTooLarge, u"%1 bytes of text"_s.arg(text.size()));

    CsvIndex index{
        text, dialect.delimiter, header.columns, header.remarkColumn, {}, {}, header.unusedColumns, {}};
    CsvReader reader(text, dialect.delimiter, dialect.begin, dialect.line);
    for (int record = 0; record <= header.record && reader.next(); ++record) { }
    if (reader.error())
        return tl::unexpected(*reader.error());
    const Result<void> read
        = Stretches(index, header, marker, progress).read(reader.position(), reader.nextLine());
    if (!read)
        return tl::unexpected(read.error());
    return index;
}

} // namespace techpass
