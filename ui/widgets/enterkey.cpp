// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/enterkey.h"

#include <QKeyEvent>
#include <QPushButton>

namespace techpass {

bool pressesButton(const QKeyEvent &key, const QWidget &window)
{
    const bool isEnter = key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter;
    auto *button = isEnter ? qobject_cast<QPushButton *>(window.focusWidget()) : nullptr;
    if (!button || !button->isEnabled())
        return false;
    button->click();
    return true;
}

} // namespace techpass
