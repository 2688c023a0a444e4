// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMenu;
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
    /// Below the column's title.
    void popUpColumnMenu(int column);
    /// Zoom, and which columns are shown.
    void popUpViewMenu(const QPoint &globalPlace);

private:
    QMenu *makeMenu(QLatin1StringView name) const;
    void addColumnActions(QMenu *menu, int column) const;
    void addShownColumns(QMenu *menu) const;
    SpreadsheetView *m_view;
};

} // namespace techpass
