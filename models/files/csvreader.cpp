// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvreader.h"

#include "models/files/blanktext.h"
#include "models/files/formulaescaping.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

int countLineBreaks(QByteArrayView text)
{
    int count = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '\n' || (text[i] == '\r' && !(i + 1 < text.size() && text[i + 1] == '\n')))
            ++count;
    }
    return count;
}

QByteArray unquoted(QByteArrayView raw)
{
    QByteArray plain;
    plain.reserve(raw.size());
    for (qsizetype from = 0; from < raw.size();) {
        const qsizetype quote = raw.indexOf('"', from);
        if (quote < 0)
            break;
        plain.append(raw.sliced(from, quote - from));
        const bool doubled = quote + 1 < raw.size() && raw[quote + 1] == '"';
        if (!doubled)
            return plain.append(raw.sliced(quote + 1));
        plain.append('"');
        from = quote + 2;
    }
    return plain;
}

} // namespace

CsvReader::CsvReader(QByteArrayView text, char delimiter, qsizetype position, int line)
    : m_text(text)
    , m_delimiter(delimiter)
    , m_position(position)
    , m_line(line)
{
}

bool CsvReader::next()
{
    if (m_error || m_position >= m_text.size())
        return false;
    m_recordBegin = m_position;
    m_recordLine = m_line;
    m_cells.clear();
    do {
        m_cells.push_back(readCell());
        if (m_error)
            return false;
    } while (takeDelimiter());
    takeLineBreak();
    return true;
}

QString CsvReader::readColumn(int column)
{
    for (int i = 0;; ++i) {
        const CsvCell cell = readCell();
        if (i == column)
            return text(cell);
        if (!takeDelimiter())
            return {};
    }
}

CsvCell CsvReader::readCell()
{
    if (m_position < m_text.size() && m_text[m_position] == '"')
        return readQuotedCell();
    const qsizetype begin = m_position;
    m_position = findCellEnd(begin);
    return {begin, m_position, false};
}

CsvCell CsvReader::readQuotedCell()
{
    const qsizetype begin = m_position + 1;
    const int openedOn = m_line;
    for (qsizetype from = begin;;) {
        const qsizetype quote = m_text.indexOf('"', from);
        if (quote < 0) {
            fail(u"line %1: a quote is opened and never closed"_s.arg(openedOn));
            return {};
        }
        m_line += countLineBreaks(m_text.sliced(from, quote - from));
        from = quote + 2;
        if (quote + 1 < m_text.size() && m_text[quote + 1] == '"')
            continue;
        m_position = findCellEnd(quote + 1);
        const QByteArrayView rest = m_text.sliced(quote + 1, m_position - quote - 1);
        if (m_line != openedOn && !rest.trimmed().isEmpty()) {
            fail(u"line %1: the quote opened here runs into the text of line %2"_s.arg(openedOn).arg(m_line));
            return {};
        }
        return {begin, m_position, true};
    }
}

qsizetype CsvReader::findCellEnd(qsizetype from) const
{
    const char *const end = m_text.data() + m_text.size();
    const char *at = m_text.data() + from;
    while (at != end && *at != m_delimiter && *at != '\n' && *at != '\r')
        ++at;
    return at - m_text.data();
}

bool CsvReader::takeDelimiter()
{
    if (m_position >= m_text.size() || m_text[m_position] != m_delimiter)
        return false;
    ++m_position;
    return true;
}

void CsvReader::takeLineBreak()
{
    if (m_position >= m_text.size())
        return;
    const bool pair
        = m_text[m_position] == '\r' && m_position + 1 < m_text.size() && m_text[m_position + 1] == '\n';
    m_position += pair ? 2 : 1;
    ++m_line;
}

QString CsvReader::text(const CsvCell &cell) const
{
    const QByteArrayView raw = m_text.sliced(cell.begin, cell.end - cell.begin);
    return unescapedFormula(cell.quoted ? QString::fromUtf8(unquoted(raw)) : QString::fromUtf8(raw));
}

QStringList CsvReader::texts() const
{
    QStringList result;
    result.reserve(static_cast<qsizetype>(m_cells.size()));
    for (const CsvCell &cell : m_cells)
        result.append(text(cell));
    return result;
}

bool CsvReader::isBlank(const CsvCell &cell) const
{
    if (cell.begin >= cell.end)
        return true;
    // Nearly every cell is told by its first byte; only the others are worth decoding.
    const auto first = static_cast<uchar>(m_text[cell.begin]);
    const bool visible = first > 0x20 && first < 0x7F && first != '"' && first != '\'';
    return !visible && isBlankText(text(cell));
}

void CsvReader::fail(const QString &detail)
{
    m_error = Error{Error::Kind::FileDamaged, detail, {}};
}

} // namespace techpass
