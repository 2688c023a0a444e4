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

void SheetHeader::initStyleOptionForIndex(QStyleOptionHeader *option, int logicalIndex) const
{
    QHeaderView::initStyleOptionForIndex(option, logicalIndex);
    if (logicalIndex == BatchTableModel::columnOf(Field::CountryCode))
        option->text = tr("CC", "country code, as a narrow column's title");
}

} // namespace techpass
