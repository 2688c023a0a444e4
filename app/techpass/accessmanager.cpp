// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/techpass/accessmanager.h"

#include "app/techpass/servicerequest.h"

#include <QAuthenticator>
#include <QNetworkProxy>
#include <QSslCertificate>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// Asks the system for every connection, as a PAC file may answer differently for each host.
class SystemProxies final : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        return systemProxyForQuery(query);
    }
};

} // namespace

AccessManager::AccessManager(const NetworkRoute &route, const QUrl &address, QObject *parent)
    : QNetworkAccessManager(parent)
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_proxySignIn(route.proxySignIn)
{
    connect(this, &QNetworkAccessManager::proxyAuthenticationRequired, this, &AccessManager::answer);
    setAutoDeleteReplies(false);
    setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    setStrictTransportSecurityEnabled(true);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    // Setting them all instead would take the system's away.
    if (!route.caCertificates.isEmpty())
        m_tls.addCaCertificates(QSslCertificate::fromData(route.caCertificates, QSsl::Pem));
    setRoute(route.proxy, isLoopback(address));
}

void AccessManager::setRoute(const QString &proxy, bool isHere)
{
    if (isHere || proxy == "none"_L1) {
        setProxy(QNetworkProxy::NoProxy);
    } else if (proxy == "system"_L1) {
        setProxyFactory(new SystemProxies);
    } else {
        const QUrl address(proxy, QUrl::StrictMode);
        const auto type
            = address.scheme() == "socks5"_L1 ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy;
        setProxy(QNetworkProxy(type, address.host(), static_cast<quint16>(address.port())));
    }
}

// Qt waits for this to return, so a person cannot be asked here: the request ends unsent instead.
void AccessManager::answer(const QNetworkProxy &proxy, QAuthenticator *asking)
{
    const std::optional<ProxyRealm> who = proxyRealm(proxy, *asking);
    if (!who || !m_proxySignIn)
        return;
    const auto credentials = m_proxySignIn->answer(*who, m_given);
    if (!credentials)
        return;
    m_given.insert(credentials->number);
    asking->setUser(credentials->name);
    asking->setPassword(credentials->password);
}

Result<void> AccessManager::checkAuthorities(const QByteArray &pem)
{
    const QList<QSslCertificate> certificates = QSslCertificate::fromData(pem, QSsl::Pem);
    if (certificates.isEmpty())
        return failure(Error::Kind::SettingInvalid, u"no certificate in it"_s);
    for (const QSslCertificate &certificate : certificates) {
        if (certificate.isNull())
            return failure(Error::Kind::SettingInvalid, u"a certificate in it cannot be read"_s);
    }
    return {};
}

QNetworkReply *AccessManager::createRequest(
    Operation operation, const QNetworkRequest &request, QIODevice *body)
{
    QNetworkRequest secured = request;
    secured.setSslConfiguration(m_tls);
    return QNetworkAccessManager::createRequest(operation, secured, body);
}

std::optional<ProxyRealm> proxyRealm(const QNetworkProxy &proxy, const QAuthenticator &asking)
{
    if (proxy.type() == QNetworkProxy::NoProxy || proxy.hostName().isEmpty())
        return std::nullopt;
    const QString host = proxy.hostName();
    const QString named = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return ProxyRealm{named + u':' + QString::number(proxy.port()), asking.realm()};
}

} // namespace techpass
