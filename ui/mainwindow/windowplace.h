// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QWidget;

namespace techpass {

/// Where the program's window stands on the screen, and how large, from one run to the next. The window is
/// the caller's and must live longer. GUI thread.
class WindowPlace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(WindowPlace)

public:
    explicit WindowPlace(QWidget &window, QObject *parent = nullptr);

    /// Puts the window, before it is shown, where it was left, as far as that is on a screen. Where `place`
    /// is empty or no text of left(): as large as it wants to be, no larger than its screen leaves room for;
    /// where that is no more than it wants, it fills the screen.
    void restore(const QString &place);

Q_SIGNALS:
    /// The window was closed there; letters and digits for restore().
    void left(const QString &place);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitIntoScreen();

    QWidget &m_window;
};

} // namespace techpass
