// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QFuture>
#include <QObject>

namespace techpass {

/// Where the refresh token is kept between two runs: the one secret that outlives a sign-in. GUI thread.
class RefreshTokenStore : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RefreshTokenStore)

public:
    using QObject::QObject;

    /// Empty where none is kept. Errors: KeychainLocked, where nobody knows, and KeychainUnavailable.
    virtual QFuture<Result<QByteArray>> load() = 0;
    /// Kept as soon as it can be, and until then in memory.
    virtual void save(const QByteArray &token) = 0;
    /// From here on there is none, in later runs neither.
    virtual void clear() = 0;

Q_SIGNALS:
    void kept();
    /// What was saved ends with the program: KeychainLocked, KeychainUnavailable.
    void notKept(const techpass::Error &why);
    /// After load() found a locked keychain: it is open now.
    void unlocked();
};

} // namespace techpass
