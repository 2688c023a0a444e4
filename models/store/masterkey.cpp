// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/masterkey.h"

#include <utility>

namespace techpass {

namespace {

QString newKeyId()
{
    return QString::fromLatin1(SecretKey::randomBytes(16).toHex());
}

} // namespace

MasterKey::MasterKey(const Protection &protection, const SecretKey &key)
    : m_protection(protection)
    , m_key(key)
{
}

MasterKey MasterKey::newForKeychain()
{
    return {Protection{Protection::Kind::Keychain, newKeyId(), {}, {}}, SecretKey::random()};
}

std::optional<MasterKey> MasterKey::fromKeychain(const Protection &protection, QByteArray &&bytes)
{
    const std::optional<SecretKey> key = SecretKey::fromBytes(std::move(bytes));
    return key ? std::optional(MasterKey(protection, *key)) : std::nullopt;
}

std::optional<MasterKey> MasterKey::newForPassphrase(const QString &passphrase, const SecretKey::Cost &cost)
{
    const Protection protection{
        Protection::Kind::Passphrase, newKeyId(), SecretKey::randomBytes(SecretKey::saltSize), cost};
    return fromPassphrase(protection, passphrase);
}

std::optional<MasterKey> MasterKey::fromPassphrase(const Protection &protection, const QString &passphrase)
{
    const auto key = SecretKey::fromPassphrase(passphrase, protection.salt, protection.cost);
    return key ? std::optional(MasterKey(protection, *key)) : std::nullopt;
}

} // namespace techpass
