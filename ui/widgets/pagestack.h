// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>

namespace techpass {

/// A stack of pages that takes the room it gets: a plain one asks every hidden page how large it would like
/// to be, and how high for a width, with each change of a text anywhere in the window. GUI thread.
class PageStack final : public QStackedWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PageStack)

public:
    explicit PageStack(QWidget *parent = nullptr)
        : QStackedWidget(parent)
    {
    }

    bool hasHeightForWidth() const override { return false; }
    QSize sizeHint() const override { return {0, 0}; }
    QSize minimumSizeHint() const override { return {0, 0}; }
};

} // namespace techpass
