// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/paintclock.h"

#include <QAbstractScrollArea>
#include <QEvent>

#include <utility>

namespace techpass::bench {

void PaintClock::watch(const QString &view, std::function<void()> painted)
{
    m_view = view;
    m_painted = std::move(painted);
}

bool PaintClock::isContentOfView(const QObject *receiver) const
{
    const auto *view = qobject_cast<const QAbstractScrollArea *>(receiver->parent());
    return view && view->viewport() == receiver && view->objectName() == m_view;
}

bool PaintClock::notify(QObject *receiver, QEvent *event)
{
    // Other threads' events come this way, too.
    if (receiver->thread() != thread())
        return QApplication::notify(receiver, event);
    const bool isPaint = event->type() == QEvent::Paint && (m_view.isEmpty() || isContentOfView(receiver));
    ++m_depth;
    const bool isTaken = QApplication::notify(receiver, event);
    --m_depth;
    m_wasPainted = m_wasPainted || isPaint;
    if (m_depth == 0 && std::exchange(m_wasPainted, false) && m_painted)
        m_painted();
    return isTaken;
}

} // namespace techpass::bench
