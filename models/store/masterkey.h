// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/secretkey.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace techpass {

/// How the keys of a database are kept from others, as it stands in the file.
struct Protection
{
    /// Stored as numbers: never renumber.
    enum class Kind {
        Open = 0, ///< not at all: for practice, where nobody is real
        Keychain = 1, ///< by a key in the desktop's keychain
        Passphrase = 2, ///< by what a person types
    };

    Kind kind = Kind::Open;
    QString keyId; ///< tells one master key from another; random
    QByteArray salt; ///< of a passphrase
    SecretKey::Cost cost; ///< the same

    friend bool operator==(const Protection &, const Protection &) = default;
};

/// The key that a database's own keys are sealed with; it is never stored beside them.
class MasterKey final
{
public:
    /// Of a database that anybody may read.
    MasterKey() = default;
    static MasterKey newForKeychain();
    /// What was read from the keychain.
    static std::optional<MasterKey> fromKeychain(const Protection &protection, QByteArray &&bytes);
    /// With a new salt. Empty where the memory that the cost asks for is not to be had. Takes a second.
    static std::optional<MasterKey> newForPassphrase(
        const QString &passphrase, const SecretKey::Cost &cost = {});
    /// The same for a database that is there; a wrong passphrase makes a wrong key.
    static std::optional<MasterKey> fromPassphrase(const Protection &protection, const QString &passphrase);

    const Protection &protection() const { return m_protection; }
    const SecretKey &key() const { return m_key; }

private:
    MasterKey(const Protection &protection, const SecretKey &key);

    Protection m_protection;
    SecretKey m_key;
};

} // namespace techpass
