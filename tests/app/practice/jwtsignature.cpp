// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/practice/jwtsignature.h"

#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/param_build.h>

using namespace Qt::StringLiterals;

namespace techpass {

QByteArray unBase64(QByteArrayView text)
{
    return QByteArray::fromBase64(text.toByteArray(), QByteArray::Base64UrlEncoding);
}

bool isSignedBy(const QByteArray &token, const QJsonObject &jwk)
{
    const QByteArray n = unBase64(jwk.value("n"_L1).toString().toLatin1());
    const QByteArray e = unBase64(jwk.value("e"_L1).toString().toLatin1());
    const auto bytes
        = [](const QByteArray &text) { return reinterpret_cast<const unsigned char *>(text.constData()); };
    OSSL_PARAM_BLD *builder = OSSL_PARAM_BLD_new();
    BIGNUM *modulus = BN_bin2bn(bytes(n), int(n.size()), nullptr);
    BIGNUM *exponent = BN_bin2bn(bytes(e), int(e.size()), nullptr);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_N, modulus);
    OSSL_PARAM_BLD_push_BN(builder, OSSL_PKEY_PARAM_RSA_E, exponent);
    OSSL_PARAM *parameters = OSSL_PARAM_BLD_to_param(builder);
    EVP_PKEY_CTX *maker = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY *key = nullptr;
    EVP_PKEY_fromdata_init(maker);
    EVP_PKEY_fromdata(maker, &key, EVP_PKEY_PUBLIC_KEY, parameters);
    EVP_MD_CTX *context = EVP_MD_CTX_new();
    EVP_DigestVerifyInit(context, nullptr, EVP_sha256(), nullptr, key);
    const qsizetype dot = token.lastIndexOf('.');
    const QByteArray signature = unBase64(token.mid(dot + 1));
    const bool isGood = EVP_DigestVerify(context, bytes(signature), std::size_t(signature.size()),
                            bytes(token), std::size_t(dot))
        == 1;
    EVP_MD_CTX_free(context);
    EVP_PKEY_free(key);
    EVP_PKEY_CTX_free(maker);
    OSSL_PARAM_free(parameters);
    BN_free(exponent);
    BN_free(modulus);
    OSSL_PARAM_BLD_free(builder);
    return isGood;
}

} // namespace techpass
