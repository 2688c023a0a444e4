// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <optional>

namespace techpass {

/// A key of 256 bits in memory that is kept out of swap and core dumps where the system allows it, and
/// overwritten when the last copy goes (libsodium's guarded allocations). A value that shares its bytes.
class SecretKey final
{
public:
    static constexpr qsizetype size = 32;
    static constexpr qsizetype saltSize = 16;

    /// What a guess at a passphrase costs (Argon2id, RFC 9106): passes over so many bytes of memory.
    struct Cost
    {
        quint64 passes = 3;
        quint64 bytes = 256 * 1024 * 1024;

        friend bool operator==(const Cost &, const Cost &) = default;
    };

    /// All zero: protects nothing.
    SecretKey();
    static SecretKey random();
    /// Empty where `bytes` are not `size`; they are overwritten.
    static std::optional<SecretKey> fromBytes(QByteArray &&bytes);
    /// From what a person types, in Unicode's NFC, so that two keyboards write the same. Takes about a second
    /// at the usual cost. Empty where the memory is not to be had.
    static std::optional<SecretKey> fromPassphrase(
        const QString &passphrase, const QByteArray &salt, const Cost &cost);

    /// From the system's generator: a nonce, a salt, a name.
    static QByteArray randomBytes(qsizetype size);

    QByteArrayView bytes() const { return {m_bytes.get(), size}; }
    friend bool operator==(const SecretKey &a, const SecretKey &b);

private:
    std::shared_ptr<unsigned char> m_bytes;
};

} // namespace techpass
