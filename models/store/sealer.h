// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/secretkey.h"

#include <QByteArray>
#include <QMap>
#include <QString>

#include <optional>

namespace techpass {

/// Seals bytes so that only who has the key can read them, and so that a changed or moved byte is noticed:
/// XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha) by libsodium, with a random nonce each. What is sealed
/// begins with the number of its key, so that a new key can take over while older bytes are still there. A
/// value; may be used on several threads at once.
///
///     1 byte format | 4 bytes key number, least first | 24 bytes nonce | the bytes | 16 bytes tag
class Sealer final
{
public:
    /// How many bytes longer sealed bytes are.
    static constexpr qsizetype overhead = 1 + 4 + 24 + 16;

    Sealer() = default;
    /// By their numbers, from 1; the last one seals. `blinding` is for blind().
    Sealer(const QMap<quint32, SecretKey> &keys, const SecretKey &blinding);

    /// `context` says what the bytes are and where they stand; they open nowhere else.
    QByteArray seal(QByteArrayView bytes, QByteArrayView context) const;
    /// Errors: StorageDamaged (changed, cut off, or of another place), KeyMissing (sealed with a key that is
    /// not here).
    Result<QByteArray> unseal(QByteArrayView sealed, QByteArrayView context) const;
    /// Stands for `text` where it has to be compared but not read: the same each time (keyed BLAKE2b, RFC
    /// 7693), and of no use without the key. Empty for an empty one.
    QString blind(const QString &text) const;

    quint32 currentKey() const { return m_keys.isEmpty() ? 0 : m_keys.lastKey(); }
    /// What everything that is sealed with the current key begins with.
    QByteArray currentStart() const;
    bool has(quint32 number) const { return m_keys.contains(number); }
    /// The number of the key that `sealed` was sealed with; none where it is not sealed.
    static std::optional<quint32> keyOf(QByteArrayView sealed);

private:
    QMap<quint32, SecretKey> m_keys;
    SecretKey m_blinding;
};

} // namespace techpass
