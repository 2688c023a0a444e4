// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>

#include <functional>

namespace techpass::bench {

/// The application's event loop, telling when something was painted: after the event that brought the paint
/// is done, so that what it drew has gone to the display.
class PaintClock final : public QApplication
{
public:
    using QApplication::QApplication;

    /// Called after each time that what is in the view of that name, or where that is empty any widget, was
    /// painted. The view may be made later.
    void watch(const QString &view, std::function<void()> painted);
    bool notify(QObject *receiver, QEvent *event) override;

private:
    bool isContentOfView(const QObject *receiver) const;

    QString m_view;
    std::function<void()> m_painted;
    int m_depth = 0;
    bool m_wasPainted = false;
};

} // namespace techpass::bench
