// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetscrollbar.h"

#include <QStyleOptionSlider>

namespace techpass {

QRect SheetScrollBar::handle() const
{
    QStyleOptionSlider option;
    initStyleOption(&option);
    return style()->subControlRect(QStyle::CC_ScrollBar, &option, QStyle::SC_ScrollBarSlider, this);
}

void SheetScrollBar::paintEvent(QPaintEvent *event)
{
    m_painted = handle();
    QScrollBar::paintEvent(event);
}

void SheetScrollBar::sliderChange(SliderChange change)
{
    if (change != SliderValueChange || handle() != m_painted)
        QScrollBar::sliderChange(change);
}

} // namespace techpass
