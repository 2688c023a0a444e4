// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace techpass::test {

/// GNOME Keyring on the test's own session bus, with a home of its own.
class TestKeyring final
{
public:
    static bool isInstalled();

    ~TestKeyring() { stop(); }

    /// With its login keyring unlocked.
    bool start();
    void stop();
    bool isRunning() const { return m_daemon.state() == QProcess::Running; }
    bool lock();
    bool unlock();
    /// All that it has written.
    QByteArray files() const;

private:
    QTemporaryDir m_home;
    QProcess m_daemon;
};

} // namespace techpass::test
