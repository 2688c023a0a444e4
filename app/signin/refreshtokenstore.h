// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QFuture>

namespace techpass {

/// Where the refresh token is kept between two runs: the one secret that outlives a sign-in. GUI thread.
class RefreshTokenStore
{
public:
    RefreshTokenStore() = default;
    virtual ~RefreshTokenStore() = default;
    RefreshTokenStore(const RefreshTokenStore &) = delete;
    RefreshTokenStore &operator=(const RefreshTokenStore &) = delete;

    /// Empty where none is kept.
    virtual QFuture<Result<QByteArray>> load() = 0;
    virtual QFuture<Result<void>> save(const QByteArray &token) = 0;
    virtual QFuture<Result<void>> clear() = 0;
};

} // namespace techpass
