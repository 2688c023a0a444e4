// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/shortcutsdelegate.h"

#include "ui/dialogs/shortcutsmodel.h"
#include "ui/theme/theme.h"

#include <QPainter>

#include <algorithm>

namespace techpass {

namespace {

constexpr int inset = Tokens::space16;
constexpr int gap = Tokens::space16;

bool isHeading(const QModelIndex &index)
{
    return index.data(ShortcutsModel::HeadingRole).toBool();
}

QFont fontOf(const QModelIndex &index)
{
    return textFont(isHeading(index) ? TextStyle::TableStrong : TextStyle::Table);
}

/// What the keys take of a line; long ones go below each other.
QSize keysSize(const QString &keys, int width)
{
    return QFontMetrics(textFont(TextStyle::Table))
        .boundingRect(QRect(0, 0, width, 10000), Qt::TextWordWrap | Qt::AlignRight, keys)
        .size();
}

int halfOf(int width)
{
    return std::max(0, (width - 2 * inset - gap) / 2);
}

} // namespace

ShortcutsDelegate::ShortcutsDelegate(QObject *parent)
    : QStyledItemDelegate(parent)
{
}

void ShortcutsDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &t = tokensOf(option.widget);
    const bool heading = isHeading(index);
    const auto draw = [&](const QRect &rect, Qt::Alignment side, const QString &text) {
        const auto alignment = QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter);
        painter->drawText(QStyle::visualRect(option.direction, option.rect, rect),
            static_cast<int>(alignment) | Qt::TextWordWrap, text);
    };
    painter->save();
    if (heading)
        painter->fillRect(option.rect, t.raised);
    else if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, t.primaryWash);
    painter->setFont(fontOf(index));
    painter->setPen(t.text);
    QRect room = option.rect.adjusted(inset, 0, -inset, 0);
    if (!heading) {
        const QString keys = index.data(ShortcutsModel::KeysRole).toString();
        const int width = keysSize(keys, halfOf(option.rect.width())).width() + 1;
        draw(QRect(room.right() - width + 1, room.y(), width, room.height()), Qt::AlignRight, keys);
        room.setRight(room.right() - width - gap);
    }
    draw(room, Qt::AlignLeft, index.data().toString());
    painter->restore();
}

QSize ShortcutsDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = option.rect.width();
    int height = QFontMetrics(fontOf(index)).height();
    if (!isHeading(index) && width > 0) {
        const QSize keys = keysSize(index.data(ShortcutsModel::KeysRole).toString(), halfOf(width));
        const int rest = std::max(1, width - 2 * inset - gap - keys.width() - 1);
        const int text
            = QFontMetrics(fontOf(index))
                  .boundingRect(QRect(0, 0, rest, 10000), Qt::TextWordWrap, index.data().toString())
                  .height();
        height = std::max({height, keys.height(), text});
    }
    return {0, std::max(Tokens::rowHeight, height + Tokens::space12)};
}

} // namespace techpass
