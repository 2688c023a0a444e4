// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/secretkey.h"

#include <sodium.h>

#include <algorithm>
#include <new>

namespace techpass {

namespace {

static_assert(SecretKey::size == crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
static_assert(SecretKey::saltSize == crypto_pwhash_SALTBYTES);

void ensureLibrary()
{
    // Fails where the system gives no random numbers: nothing here is safe then.
    static const int ready = sodium_init();
    if (ready < 0)
        qFatal("libsodium cannot be used on this machine");
}

} // namespace

SecretKey::SecretKey()
{
    ensureLibrary();
    m_bytes.reset(static_cast<unsigned char *>(sodium_malloc(size)), &sodium_free);
    if (!m_bytes)
        throw std::bad_alloc();
    sodium_memzero(m_bytes.get(), size);
}

SecretKey SecretKey::random()
{
    SecretKey key;
    randombytes_buf(key.m_bytes.get(), size);
    return key;
}

std::optional<SecretKey> SecretKey::fromBytes(QByteArray &&bytes)
{
    std::optional<SecretKey> key;
    if (bytes.size() == size) {
        key.emplace();
        std::copy(bytes.cbegin(), bytes.cend(), key->m_bytes.get());
    }
    if (bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<size_t>(bytes.size()));
    return key;
}

std::optional<SecretKey> SecretKey::fromPassphrase(
    const QString &passphrase, const QByteArray &salt, const Cost &cost)
{
    SecretKey key;
    QByteArray typed = passphrase.normalized(QString::NormalizationForm_C).toUtf8();
    const int failed = salt.size() != saltSize
        || crypto_pwhash(key.m_bytes.get(), size, typed.constData(), static_cast<quint64>(typed.size()),
            reinterpret_cast<const unsigned char *>(salt.constData()), cost.passes, cost.bytes,
            crypto_pwhash_ALG_ARGON2ID13);
    sodium_memzero(typed.data(), static_cast<size_t>(typed.size()));
    if (failed)
        return std::nullopt;
    return key;
}

bool operator==(const SecretKey &a, const SecretKey &b)
{
    return sodium_memcmp(a.m_bytes.get(), b.m_bytes.get(), SecretKey::size) == 0;
}

QByteArray SecretKey::randomBytes(qsizetype size)
{
    ensureLibrary();
    QByteArray bytes(size, Qt::Uninitialized);
    randombytes_buf(bytes.data(), static_cast<size_t>(size));
    return bytes;
}

} // namespace techpass
