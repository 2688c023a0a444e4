// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QString>
#include <QWidget>

class QPainter;

namespace techpass {

/// The property `role`, or an empty text.
inline QString roleOf(const QWidget *widget)
{
    return widget ? widget->property("role").toString() : QString();
}

/// `front` over `back`, `amount` between 0 and 1.
QColor mixed(const QColor &back, const QColor &front, double amount);

/// A filled rounded rectangle with an edge that lies inside of `rect`; no edge where its width is 0.
void paintBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill,
    const QColor &edge = {}, double edgeWidth = 0);

} // namespace techpass
