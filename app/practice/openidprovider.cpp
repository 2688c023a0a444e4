// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/openidprovider.h"

#include "app/practice/practicepeople.h"
#include "app/practice/problemanswer.h"
#include "app/practice/randomtoken.h"
#include "app/practice/signinpage.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qint64 idTokenSeconds = 600;

HttpResponse oauthError(int status, const QString &error, const QString &description)
{
    return jsonAnswer(status, {{u"error"_s, error}, {u"error_description"_s, description}})
        .with("Cache-Control", "no-store");
}

HttpResponse wrongMethod(const QByteArray &allowed)
{
    return problemAnswer(405, u"method-not-allowed"_s, u"Method not allowed"_s,
        u"This address answers to "_s % QString::fromLatin1(allowed) % u"."_s)
        .with("Allow", allowed);
}

QJsonObject claimsOf(const PracticePerson &person)
{
    return {{u"sub"_s, person.subject}, {u"email"_s, person.profile.email}, {u"email_verified"_s, true},
        {u"name"_s, person.profile.displayName}};
}

} // namespace

OpenIdProvider::OpenIdProvider(
    const QUrl &issuer, TokenStore &tokens, Journal &journal, const PracticeClock &clock)
    : m_issuer(issuer)
    , m_issuerText(issuer.toString())
    , m_tokens(tokens)
    , m_journal(journal)
    , m_clock(clock)
    , m_codes(clock)
{
}

bool OpenIdProvider::isNeeded(const QJsonObject &event)
{
    return event.value("event"_L1) == u"signing-key"_s;
}

bool OpenIdProvider::replay(const QJsonObject &event)
{
    if (!isNeeded(event))
        return false;
    return useSigningKey(event.value("pem"_L1).toString().toLatin1());
}

bool OpenIdProvider::useSigningKey(const QByteArray &pem)
{
    Result<SigningKey> key = SigningKey::fromPem(pem);
    if (!key)
        return false;
    m_key.emplace(std::move(*key));
    return true;
}

HttpResponse OpenIdProvider::answer(const HttpRequest &request)
{
    const QByteArray path = request.path.mid(m_issuer.path().size());
    const bool isGet = request.method == "GET";
    const bool isPost = request.method == "POST";
    if (path == "/.well-known/openid-configuration")
        return isGet ? discovery() : wrongMethod("GET");
    if (path == "/jwks")
        return isGet ? keySet() : wrongMethod("GET");
    if (path == "/authorize") {
        if (!isGet && !isPost)
            return wrongMethod("GET, POST");
        return authorize(FormFields(isGet ? request.query : request.body));
    }
    if (path == "/token")
        return isPost ? token(request) : wrongMethod("POST");
    if (path == "/revoke")
        return isPost ? revoke(request) : wrongMethod("POST");
    if (path == "/userinfo")
        return isGet || isPost ? userInfo(request) : wrongMethod("GET, POST");
    return problemAnswer(404, u"not-found"_s, u"Not found"_s, u"There is nothing at this address."_s);
}

HttpResponse OpenIdProvider::discovery() const
{
    const auto at = [this](QLatin1StringView path) { return QString(m_issuerText % path); };
    return jsonAnswer(200,
        {
            {u"issuer"_s, m_issuerText},
            {u"authorization_endpoint"_s, at("/authorize"_L1)},
            {u"token_endpoint"_s, at("/token"_L1)},
            {u"jwks_uri"_s, at("/jwks"_L1)},
            {u"revocation_endpoint"_s, at("/revoke"_L1)},
            {u"userinfo_endpoint"_s, at("/userinfo"_L1)},
            {u"scopes_supported"_s, QJsonArray{u"openid"_s, u"profile"_s, u"email"_s, u"offline_access"_s}},
            {u"response_types_supported"_s, QJsonArray{u"code"_s}},
            {u"response_modes_supported"_s, QJsonArray{u"query"_s}},
            {u"grant_types_supported"_s, QJsonArray{u"authorization_code"_s, u"refresh_token"_s}},
            {u"subject_types_supported"_s, QJsonArray{u"public"_s}},
            {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}},
            {u"token_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s}},
            {u"revocation_endpoint_auth_methods_supported"_s, QJsonArray{u"none"_s}},
            {u"code_challenge_methods_supported"_s, QJsonArray{u"S256"_s}},
            {u"claims_supported"_s,
                QJsonArray{u"iss"_s, u"sub"_s, u"aud"_s, u"exp"_s, u"iat"_s, u"nonce"_s, u"email"_s,
                    u"email_verified"_s, u"name"_s}},
            {u"authorization_response_iss_parameter_supported"_s, true},
            {u"request_uri_parameter_supported"_s, false},
        });
}

HttpResponse OpenIdProvider::keySet()
{
    const Result<SigningKey *> key = signingKey();
    if (!key)
        return problemAnswer(storageFailed());
    return jsonAnswer(200, {{u"keys"_s, QJsonArray{(*key)->publicJwk()}}});
}

HttpResponse OpenIdProvider::authorize(const FormFields &fields)
{
    // An answer is sent only where it is sure whose it is: until then, errors stay on a page.
    if (fields.value(u"client_id") != clientId)
        return signInErrorPage(u"The program that asks to sign in is not known here."_s);
    if (!isLoopbackRedirect(fields.value(u"redirect_uri")))
        return signInErrorPage(u"The address to go back to is not one on this computer."_s);
    FormFields request;
    for (const auto &field : fields.all()) {
        if (field.first != u"person")
            request.append(field.first, field.second);
    }
    if (const std::optional<OAuthError> error = authorizationError(request))
        return refused(request, *error);
    const QString hint = request.value(u"login_hint");
    if (fields.contains(u"person")) {
        if (!practicePerson(fields.value(u"person")))
            return refused(request, {u"access_denied"_s, u"Nobody was chosen."_s});
        return signedIn(request, fields.value(u"person"));
    }
    if (request.value(u"prompt") != u"none")
        return signInPage(m_issuerText % u"/authorize"_s, request, hint);
    if (!practicePerson(hint))
        return refused(request, {u"login_required"_s, u"Nobody is signed in."_s});
    return signedIn(request, hint);
}

HttpResponse OpenIdProvider::signedIn(const FormFields &fields, const QString &hint)
{
    const Grant grant{
        hint, fields.value(u"scope"), fields.value(u"nonce"), QString::fromLatin1(randomToken())};
    const QByteArray code
        = m_codes.make(grant, fields.value(u"redirect_uri"), fields.value(u"code_challenge").toLatin1());
    FormFields answer;
    answer.append(u"code"_s, QString::fromLatin1(code));
    return redirected(fields, answer);
}

HttpResponse OpenIdProvider::refused(const FormFields &fields, const OAuthError &error) const
{
    FormFields answer;
    answer.append(u"error"_s, error.error);
    answer.append(u"error_description"_s, error.description);
    return redirected(fields, answer);
}

HttpResponse OpenIdProvider::redirected(const FormFields &fields, FormFields answer) const
{
    if (fields.contains(u"state"))
        answer.append(u"state"_s, fields.value(u"state"));
    answer.append(u"iss"_s, m_issuerText);
    QByteArray target = QUrl(fields.value(u"redirect_uri"), QUrl::StrictMode).toEncoded();
    target += target.contains('?') ? '&' : '?';
    target += answer.encoded();
    // 303: a browser that posted the chosen person goes on with a GET.
    return HttpResponse{303,
        {{"Location", target}, {"Cache-Control", "no-store"}, {"Referrer-Policy", "no-referrer"}}, {},
        std::nullopt};
}

HttpResponse OpenIdProvider::token(const HttpRequest &request)
{
    if (!request.hasContentType("application/x-www-form-urlencoded"))
        return oauthError(400, u"invalid_request"_s, u"The body must be a form."_s);
    const FormFields form(request.body);
    if (form.hasRepeats())
        return oauthError(400, u"invalid_request"_s, u"A parameter stands there twice."_s);
    if (form.value(u"client_id") != clientId)
        return oauthError(401, u"invalid_client"_s, u"The client is not known."_s);
    const QString type = form.value(u"grant_type");
    if (type == u"authorization_code")
        return exchangeCode(form);
    if (type == u"refresh_token")
        return tokenAnswer(m_tokens.refresh(form.value(u"refresh_token").toLatin1()));
    return oauthError(400, u"unsupported_grant_type"_s, u"Only codes and refresh tokens are exchanged."_s);
}

HttpResponse OpenIdProvider::exchangeCode(const FormFields &form)
{
    const AuthorizationCodes::Redeemed redeemed = m_codes.redeem(
        form.value(u"code").toLatin1(), form.value(u"redirect_uri"), form.value(u"code_verifier"));
    if (!redeemed.compromisedFamily.isEmpty()) {
        if (!m_tokens.endFamily(redeemed.compromisedFamily))
            return problemAnswer(storageFailed());
    }
    if (!redeemed.grant)
        return oauthError(400, u"invalid_grant"_s, redeemed.refusal);
    return tokenAnswer(m_tokens.issue(*redeemed.grant));
}

HttpResponse OpenIdProvider::tokenAnswer(const Result<IssuedTokens> &issued)
{
    if (!issued && issued.error().kind == Error::Kind::SignInRefused)
        return oauthError(400, u"invalid_grant"_s, issued.error().detail);
    const Result<QByteArray> id = issued.and_then(
        [this](const IssuedTokens &tokens) -> Result<QByteArray> { return idToken(tokens); });
    if (!id)
        return problemAnswer(storageFailed());
    QJsonObject object{
        {u"token_type"_s, u"Bearer"_s},
        {u"access_token"_s, QString::fromLatin1(issued->access)},
        {u"expires_in"_s, static_cast<qint64>(m_tokens.accessLife().count())},
        {u"scope"_s, issued->grant.scope},
        {u"id_token"_s, QString::fromLatin1(*id)},
    };
    if (!issued->refresh.isEmpty())
        object.insert(u"refresh_token"_s, QString::fromLatin1(issued->refresh));
    return jsonAnswer(200, object).with("Cache-Control", "no-store");
}

Result<QByteArray> OpenIdProvider::idToken(const IssuedTokens &issued)
{
    const PracticePerson *person = practicePerson(issued.grant.person);
    const Result<SigningKey *> key = signingKey();
    if (!key)
        return tl::unexpected(key.error());
    if (!person)
        return failure(Error::Kind::SignInRefused, u"unknown person"_s);
    const qint64 now = m_clock().toSecsSinceEpoch();
    QJsonObject claims = claimsOf(*person);
    claims.insert(u"iss"_s, m_issuerText);
    claims.insert(u"aud"_s, QString(clientId));
    claims.insert(u"iat"_s, now);
    claims.insert(u"exp"_s, now + idTokenSeconds);
    if (!issued.grant.nonce.isEmpty())
        claims.insert(u"nonce"_s, issued.grant.nonce);
    return (*key)->signedToken(claims);
}

Result<SigningKey *> OpenIdProvider::signingKey()
{
    if (!m_key) {
        Result<SigningKey> made = SigningKey::generate();
        if (!made)
            return tl::unexpected(made.error());
        const Result<void> written = m_journal.append(
            {{{u"event"_s, u"signing-key"_s}, {u"pem"_s, QString::fromLatin1(made->toPem())}}});
        if (!written)
            return tl::unexpected(written.error());
        m_key.emplace(std::move(*made));
    }
    return &*m_key;
}

HttpResponse OpenIdProvider::revoke(const HttpRequest &request)
{
    const FormFields form(request.body);
    if (!request.hasContentType("application/x-www-form-urlencoded") || !form.contains(u"token"))
        return oauthError(400, u"invalid_request"_s, u"The form has no token."_s);
    if (form.value(u"client_id") != clientId)
        return oauthError(401, u"invalid_client"_s, u"The client is not known."_s);
    if (!m_tokens.revoke(form.value(u"token").toLatin1()))
        return problemAnswer(storageFailed());
    return HttpResponse{200, {{"Cache-Control", "no-store"}}, {}, std::nullopt};
}

HttpResponse OpenIdProvider::userInfo(const HttpRequest &request) const
{
    const std::optional<Grant> grant = m_tokens.accessGrant(bearerToken(request));
    const PracticePerson *person = grant ? practicePerson(grant->person) : nullptr;
    if (!person)
        return oauthError(401, u"invalid_token"_s, u"The access token is missing or has expired."_s)
            .with("WWW-Authenticate", "Bearer error=\"invalid_token\"");
    return jsonAnswer(200, claimsOf(*person));
}

} // namespace techpass
