// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <functional>

namespace techpass {

/// Keeps what is shown from being renewed more often than eyes follow: the first request is answered at once,
/// those that come within the next 50 ms together when these are over. Owned by the widget. GUI thread.
class RefreshPace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefreshPace)

public:
    RefreshPace(std::function<void()> refresh, QObject *parent);

public Q_SLOTS:
    void request();

private:
    std::function<void()> m_refresh;
    QTimer m_rest;
    bool m_requested = false;
};

} // namespace techpass
