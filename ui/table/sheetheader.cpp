// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetheader.h"

#include "models/batch/batchtablemodel.h"

#include <QStyleOptionHeader>

namespace techpass {

SheetHeader::SheetHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
}

int SheetHeader::usualWidth(int column)
{
    if (column == BatchTableModel::statusColumn)
        return 82;
    const std::optional<Field> field = BatchTableModel::fieldAt(column);
    switch (field.value_or(Field::Email)) {
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
        return 240;
    }
    return 100;
}

void SheetHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (logicalIndex == BatchTableModel::columnOf(Field::CountryCode))
        option->text = tr("CC", "country code, as a narrow column's title");
}

} // namespace techpass
