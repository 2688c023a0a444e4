// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QPoint;

namespace techpass {

class SpreadsheetView;

/// The context menus of the spreadsheet's cells and of its column titles. Owned by the view. GUI thread.
class SheetMenus final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetMenus)

public:
    explicit SheetMenus(SpreadsheetView *view);

    void popUpCellMenu(const QPoint &globalPlace);
    /// `place` is in the header.
    void popUpHeaderMenu(const QPoint &place);

private:
    SpreadsheetView *m_view;
};

} // namespace techpass
