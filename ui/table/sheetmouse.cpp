// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetmouse.h"

#include "models/batch/batchtablemodel.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetcursor.h"
#include "ui/table/spreadsheetview.h"

#include <QMouseEvent>
#include <QWheelEvent>

namespace techpass {

SheetMouse::SheetMouse(SpreadsheetView *view, SheetCursor *cursor)
    : QObject(view)
    , m_view(view)
    , m_cursor(cursor)
{
    view->viewport()->installEventFilter(this);
}

bool SheetMouse::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return press(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return move(*static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return doubleClick(*static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return wheel(*static_cast<QWheelEvent *>(event));
    default:
        return QObject::eventFilter(watched, event);
    }
}

bool SheetMouse::press(const QMouseEvent &event)
{
    const QModelIndex index = m_view->indexAt(event.position().toPoint());
    m_extending = event.button() == Qt::LeftButton && event.modifiers() == Qt::ShiftModifier
        && index.isValid() && m_view->currentIndex().isValid();
    if (!m_extending)
        return false;
    m_view->setFocus(Qt::MouseFocusReason);
    m_cursor->extendTo(index);
    return true;
}

bool SheetMouse::move(const QMouseEvent &event)
{
    if (!m_extending || !event.buttons().testFlag(Qt::LeftButton))
        return false;
    if (const QModelIndex index = m_view->indexAt(event.position().toPoint()); index.isValid())
        m_cursor->extendTo(index);
    return true;
}

bool SheetMouse::doubleClick(const QMouseEvent &event)
{
    const QModelIndex index = m_view->indexAt(event.position().toPoint());
    if (index.isValid() && index.column() == BatchTableModel::statusColumn) {
        Q_EMIT m_view->detailsRequested();
        return true;
    }
    return index.isValid() && m_view->tellReadOnly(index);
}

bool SheetMouse::wheel(const QWheelEvent &event)
{
    if (!event.modifiers().testFlag(Qt::ControlModifier))
        return false;
    // A touchpad, or a wheel without notches, tells of a notch in many small parts.
    const int turned = event.angleDelta().y();
    if (turned * m_turned < 0 || event.phase() == Qt::ScrollBegin)
        m_turned = 0;
    m_turned += turned;
    for (; m_turned >= QWheelEvent::DefaultDeltasPerStep; m_turned -= QWheelEvent::DefaultDeltasPerStep)
        m_view->columns().zoomIn();
    for (; m_turned <= -QWheelEvent::DefaultDeltasPerStep; m_turned += QWheelEvent::DefaultDeltasPerStep)
        m_view->columns().zoomOut();
    return true;
}

} // namespace techpass
