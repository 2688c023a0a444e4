// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/practicehost.h"

#include <QFile>
#include <QSaveFile>
#include <QThread>

#include <chrono>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr std::chrono::milliseconds takeOverInterval{500};
// Between taking the lock and writing its address the other process does nothing slow.
constexpr int addressTries = 40;
constexpr unsigned long addressTryInterval = 50; // ms

QUrl addressIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QUrl address(QString::fromLatin1(file.readAll().trimmed()), QUrl::StrictMode);
    return address.port() > 0 ? address : QUrl();
}

} // namespace

PracticeHost::PracticeHost(QString folder, QObject *parent)
    : QObject(parent)
    , m_folder(std::move(folder))
    , m_lock(path("practice-service.lock"_L1))
{
    m_takeOver.setInterval(takeOverInterval);
    connect(&m_takeOver, &QTimer::timeout, this, [this] {
        if (const Result<bool> runs = tryToRun(); runs && *runs)
            m_takeOver.stop();
    });
}

QString PracticeHost::path(QLatin1StringView name) const
{
    return m_folder + u'/' + name;
}

QUrl PracticeHost::issuer() const
{
    QUrl issuer = m_service;
    issuer.setPath(u"/oidc"_s);
    return issuer;
}

Result<void> PracticeHost::start()
{
    for (int i = 0; i < addressTries; ++i) {
        const Result<bool> runs = tryToRun();
        if (!runs)
            return tl::unexpected(runs.error());
        if (*runs)
            return {};
        m_service = addressIn(path("practice-service.address"_L1));
        if (!m_service.isEmpty()) {
            m_takeOver.start();
            return {};
        }
        QThread::msleep(addressTryInterval);
    }
    return failure(Error::Kind::StorageInUse, m_folder);
}

Result<bool> PracticeHost::tryToRun()
{
    const Result<bool> taken = m_lock.tryTake();
    if (!taken || !*taken)
        return taken;
    if (const Result<void> running = run(); !running) {
        m_lock.release();
        return tl::unexpected(running.error());
    }
    return true;
}

Result<void> PracticeHost::run()
{
    PracticeOptions options;
    options.stateFile = path("practice-service.jsonl"_L1);
    const QUrl known = m_service.isEmpty() ? addressIn(path("practice-service.address"_L1)) : m_service;
    options.port = static_cast<quint16>(known.port(0));
    Result<void> started = m_server.start(options);
    // Another program may have the port by now. A window that works with it can only go on there.
    if (!started && started.error().kind == Error::Kind::ServiceFailed && m_service.isEmpty()) {
        options.port = 0;
        started = m_server.start(options);
    }
    if (!started)
        return started;
    m_service = m_server.service();
    QSaveFile file(path("practice-service.address"_L1));
    if (!file.open(QIODevice::WriteOnly) || file.write(m_service.toEncoded()) < 0 || !file.commit())
        return failure(Error::Kind::StorageUnavailable, file.fileName() + u": "_s + file.errorString());
    return {};
}

} // namespace techpass
