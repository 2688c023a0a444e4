// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>

class QKeyEvent;

namespace techpass {

class SheetCursor;
class SpreadsheetView;

/// Which key does what in the spreadsheet while no cell is edited: Excel's keys, and LibreOffice's where they
/// do not contradict them. Owned by its view. GUI thread.
class SheetKeys final
{
    Q_DISABLE_COPY_MOVE(SheetKeys)

public:
    SheetKeys(SpreadsheetView &view, SheetCursor &cursor);

    /// False for a key that is left to the view.
    bool handle(const QKeyEvent &event);

private:
    bool handleMove(const QKeyEvent &event);
    bool handleStandard(const QKeyEvent &event);
    bool handleControl(const QKeyEvent &event);
    bool handlePlain(const QKeyEvent &event);
    void leave(bool forward);

    SpreadsheetView &m_view;
    SheetCursor &m_cursor;
};

} // namespace techpass
