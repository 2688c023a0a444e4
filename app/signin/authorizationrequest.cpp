// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/signin/authorizationrequest.h"

#include "app/signin/pkce.h"

using namespace Qt::StringLiterals;

namespace techpass {

QByteArray encodedForm(const QList<std::pair<QByteArray, QByteArray>> &fields)
{
    QByteArray form;
    for (const auto &[name, value] : fields) {
        if (!form.isEmpty())
            form += '&';
        form += name + '=' + value.toPercentEncoding();
    }
    return form;
}

AuthorizationRequest AuthorizationRequest::fresh(const QByteArray &redirect)
{
    return {freshSecret(), freshSecret(), freshSecret(), redirect};
}

QUrl AuthorizationRequest::address(const ProviderAddresses &provider, const Environment &environment) const
{
    const QByteArray api = environment.service.toEncoded(QUrl::StripTrailingSlash);
    const QByteArray form = encodedForm({
        {"response_type", "code"},
        {"client_id", environment.clientId.toUtf8()},
        {"redirect_uri", redirect},
        {"scope", "openid profile email offline_access " + api + "/.default"},
        {"state", state},
        {"nonce", nonce},
        {"code_challenge", codeChallenge(verifier)},
        {"code_challenge_method", "S256"},
    });
    QByteArray address = provider.authorization.toEncoded(QUrl::RemoveFragment);
    address += (provider.authorization.hasQuery() ? '&' : '?') + form;
    return QUrl::fromEncoded(address, QUrl::StrictMode);
}

} // namespace techpass
