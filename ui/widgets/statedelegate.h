// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QStyledItemDelegate>

namespace techpass {

/// Draws the cells of the program's tables: room before the first column, a marked row, and, where lookOf()
/// gives one, an icon and a word in its colour. Owned by its table. GUI thread.
class StateDelegate : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StateDelegate)

public:
    struct Look
    {
        QLatin1StringView icon; ///< empty: none
        IconTint tint = IconTint::Text;
        bool strong = false;
        bool link = false;
        bool monospace = false;
        QString text; ///< null: the model's
        QString roomFor; ///< what the column has room for even while nothing is there
    };

    explicit StateDelegate(QObject *parent = nullptr);

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    virtual Look lookOf(const QModelIndex &index) const;

private:
    QRect contentsOf(const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

/// The room before the first column's text, in cells and header.
inline constexpr int firstColumnPadding = 8;

} // namespace techpass
