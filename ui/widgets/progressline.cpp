// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/progressline.h"

#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

#include <algorithm>

namespace techpass {

namespace {

constexpr int interval = 30; ///< milliseconds between pictures
constexpr int round = 1600; ///< milliseconds for one way along the line

} // namespace

ProgressLine::ProgressLine(const Words &accessibleName, QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(Tokens::progressHeight);
    keepWorded(this, [this, accessibleName] { setAccessibleName(accessibleName()); });
    setProgress(0, 1);
}

void ProgressLine::setProgress(int done, int total)
{
    setRange(0, std::max(total, 1));
    setValue(std::clamp(done, 0, std::max(total, 1)));
    animate();
}

void ProgressLine::setBusy()
{
    setRange(0, 0);
    animate();
}

void ProgressLine::animate()
{
    // A desktop without animations gets the line as the style draws it.
    const bool wanted
        = isVisible() && isBusy() && style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this);
    if (wanted && !m_timer.isActive()) {
        m_since.start();
        m_timer.start(interval, this);
    } else if (!wanted) {
        m_timer.stop();
    }
}

void ProgressLine::paintEvent(QPaintEvent *event)
{
    if (!m_timer.isActive()) {
        QProgressBar::paintEvent(event);
        return;
    }
    const Tokens &t = tokensOf(this);
    const double radius = std::min(height() / 2.0, 4.0);
    const double length = width() * 0.3;
    const double phase = static_cast<double>(m_since.elapsed() % round) / round;
    QPainter painter(this);
    paintBox(&painter, rect(), radius, t.line);
    painter.setClipRect(rect());
    paintBox(&painter, QRectF((width() + length) * phase - length, 0, length, height()), radius, t.primary);
}

void ProgressLine::showEvent(QShowEvent *event)
{
    QProgressBar::showEvent(event);
    animate();
}

void ProgressLine::hideEvent(QHideEvent *event)
{
    QProgressBar::hideEvent(event);
    m_timer.stop();
}

void ProgressLine::timerEvent(QTimerEvent *event)
{
    if (event->timerId() == m_timer.timerId())
        update();
    else
        QProgressBar::timerEvent(event);
}

} // namespace techpass
