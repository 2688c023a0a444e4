// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/tokens.h"

#include <QObject>

#ifdef TECHPASS_DBUS
#include <QDBusVariant>
#endif

namespace techpass {

/// What the user chose on the Settings page; System follows the desktop.
enum class Appearance { System, Light, Dark, HighContrast };

/// The scheme that the desktop asks for, and when it changes. On Unix the desktop portal tells it
/// (org.freedesktop.appearance); where there is none, the platform's own palette at the start does. Make the
/// first one before the first Theme::apply(), which replaces that palette. GUI thread.
class SystemScheme final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SystemScheme)

public:
    explicit SystemScheme(QObject *parent = nullptr);

    ColourScheme scheme() const;
    /// The scheme to apply for a choice.
    ColourScheme schemeFor(Appearance appearance) const;

Q_SIGNALS:
    void changed();

#ifdef TECHPASS_DBUS
private Q_SLOTS:
    void readPortalChange(const QString &group, const QString &key, const QDBusVariant &value);
#endif

private:
    void askPortal();
    void take(const QString &key, uint value);

    bool m_dark = false;
    bool m_highContrast = false;
};

} // namespace techpass
