// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/authorizationrules.h"

#include "app/practice/randomtoken.h"

#include <QStringList>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

bool isUnreserved(QChar character)
{
    return (character >= u'a' && character <= u'z') || (character >= u'A' && character <= u'Z')
        || (character >= u'0' && character <= u'9') || character == u'-' || character == u'.'
        || character == u'_' || character == u'~';
}

bool isUnreservedText(const QString &text, qsizetype least, qsizetype most)
{
    return text.size() >= least && text.size() <= most
        && std::all_of(text.begin(), text.end(), &isUnreserved);
}

} // namespace

bool isLoopbackRedirect(const QString &redirect)
{
    const QUrl url(redirect, QUrl::StrictMode);
    return url.isValid() && url.scheme() == u"http" && (url.host() == u"127.0.0.1" || url.host() == u"::1")
        && url.port() > 0 && url.userInfo().isEmpty() && !url.hasFragment();
}

std::optional<OAuthError> authorizationError(const FormFields &fields)
{
    const auto invalid = [](const QString &why) { return OAuthError{u"invalid_request"_s, why}; };
    if (fields.hasRepeats())
        return invalid(u"A parameter stands there twice."_s);
    if (fields.value(u"response_type") != u"code")
        return OAuthError{u"unsupported_response_type"_s, u"Only response_type=code is supported."_s};
    const QString mode = fields.value(u"response_mode");
    if (!mode.isEmpty() && mode != u"query")
        return invalid(u"Only response_mode=query is supported."_s);
    if (!fields.value(u"scope").split(u' ').contains(u"openid"_s))
        return OAuthError{u"invalid_scope"_s, u"The scope openid is missing."_s};
    if (fields.value(u"code_challenge_method") != u"S256")
        return invalid(u"PKCE with code_challenge_method=S256 is required."_s);
    if (!isUnreservedText(fields.value(u"code_challenge"), 43, 43))
        return invalid(u"The code_challenge is not a SHA-256 in base64url."_s);
    const QStringList prompts = fields.value(u"prompt").split(u' ', Qt::SkipEmptyParts);
    if (prompts.contains(u"none"_s) && prompts.size() > 1)
        return invalid(u"prompt=none stands alone."_s);
    if (fields.contains(u"request") || fields.contains(u"request_uri"))
        return OAuthError{u"request_not_supported"_s, u"Request objects are not supported."_s};
    return std::nullopt;
}

bool isCodeVerifier(const QString &verifier)
{
    return isUnreservedText(verifier, 43, 128);
}

QByteArray challengeOf(const QString &verifier)
{
    return base64Url(sha256(verifier.toLatin1()));
}

} // namespace techpass
