// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/focusreturn.h"

#include <algorithm>
#include <utility>

namespace techpass {

void FocusReturn::leave(const QWidgetList &parts)
{
    QWidget *now = m_page.window()->focusWidget();
    if (!std::any_of(
            parts.begin(), parts.end(), [now](const QWidget *part) { return part->isAncestorOf(now); }))
        return;
    m_left = now;
    m_page.setFocus();
}

QWidget *FocusReturn::takeBack(const QWidget &meanwhile)
{
    QWidget *wanted = std::exchange(m_left, nullptr);
    const QWidget *now = m_page.window()->focusWidget();
    return now == &m_page || meanwhile.isAncestorOf(now) ? wanted : nullptr;
}

} // namespace techpass
