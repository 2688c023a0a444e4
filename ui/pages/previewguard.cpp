// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/previewguard.h"

#include <QAbstractItemView>
#include <QKeyEvent>

namespace techpass {

PreviewGuard::PreviewGuard(QAbstractItemView *view, QObject *parent)
    : QObject(parent)
{
    view->installEventFilter(this);
    view->viewport()->installEventFilter(this);
}

bool PreviewGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_active)
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::KeyPress:
        if (onlyLooks(*static_cast<QKeyEvent *>(event)))
            return false;
        break;
    case QEvent::ContextMenu:
    case QEvent::MouseButtonDblClick:
    case QEvent::InputMethod:
        break;
    default:
        return false;
    }
    Q_EMIT refused();
    return true;
}

bool PreviewGuard::onlyLooks(const QKeyEvent &key)
{
    switch (key.key()) {
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
        return false;
    default:
        break;
    }
    if (key.matches(QKeySequence::Copy) || key.matches(QKeySequence::SelectAll))
        return true;
    const bool isText = !key.text().isEmpty() && key.text().at(0).isPrint();
    const bool isCommand = key.modifiers().testFlag(Qt::ControlModifier) && key.key() >= Qt::Key_Exclam
        && key.key() <= Qt::Key_AsciiTilde;
    return !isText && !isCommand;
}

} // namespace techpass
