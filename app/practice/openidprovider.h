// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/authorizationcodes.h"
#include "app/practice/authorizationrules.h"
#include "app/practice/formfields.h"
#include "app/practice/httpmessage.h"
#include "app/practice/signingkey.h"
#include "app/practice/tokenstore.h"

#include <QUrl>

#include <optional>

namespace techpass {

/// The practice service's OpenID provider: discovery, sign-in page, authorization code with PKCE S256 for one
/// public client, refresh with rotation, key set, revocation, userinfo. Owned by PracticeService. Sources:
/// OpenID Connect Core and Discovery 1.0, RFC 6749, 7009, 7636, 8252, 9207.
class OpenIdProvider final
{
public:
    OpenIdProvider(const QUrl &issuer, TokenStore &tokens, Journal &journal, const PracticeClock &clock);
    Q_DISABLE_COPY_MOVE(OpenIdProvider)

    /// Takes a stored event back; false where it is not one of these.
    bool replay(const QJsonObject &event);

    /// Whether a stored event must still be kept.
    static bool isNeeded(const QJsonObject &event);

    /// Signs with the key of this PEM; false where it is none.
    bool useSigningKey(const QByteArray &pem);

    /// Answers a request whose path is below the issuer's.
    HttpResponse answer(const HttpRequest &request);

    static constexpr QLatin1StringView clientId{"techpass-invite"};

private:
    HttpResponse discovery() const;
    HttpResponse keySet();
    HttpResponse authorize(const FormFields &fields);
    HttpResponse signedIn(const FormFields &fields, const QString &hint);
    HttpResponse redirected(const FormFields &fields, FormFields answer) const;
    HttpResponse refused(const FormFields &fields, const OAuthError &error) const;
    HttpResponse token(const HttpRequest &request);
    HttpResponse exchangeCode(const FormFields &form);
    HttpResponse tokenAnswer(const Result<IssuedTokens> &issued);
    HttpResponse revoke(const HttpRequest &request);
    HttpResponse userInfo(const HttpRequest &request) const;
    Result<QByteArray> idToken(const IssuedTokens &issued);
    Result<SigningKey *> signingKey();

    QUrl m_issuer;
    QString m_issuerText;
    TokenStore &m_tokens;
    Journal &m_journal;
    PracticeClock m_clock;
    std::optional<SigningKey> m_key; ///< made when it is first needed, as that takes its time
    AuthorizationCodes m_codes;
};

} // namespace techpass
