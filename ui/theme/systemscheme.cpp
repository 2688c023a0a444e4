// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/systemscheme.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef TECHPASS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto appearanceGroup = "org.freedesktop.appearance"_L1;
constexpr auto colourKey = "color-scheme"_L1; // 1: dark
constexpr auto contrastKey = "contrast"_L1; // 1: high

#ifdef TECHPASS_DBUS
constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto interface = "org.freedesktop.portal.Settings"_L1;

/// Older portals wrap the value in a second variant.
uint numberIn(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value.toUInt();
}
#endif

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

/// Of the palette that was there before any theme.
bool wasDarkAtStart()
{
    static const bool dark = isDark(QGuiApplication::palette());
    return dark;
}

} // namespace

SystemScheme::SystemScheme(QObject *parent)
    : QObject(parent)
{
    m_dark = wasDarkAtStart();
    askPortal();
}

ColourScheme SystemScheme::scheme() const
{
    if (m_highContrast)
        return ColourScheme::HighContrast;
    return m_dark ? ColourScheme::Dark : ColourScheme::Light;
}

ColourScheme SystemScheme::schemeFor(Appearance appearance) const
{
    switch (appearance) {
    case Appearance::Light:
        return ColourScheme::Light;
    case Appearance::Dark:
        return ColourScheme::Dark;
    case Appearance::HighContrast:
        return ColourScheme::HighContrast;
    case Appearance::System:
        break;
    }
    return scheme();
}

void SystemScheme::take(const QString &key, uint value)
{
    const ColourScheme before = scheme();
    if (key == colourKey && value > 0)
        m_dark = value == 1;
    else if (key == colourKey)
        m_dark = false;
    else if (key == contrastKey)
        m_highContrast = value == 1;
    if (scheme() != before)
        Q_EMIT changed();
}

#ifdef TECHPASS_DBUS

void SystemScheme::askPortal()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
        SLOT(readPortalChange(QString, QString, QDBusVariant)));
    for (const QLatin1StringView key : {colourKey, contrastKey}) {
        QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
        question << QString(appearanceGroup) << QString(key);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(
            watcher, &QDBusPendingCallWatcher::finished, this, [this, key](QDBusPendingCallWatcher *call) {
                const QDBusPendingReply<QVariant> reply = *call;
                call->deleteLater();
                if (!reply.isError())
                    take(key, numberIn(reply.value()));
            });
    }
}

void SystemScheme::readPortalChange(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == appearanceGroup)
        take(key, numberIn(value.variant()));
}

#else

void SystemScheme::askPortal() { }

#endif

} // namespace techpass
