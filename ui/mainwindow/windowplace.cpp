// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowplace.h"

#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace techpass {

void fitIntoScreen(QWidget *window)
{
    const QSize room = window->screen()->availableSize();
    // What the frame takes is known only once the window is shown.
    const int title = window->style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, window);
    const QSize wanted = window->size() + QSize(0, title);
    window->resize(window->size().boundedTo(room));
    if (wanted.width() >= room.width() || wanted.height() >= room.height())
        window->setWindowState(window->windowState() | Qt::WindowMaximized);
}

} // namespace techpass
