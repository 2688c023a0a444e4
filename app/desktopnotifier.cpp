// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktopnotifier.h"

#ifdef TECHPASS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QGuiApplication>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace techpass {

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
}

#ifdef TECHPASS_DBUS

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr auto defaultAction = "default"_L1; // the click on the notification itself
constexpr int usualTime = -1; // as long as the desktop thinks right

} // namespace

void DesktopNotifier::listen()
{
    if (m_listening)
        return;
    m_listening = true;
    QDBusConnection bus = QDBusConnection::sessionBus();
    bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(noteAction(uint, QString)));
    bus.connect(service, path, service, u"ActivationToken"_s, this, SLOT(noteToken(uint, QString)));
    bus.connect(service, path, service, u"NotificationClosed"_s, this, SLOT(noteClosed(uint)));
}

void DesktopNotifier::show(const QString &summary, const QString &body)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    listen();
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, service, u"Notify"_s);
    call << QGuiApplication::applicationDisplayName() << 0U << QGuiApplication::desktopFileName() << summary
         << body << QStringList{defaultAction, tr("Show the Outbox")}
         << QVariantMap{{u"desktop-entry"_s, QGuiApplication::desktopFileName()}} << usualTime;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, &DesktopNotifier::noteShown);
}

void DesktopNotifier::noteShown(QDBusPendingCallWatcher *call)
{
    const QDBusPendingReply<uint> reply = *call;
    call->deleteLater();
    if (!reply.isError())
        m_shown.insert(reply.value());
}

void DesktopNotifier::noteAction(uint id, const QString &action)
{
    if (m_shown.contains(id) && action == defaultAction)
        Q_EMIT activated();
}

void DesktopNotifier::noteToken(uint id, const QString &token)
{
    // A Wayland desktop lets a window come to the front only with the token of the click that wanted it.
    if (m_shown.contains(id))
        qputenv("XDG_ACTIVATION_TOKEN", token.toUtf8());
}

void DesktopNotifier::noteClosed(uint id)
{
    m_shown.remove(id);
}

#else

void DesktopNotifier::listen() { }
void DesktopNotifier::show(const QString &, const QString &) { }
void DesktopNotifier::noteShown(QDBusPendingCallWatcher *) { }
void DesktopNotifier::noteAction(uint, const QString &) { }
void DesktopNotifier::noteToken(uint, const QString &) { }
void DesktopNotifier::noteClosed(uint) { }

#endif

} // namespace techpass
