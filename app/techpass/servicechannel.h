// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/requestpace.h"
#include "app/techpass/servicerequest.h"
#include "models/domain/environment.h"

#include <QFuture>
#include <QObject>

#include <memory>

class QNetworkAccessManager;

namespace techpass {

class TokenSource;

/// The way to one environment's service: gives each request its token, key and headers, sends it when the
/// pace allows, and renews the token once when the service answers 401. Bearer tokens go to that service
/// only: no redirect is followed, and an address that is neither https nor on this machine is refused. Owned
/// by the application; GUI thread; `tokens` outlives it. Cancelling a future takes its request back, the
/// future then has no result. The destructor finishes what is still open with Error::Kind::Cancelled.
class ServiceChannel final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceChannel)

public:
    ServiceChannel(Environment environment, TokenSource &tokens, QObject *parent = nullptr);
    ~ServiceChannel() override;

    const Environment &environment() const { return m_environment; }
    RequestPace &pace() { return m_pace; }
    /// No exchange takes longer than this, whatever its operation allows.
    void setLongestAnswer(std::chrono::milliseconds limit) { m_longestAnswer = limit; }

    /// Every failure is in the reply; see RawReply::requestLeft for what it means.
    QFuture<RawReply> send(const ServiceRequest &request);

Q_SIGNALS:
    /// Each that took place, for the log.
    void exchanged(const techpass::ServiceRequest &request, const techpass::RawReply &reply);

private:
    std::shared_ptr<QNetworkAccessManager> manager();

    const Environment m_environment;
    TokenSource &m_tokens;
    RequestPace m_pace;
    std::chrono::milliseconds m_longestAnswer = std::chrono::milliseconds::max();
    std::shared_ptr<QNetworkAccessManager> m_manager; ///< with the calls that use it
    qint64 m_lastUsed = 0;
};

} // namespace techpass
