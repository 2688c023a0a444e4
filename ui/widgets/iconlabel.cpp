// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/iconlabel.h"

#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace techpass {

namespace {

constexpr int plate = 40;

} // namespace

IconLabel::IconLabel(QLatin1StringView icon, IconTint tint, int side, QWidget *parent)
    : QLabel(parent)
    , m_icon(themedIcon(icon, tint))
    , m_side(side)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void IconLabel::setIcon(QLatin1StringView icon, IconTint tint)
{
    m_icon = themedIcon(icon, tint);
    update();
}

void IconLabel::setPlated(bool plated)
{
    m_plated = plated;
    updateGeometry();
    update();
}

QSize IconLabel::sizeHint() const
{
    return m_plated ? QSize(plate, plate) : QSize(m_side, m_side);
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_plated)
        paintBox(&painter, rect(), Tokens::radiusControl,
            isEnabled() ? tokensOf(this).primaryWash : tokensOf(this).window);
    const QRect place((width() - m_side) / 2, (height() - m_side) / 2, m_side, m_side);
    m_icon.paint(&painter, place, Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
}

} // namespace techpass
