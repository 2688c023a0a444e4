// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/icons.h"

#include "ui/theme/iconengine.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto folder = ":/techpass/icons"_L1;

/// The drawing with the design's stroke in `colour`; Qt's renderer does not know currentColor.
QByteArray drawing(QLatin1StringView name, const QColor &colour)
{
    QFile file(folder + u'/' + name + ".svg"_L1);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon is called %s", name.data());
        return {};
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name(QColor::HexRgb).toLatin1());
    svg.replace("stroke-width=\"2\"", "stroke-width=\"1.75\"");
    return svg;
}

QPixmap rendered(QLatin1StringView name, const QColor &colour, const QSize &pixels)
{
    const QString key = u"techpass-icon/%1/%2/%3x%4"_s.arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QSvgRenderer renderer(drawing(name, colour));
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixels)));
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

} // namespace

QIcon themedIcon(QLatin1StringView name, IconTint tint)
{
    return QIcon(new IconEngine(QString(name), tint));
}

void paintIcon(QPainter *painter, const QRect &rect, QLatin1StringView name, const QColor &colour)
{
    const int side = std::min(rect.width(), rect.height());
    if (side <= 0)
        return;
    const QRectF square(
        rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
    const double ratio = painter->device()->devicePixelRatioF();
    const int pixels = qCeil(side * ratio);
    painter->drawPixmap(square, rendered(name, colour, QSize(pixels, pixels)), QRectF(0, 0, pixels, pixels));
}

bool isThemedIcon(const QString &name)
{
    return !name.isEmpty() && QFile::exists(folder + u'/' + name + ".svg"_L1);
}

QStringList iconNames()
{
    QStringList names;
    const QStringList files = QDir(folder).entryList({u"*.svg"_s});
    for (const QString &file : files)
        names.append(file.chopped(4));
    return names;
}

} // namespace techpass
