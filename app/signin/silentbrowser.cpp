// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/silentbrowser.h"

#include "app/techpass/httpexchange.h"
#include "app/techpass/servicerequest.h"

#include <QNetworkProxy>
#include <QUrlQuery>

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

SilentBrowser::SilentBrowser(QString loginHint, QObject *parent)
    : QObject(parent)
    , m_loginHint(std::move(loginHint))
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setProxy(QNetworkProxy::NoProxy);
}

void SilentBrowser::open(const QUrl &address)
{
    QUrlQuery query(address);
    query.addQueryItem(u"prompt"_s, u"none"_s);
    query.addQueryItem(u"login_hint"_s, QString::fromLatin1(QUrl::toPercentEncoding(m_loginHint)));
    QUrl silent = address;
    silent.setQuery(query);
    fetch(silent, 1);
}

// One redirect: from the issuer to the listener, which answers with a page.
void SilentBrowser::fetch(const QUrl &address, int redirectsLeft)
{
    if (!isLoopback(address)) {
        Q_EMIT failed({Error::Kind::SettingInvalid, u"silent sign-in is for this computer only"_s, {}});
        return;
    }
    auto *exchange = new HttpExchange(m_manager, this);
    connect(exchange, &HttpExchange::finished, this,
        [this, exchange, address, redirectsLeft](const RawReply &reply) {
            exchange->deleteLater();
            if (reply.failure) {
                // The listener closes the connection when the sign-in is cancelled: no failure of its own.
                if (redirectsLeft > 0)
                    Q_EMIT failed(*reply.failure);
                return;
            }
            const QByteArray target = reply.header("Location");
            if (redirectsLeft > 0 && reply.status >= 300 && reply.status < 400 && !target.isEmpty())
                fetch(address.resolved(QUrl::fromEncoded(target, QUrl::StrictMode)), redirectsLeft - 1);
            else if (redirectsLeft > 0)
                Q_EMIT failed({Error::Kind::SignInRefused, u"HTTP %1"_s.arg(reply.status), {}});
        });
    exchange->get(QNetworkRequest(address));
}

} // namespace techpass
