// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/sheetlayout.h"

#include <QObject>

class QTableView;

namespace techpass {

class CellDelegate;

/// Brings a SheetLayout onto a spreadsheet's header and keeps it as the user drags, hides, resizes and zooms.
/// Owned by its view, whose model may change. GUI thread.
class SheetColumns final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetColumns)

public:
    /// `cells` draws the view's cells, and lives as long.
    SheetColumns(QTableView *view, const CellDelegate &cells);

    const SheetLayout &layout() const { return m_layout; }
    void setLayout(const SheetLayout &layout);
    /// Puts the layout onto the header, e.g. after the model or the text size changed.
    void apply();

    /// False for the last field that is shown.
    bool canHide(int column) const;
    void setHidden(int column, bool hidden);
    /// One place to the left (-1) or right (1), past hidden columns. False at an edge.
    bool canMove(int column, int by) const;
    void move(int column, int by);
    /// Scrolls to the first column, if `column` is one of the first two that are shown, and is in view then.
    void showStart(int column);
    /// As wide as its title and what is in the rows in view.
    void fit(int column);
    /// In per cent, kept within SheetLayout's bounds.
    void setZoom(int zoom);
    void zoomIn();
    void zoomOut();
    /// Everything as it came.
    void reset();

    /// Pixels for one pixel of 100 % at the usual text size.
    double scale() const;

Q_SIGNALS:
    /// By the user.
    void changed();
    void zoomed();

private:
    int neighbour(int column, int by) const;
    void onMoved();
    void onResized(int column, int size);
    void take(const SheetLayout &layout);
    int widthOf(int column) const;

    QTableView *m_view;
    const CellDelegate &m_cells;
    SheetLayout m_layout = SheetLayout::standard();
    bool m_applying = false;
};

} // namespace techpass
