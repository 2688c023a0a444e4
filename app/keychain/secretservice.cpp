// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/keychain/secretservice.h"

#ifdef TECHPASS_DBUS

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QDBusVariant>
#include <QPromise>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto busName = "org.freedesktop.secrets"_L1;
constexpr auto servicePath = "/org/freedesktop/secrets"_L1;
constexpr auto serviceInterface = "org.freedesktop.Secret.Service"_L1;
constexpr auto collectionInterface = "org.freedesktop.Secret.Collection"_L1;
constexpr auto propertiesInterface = "org.freedesktop.DBus.Properties"_L1;
constexpr int answerTimeout = 10'000; // ms

using Attributes = QMap<QString, QString>;
using Paths = QList<QDBusObjectPath>;

Result<bool> noService()
{
    return failure(Error::Kind::KeychainUnavailable);
}

QDBusMessage callTo(const QString &path, QLatin1StringView interface, QLatin1StringView method)
{
    return QDBusMessage::createMethodCall(busName, path, interface, method);
}

} // namespace

/// One question in up to three calls: the entry, the default collection, its lock. Deletes itself.
class SecretService::Question final : public QObject
{
public:
    Question(const Attributes &attributes, QObject *parent)
        : QObject(parent)
    {
        m_promise.start();
        QDBusMessage search = callTo(servicePath, serviceInterface, "SearchItems"_L1);
        search << QVariant::fromValue(attributes);
        ask(search, [this](const QDBusPendingCall &call) { takeItems(call); });
    }

    QFuture<Result<bool>> future() const { return m_promise.future(); }

private:
    void ask(const QDBusMessage &message, std::function<void(const QDBusPendingCall &)> then)
    {
        const QDBusPendingCall call = QDBusConnection::sessionBus().asyncCall(message, answerTimeout);
        auto *watcher = new QDBusPendingCallWatcher(call, this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [then = std::move(then)](QDBusPendingCallWatcher *done) { then(*done); });
    }

    void takeItems(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<Paths, Paths> reply = call;
        if (reply.isError())
            return end(noService());
        if (!reply.argumentAt<0>().isEmpty())
            return end(false);
        if (!reply.argumentAt<1>().isEmpty())
            return end(true);
        QDBusMessage alias = callTo(servicePath, serviceInterface, "ReadAlias"_L1);
        alias << u"default"_s;
        ask(alias, [this](const QDBusPendingCall &answer) { takeCollection(answer); });
    }

    void takeCollection(const QDBusPendingCall &call)
    {
        const QDBusPendingReply<QDBusObjectPath> reply = call;
        if (reply.isError() || reply.value().path() == "/"_L1)
            return end(reply.isError() ? noService() : Result<bool>(false));
        QDBusMessage locked = callTo(reply.value().path(), propertiesInterface, "Get"_L1);
        locked << QString(collectionInterface) << u"Locked"_s;
        ask(locked, [this](const QDBusPendingCall &answer) {
            const QDBusPendingReply<QDBusVariant> lock = answer;
            end(!lock.isError() && lock.value().variant().toBool());
        });
    }

    void end(const Result<bool> &locked)
    {
        m_promise.addResult(locked);
        m_promise.finish();
        deleteLater();
    }

    QPromise<Result<bool>> m_promise;
};

SecretService::SecretService(QObject *parent)
    : QObject(parent)
{
    qDBusRegisterMetaType<Attributes>();
    qDBusRegisterMetaType<Paths>();
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(busName, servicePath, serviceInterface, u"CollectionChanged"_s, this, SIGNAL(changed()));
    auto *arrival = new QDBusServiceWatcher(busName, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(arrival, &QDBusServiceWatcher::serviceRegistered, this, &SecretService::changed);
}

QFuture<Result<bool>> SecretService::isLocked(const QString &service, const QString &key)
{
    if (!QDBusConnection::sessionBus().isConnected())
        return QtFuture::makeReadyFuture(noService());
    return (new Question({{u"user"_s, key}, {u"server"_s, service}}, this))->future();
}

} // namespace techpass

#else

namespace techpass {

SecretService::SecretService(QObject *parent)
    : QObject(parent)
{
}

QFuture<Result<bool>> SecretService::isLocked(const QString &, const QString &)
{
    return QtFuture::makeReadyFuture(Result<bool>(false));
}

} // namespace techpass

#endif
