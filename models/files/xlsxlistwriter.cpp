// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/xlsxlistwriter.h"

#include "models/rules/countries.h"

#include <array>
#include <set>

namespace techpass {

namespace {

/// In characters, S/N first.
constexpr std::array<double, fieldCount + 1> widths{6, 32, 18, 18, 18, 14, 18, 24, 18, 30, 50};

/// Singapore's first, the others by number.
QStringList callingCodes()
{
    const QList<Country> known = countries();
    std::set<int> numbers;
    for (const Country &country : known)
        numbers.insert(country.code.toInt());
    QStringList codes{known.constFirst().code};
    for (const int number : numbers) {
        if (const QString code = QString::number(number); code != codes.constFirst())
            codes.append(code);
    }
    return codes;
}

} // namespace

SheetLayout listLayout()
{
    SheetLayout layout{QByteArrayLiteral("Users"), {}, callingCodes()};
    QList<SheetColumn> &columns = layout.columns;
    const QStringList titles = listTitles();
    for (std::size_t i = 0; i < widths.size(); ++i)
        columns.append({titles.at(static_cast<qsizetype>(i)), widths[i], SheetColumn::Kind::Text});
    columns.first().kind = SheetColumn::Kind::Number;
    columns[static_cast<qsizetype>(indexOf(Field::CountryCode)) + 1].kind = SheetColumn::Kind::CallingCode;
    columns[static_cast<qsizetype>(indexOf(Field::SeedRequired)) + 1].kind = SheetColumn::Kind::YesOrNo;
    return layout;
}

Result<void> writeListXlsx(QIODevice &device, const QList<Invitee> &rows, const ExtraColumns &extra)
{
    constexpr double extraWidth = 18;
    SheetLayout layout = listLayout();
    for (const QString &title : extra.titles)
        layout.columns.append({title, extraWidth, SheetColumn::Kind::Text});
    return writeSheetXlsx(device, layout, rows.size(), [&rows, &extra](qsizetype row) {
        return QStringList(listCells(rows.at(row), row + 1) + extra.cells(row));
    });
}

} // namespace techpass
