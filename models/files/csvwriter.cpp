// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/csvwriter.h"

#include "models/files/filesaving.h"
#include "models/files/formulaescaping.h"

#include <algorithm>
#include <cerrno>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

bool needsQuotes(const QString &cell)
{
    if (cell.isEmpty())
        return false;
    const bool special = std::any_of(cell.begin(), cell.end(), [](QChar c) {
        // Not only the comma: whatever delimiter a reader guesses, the cell stays whole.
        return QStringView(u"\",;|\t\r\n").contains(c);
    });
    return special || cell.front().isSpace() || cell.back().isSpace();
}

QByteArray written(const QString &cell)
{
    QString text = escapedFormula(cell);
    text.replace(QChar(u'\0'), QChar(QChar::ReplacementCharacter));
    if (!needsQuotes(text))
        return text.toUtf8();
    text.replace(u"\""_s, u"\"\""_s);
    return QString(u'"' + text + u'"').toUtf8();
}

} // namespace

CsvWriter::CsvWriter(QIODevice &device, ByteOrderMark mark)
    : m_device(device)
{
    if (mark == ByteOrderMark::Write)
        write(QByteArrayLiteral("\xEF\xBB\xBF"));
}

void CsvWriter::writeRecord(const QStringList &cells)
{
    QByteArray line;
    for (const QString &cell : cells)
        line += written(cell) + ',';
    line.chop(1);
    // A lone empty cell would be a blank line, which readers skip.
    write((line.isEmpty() ? QByteArrayLiteral("\"\"") : line) + "\r\n");
}

void CsvWriter::write(const QByteArray &bytes)
{
    if (m_error)
        return;
    errno = 0;
    if (m_device.write(bytes) != bytes.size())
        m_error = writeError(m_device, errno);
}

Result<void> CsvWriter::result() const
{
    return m_error ? Result<void>(tl::unexpected(*m_error)) : Result<void>();
}

} // namespace techpass
