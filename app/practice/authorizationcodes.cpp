// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/authorizationcodes.h"

#include "app/practice/authorizationrules.h"
#include "app/practice/randomtoken.h"

using namespace Qt::StringLiterals;

namespace techpass {

QByteArray AuthorizationCodes::make(const Grant &grant, const QString &redirect, const QByteArray &challenge)
{
    const QDateTime now = m_clock();
    for (auto code = m_codes.begin(); code != m_codes.end();)
        code = code->expires <= now ? m_codes.erase(code) : std::next(code);
    const QByteArray code = randomToken();
    m_codes.insert(tokenHash(code), {grant, redirect, challenge, now.addSecs(life.count()), false});
    return code;
}

AuthorizationCodes::Redeemed AuthorizationCodes::redeem(
    const QByteArray &code, const QString &redirect, const QString &verifier)
{
    const auto found = m_codes.find(tokenHash(code));
    if (found == m_codes.end() || found->expires <= m_clock())
        return {std::nullopt, u"The code is unknown or has expired."_s, {}};
    if (found->isUsed)
        return {std::nullopt, u"The code was used before."_s, found->grant.family};
    // Whatever follows, nobody gets a second try with it.
    found->isUsed = true;
    if (found->redirect != redirect)
        return {std::nullopt, u"The redirect_uri is not the one of the request."_s, {}};
    if (!isCodeVerifier(verifier) || challengeOf(verifier) != found->challenge)
        return {std::nullopt, u"The code_verifier does not fit the code_challenge."_s, {}};
    return {found->grant, {}, {}};
}

} // namespace techpass
