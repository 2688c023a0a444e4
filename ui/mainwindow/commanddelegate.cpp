// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/commanddelegate.h"

#include "ui/mainwindow/commandmodel.h"
#include "ui/theme/icons.h"
#include "ui/theme/paintinghelpers.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr int inset = Tokens::space8;
constexpr int leastPlace = 40; ///< less says nothing
constexpr int checkSide = 16;

} // namespace

CommandDelegate::CommandDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void CommandDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    const QString refusal = index.data(CommandModel::RefusalRole).toString();
    const auto alignment = static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft))
        | Qt::AlignVCenter | Qt::TextSingleLine;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (isSelected)
        paintBox(painter, option.rect, Tokens::radiusControl, t.primaryWash, t.focus, 1);
    else if (option.state.testFlag(QStyle::State_MouseOver))
        paintBox(painter, option.rect, Tokens::radiusControl, t.raised);

    const QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    const auto visual
        = [&option](const QRect &rect) { return QStyle::visualRect(option.direction, option.rect, rect); };
    const auto draw = [&](const QRect &rect, const QString &text) {
        painter->drawText(
            visual(rect), alignment, painter->fontMetrics().elidedText(text, Qt::ElideRight, rect.width()));
    };
    const auto take = [&](QRect rect, TextStyle style, const QColor &colour, const QString &text) {
        painter->setFont(textFont(style));
        painter->setPen(colour);
        const int wanted = painter->fontMetrics().horizontalAdvance(text) + 1;
        rect.setWidth(std::min(wanted, rect.width()));
        draw(rect, text);
        return rect.width();
    };
    QRect left = room;
    const QString keys = index.data(CommandModel::KeysRole).toString();
    if (!keys.isEmpty()) {
        const int width = QFontMetrics(textFont(TextStyle::Hint)).horizontalAdvance(keys) + 1;
        take(QRect(room.right() - width + 1, room.y(), width, room.height()), TextStyle::Hint, t.secondary,
            keys);
        left.setRight(room.right() - width - Tokens::space16);
    }
    if (index.data(CommandModel::ChosenRole).toBool()) {
        const QRect place(
            left.right() - checkSide + 1, left.center().y() - checkSide / 2 + 1, checkSide, checkSide);
        paintIcon(painter, visual(place), "check"_L1, t.secondary);
        left.setRight(place.left() - Tokens::space8);
    }
    left.setLeft(left.left()
        + take(left, TextStyle::Body, refusal.isEmpty() ? t.text : t.secondary,
            index.data(Qt::DisplayRole).toString())
        + Tokens::space12);
    if (left.width() >= leastPlace)
        take(left, TextStyle::Hint, t.secondary,
            refusal.isEmpty() ? index.data(CommandModel::PlaceRole).toString() : refusal);
    painter->restore();
}

QSize CommandDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    const int height = QFontMetrics(textFont(TextStyle::Body)).height() + Tokens::space16;
    return {0, std::max(Tokens::controlHeight, height)};
}

} // namespace techpass
