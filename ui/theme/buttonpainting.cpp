// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/buttonpainting.h"

#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyleOptionButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int dotSize = 10;
constexpr double disabledOpacity = 0.45;

struct ButtonColours
{
    QColor fill;
    QColor edge; ///< invalid: none
    QColor text;
};

bool has(const QStyleOptionButton &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

/// A tint of the text over `base` while the pointer is over the button or presses it.
QColor touched(const QStyleOptionButton &option, const QColor &base, const QColor &front)
{
    if (!has(option, QStyle::State_Enabled))
        return base;
    if (has(option, QStyle::State_Sunken))
        return mixed(base, front, 0.16);
    return has(option, QStyle::State_MouseOver) ? mixed(base, front, 0.07) : base;
}

ButtonColours filledColours(const QStyleOptionButton &option, const QColor &base, const Tokens &t)
{
    if (!has(option, QStyle::State_Enabled))
        return {mixed(t.surface, base, disabledOpacity), {}, t.primaryText};
    const bool dark = t.scheme != ColourScheme::Light;
    return {touched(option, base, dark ? t.text : t.washText), {}, t.primaryText};
}

ButtonColours colours(const QStyleOptionButton &option, const QString &role, const Tokens &t)
{
    const bool enabled = has(option, QStyle::State_Enabled);
    if (role == "primary"_L1)
        return filledColours(option, t.primary, t);
    if (role == "link"_L1)
        return {{}, {}, enabled ? t.primary : t.muted};
    if (role == "danger"_L1)
        return {touched(option, t.surface, t.error), enabled ? t.error : t.line, enabled ? t.error : t.muted};
    if (role == "tool"_L1) {
        const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
        const bool checked = has(option, QStyle::State_On);
        const QColor fill = checked ? t.primaryWash
            : active && enabled     ? touched(option, t.surface, t.text)
                                    : QColor();
        return {fill, {}, checked ? t.washText : enabled ? t.secondary : mixed(t.surface, t.muted, 0.55)};
    }
    if (role == "chip"_L1 && has(option, QStyle::State_On))
        return {t.primaryWash, t.primary, t.washText};
    if (role == "chip"_L1)
        return {
            touched(option, t.surface, t.text), enabled ? t.edge : t.line, enabled ? t.secondary : t.muted};
    return {touched(option, t.surface, t.text), enabled ? t.edge : t.line, enabled ? t.text : t.muted};
}

double radiusOf(const QStyleOptionButton &option, const QString &role)
{
    if (role == "chip"_L1)
        return option.rect.height() / 2.0;
    return role == "link"_L1 ? Tokens::space4 : Tokens::radiusControl;
}

QColor dotColour(const QWidget *widget, const Tokens &t)
{
    const QString dot = widget->property("dot").toString();
    if (dot == "error"_L1)
        return t.error;
    if (dot == "check"_L1)
        return t.check;
    return dot == "success"_L1 ? t.success : QColor();
}

QString countOf(const QWidget *widget)
{
    const QVariant count = widget ? widget->property("count") : QVariant();
    return count.isValid() ? widget->locale().toString(count.toInt()) : QString();
}

int paddingOf(const QString &role)
{
    if (role == "link"_L1)
        return 2;
    if (role == "chip"_L1)
        return Tokens::space12;
    return role == "tool"_L1 ? Tokens::space8 : Tokens::space16;
}

int textWidth(const QFont &font, const QString &text)
{
    return QFontMetrics(font).size(Qt::TextShowMnemonic | Qt::TextSingleLine, text).width();
}

QFont countFont()
{
    return textFont(TextStyle::TableStrong);
}

/// Width of the icon, dot, text and count in one line.
int contentWidth(const QStyleOptionButton &option, const QWidget *widget)
{
    int width = option.text.isEmpty() ? 0 : textWidth(textFont(buttonTextStyle(widget)), option.text);
    if (!option.icon.isNull())
        width += option.iconSize.width() + (width > 0 ? Tokens::space8 : 0);
    if (widget && !widget->property("dot").toString().isEmpty())
        width += dotSize + 6;
    const QString count = countOf(widget);
    if (!count.isEmpty())
        width += 6 + textWidth(countFont(), count);
    return width;
}

/// Icons of our set take the text's colour; any other icon stays as it is.
void paintButtonIcon(
    const QStyleOptionButton &option, QPainter *painter, const QRect &rect, const QColor &colour)
{
    const QString name = option.icon.name();
    if (isThemedIcon(name))
        paintIcon(painter, rect, QLatin1StringView(name.toLatin1()), colour);
    else
        option.icon.paint(painter, rect);
}

} // namespace

TextStyle buttonTextStyle(const QWidget *widget)
{
    const QString role = roleOf(widget);
    if (role == "link"_L1)
        return TextStyle::HintStrong;
    if (role == "chip"_L1)
        return TextStyle::Table;
    return role == "tool"_L1 ? TextStyle::Body : TextStyle::BodyStrong;
}

void paintButtonPanel(
    const QStyleOptionButton &option, QPainter *painter, const QWidget *widget, const Tokens &t)
{
    const QString role = roleOf(widget);
    const ButtonColours c = colours(option, role, t);
    const QRectF rect(option.rect);
    const double radius = radiusOf(option, role);
    if (c.fill.isValid() || c.edge.isValid())
        paintBox(painter, rect, radius, c.fill, c.edge, c.edge.isValid() ? 1 : 0);
    if (!has(option, QStyle::State_HasFocus))
        return;
    if (role == "primary"_L1)
        paintBox(painter, rect.adjusted(2, 2, -2, -2), radius - 2, {}, t.primaryText, 1.5);
    paintBox(painter, rect, radius, {}, t.focus, Tokens::focusRing);
}

void paintButtonLabel(
    const QStyleOptionButton &option, QPainter *painter, const QWidget *widget, const Tokens &t)
{
    const QString role = roleOf(widget);
    const ButtonColours c = colours(option, role, t);
    const bool checked = role == "chip"_L1 && has(option, QStyle::State_On);
    const QRect rect = option.rect;
    const int width = contentWidth(option, widget);
    const bool leftAligned = role == "link"_L1;
    int x = leftAligned ? rect.x() + paddingOf(role) : rect.x() + std::max(0, (rect.width() - width) / 2);
    const auto place = [&x, &option, rect](int itemWidth, int itemHeight) {
        const QRect item(x, rect.y() + (rect.height() - itemHeight) / 2, itemWidth, itemHeight);
        x += itemWidth;
        return QStyle::visualRect(option.direction, rect, item);
    };
    painter->save();
    if (!option.icon.isNull()) {
        paintButtonIcon(option, painter, place(option.iconSize.width(), option.iconSize.height()), c.text);
        x += Tokens::space8;
    }
    const QColor dot = widget ? dotColour(widget, t) : QColor();
    if (dot.isValid()) {
        paintBox(painter, place(dotSize, dotSize), dotSize / 2.0, dot);
        x += 6;
    }
    QFont font = textFont(checked ? TextStyle::TableStrong : buttonTextStyle(widget));
    if (role == "link"_L1 && has(option, QStyle::State_MouseOver))
        font.setUnderline(true);
    painter->setFont(font);
    painter->setPen(c.text);
    const int flags = Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine
        | (widget && widget->style()->styleHint(QStyle::SH_UnderlineShortcut, &option, widget)
                ? Qt::TextShowMnemonic
                : Qt::TextHideMnemonic);
    const int space = rect.right() + 1 - paddingOf(role) - x;
    const int wanted = textWidth(font, option.text);
    const QString text = wanted > space && space > 0 && countOf(widget).isEmpty()
        ? QFontMetrics(font).elidedText(option.text, Qt::ElideRight, space, Qt::TextShowMnemonic)
        : option.text;
    painter->drawText(
        place(std::min(wanted, std::max(space, 0)), rect.height()), flags | Qt::TextDontClip, text);
    const QString count = countOf(widget);
    if (!count.isEmpty()) {
        x += 6;
        painter->setFont(countFont());
        painter->setPen(has(option, QStyle::State_Enabled) ? t.text : t.muted);
        painter->drawText(place(textWidth(countFont(), count), rect.height()), flags, count);
    }
    painter->restore();
}

QSize buttonSize(const QStyleOptionButton &option, const QWidget *widget)
{
    const QString role = roleOf(widget);
    const int lineHeight = QFontMetrics(textFont(buttonTextStyle(widget))).height();
    const int width = contentWidth(option, widget) + 2 * paddingOf(role);
    if (role == "link"_L1)
        return QSize(width, lineHeight + 6);
    if (role == "chip"_L1)
        return QSize(width + 4, std::max(Tokens::pillHeight, lineHeight + 8));
    const int height = std::max(Tokens::controlHeight, lineHeight + Tokens::space16);
    return QSize(std::max(width, height), height);
}

} // namespace techpass
