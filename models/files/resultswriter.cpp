// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/resultswriter.h"

#include "models/files/csvwriter.h"
#include "models/files/filesaving.h"
#include "models/files/xlsxsheetwriter.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// In characters, as resultTitles(), and the list's title.
constexpr double widths[] = {6, 34, 16, 34, 20, 60, 38, 10, 22, 40};

QStringList cellsOf(const OutboxRow &row)
{
    const QString time = row.updatedAt.isValid() ? row.updatedAt.toUTC().toString(Qt::ISODate) : QString();
    return {QString::number(row.position), row.request.email(), rowStateName(row.state),
        row.outcome.techPassUsername, row.outcome.code, row.outcome.message, row.traceId,
        QString::number(row.attempts), time};
}

QStringList cellsOf(const OutboxRow &row, const QHash<qint64, QString> &lists)
{
    QStringList cells = cellsOf(row);
    if (!lists.isEmpty())
        cells.append(lists.value(row.submissionId));
    return cells;
}

QStringList titlesFor(const QHash<qint64, QString> &lists)
{
    return lists.isEmpty() ? resultTitles() : resultTitles() + QStringList{u"List"_s};
}

Result<void> saveCsv(QIODevice &device, const QList<OutboxRow> &rows, const QHash<qint64, QString> &lists)
{
    CsvWriter writer(device, CsvWriter::ByteOrderMark::Write);
    writer.writeRecord(titlesFor(lists));
    for (const OutboxRow &row : rows)
        writer.writeRecord(cellsOf(row, lists));
    return writer.result();
}

Result<void> saveXlsx(QIODevice &device, const QList<OutboxRow> &rows, const QHash<qint64, QString> &lists)
{
    SheetLayout layout{QByteArrayLiteral("Results"), {}};
    const double *width = widths;
    for (const QString &title : titlesFor(lists)) {
        const bool number = title == u"Row" || title == u"Attempts";
        layout.columns.append(
            {title, *width++, number ? SheetColumn::Kind::Number : SheetColumn::Kind::Text});
    }
    return writeSheetXlsx(
        device, layout, rows.size(), [&](qsizetype row) { return cellsOf(rows.at(row), lists); });
}

} // namespace

QStringList resultTitles()
{
    return {u"Row"_s, u"Email"_s, u"Result"_s, u"TechPass Username"_s, u"Code"_s, u"Message"_s, u"Trace ID"_s,
        u"Attempts"_s, u"Time"_s};
}

Result<void> writeResults(const QString &path, const QList<OutboxRow> &rows)
{
    return saveFile(path, [&rows](QIODevice &device) { return writeResults(device, rows); });
}

Result<void> writeResults(QIODevice &device, const QList<OutboxRow> &rows)
{
    CsvWriter writer(device);
    writer.writeRecord(resultTitles());
    for (const OutboxRow &row : rows)
        writer.writeRecord(cellsOf(row));
    return writer.result();
}

Result<void> saveResults(
    const QString &path, const QList<OutboxRow> &rows, const QHash<qint64, QString> &lists)
{
    return saveFile(path, [&](QIODevice &device) {
        return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? saveXlsx(device, rows, lists)
                                                              : saveCsv(device, rows, lists);
    });
}

} // namespace techpass
