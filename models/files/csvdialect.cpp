// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvdialect.h"

#include "models/files/columnreading.h"
#include "models/files/csvreader.h"

#include <QMap>

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace techpass {

namespace {

/// Enough for fifty records; keeps a file that is one endless line from being read four times.
constexpr qsizetype sampleSize = 1024 * 1024;

bool canDelimit(char c)
{
    const bool letterOrDigit = (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
    return static_cast<uchar>(c) < 0x7F && (c == '\t' || c >= ' ') && c != '"' && c != '\'' && !letterOrDigit;
}

/// Excel's first line, `sep=;`, quoted or not.
std::optional<CsvDialect> declaredDialect(QByteArrayView text, qsizetype begin)
{
    qsizetype end = begin;
    while (end < text.size() && text[end] != '\n' && text[end] != '\r')
        ++end;
    QByteArrayView line = text.sliced(begin, end - begin);
    if (line.size() == 7 && line.startsWith('"') && line.endsWith('"'))
        line = line.sliced(1, 5);
    if (line.size() != 5 || line.first(4).compare("sep=", Qt::CaseInsensitive) != 0
        || !canDelimit(line.back()))
        return std::nullopt;
    if (end < text.size())
        end += text.sliced(end).startsWith("\r\n") ? 2 : 1;
    return CsvDialect{line.back(), end, 2};
}

/// The cells of the records that have the most common width, where that is more than one.
int evenness(const QList<QStringList> &records)
{
    QMap<qsizetype, int> widths;
    for (const QStringList &record : records) {
        if (record.size() > 1)
            ++widths[record.size()];
    }
    int best = 0;
    for (auto it = widths.cbegin(); it != widths.cend(); ++it)
        best = std::max(best, static_cast<int>(it.key()) * it.value());
    return best;
}

} // namespace

QList<QStringList> firstRecords(QByteArrayView text, const CsvDialect &dialect)
{
    const QByteArrayView sample = text.first(std::min(text.size(), dialect.begin + sampleSize));
    CsvReader reader(sample, dialect.delimiter, dialect.begin, dialect.line);
    QList<QStringList> records;
    while (records.size() < columnSearchRecords && reader.next())
        records.append(reader.texts());
    // What stands before a broken quote still tells the delimiter.
    if (reader.error())
        records.append(reader.texts());
    return records;
}

CsvDialect findDialect(QByteArrayView text, qsizetype begin)
{
    if (const auto declared = declaredDialect(text, begin))
        return *declared;

    constexpr std::array candidates{',', ';', '\t', '|'};
    CsvDialect best{',', begin, 1};
    std::pair<int, int> bestScore{0, 0};
    for (const char candidate : candidates) {
        const CsvDialect dialect{candidate, begin, 1};
        const QList<QStringList> records = firstRecords(text, dialect);
        const auto header = findHeader(records);
        const std::pair<int, int> score{header ? header->matched : 0, evenness(records)};
        if (score > bestScore) {
            best = dialect;
            bestScore = score;
        }
    }
    return best;
}

} // namespace techpass
