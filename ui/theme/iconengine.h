// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QIconEngine>

namespace techpass {

/// Draws one SVG of the set, tinted when it is painted, so that it follows scheme and pixel ratio. Owned by
/// its QIcon. GUI thread.
class IconEngine final : public QIconEngine
{
public:
    IconEngine(const QString &name, IconTint tint);

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override;
    QString iconName() override { return m_name; }
    QString key() const override;
    QIconEngine *clone() const override;
    bool isNull() override { return m_name.isEmpty(); }

private:
    QColor colour(QIcon::Mode mode) const;

    QString m_name;
    IconTint m_tint;
};

} // namespace techpass
