// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/browser.h"
#include "models/domain/environment.h"
#include "tests/support/misbehavingserver.h"

#include <QJsonObject>
#include <QSslConfiguration>
#include <QTcpSocket>
#include <QUrl>
#include <QUrlQuery>

#include <functional>
#include <memory>
#include <optional>

namespace techpass::test {

/// An OpenID issuer on 127.0.0.1 that a test tells what to answer.
class ScriptedIssuer final
{
public:
    ScriptedIssuer();
    /// Over TLS; closes every connection after its answer.
    explicit ScriptedIssuer(const QSslConfiguration &configuration);

    Environment environment() const;
    MisbehavingServer &server() { return m_server; }
    /// The forms that were posted to the token endpoint, and the tokens that were revoked.
    const QList<QUrlQuery> &tokenForms() const { return m_tokenForms; }
    const QStringList &revoked() const { return m_revoked; }
    int count(const QString &grantType) const;

    /// A good id_token for that nonce, with `changes` to its claims.
    static QByteArray idToken(
        const QString &issuer, const QByteArray &nonce, const QJsonObject &changes = {});

    /// Claims and members to put over the good ones.
    QJsonObject claimChanges;
    QJsonObject answerChanges;
    QJsonObject discoveryChanges;
    QByteArray nonce; ///< from the authorization address
    int life = 600;
    /// Instead of the good answer to a grant; nothing: the good one.
    std::function<std::optional<Reaction>(const QUrlQuery &form)> onToken;

private:
    Reaction react(const ReceivedRequest &request);
    Reaction tokens(const QUrlQuery &form);

    MisbehavingServer m_server;
    QList<QUrlQuery> m_tokenForms;
    QStringList m_revoked;
    int m_issued = 0;
};

/// Remembers what it was asked to open and comes back as a test says.
class ScriptedBrowser final : public Browser
{
public:
    void open(const QUrl &address) override
    {
        opened.append(address);
        if (onOpen)
            onOpen(address);
    }

    QString parameter(QLatin1StringView name) const;
    /// Requests the redirect address with these parameters; `state` is added where `withState`.
    void comeBack(const QByteArray &parameters, bool withState = true);
    QByteArray page();

    QList<QUrl> opened;
    std::function<void(const QUrl &)> onOpen;

private:
    std::unique_ptr<QTcpSocket> m_socket;
    QByteArray m_page;
};

} // namespace techpass::test
