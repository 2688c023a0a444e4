// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/dockentry.h"

#ifdef TECHPASS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>
#include <QVariantMap>
#endif

using namespace Qt::StringLiterals;

namespace techpass {

DockEntry::DockEntry(QObject *parent)
    : QObject(parent)
{
}

DockEntry::~DockEntry()
{
    setProgress({});
}

void DockEntry::setProgress(const SendingProgress &progress)
{
    if (progress == m_shown)
        return;
    m_shown = progress;
    tell();
}

#ifdef TECHPASS_DBUS

void DockEntry::tell() const
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    const bool isShown = m_shown.activity != SendingProgress::Activity::None;
    const QVariantMap properties{{u"progress"_s, m_shown.share()}, {u"progress-visible"_s, isShown},
        {u"count"_s, static_cast<qlonglong>(m_shown.open)}, {u"count-visible"_s, isShown}};
    QDBusMessage update = QDBusMessage::createSignal(
        u"/com/canonical/unity/launcherentry"_s, u"com.canonical.Unity.LauncherEntry"_s, u"Update"_s);
    update << u"application://%1.desktop"_s.arg(QGuiApplication::desktopFileName()) << properties;
    bus.send(update);
}

#else

void DockEntry::tell() const { }

#endif

} // namespace techpass
