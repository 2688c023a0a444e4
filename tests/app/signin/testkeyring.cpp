// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/signin/testkeyring.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusReply>
#include <QDBusVariant>
#include <QDirIterator>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::StringLiterals;

namespace techpass::test {

namespace {

constexpr auto busName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
// What pam_gnome_keyring does at a log-in, as a call.
constexpr auto unlockInterface = "org.gnome.keyring.InternalUnsupportedGuiltRiddenInterface"_L1;
const QByteArray password = "correct horse";

QDBusMessage call(QLatin1StringView interface, QLatin1StringView method, const QVariantList &arguments)
{
    QDBusMessage message = QDBusMessage::createMethodCall(busName, servicePath, interface, method);
    message.setArguments(arguments);
    return QDBusConnection::sessionBus().call(message);
}

QDBusObjectPath loginKeyring()
{
    return QDBusObjectPath(u"/org/freedesktop/secrets/collection/login"_s);
}

bool isOnTheBus()
{
    return QDBusConnection::sessionBus().interface()->isServiceRegistered(busName);
}

} // namespace

bool TestKeyring::isInstalled()
{
    return !QStandardPaths::findExecutable(u"gnome-keyring-daemon"_s).isEmpty();
}

bool TestKeyring::start()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &name : {u"HOME"_s, u"XDG_RUNTIME_DIR"_s, u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s})
        environment.insert(name, m_home.path());
    environment.remove(u"GNOME_KEYRING_CONTROL"_s);
    m_daemon.setProcessEnvironment(environment);
    m_daemon.setStandardErrorFile(QProcess::nullDevice());
    m_daemon.start(u"gnome-keyring-daemon"_s, {u"--foreground"_s, u"--unlock"_s, u"--components=secrets"_s});
    m_daemon.write(password);
    m_daemon.closeWriteChannel();
    return m_daemon.waitForStarted() && QTest::qWaitFor(isOnTheBus, 20'000);
}

void TestKeyring::stop()
{
    if (m_daemon.state() == QProcess::NotRunning)
        return;
    m_daemon.terminate();
    if (!m_daemon.waitForFinished(10'000))
        m_daemon.kill();
    m_daemon.waitForFinished();
}

bool TestKeyring::lock()
{
    return call(serviceInterface, "Lock"_L1, {QVariant::fromValue(QList<QDBusObjectPath>{loginKeyring()})})
               .type()
        == QDBusMessage::ReplyMessage;
}

bool TestKeyring::unlock()
{
    const QDBusMessage session = call(
        serviceInterface, "OpenSession"_L1, {u"plain"_s, QVariant::fromValue(QDBusVariant(QString()))});
    if (session.type() != QDBusMessage::ReplyMessage)
        return false;
    QDBusArgument secret;
    secret.beginStructure();
    secret << session.arguments().at(1).value<QDBusObjectPath>() << QByteArray() << password
           << u"text/plain"_s;
    secret.endStructure();
    return call(unlockInterface, "UnlockWithMasterPassword"_L1,
               {QVariant::fromValue(loginKeyring()), QVariant::fromValue(secret)})
               .type()
        == QDBusMessage::ReplyMessage;
}

QByteArray TestKeyring::files() const
{
    QByteArray all;
    QDirIterator entries(m_home.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        QFile file(entries.next());
        if (file.open(QIODevice::ReadOnly))
            all += file.readAll();
    }
    return all;
}

} // namespace techpass::test
