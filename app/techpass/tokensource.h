// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QFuture>

namespace techpass {

/// Where the channel gets its access tokens from. GUI thread.
class TokenSource
{
public:
    TokenSource() = default;
    virtual ~TokenSource() = default;
    TokenSource(const TokenSource &) = delete;
    TokenSource &operator=(const TokenSource &) = delete;

    /// A token that is good for now. Errors: SignInNeeded, and those of the network.
    virtual QFuture<Result<QByteArray>> accessToken() = 0;
    /// A token other than `rejected`, which the service answered with 401. Errors: the same.
    virtual QFuture<Result<QByteArray>> renewedToken(const QByteArray &rejected) = 0;
};

} // namespace techpass
