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

Result<void> writeList(const QString &path, const QList<Invitee> &rows)
{
    return saveFile(path, [&](QIODevice &device) {
        return path.endsWith(u".xlsx"_s, Qt::CaseInsensitive) ? writeListXlsx(device, rows)
                                                              : writeListCsv(device, rows);
    });
}

Result<void> writeListCsv(QIODevice &device, const QList<Invitee> &rows)
{
    CsvWriter writer(device, CsvWriter::ByteOrderMark::Write);
    writer.writeRecord(listTitles());
    qsizetype number = 0;
    for (const Invitee &row : rows)
        writer.writeRecord(listCells(row, ++number));
    return writer.result();
}

} // namespace techpass
