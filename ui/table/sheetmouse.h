// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QMouseEvent;
class QWheelEvent;

namespace techpass {

class SheetCursor;
class SpreadsheetView;

/// What the mouse does in the spreadsheet's cells beyond what every table knows: Shift extends the selection
/// from the current cell, a double click on a status opens the row's details and on a read-only cell says why
/// it is, the wheel with Ctrl zooms. Watches the viewport; owned by the view. GUI thread.
class SheetMouse final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetMouse)

public:
    SheetMouse(SpreadsheetView *view, SheetCursor *cursor);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool press(const QMouseEvent &event);
    bool move(const QMouseEvent &event);
    bool doubleClick(const QMouseEvent &event);
    bool wheel(const QWheelEvent &event);

    SpreadsheetView *m_view;
    SheetCursor *m_cursor;
    bool m_extending = false; ///< pressed with Shift
    int m_turned = 0; ///< by the wheel with Ctrl since the last step of the zoom, in eighths of a degree
};

} // namespace techpass
