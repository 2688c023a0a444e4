// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QUrl>

#include <memory>

namespace techpass {

class ProxySignIn;

/// The way to the service and the issuer.
struct NetworkRoute
{
    QString proxy = QStringLiteral("system"); ///< or `none`, or an address; see SettingKey::Proxy
    QByteArray caCertificates; ///< PEM, of authorities that are trusted besides the system's
    /// What proxies are told who ask for a name and password; without it they are told nothing.
    std::shared_ptr<ProxySignIn> proxySignIn = {};
};

/// Where to send and whom to ask for sign-in. Everything here is a setting; only the public defaults of the
/// documented environments are compiled in.
struct Environment
{
    QString name; ///< `practice`, `production`, `staging` …: what the data on this machine is kept under
    QString displayName; ///< what the status bar shows
    QUrl service; ///< base address of the API, without a trailing slash
    QUrl issuer; ///< OpenID issuer
    QString clientId;
    QString apiKey; ///< sent as `x-api-key` where not empty
    QUrl portal; ///< for links, may be empty
    NetworkRoute route = {};

    /// The built-in practice service, or another one on this machine (`practice:127.0.0.1:8080`).
    bool isPractice() const { return name == u"practice" || name.startsWith(u"practice:"); }
    bool isComplete() const { return service.isValid() && issuer.isValid() && !clientId.isEmpty(); }
};

} // namespace techpass
