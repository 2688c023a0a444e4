// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/sealer.h"

#include <QtEndian>

#include <sodium.h>

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr char format = 1;
constexpr qsizetype startSize = 1 + sizeof(quint32);
constexpr qsizetype nonceSize = crypto_aead_xchacha20poly1305_ietf_NPUBBYTES;
constexpr qsizetype tagSize = crypto_aead_xchacha20poly1305_ietf_ABYTES;
constexpr qsizetype blindSize = 16;
static_assert(startSize + nonceSize + tagSize == Sealer::overhead);

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

QByteArray startFor(quint32 number)
{
    QByteArray start(startSize, format);
    qToLittleEndian(number, start.data() + 1);
    return start;
}

} // namespace

Sealer::Sealer(const QMap<quint32, SecretKey> &keys, const SecretKey &blinding)
    : m_keys(keys)
    , m_blinding(blinding)
{
}

QByteArray Sealer::currentStart() const
{
    return startFor(currentKey());
}

QByteArray Sealer::seal(QByteArrayView bytes, QByteArrayView context) const
{
    Q_ASSERT(!m_keys.isEmpty());
    QByteArray sealed = currentStart();
    sealed.reserve(bytes.size() + overhead);
    sealed.append(SecretKey::randomBytes(nonceSize));
    sealed.resize(bytes.size() + overhead);
    auto *target = reinterpret_cast<unsigned char *>(sealed.data());
    crypto_aead_xchacha20poly1305_ietf_encrypt(target + startSize + nonceSize, nullptr, raw(bytes),
        static_cast<quint64>(bytes.size()), raw(context), static_cast<quint64>(context.size()), nullptr,
        target + startSize, raw(m_keys.last().bytes()));
    return sealed;
}

std::optional<quint32> Sealer::keyOf(QByteArrayView sealed)
{
    if (sealed.size() < overhead || sealed.front() != format)
        return std::nullopt;
    return qFromLittleEndian<quint32>(sealed.data() + 1);
}

Result<QByteArray> Sealer::unseal(QByteArrayView sealed, QByteArrayView context) const
{
    const std::optional<quint32> number = keyOf(sealed);
    if (!number)
        return failure(Error::Kind::StorageDamaged, u"not sealed: "_s + QString::fromLatin1(context));
    const auto key = m_keys.constFind(*number);
    if (key == m_keys.constEnd())
        return failure(Error::Kind::KeyMissing, u"key %1"_s.arg(*number));
    QByteArray bytes(sealed.size() - overhead, Qt::Uninitialized);
    const QByteArrayView body = sealed.sliced(startSize + nonceSize);
    const int failed
        = crypto_aead_xchacha20poly1305_ietf_decrypt(reinterpret_cast<unsigned char *>(bytes.data()), nullptr,
            nullptr, raw(body), static_cast<quint64>(body.size()), raw(context),
            static_cast<quint64>(context.size()), raw(sealed.sliced(startSize)), raw(key->bytes()));
    if (failed)
        return failure(Error::Kind::StorageDamaged, u"changed: "_s + QString::fromLatin1(context));
    return bytes;
}

QString Sealer::blind(const QString &text) const
{
    if (text.isEmpty())
        return text;
    const QByteArray bytes = text.toUtf8();
    QByteArray hash(blindSize, Qt::Uninitialized);
    crypto_generichash(reinterpret_cast<unsigned char *>(hash.data()), blindSize, raw(bytes),
        static_cast<quint64>(bytes.size()), raw(m_blinding.bytes()), SecretKey::size);
    return QString::fromLatin1(hash.toHex());
}

} // namespace techpass
