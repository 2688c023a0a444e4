// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mainwindow/windowplace.h"

#include <QEvent>
#include <QScreen>
#include <QStyle>
#include <QWidget>

namespace techpass {

WindowPlace::WindowPlace(QWidget &window, QObject *parent)
    : QObject(parent)
    , m_window(window)
{
    window.installEventFilter(this);
}

void WindowPlace::restore(const QString &place)
{
    const QByteArray left = QByteArray::fromBase64(place.toLatin1());
    // Qt reads zeros where some of it is missing. It brings a place of a screen that is gone onto one that is
    // there.
    const bool isWhole = left.size() == m_window.saveGeometry().size();
    if (!isWhole || !m_window.restoreGeometry(left))
        fitIntoScreen();
}

void WindowPlace::fitIntoScreen()
{
    const QSize room = m_window.screen()->availableSize();
    // What the frame takes is known only once the window is shown.
    const int title = m_window.style()->pixelMetric(QStyle::PM_TitleBarHeight, nullptr, &m_window);
    const QSize wanted = m_window.size() + QSize(0, title);
    m_window.resize(m_window.size().boundedTo(room));
    if (wanted.width() >= room.width() || wanted.height() >= room.height())
        m_window.setWindowState(m_window.windowState() | Qt::WindowMaximized);
}

bool WindowPlace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Close)
        Q_EMIT left(QString::fromLatin1(m_window.saveGeometry().toBase64()));
    return QObject::eventFilter(watched, event);
}

} // namespace techpass
