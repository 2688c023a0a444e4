// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace techpass {

/// One line of plain text that ends in an ellipsis where it has no room; the whole text is its tool tip then.
/// GUI thread.
class ElidedLabel : public QLabel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ElidedLabel)

public:
    explicit ElidedLabel(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace techpass
