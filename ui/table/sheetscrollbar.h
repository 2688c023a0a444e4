// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollBar>

namespace techpass {

/// A scroll bar that is painted anew only when its handle moves; Qt's own is with each step, however small a
/// part of a long list that is. GUI thread.
class SheetScrollBar final : public QScrollBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetScrollBar)

public:
    using QScrollBar::QScrollBar;

protected:
    void paintEvent(QPaintEvent *event) override;
    void sliderChange(SliderChange change) override;

private:
    QRect handle() const;

    QRect m_painted;
};

} // namespace techpass
