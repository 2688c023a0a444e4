// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/statedelegate.h"

#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QPainter>

#include <algorithm>

namespace techpass {

namespace {

constexpr int margin = Tokens::space8;
constexpr int iconSide = 16;

QColor colourOf(IconTint tint, const Tokens &t)
{
    switch (tint) {
    case IconTint::Success:
        return t.success;
    case IconTint::Check:
        return t.check;
    case IconTint::Error:
        return t.error;
    case IconTint::Primary:
        return t.primary;
    case IconTint::Secondary:
        return t.secondary;
    case IconTint::Muted:
        return t.muted;
    default:
        return t.text;
    }
}

QFont fontOf(const StateDelegate::Look &look)
{
    if (look.monospace) {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(textFont(TextStyle::Hint).pixelSize());
        return font;
    }
    if (!look.icon.isEmpty() || look.link)
        return textFont(TextStyle::HintStrong);
    return textFont(look.strong ? TextStyle::TableStrong : TextStyle::Table);
}

} // namespace

StateDelegate::StateDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

StateDelegate::Look StateDelegate::lookOf(const QModelIndex &) const
{
    return {};
}

QRect StateDelegate::contentsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int first = index.column() == 0 ? firstColumnPadding : 0;
    const QRect rect = option.rect.adjusted(margin + first, 0, -margin, 0);
    return QStyle::visualRect(option.direction, option.rect, rect);
}

void StateDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const Look look = lookOf(index);
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, t.primaryWash);
    QRect rect = contentsOf(option, index);
    const QColor colour = colourOf(look.tint, t);
    if (!look.icon.isEmpty()) {
        const QRect place(rect.x(), rect.center().y() - iconSide / 2 + 1, iconSide, iconSide);
        paintIcon(painter, QStyle::visualRect(option.direction, rect, place), look.icon, colour);
        rect = option.direction == Qt::RightToLeft ? rect.adjusted(0, 0, -iconSide - margin, 0)
                                                   : rect.adjusted(iconSide + margin, 0, 0, 0);
    }
    painter->setFont(fontOf(look));
    painter->setPen(colour);
    const QString text = look.text.isNull() ? displayText(index.data(), option.locale) : look.text;
    const QString line = painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width());
    const auto alignment = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    painter->drawText(rect, static_cast<int>(alignment) | Qt::TextSingleLine, line);
    if (option.state & QStyle::State_HasFocus)
        paintBox(painter, option.rect.adjusted(0, 0, 0, 0), 2, {}, t.focus, Tokens::focusRing);
    painter->restore();
}

QSize StateDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Look look = lookOf(index);
    const QString text = look.text.isNull() ? displayText(index.data(), option.locale) : look.text;
    const QFontMetrics metrics(fontOf(look));
    int width = std::max(metrics.horizontalAdvance(text), metrics.horizontalAdvance(look.roomFor))
        + 2 * margin + (index.column() == 0 ? firstColumnPadding : 0) + 2;
    if (!look.icon.isEmpty())
        width += iconSide + margin;
    return QSize(width, std::max(Tokens::rowHeight, metrics.height() + Tokens::space12));
}

} // namespace techpass
