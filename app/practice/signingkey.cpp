// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/signingkey.h"

#include "app/practice/randomtoken.h"

#include <QJsonDocument>

#include <openssl/bio.h>
#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

template <auto release> struct Releasing
{
    template <typename T> void operator()(T *pointer) const { release(pointer); }
};

using KeyPointer = std::unique_ptr<EVP_PKEY, Releasing<&EVP_PKEY_free>>;
using BioPointer = std::unique_ptr<BIO, Releasing<&BIO_free_all>>;
using NumberPointer = std::unique_ptr<BIGNUM, Releasing<&BN_free>>;
using DigestPointer = std::unique_ptr<EVP_MD_CTX, Releasing<&EVP_MD_CTX_free>>;

QByteArray part(EVP_PKEY *key, const char *name)
{
    BIGNUM *raw = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &raw) != 1)
        return {};
    const NumberPointer number(raw);
    QByteArray bytes(BN_num_bytes(number.get()), '\0');
    BN_bn2bin(number.get(), reinterpret_cast<unsigned char *>(bytes.data()));
    return base64Url(bytes);
}

QByteArray compact(const QJsonObject &object)
{
    return base64Url(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

} // namespace

struct SigningKey::Private
{
    KeyPointer key;
};

SigningKey::SigningKey(std::unique_ptr<Private> p)
    : d(std::move(p))
{
}

SigningKey::SigningKey(SigningKey &&other) noexcept = default;
SigningKey &SigningKey::operator=(SigningKey &&other) noexcept = default;
SigningKey::~SigningKey() = default;

Result<SigningKey> SigningKey::generate()
{
    auto made = std::make_unique<Private>();
    made->key.reset(EVP_RSA_gen(2048));
    if (!made->key)
        return failure(Error::Kind::ServiceFailed, u"no signing key could be made"_s);
    return SigningKey(std::move(made));
}

Result<SigningKey> SigningKey::fromPem(const QByteArray &pem)
{
    const BioPointer bio(BIO_new_mem_buf(pem.constData(), static_cast<int>(pem.size())));
    auto read = std::make_unique<Private>();
    read->key.reset(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    if (!read->key || EVP_PKEY_get_base_id(read->key.get()) != EVP_PKEY_RSA)
        return failure(Error::Kind::StorageDamaged, u"the signing key cannot be read"_s);
    return SigningKey(std::move(read));
}

QByteArray SigningKey::toPem() const
{
    const BioPointer bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(bio.get(), d->key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &data);
    return QByteArray(data, size);
}

QByteArray SigningKey::keyId() const
{
    // The thumbprint of RFC 7638: these members, in this order, without white space.
    const QByteArray members = "{\"e\":\"" + part(d->key.get(), OSSL_PKEY_PARAM_RSA_E)
        + "\",\"kty\":\"RSA\",\"n\":\"" + part(d->key.get(), OSSL_PKEY_PARAM_RSA_N) + "\"}";
    return base64Url(sha256(members));
}

QJsonObject SigningKey::publicJwk() const
{
    return {
        {u"kty"_s, u"RSA"_s},
        {u"use"_s, u"sig"_s},
        {u"alg"_s, u"RS256"_s},
        {u"kid"_s, QString::fromLatin1(keyId())},
        {u"n"_s, QString::fromLatin1(part(d->key.get(), OSSL_PKEY_PARAM_RSA_N))},
        {u"e"_s, QString::fromLatin1(part(d->key.get(), OSSL_PKEY_PARAM_RSA_E))},
    };
}

QByteArray SigningKey::signedToken(const QJsonObject &claims) const
{
    const QJsonObject header{
        {u"alg"_s, u"RS256"_s}, {u"typ"_s, u"JWT"_s}, {u"kid"_s, QString::fromLatin1(keyId())}};
    const QByteArray signedPart = compact(header) + '.' + compact(claims);
    const DigestPointer context(EVP_MD_CTX_new());
    const auto *bytes = reinterpret_cast<const unsigned char *>(signedPart.constData());
    const auto size = static_cast<std::size_t>(signedPart.size());
    std::size_t length = 0;
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, d->key.get()) != 1
        || EVP_DigestSign(context.get(), nullptr, &length, bytes, size) != 1)
        return {};
    QByteArray signature(static_cast<qsizetype>(length), '\0');
    if (EVP_DigestSign(
            context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes, size)
        != 1)
        return {};
    signature.truncate(static_cast<qsizetype>(length));
    return signedPart + '.' + base64Url(signature);
}

} // namespace techpass
