// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/rawreply.h"
#include "models/domain/error.h"

#include <QByteArray>

#include <chrono>

namespace techpass {

/// What the token endpoint gave (RFC 6749, 5.1). Never logged.
struct TokenSet
{
    QByteArray access;
    QByteArray refresh; ///< empty: the one that is known stays good
    QByteArray id; ///< empty where a refresh gave none
    std::chrono::seconds life{0}; ///< of the access token

    /// Errors: SignInRefused where the issuer refuses what was presented; AnswerUnreadable, ServiceFailed,
    /// TooManyRequests, Offline and the network's, after which the same may be tried again.
    static Result<TokenSet> fromReply(const RawReply &reply);
};

} // namespace techpass
