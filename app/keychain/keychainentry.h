// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/keychain/secretservice.h"

namespace techpass {

/// One entry of the desktop's keychain, through QtKeychain and nowhere else: where there is no keychain,
/// nothing is written anywhere. A locked one is told from one that has no such entry. The desktop may ask the
/// user to unlock it, which takes as long as it takes. GUI thread.
class KeychainEntry final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeychainEntry)

public:
    explicit KeychainEntry(const QString &key, QObject *parent = nullptr);

    /// Empty where there is no such entry. Errors of all three: KeychainLocked (nobody knows what is in it),
    /// KeychainUnavailable.
    QFuture<Result<QByteArray>> read();
    QFuture<Result<void>> write(const QByteArray &secret);
    /// Well also where there is none.
    QFuture<Result<void>> remove();
    /// Asks the user nothing. Errors: KeychainUnavailable.
    QFuture<Result<bool>> isLocked();

    /// What all of the program's entries stand under.
    static QString service();
    const QString &key() const { return m_key; }

Q_SIGNALS:
    /// Something was locked or unlocked, or the keychain has come.
    void changed();

private:
    const QString m_key;
    SecretService m_service;
};

} // namespace techpass
