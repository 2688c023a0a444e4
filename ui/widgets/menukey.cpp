// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/menukey.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QWidget>

namespace techpass {

MenuKey::MenuKey(QWidget *window)
    : QObject(window)
{
#ifndef Q_OS_WIN
    qApp->installEventFilter(this);
#endif
}

bool MenuKey::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || watched != QApplication::focusWidget() || !belongs(watched))
        return false;
    const auto *pressed = static_cast<QKeyEvent *>(event);
    if (pressed->keyCombination() != (Qt::SHIFT | Qt::Key_F10) || QApplication::activePopupWidget())
        return false;
    // As QWidgetWindow does it for the Menu key.
    auto *widget = static_cast<QWidget *>(watched);
    const QPoint place = widget->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
    QContextMenuEvent asked(QContextMenuEvent::Keyboard, place, widget->mapToGlobal(place));
    QApplication::sendEvent(widget, &asked);
    return true;
}

bool MenuKey::belongs(const QObject *widget) const
{
    while (widget && widget != parent())
        widget = widget->parent();
    return widget;
}

} // namespace techpass
