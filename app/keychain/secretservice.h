// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QFuture>
#include <QObject>

namespace techpass {

/// What a Linux desktop's Secret Service (GNOME Keyring, KWallet) says of an entry without asking the user
/// for anything: QtKeychain answers alike for one that is locked and one that is not there. Elsewhere every
/// keychain counts as open. Owned by KeychainEntry; GUI thread.
class SecretService final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SecretService)

public:
    explicit SecretService(QObject *parent = nullptr);

    /// Whether the entry that QtKeychain makes for that service and key is, or the place where it would go:
    /// what is not found where nothing is locked is not there. Errors: KeychainUnavailable.
    QFuture<Result<bool>> isLocked(const QString &service, const QString &key);

Q_SIGNALS:
    /// Something was locked or unlocked, or the service has come.
    void changed();

private:
    class Question;
};

} // namespace techpass
