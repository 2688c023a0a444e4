// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/iconengine.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::StringLiterals;

namespace techpass {

IconEngine::IconEngine(const QString &name, IconTint tint)
    : m_name(name)
    , m_tint(tint)
{
}

void IconEngine::paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State)
{
    paintIcon(painter, rect, QLatin1StringView(m_name.toLatin1()), colour(mode));
}

QPixmap IconEngine::pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state)
{
    QPixmap pixmap(size);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paint(&painter, QRect(QPoint(), size), mode, state);
    return pixmap;
}

QString IconEngine::key() const
{
    return u"techpass"_s;
}

QIconEngine *IconEngine::clone() const
{
    return new IconEngine(*this);
}

QColor IconEngine::colour(QIcon::Mode mode) const
{
    const Tokens &tokens = tokensOf();
    if (mode == QIcon::Disabled)
        return tokens.muted;
    switch (m_tint) {
    case IconTint::Secondary:
        return tokens.secondary;
    case IconTint::Muted:
        return tokens.muted;
    case IconTint::Primary:
        return tokens.primary;
    case IconTint::PrimaryText:
        return tokens.primaryText;
    case IconTint::WashText:
        return tokens.washText;
    case IconTint::Success:
        return tokens.success;
    case IconTint::Check:
        return tokens.check;
    case IconTint::Error:
        return tokens.error;
    case IconTint::Text:
        break;
    }
    return tokens.text;
}

} // namespace techpass
