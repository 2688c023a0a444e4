// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/loopbackcertificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

#include <memory>

namespace techpass::test {

namespace {

template <auto Free> struct Freeing
{
    template <typename T> void operator()(T *pointer) const { Free(pointer); }
};

using Memory = std::unique_ptr<BIO, Freeing<BIO_free_all>>;

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

} // namespace

LoopbackCertificate LoopbackCertificate::make()
{
    const std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>> key(EVP_RSA_gen(2048));
    const std::unique_ptr<X509, Freeing<X509_free>> made(X509_new());
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), 1);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), 86400);
    X509_set_pubkey(made.get(), key.get());
    X509_NAME *name = X509_get_subject_name(made.get());
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_ASC, reinterpret_cast<const unsigned char *>("127.0.0.1"), -1, -1, 0);
    X509_set_issuer_name(made.get(), name);
    const std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>> address(
        X509V3_EXT_conf_nid(nullptr, nullptr, NID_subject_alt_name, "IP:127.0.0.1"));
    X509_add_ext(made.get(), address.get(), -1);
    X509_sign(made.get(), key.get(), EVP_sha256());

    const Memory keyText(BIO_new(BIO_s_mem()));
    const Memory certificateText(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyText.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    PEM_write_bio_X509(certificateText.get(), made.get());
    return {QSslKey(contentOf(keyText.get()), QSsl::Rsa), QSslCertificate(contentOf(certificateText.get()))};
}

} // namespace techpass::test
