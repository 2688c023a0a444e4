// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/viewpainting.h"

#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHeaderView>
#include <QPainter>
#include <QStyleOption>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

bool has(const QStyleOption &option, QStyle::StateFlag flag)
{
    return option.state.testFlag(flag);
}

void paintDropZone(const QStyleOption &option, QPainter *painter, const QWidget *widget, const Tokens &t)
{
    const bool active = widget->property("active").toBool();
    const QRectF rect(option.rect);
    paintBox(painter, rect, Tokens::radiusCard, active ? t.primaryWash : t.raised);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(active || widget->hasFocus() ? t.focus : t.edge, active || widget->hasFocus() ? 2 : 1,
        Qt::CustomDashLine);
    pen.setDashPattern({3, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    const double inset = pen.widthF() / 2;
    painter->drawRoundedRect(
        rect.adjusted(inset, inset, -inset, -inset), Tokens::radiusCard, Tokens::radiusCard);
    painter->restore();
}

constexpr int sortArrow = 18; ///< with the gap before it
constexpr int sortArrowSide = 14;

bool isFirst(const QStyleOptionHeader &option)
{
    return option.orientation == Qt::Horizontal
        && (option.position == QStyleOptionHeader::Beginning
            || option.position == QStyleOptionHeader::OnlyOneSection);
}

int firstPadding(const QWidget *widget)
{
    return widget ? widget->property("firstPadding").toInt() : 0;
}

/// A table that is zoomed tells its headers so.
QFont headerFont(Qt::Orientation orientation, const QWidget *widget)
{
    QFont font = textFont(orientation == Qt::Horizontal ? TextStyle::TableStrong : TextStyle::Table);
    const double scale = widget ? widget->property("textScale").toDouble() : 0;
    if (scale > 0)
        font.setPixelSize(qRound(font.pixelSize() * scale));
    return font;
}

/// Asking for sizes, the header says of every section that it is sorted.
bool isSorted(const QStyleOptionHeader &option, const QWidget *widget)
{
    const auto *header = qobject_cast<const QHeaderView *>(widget);
    return option.sortIndicator != QStyleOptionHeader::None
        && (!header || header->sortIndicatorSection() == option.section);
}

QRect labelRect(const QStyleOptionHeader &option, const QWidget *widget)
{
    QRect rect = option.rect;
    if (const auto *header = qobject_cast<const QHeaderView *>(widget)) {
        const int start = header->sectionViewportPosition(option.section);
        rect = QRect(start + Tokens::space8, rect.y(),
            header->sectionSize(option.section) - 2 * Tokens::space8, rect.height());
    }
    const int padding = isFirst(option) ? firstPadding(widget) : 0;
    return option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -padding, 0)
                                               : rect.adjusted(padding, 0, 0, 0);
}

QString shortcutOf(const QString &text)
{
    return text.section(u'\t', 1);
}
QString labelOf(const QString &text)
{
    return text.section(u'\t', 0, 0);
}

} // namespace

void paintCard(QPainter *painter, const QRect &rect, const CardLook &look, const Tokens &t)
{
    const QRectF place(rect);
    if (t.scheme == ColourScheme::Light) {
        // The shadow of the pictures: two fading lines below the card.
        for (int depth = 2; depth > 0; --depth)
            paintBox(painter, place.adjusted(0, 4, 0, depth - 2), Tokens::radiusCard,
                mixed(t.window, t.line, 0.6 / depth));
    }
    const bool ring = look.focus || look.marked;
    paintBox(painter, place.adjusted(0, 0, 0, -2), Tokens::radiusCard, look.enabled ? t.surface : t.raised,
        ring ? t.focus : t.line, ring ? Tokens::focusRing : 1);
}

bool paintFrame(const QStyleOption &option, QPainter *painter, const QWidget *widget, const Tokens &t)
{
    const QString role = roleOf(widget);
    if (role == "card"_L1) {
        CardLook look;
        look.focus = widget->hasFocus() || widget->property("active").toBool();
        look.enabled = widget->isEnabled();
        paintCard(painter, option.rect, look, t);
    } else if (role == "panel"_L1) {
        paintBox(painter, option.rect, Tokens::radiusCard, t.surface, t.line, 1);
    } else if (role == "foot"_L1) {
        painter->fillRect(option.rect, t.raised);
        painter->fillRect(QRect(option.rect.x(), option.rect.y(), option.rect.width(), 1), t.line);
    } else if (role == "rule"_L1) {
        painter->fillRect(option.rect, t.line);
    } else if (role == "dropZone"_L1) {
        paintDropZone(option, painter, widget, t);
    } else {
        return false;
    }
    return true;
}

void paintHeaderSection(const QStyleOptionHeader &option, QPainter *painter, const Tokens &t)
{
    const bool pressed = has(option, QStyle::State_Sunken) && has(option, QStyle::State_Enabled);
    painter->fillRect(option.rect, pressed ? mixed(t.raised, t.text, 0.08) : t.raised);
    const QRect r = option.rect;
    if (option.orientation == Qt::Horizontal)
        painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), t.line);
    else
        painter->fillRect(QRect(r.right(), r.y(), 1, r.height()), t.line);
    if (option.orientation == Qt::Vertical)
        painter->fillRect(QRect(r.x(), r.bottom(), r.width(), 1), t.line);
}

void paintHeaderLabel(
    const QStyleOptionHeader &option, QPainter *painter, const QWidget *widget, const Tokens &t)
{
    const bool horizontal = option.orientation == Qt::Horizontal;
    const bool sorted = isSorted(option, widget);
    painter->save();
    painter->setFont(headerFont(option.orientation, widget));
    painter->setPen(horizontal ? t.secondary : t.muted);
    // Counted from the edges of the section, as the platform's own rectangle keeps room for its arrow.
    const QRect rect = horizontal ? labelRect(option, widget) : option.rect;
    const bool mirrored = option.direction == Qt::RightToLeft;
    const int room = rect.width() - (sorted ? sortArrow : 0);
    const QString text = painter->fontMetrics().elidedText(option.text, Qt::ElideRight, room);
    const auto alignment = QStyle::visualAlignment(option.direction, option.textAlignment | Qt::AlignVCenter);
    // The platform's rectangle is lower than a large text.
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine | Qt::TextDontClip, text);
    if (sorted) {
        const int used = painter->fontMetrics().horizontalAdvance(text) + 3;
        const int x = mirrored ? rect.right() - used - sortArrowSide : rect.x() + used;
        const QRect arrow(x, rect.center().y() - 6, sortArrowSide, sortArrowSide);
        // SortDown is drawn for the ascending order.
        const bool ascending = option.sortIndicator == QStyleOptionHeader::SortDown;
        paintIcon(painter, arrow, ascending ? "chevron-up"_L1 : "chevron-down"_L1, t.secondary);
    }
    painter->restore();
}

QSize headerSize(const QStyleOptionHeader &option, const QWidget *widget)
{
    const QFontMetrics metrics(headerFont(option.orientation, widget));
    const QSize text = metrics.size(0, option.text);
    int width = text.width() + 2 * Tokens::space8 + (isFirst(option) ? firstPadding(widget) : 0);
    if (isSorted(option, widget))
        width += sortArrow;
    return QSize(width, std::max(Tokens::rowHeight, text.height() + Tokens::space12));
}

QSize menuItemSize(const QStyleOptionMenuItem &option)
{
    if (option.menuItemType == QStyleOptionMenuItem::Separator)
        return QSize(10, 9);
    const QFontMetrics metrics(textFont(TextStyle::Table));
    const QString shortcut = shortcutOf(option.text);
    int width = 40 + metrics.size(Qt::TextShowMnemonic, labelOf(option.text)).width() + Tokens::space24;
    if (!shortcut.isEmpty())
        width += Tokens::space24 + metrics.horizontalAdvance(shortcut);
    return QSize(width, std::max(Tokens::rowHeight, metrics.height() + 12));
}

void paintMenuItem(const QStyleOptionMenuItem &option, QPainter *painter, const Tokens &t)
{
    const QRect rect = option.rect;
    painter->fillRect(rect, t.surface);
    if (option.menuItemType == QStyleOptionMenuItem::Separator) {
        painter->fillRect(QRect(rect.x(), rect.center().y(), rect.width(), 1), t.line);
        return;
    }
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool selected = has(option, QStyle::State_Selected) && enabled;
    if (selected)
        paintBox(painter, rect.adjusted(0, 1, 0, -1), 6, t.primaryWash);
    const QColor colour = !enabled ? t.muted : selected ? t.washText : t.text;
    const auto placed
        = [&option, rect](const QRect &part) { return QStyle::visualRect(option.direction, rect, part); };
    const QRect mark(rect.x() + 10, rect.center().y() - 8, Tokens::icon, Tokens::icon);
    if (option.checkType != QStyleOptionMenuItem::NotCheckable) {
        if (option.checked)
            paintIcon(painter, placed(mark), "check"_L1, colour);
    } else if (!option.icon.isNull()) {
        const QString name = option.icon.name();
        if (isThemedIcon(name))
            paintIcon(painter, placed(mark), QLatin1StringView(name.toLatin1()), colour);
        else
            option.icon.paint(painter, placed(mark));
    }
    painter->save();
    painter->setFont(textFont(TextStyle::Table));
    painter->setPen(colour);
    const QRect text = rect.adjusted(40, 0, -Tokens::space12, 0);
    painter->drawText(
        placed(text), Qt::AlignLeft | Qt::AlignVCenter | Qt::TextShowMnemonic, labelOf(option.text));
    painter->setPen(selected ? colour : t.muted);
    painter->drawText(placed(text), Qt::AlignRight | Qt::AlignVCenter, shortcutOf(option.text));
    if (option.menuItemType == QStyleOptionMenuItem::SubMenu)
        paintIcon(painter, placed(QRect(rect.right() - 22, rect.center().y() - 7, 14, 14)),
            "chevron-right"_L1, colour);
    painter->restore();
}

void paintMenuBarArea(const QRect &rect, QPainter *painter, const Tokens &t)
{
    painter->fillRect(rect, t.surface);
    painter->fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), t.line);
}

void paintMenuBarItem(const QStyleOptionMenuItem &option, QPainter *painter, const Tokens &t)
{
    paintMenuBarArea(option.rect, painter, t);
    const bool active = has(option, QStyle::State_Selected) || has(option, QStyle::State_Sunken);
    if (active)
        paintBox(painter, option.rect.adjusted(2, 3, -2, -3), 6, t.primaryWash);
    painter->save();
    painter->setFont(textFont(TextStyle::Table));
    painter->setPen(active ? t.washText : t.secondary);
    painter->drawText(option.rect, Qt::AlignCenter | Qt::TextShowMnemonic | Qt::TextSingleLine, option.text);
    painter->restore();
}

} // namespace techpass
