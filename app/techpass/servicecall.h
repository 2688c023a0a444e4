// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "app/techpass/servicerequest.h"
#include "models/domain/environment.h"

#include <QFutureWatcher>
#include <QNetworkRequest>
#include <QObject>
#include <QPromise>

#include <memory>

class QNetworkAccessManager;

namespace techpass {

class HttpExchange;
class RequestPace;
class TokenSource;

/// One request on its way through a ServiceChannel, which owns it: token, its turn, exchange, and on a 401 a
/// renewed token, another turn and the exchange once more. Deletes itself when it is done; deleted before,
/// its future ends with Error::Kind::Cancelled.
class ServiceCall final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ServiceCall)

public:
    ServiceCall(const Environment &environment, TokenSource &tokens, RequestPace &pace,
        std::shared_ptr<QNetworkAccessManager> manager, ServiceRequest request, QObject *parent);
    ~ServiceCall() override;

    QFuture<RawReply> future() const { return m_future; }
    void start();

    /// The request with its address and headers. Errors: SettingInvalid where the address is not safe for a
    /// token or a header would hold a control character.
    static Result<QNetworkRequest> networkRequest(
        const Environment &environment, const ServiceRequest &request, const QByteArray &token);

Q_SIGNALS:
    /// Just before the future finishes; whether the connection that was used cannot be used again.
    void ended(bool connectionGone);
    /// Each exchange with the service, also one that is repeated with a renewed token.
    void exchanged(const techpass::ServiceRequest &request, const techpass::RawReply &reply);

private:
    void takeTurn(const Result<QByteArray> &token);
    void endTurn();
    void send(const QNetworkRequest &request);
    void receive(const RawReply &reply);
    void finish(const RawReply &reply);
    void takeBack();

    const Environment &m_environment;
    TokenSource &m_tokens;
    RequestPace &m_pace;
    const std::shared_ptr<QNetworkAccessManager> m_manager;
    const ServiceRequest m_request;
    QPromise<RawReply> m_promise;
    QFuture<RawReply> m_future;
    QFutureWatcher<RawReply> m_watcher;
    HttpExchange *m_exchange = nullptr;
    QByteArray m_token;
    bool m_hasTurn = false;
    bool m_renewed = false;
    bool m_done = false;
};

} // namespace techpass
