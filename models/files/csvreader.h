// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArrayView>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace techpass {

/// Where one cell lies in the text. A quoted cell begins behind its opening quote and ends at the delimiter
/// or the record's end, the closing quote (and what follows it) included.
struct CsvCell
{
    qsizetype begin = 0;
    qsizetype end = 0;
    bool quoted = false;
};

/// Walks over the records of CSV text in UTF-8 (RFC 4180, and what real files do): CRLF, LF or CR end a
/// record, mixed too; a quote inside an unquoted cell is a character like any other; text behind a closing
/// quote belongs to the cell. Copies nothing until text() is asked. A blank line is a record with one empty
/// cell. Stops with FileDamaged, naming the line, at a quote that is never closed, and at a quoted cell of
/// several lines with text behind its closing quote: there a stray quote has swallowed other records.
class CsvReader final
{
    Q_DISABLE_COPY_MOVE(CsvReader)

public:
    /// `text` has to outlive the reader; `position` is where a record starts, `line` its number.
    CsvReader(QByteArrayView text, char delimiter, qsizetype position = 0, int line = 1);

    /// Goes to the next record. False at the end of the text, or after an error.
    bool next();
    const std::optional<Error> &error() const { return m_error; }

    const std::vector<CsvCell> &cells() const { return m_cells; }
    qsizetype recordBegin() const { return m_recordBegin; }
    /// The physical line where the record starts.
    int line() const { return m_recordLine; }
    /// Where the next record starts.
    qsizetype position() const { return m_position; }
    int nextLine() const { return m_line; }

    /// A cell without its quotes and the writer's escapes.
    QString text(const CsvCell &cell) const;
    QStringList texts() const;
    /// Nothing but white space and invisible characters.
    bool isBlank(const CsvCell &cell) const;

    /// Instead of next(): the text of one cell of the next record, empty where the record is shorter.
    QString readColumn(int column);

private:
    CsvCell readCell();
    CsvCell readQuotedCell();
    qsizetype findCellEnd(qsizetype from) const;
    bool takeDelimiter();
    void takeLineBreak();
    void fail(const QString &detail);

    QByteArrayView m_text;
    char m_delimiter;
    qsizetype m_position;
    int m_line;
    qsizetype m_recordBegin = 0;
    int m_recordLine = 1;
    std::vector<CsvCell> m_cells;
    std::optional<Error> m_error;
};

} // namespace techpass
