// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetkeys.h"

#include "models/batch/batchtablemodel.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetcursor.h"
#include "ui/table/sheetkeylist.h"
#include "ui/table/spreadsheetview.h"

#include <QKeyEvent>

#include <optional>

namespace techpass {

namespace {

using Step = SheetCursor::Step;

std::optional<Step> stepOf(int key, bool control)
{
    switch (key) {
    case Qt::Key_Up:
        return control ? Step::EdgeUp : Step::Up;
    case Qt::Key_Down:
        return control ? Step::EdgeDown : Step::Down;
    case Qt::Key_Left:
        return control ? Step::EdgeLeft : Step::Left;
    case Qt::Key_Right:
        return control ? Step::EdgeRight : Step::Right;
    case Qt::Key_Home:
        return control ? Step::ListStart : Step::RowStart;
    case Qt::Key_End:
        return control ? Step::ListEnd : Step::RowEnd;
    case Qt::Key_PageUp:
        return Step::PageUp;
    case Qt::Key_PageDown:
        return Step::PageDown;
    default:
        return std::nullopt;
    }
}

/// In a layout from right to left the arrows still go where they point to.
std::optional<Step> mirrored(std::optional<Step> step)
{
    if (step == Step::Left)
        return Step::Right;
    if (step == Step::Right)
        return Step::Left;
    if (step == Step::EdgeLeft)
        return Step::EdgeRight;
    return step == Step::EdgeRight ? Step::EdgeLeft : step;
}

bool isEnter(int key)
{
    return key == Qt::Key_Return || key == Qt::Key_Enter;
}

} // namespace

SheetKeys::SheetKeys(SpreadsheetView &view, SheetCursor &cursor)
    : m_view(view)
    , m_cursor(cursor)
{
}

bool SheetKeys::handle(const QKeyEvent &event)
{
    return handleStandard(event) || handleMove(event) || handleControl(event) || handlePlain(event);
}

bool SheetKeys::handleMove(const QKeyEvent &event)
{
    const Qt::KeyboardModifiers held
        = event.modifiers() & (Qt::ShiftModifier | Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier);
    if (held == Qt::AltModifier && event.key() == Qt::Key_Down) {
        m_view.openColumnMenu(m_view.currentIndex().column());
        return true;
    }
    if (held & (Qt::AltModifier | Qt::MetaModifier))
        return false;
    std::optional<Step> step = stepOf(event.key(), held.testFlag(Qt::ControlModifier));
    if (m_view.layoutDirection() == Qt::RightToLeft)
        step = mirrored(step);
    if (!step)
        return false;
    m_cursor.go(*step, held.testFlag(Qt::ShiftModifier));
    return true;
}

bool SheetKeys::handleStandard(const QKeyEvent &event)
{
    const auto is = [&event](QKeySequence::StandardKey key) { return event.matches(key); };
    if (is(QKeySequence::Copy))
        m_view.copy();
    else if (is(QKeySequence::Cut))
        m_view.cut();
    else if (is(QKeySequence::Paste))
        m_view.paste();
    else if (is(QKeySequence::Undo))
        m_view.undo();
    else if (redoKeys().contains(QKeySequence(event.keyCombination())))
        m_view.redo();
    else
        return false;
    return true;
}

bool SheetKeys::handleControl(const QKeyEvent &event)
{
    const int key = event.key();
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    const bool alt = event.modifiers().testFlag(Qt::AltModifier);
    const bool plus = key == Qt::Key_Plus || key == Qt::Key_Equal;
    if (alt && plus)
        m_view.columns().zoomIn();
    else if (alt && key == Qt::Key_Minus)
        m_view.columns().zoomOut();
    else if (alt)
        return false;
    else if (key == Qt::Key_0)
        m_view.columns().setZoom(100);
    else if (key == Qt::Key_D)
        m_view.fillDown();
    else if (key == Qt::Key_Minus)
        m_view.removeSelectedRows();
    else if (key == Qt::Key_Plus)
        m_view.addRow();
    else if (key == Qt::Key_Space)
        m_cursor.selectColumns();
    else if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
        leave(key == Qt::Key_Tab);
    else
        return isEnter(key) || key == Qt::Key_Backspace || key == Qt::Key_Delete;
    return true;
}

bool SheetKeys::handlePlain(const QKeyEvent &event)
{
    const bool shift = event.modifiers().testFlag(Qt::ShiftModifier);
    if (event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_view.currentIndex().column() == BatchTableModel::statusColumn)
            m_view.editCurrent();
        else
            m_cursor.goDown(shift ? -1 : 1);
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Backtab: {
        const bool back = event.key() == Qt::Key_Backtab || shift;
        if (!m_cursor.goRight(back ? -1 : 1))
            leave(!back);
        return true;
    }
    case Qt::Key_F6:
        leave(!shift);
        return true;
    case Qt::Key_F2:
        m_view.editCurrent();
        return true;
    case Qt::Key_Delete:
        m_view.clearCells();
        return true;
    case Qt::Key_Backspace:
        m_view.editFromEmpty();
        return true;
    case Qt::Key_Insert:
        m_view.addRow();
        return true;
    case Qt::Key_Escape:
        return m_view.stopWork();
    case Qt::Key_Space:
        if (shift)
            m_cursor.selectRows();
        else if (!m_view.tellReadOnly(m_view.currentIndex()))
            return false;
        return true;
    default:
        return !event.text().isEmpty() && event.text().at(0).isPrint()
            && !event.modifiers().testFlag(Qt::AltModifier) && m_view.tellReadOnly(m_view.currentIndex());
    }
}

void SheetKeys::leave(bool forward)
{
    m_view.leaveByKey(forward);
}

} // namespace techpass
