// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxlistwriter.h"

#include <array>

namespace techpass {

namespace {

/// In characters, S/N first.
constexpr std::array<double, fieldCount + 1> widths{6, 32, 18, 18, 18, 14, 18, 24, 18, 30, 50};

} // namespace

QList<SheetColumn> listColumns()
{
    QList<SheetColumn> columns;
    const QStringList titles = listTitles();
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.append({titles.at(static_cast<qsizetype>(i)), widths[i], SheetColumn::Kind::Text});
    columns.first().kind = SheetColumn::Kind::Number;
    columns[static_cast<qsizetype>(indexOf(Field::CountryCode)) + 1].kind = SheetColumn::Kind::CallingCode;
    columns[static_cast<qsizetype>(indexOf(Field::SeedRequired)) + 1].kind = SheetColumn::Kind::YesOrNo;
    return columns;
}

Result<void> writeListXlsx(QIODevice &device, const QList<Invitee> &rows, const ExtraColumns &extra)
{
    constexpr double extraWidth = 18;
    SheetLayout layout{QByteArrayLiteral("Users"), listColumns()};
    for (const QString &title : extra.titles)
        layout.columns.append({title, extraWidth, SheetColumn::Kind::Text});
    return writeSheetXlsx(device, layout, rows.size(), [&rows, &extra](qsizetype row) {
        return QStringList(listCells(rows.at(row), row + 1) + extra.cells(row));
    });
}

} // namespace techpass
