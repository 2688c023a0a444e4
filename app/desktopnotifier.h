// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QSet>
#include <QString>

class QDBusPendingCallWatcher;

namespace techpass {

/// Shows notifications of the desktop (org.freedesktop.Notifications); where there is no such service it does
/// nothing. Owned by OutboxNotifier; GUI thread; never waits.
class DesktopNotifier final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DesktopNotifier)

public:
    explicit DesktopNotifier(QObject *parent = nullptr);

    /// Plain text both; `body` has nothing that the user typed, as some desktops read it as markup.
    void show(const QString &summary, const QString &body);

Q_SIGNALS:
    /// One of the notifications was clicked.
    void activated();

private Q_SLOTS:
    void noteAction(uint id, const QString &action);
    void noteToken(uint id, const QString &token);
    void noteClosed(uint id);

private:
    void listen();
    void noteShown(QDBusPendingCallWatcher *call);

    QSet<uint> m_shown;
    bool m_listening = false;
};

} // namespace techpass
