// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/practiceclock.h"
#include "app/practice/tokenstore.h"

#include <QHash>

namespace techpass {

/// The authorization codes that wait to be exchanged. Each is good once, for a minute, for the redirect
/// address and the PKCE challenge that it was made for; they do not survive a restart. Owned by
/// OpenIdProvider.
class AuthorizationCodes final
{
public:
    explicit AuthorizationCodes(PracticeClock clock)
        : m_clock(std::move(clock))
    {
    }
    Q_DISABLE_COPY_MOVE(AuthorizationCodes)

    QByteArray make(const Grant &grant, const QString &redirect, const QByteArray &challenge);

    struct Redeemed
    {
        std::optional<Grant> grant; ///< what the code stands for, where all is right
        QString refusal; ///< why not, otherwise
        QString compromisedFamily; ///< the code came a second time: what was issued for it must end
    };
    Redeemed redeem(const QByteArray &code, const QString &redirect, const QString &verifier);

    static constexpr std::chrono::seconds life{60};

private:
    struct Code
    {
        Grant grant;
        QString redirect;
        QByteArray challenge;
        QDateTime expires;
        bool isUsed = false;
    };

    PracticeClock m_clock;
    QHash<QByteArray, Code> m_codes; ///< by hash
};

} // namespace techpass
