// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QLabel>

namespace techpass {

/// An icon beside or above text; follows the scheme. It says nothing by itself: the words stand next to it.
class IconLabel final : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(IconLabel)

public:
    IconLabel(QLatin1StringView icon, IconTint tint, int side, QWidget *parent = nullptr);

    void setIcon(QLatin1StringView icon, IconTint tint);
    /// Draws it on a rounded square in the primary colour's wash, as the cards do.
    void setPlated(bool plated);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QIcon m_icon;
    int m_side;
    bool m_plated = false;
};

} // namespace techpass
