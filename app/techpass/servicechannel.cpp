// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/servicechannel.h"

#include "app/techpass/accessmanager.h"
#include "app/techpass/servicecall.h"

#include <QDateTime>

#include <algorithm>
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
    // A call that ends runs the receivers' continuations, which may send again.
    while (auto *call = findChild<ServiceCall *>(QString(), Qt::FindDirectChildrenOnly))
        delete call;
}

QFuture<RawReply> ServiceChannel::send(const ServiceRequest &request)
{
    ServiceRequest limited = request;
    limited.timeout = std::min(limited.timeout, m_longestAnswer);
    auto *call = new ServiceCall(m_environment, m_tokens, m_pace, manager(), limited, this);
    connect(call, &ServiceCall::ended, this, [this](bool connectionGone) {
        m_lastUsed = QDateTime::currentMSecsSinceEpoch();
        // While Qt still closes a TLS connection it gives it to the next request, which then fails.
        if (connectionGone)
            m_manager.reset();
    });
    connect(call, &ServiceCall::exchanged, this, &ServiceChannel::exchanged);
    const QFuture<RawReply> future = call->future();
    call->start();
    return future;
}

// A connection that idled, or slept with the machine, may be dead without knowing: a POST into it has an
// unknown outcome for no reason. Wall-clock time, as the other clocks stop while the machine sleeps.
std::shared_ptr<QNetworkAccessManager> ServiceChannel::manager()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const qint64 idle = now - std::exchange(m_lastUsed, now);
    if (!m_manager || idle > idleLimit || idle < 0) {
        m_manager = std::make_shared<AccessManager>(m_environment.route, m_environment.service);
    }
    return m_manager;
}

} // namespace techpass
