// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowplace.h"

#include <QScreen>
#include <QWidget>

namespace techpass {

void fitIntoScreen(QWidget *window)
{
    window->resize(window->size().boundedTo(window->screen()->availableSize()));
}

} // namespace techpass
