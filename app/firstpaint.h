// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QTimer>

class QWidget;

namespace techpass {

/// Shows a window, and tells when it is on the screen with all that it drew; or some time later, where the
/// desktop does not let it draw, as it is behind a lock or minimised. GUI thread.
class FirstPaint final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FirstPaint)

public:
    explicit FirstPaint(QObject *parent = nullptr);

    /// The first time; afterwards it does nothing.
    void show(QWidget &window);
    /// Over once the window has been drawn.
    QFuture<void> future() const { return m_promise.future(); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QPromise<void> m_promise;
    QTimer m_timer;
    bool m_isShown = false;
};

} // namespace techpass
