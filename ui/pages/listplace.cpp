// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/listplace.h"

#include "models/batch/batchfiltermodel.h"
#include "ui/table/spreadsheetview.h"

#include <QScrollBar>

namespace techpass {

ListPlace ListPlace::in(const SpreadsheetView &view)
{
    const QModelIndex current = view.currentIndex();
    return {view.currentRow(), current.isValid() ? current.column() : 0,
        {view.horizontalScrollBar()->value(), view.verticalScrollBar()->value()}};
}

void ListPlace::goBackIn(SpreadsheetView &view) const
{
    const auto *rows = qobject_cast<const BatchFilterModel *>(view.model());
    if (!rows)
        return;
    if (const QModelIndex current = rows->indexOf(row, column); current.isValid())
        view.setCurrentIndex(current);
    // The view counts its rows when it is asked where one is.
    view.visualRect(rows->index(rows->rowCount() - 1, 0));
    view.horizontalScrollBar()->setValue(scrolled.x());
    view.verticalScrollBar()->setValue(scrolled.y());
}

} // namespace techpass
