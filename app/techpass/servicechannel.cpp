// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/servicechannel.h"

#include "app/techpass/servicecall.h"

#include <QDateTime>
#include <QNetworkAccessManager>
#include <QNetworkProxy>

#include <utility>

namespace techpass {

namespace {

constexpr qint64 idleLimit = 20'000;

} // namespace

ServiceChannel::ServiceChannel(Environment environment, TokenSource &tokens, QObject *parent)
    : QObject(parent)
    , m_environment(std::move(environment))
    , m_tokens(tokens)
{
}

ServiceChannel::~ServiceChannel()
{
    // Before the manager goes. A call that ends runs the receivers' continuations, which may send again.
    while (auto *call = findChild<ServiceCall *>(QString(), Qt::FindDirectChildrenOnly))
        delete call;
}

QFuture<RawReply> ServiceChannel::send(const ServiceRequest &request)
{
    auto *call = new ServiceCall(m_environment, m_tokens, freshManager(), request, this);
    ++m_open;
    connect(call, &QObject::destroyed, this, [this] {
        --m_open;
        m_lastUsed = QDateTime::currentMSecsSinceEpoch();
    });
    const QFuture<RawReply> future = call->future();
    call->start();
    return future;
}

// A connection that idled, or slept with the machine, may be dead without knowing: a POST into it has an
// unknown outcome for no reason. Wall-clock time, as the other clocks stop while the machine sleeps.
QNetworkAccessManager &ServiceChannel::freshManager()
{
    const qint64 idle = QDateTime::currentMSecsSinceEpoch() - m_lastUsed;
    if (!m_manager || (m_open == 0 && (idle > idleLimit || idle < 0))) {
        m_manager = std::make_unique<QNetworkAccessManager>();
        m_manager->setAutoDeleteReplies(false);
        if (isLoopback(m_environment.service))
            m_manager->setProxy(QNetworkProxy::NoProxy);
    }
    return *m_manager;
}

} // namespace techpass
