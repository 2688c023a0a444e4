// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/controlpainting.h"

#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr double indicatorSize = 16;
constexpr int smallestHandle = 28;

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

QRectF indicatorRect(const QRect &rect)
{
    return QRectF(rect.x() + (rect.width() - indicatorSize) / 2,
        rect.y() + (rect.height() - indicatorSize) / 2, indicatorSize, indicatorSize);
}

QColor indicatorEdge(const QStyleOption &option, const Tokens &t)
{
    if (!has(option, QStyle::State_Enabled))
        return t.line;
    return has(option, QStyle::State_MouseOver) ? t.primary : t.edge;
}

QColor indicatorFill(const QStyleOption &option, const Tokens &t)
{
    return has(option, QStyle::State_Enabled) ? t.primary : mixed(t.surface, t.primary, 0.45);
}

} // namespace

void paintField(const QStyleOption &option, QPainter *painter, const QWidget *widget, const Tokens &t)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = has(option, QStyle::State_HasFocus) || (widget && widget->hasFocus());
    const bool invalid = widget && widget->property("invalid").toBool();
    QColor edge = enabled ? t.edge : t.line;
    if (invalid)
        edge = t.error;
    else if (focus)
        edge = t.focus;
    paintBox(painter, option.rect, Tokens::radiusControl, enabled ? t.surface : t.raised, edge,
        focus || invalid ? Tokens::focusRing : 1);
    // Its edge says that it is wrong, so the ring goes round the inside of it.
    if (invalid && focus)
        paintBox(painter, QRectF(option.rect).adjusted(3, 3, -3, -3), Tokens::radiusControl - 3, {}, t.focus,
            Tokens::focusRing);
}

void paintComboBox(
    const QStyleOptionComboBox &option, QPainter *painter, const QWidget *widget, const Tokens &t)
{
    paintField(option, painter, widget, t);
    const QRect place(option.rect.right() - 11 - 16, option.rect.center().y() - 7, 16, 16);
    paintIcon(painter, QStyle::visualRect(option.direction, option.rect, place), "chevron-down"_L1,
        has(option, QStyle::State_Enabled) ? t.text : t.muted);
}

void paintCheckIndicator(const QStyleOption &option, QPainter *painter, const Tokens &t)
{
    const QRectF box = indicatorRect(option.rect);
    const bool on = has(option, QStyle::State_On);
    const bool partly = has(option, QStyle::State_NoChange);
    if (on || partly) {
        paintBox(painter, box, 4, indicatorFill(option, t));
        paintIcon(
            painter, box.toRect().adjusted(2, 2, -2, -2), partly ? "minus"_L1 : "check"_L1, t.primaryText);
    } else {
        paintBox(painter, box, 4, t.surface, indicatorEdge(option, t), 1);
    }
    if (has(option, QStyle::State_HasFocus))
        paintBox(painter, box.adjusted(-3, -3, 3, 3), 6, {}, t.focus, Tokens::focusRing);
}

void paintRadioIndicator(const QStyleOption &option, QPainter *painter, const Tokens &t)
{
    const QRectF box = indicatorRect(option.rect);
    if (has(option, QStyle::State_On))
        paintBox(painter, box, indicatorSize / 2, t.primaryText, indicatorFill(option, t), 5);
    else
        paintBox(painter, box, indicatorSize / 2, t.surface, indicatorEdge(option, t), 1);
    if (has(option, QStyle::State_HasFocus))
        paintBox(painter, box.adjusted(-3, -3, 3, 3), indicatorSize / 2 + 3, {}, t.focus, Tokens::focusRing);
}

void paintProgress(const QStyleOptionProgressBar &option, QPainter *painter, const Tokens &t)
{
    const QRectF groove(option.rect);
    const double radius = std::min(groove.height() / 2, 4.0);
    if (t.scheme == ColourScheme::HighContrast)
        paintBox(painter, groove, radius, t.surface, t.edge, 1);
    else
        paintBox(painter, groove, radius, t.line);
    const int range = option.maximum - option.minimum;
    if (range == 0) {
        paintBox(painter, groove, radius, mixed(t.line, t.primary, 0.6));
        return;
    }
    const double part = std::clamp((option.progress - option.minimum) / static_cast<double>(range), 0.0, 1.0);
    if (part <= 0)
        return;
    QRectF done = groove;
    done.setWidth(std::max(groove.width() * part, groove.height()));
    if (option.direction == Qt::RightToLeft)
        done.moveRight(groove.right());
    paintBox(painter, done, radius, t.primary);
}

QRect scrollHandle(const QStyleOptionSlider &option)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const QRect rect = option.rect;
    const int length = horizontal ? rect.width() : rect.height();
    const qint64 range = static_cast<qint64>(option.maximum) - option.minimum;
    if (range <= 0)
        return rect;
    const auto share
        = static_cast<int>(length * static_cast<qint64>(option.pageStep) / (range + option.pageStep));
    const int handle = std::clamp(share, std::min(smallestHandle, length), length);
    const int start = QStyle::sliderPositionFromValue(
        option.minimum, option.maximum, option.sliderPosition, length - handle, option.upsideDown);
    return horizontal ? QRect(rect.x() + start, rect.y(), handle, rect.height())
                      : QRect(rect.x(), rect.y() + start, rect.width(), handle);
}

void paintScrollBar(const QStyleOptionSlider &option, QPainter *painter, const Tokens &t)
{
    if (option.maximum <= option.minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF handle = QRectF(scrollHandle(option)).adjusted(3, 3, -3, -3);
    const double radius = std::min(handle.width(), handle.height()) / 2;
    paintBox(painter, handle, radius,
        active ? t.edge : mixed(t.surface, t.edge, t.scheme == ColourScheme::HighContrast ? 1 : 0.6));
}

} // namespace techpass
