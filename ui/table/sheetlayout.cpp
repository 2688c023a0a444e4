// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetlayout.h"

#include "models/batch/batchtablemodel.h"

#include <QStringList>

#include <algorithm>
#include <numeric>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr auto statusName = "status"_L1;
constexpr auto zoomName = "zoom"_L1;

int standardWidth(int column)
{
    const std::optional<Field> field = BatchTableModel::fieldAt(column);
    if (!field)
        return 82;
    switch (*field) {
    case Field::Email:
        return 186;
    case Field::Username:
        return 96;
    case Field::FirstName:
    case Field::LastName:
        return 92;
    case Field::CountryCode:
        return 44;
    case Field::ContactNumber:
        return 126;
    case Field::Organisation:
        return 130;
    case Field::Department:
        return 110;
    case Field::SeedRequired:
        return 64;
    case Field::Reason:
        break;
    }
    return 240;
}

QString nameOf(int column)
{
    const std::optional<Field> field = BatchTableModel::fieldAt(column);
    return field ? fieldName(*field) : QString(statusName);
}

int columnNamed(QStringView name)
{
    if (name == statusName)
        return BatchTableModel::statusColumn;
    const std::optional<Field> field = fieldFromName(name);
    return field ? BatchTableModel::columnOf(*field) : -1;
}

} // namespace

SheetLayout SheetLayout::standard()
{
    SheetLayout layout;
    layout.order.resize(BatchTableModel::columns);
    std::iota(layout.order.begin(), layout.order.end(), 0);
    for (const int column : std::as_const(layout.order))
        layout.widths.append(standardWidth(column));
    return layout;
}

QString SheetLayout::toText() const
{
    QStringList words{u"%1=%2"_s.arg(zoomName).arg(zoom)};
    for (const int column : order) {
        const QString mark = hidden.contains(column) ? u"-"_s : QString();
        words.append(u"%1%2=%3"_s.arg(mark, nameOf(column)).arg(widths.at(column)));
    }
    return words.join(u' ');
}

SheetLayout SheetLayout::fromText(const QString &text)
{
    SheetLayout layout = standard();
    QList<int> order;
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    for (const QString &word : words) {
        const bool isHidden = word.startsWith(u'-');
        const QString name = word.section(u'=', 0, 0).sliced(isHidden ? 1 : 0);
        bool isNumber = false;
        const int number = word.section(u'=', 1).toInt(&isNumber);
        if (name == zoomName && isNumber)
            layout.zoom = std::clamp(number, leastZoom, mostZoom);
        const int column = columnNamed(name);
        if (column < 0 || !isNumber || order.contains(column))
            continue;
        order.append(column);
        layout.widths[column] = std::clamp(number, leastWidth, mostWidth);
        if (isHidden)
            layout.hidden.append(column);
    }
    // A column that is not named keeps its place among the others.
    for (const int column : std::as_const(layout.order)) {
        if (!order.contains(column))
            order.insert(std::min<qsizetype>(column, order.size()), column);
    }
    order.removeOne(BatchTableModel::statusColumn);
    order.prepend(BatchTableModel::statusColumn);
    layout.order = order;
    std::sort(layout.hidden.begin(), layout.hidden.end());
    const auto fields
        = std::count_if(layout.hidden.cbegin(), layout.hidden.cend(), [](int column) { return column > 0; });
    if (fields >= BatchTableModel::columns - 1)
        layout.hidden.clear();
    return layout;
}

} // namespace techpass
