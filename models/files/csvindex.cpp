// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvindex.h"

#include "models/files/csvreader.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr std::size_t maximumRows = 20'000'000;
constexpr int recordsBetweenReports = 8192;

enum class RecordContent { Nothing, Row, OverlongRow };

RecordContent contentOf(const CsvReader &reader, const HeaderMatch &header)
{
    auto content = RecordContent::Nothing;
    const auto count = static_cast<int>(reader.cells().size());
    for (int column = 0; column < count; ++column) {
        const bool headed = header.isHeaded(column);
        // One cell with a text makes the row; then only cells without a heading can still say something.
        if ((content == RecordContent::Row && headed) || column == header.serialNumberColumn
            || reader.isBlank(reader.cells()[static_cast<std::size_t>(column)]))
            continue;
        if (!headed)
            return RecordContent::OverlongRow;
        content = RecordContent::Row;
    }
    return content;
}

} // namespace

Result<CsvIndex> indexCsv(const QByteArray &text, const CsvDialect &dialect, const HeaderMatch &header,
    const OpenProgress &progress)
{
    if (static_cast<quint64>(text.size()) > std::numeric_limits<quint32>::max())
        return failure(Error::Kind::FileTooLarge, u"%1 bytes of text"_s.arg(text.size()));

    CsvIndex index{text, dialect.delimiter, header.columns, header.remarkColumn, {}, {}, {}};
    CsvReader reader(text, dialect.delimiter, dialect.begin, dialect.line);
    for (int record = 0; reader.next(); ++record) {
        if (record % recordsBetweenReports == 0
            && !goesOn(progress, static_cast<double>(reader.position()) / static_cast<double>(text.size())))
            return failure(Error::Kind::Cancelled);
        if (record <= header.record)
            continue;
        const RecordContent content = contentOf(reader, header);
        if (content == RecordContent::Nothing)
            continue;
        if (content == RecordContent::OverlongRow)
            index.overlongLines.append(reader.line());
        if (index.begins.size() == maximumRows)
            return failure(Error::Kind::FileTooLarge, u"more than %1 rows"_s.arg(maximumRows));
        index.begins.push_back(static_cast<quint32>(reader.recordBegin()));
        index.lines.push_back(static_cast<quint32>(reader.line()));
    }
    if (reader.error())
        return tl::unexpected(*reader.error());
    return index;
}

CsvListSource::CsvListSource(CsvIndex index)
    : m_index(std::move(index))
{
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
    CsvReader reader(
        m_index.text, m_index.delimiter, m_index.begins[static_cast<std::size_t>(row)], line(row));
    return reader.readColumn(column);
}

Invitee CsvListSource::invitee(int row) const
{
    CsvReader reader(
        m_index.text, m_index.delimiter, m_index.begins[static_cast<std::size_t>(row)], line(row));
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

int CsvListSource::line(int row) const
{
    return static_cast<int>(m_index.lines[static_cast<std::size_t>(row)]);
}

} // namespace techpass
