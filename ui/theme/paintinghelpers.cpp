// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/paintinghelpers.h"

#include <QPainter>

namespace techpass {

QColor mixed(const QColor &back, const QColor &front, double amount)
{
    const auto part = [amount](float a, float b) {
        return static_cast<float>(static_cast<double>(a) * (1 - amount) + static_cast<double>(b) * amount);
    };
    return QColor::fromRgbF(part(back.redF(), front.redF()), part(back.greenF(), front.greenF()),
        part(back.blueF(), front.blueF()));
}

void paintBox(QPainter *painter, const QRectF &rect, double radius, const QColor &fill, const QColor &edge,
    double edgeWidth)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->setPen(edgeWidth > 0 ? QPen(edge, edgeWidth) : QPen(Qt::NoPen));
    const double inset = edgeWidth / 2;
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

} // namespace techpass
