// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/listwriter.h"

#include "models/files/csvwriter.h"
#include "models/files/filesaving.h"
#include "models/files/xlsxlistwriter.h"

using namespace Qt::StringLiterals;

namespace techpass {

QStringList listTitles()
{
    QStringList titles{serialNumberTitle()};
    for (const Field field : allFields)
        titles.append(templateTitle(field));
    return titles;
}

QStringList listCells(const Invitee &row, qsizetype number)
{
    QStringList cells{QString::number(number)};
    for (const Field field : allFields)
        cells.append(row[field]);
    return cells;
}

Result<void> writeList(const QString &path, const QList<Invitee> &rows, const ExtraColumns &extra)
{
    return saveFile(path, [&](QIODevice &device) {
        return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? writeListXlsx(device, rows, extra)
                                                              : writeListCsv(device, rows, extra);
    });
}

Result<void> writeListCsv(QIODevice &device, const QList<Invitee> &rows, const ExtraColumns &extra)
{
    CsvWriter writer(device, CsvWriter::ByteOrderMark::Write);
    writer.writeRecord(listTitles() + extra.titles);
    for (qsizetype row = 0; row < rows.size(); ++row)
        writer.writeRecord(listCells(rows.at(row), row + 1) + extra.cells(row));
    return writer.result();
}

} // namespace techpass
