// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/environment.h"
#include "models/domain/error.h"
#include "models/domain/proxysignin.h"

#include <QNetworkAccessManager>
#include <QSet>
#include <QSslConfiguration>

namespace techpass {

/// The access manager of all that carries tokens and keys to one address: TLS 1.2 or later, the system's
/// certificate authorities and the administrator's, strict transport security, and the route's proxy, which
/// this machine itself is never reached through. A certificate that is wrong ends the request; nothing can
/// make it go on. A proxy that asks for a name and password is told what the route knows for it, and nobody
/// else is. Its owner outlives the exchanges that use it.
class AccessManager final : public QNetworkAccessManager
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(AccessManager)

public:
    AccessManager(const NetworkRoute &route, const QUrl &address, QObject *parent = nullptr);

    /// Whether `pem` has certificates of authorities. Errors: SettingInvalid with what is wrong.
    static Result<void> checkAuthorities(const QByteArray &pem);

protected:
    QNetworkReply *createRequest(
        Operation operation, const QNetworkRequest &request, QIODevice *body) override;

private:
    void setRoute(const QString &proxy, bool isHere);
    void answer(const QNetworkProxy &proxy, QAuthenticator *asking);

    QSslConfiguration m_tls;
    const std::shared_ptr<ProxySignIn> m_proxySignIn;
    QSet<int> m_given; ///< credentials; Qt asks again only where they were refused
};

/// Who asks in QNetworkAccessManager::proxyAuthenticationRequired(). Nobody: no proxy on the way to the
/// service, but the service itself, in a proxy's words.
std::optional<ProxyRealm> proxyRealm(const QNetworkProxy &proxy, const QAuthenticator &asking);

} // namespace techpass
