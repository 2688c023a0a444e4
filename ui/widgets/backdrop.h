// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace techpass {

/// Dims a window while a dialog is open over it, and goes when the dialog does. Owned by the window. GUI
/// thread.
class Backdrop final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Backdrop)

public:
    /// Dims the window of `dialog`'s parent from when the dialog is shown until it is hidden or destroyed.
    static void follow(QWidget *dialog);

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    Backdrop(QWidget *window, QWidget *dialog);

    QWidget *m_dialog;
};

} // namespace techpass
