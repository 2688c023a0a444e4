// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/firstpaint.h"

#include <QEvent>
#include <QWidget>
#include <QWindow>

#include <utility>

namespace techpass {

namespace {

using namespace std::chrono_literals;

constexpr auto patience = 500ms;

} // namespace

FirstPaint::FirstPaint(QObject *parent)
    : QObject(parent)
{
    m_promise.start();
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, [this] { m_promise.finish(); });
}

void FirstPaint::show(QWidget &window)
{
    if (std::exchange(m_isShown, true))
        return;
    window.show();
    window.windowHandle()->installEventFilter(this);
    m_timer.start(patience);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    // The window draws itself within this event.
    if (event->type() == QEvent::Expose && static_cast<QWindow *>(watched)->isExposed()) {
        watched->removeEventFilter(this);
        m_timer.start(0ms);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace techpass
