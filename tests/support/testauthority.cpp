// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testauthority.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace techpass::test {

namespace {

template <auto Free> struct Freeing
{
    template <typename T> void operator()(T *pointer) const { Free(pointer); }
};

using Memory = std::unique_ptr<BIO, Freeing<BIO_free_all>>;
using Key = std::unique_ptr<EVP_PKEY, Freeing<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freeing<X509_free>>;

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return QByteArray(data, size);
}

QByteArray pemOf(EVP_PKEY *key)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(memory.get(), key, nullptr, nullptr, 0, nullptr, nullptr);
    return contentOf(memory.get());
}

QByteArray pemOf(X509 *certificate)
{
    const Memory memory(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(memory.get(), certificate);
    return contentOf(memory.get());
}

void extend(X509 *certificate, int what, const char *value)
{
    const std::unique_ptr<X509_EXTENSION, Freeing<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, nullptr, what, value));
    X509_add_ext(certificate, extension.get(), -1);
}

Certificate begin(EVP_PKEY *key, const char *name, long secondsUntilItEnds)
{
    static long serial = 0;
    Certificate made(X509_new());
    X509_set_version(made.get(), 2);
    ASN1_INTEGER_set(X509_get_serialNumber(made.get()), ++serial);
    X509_gmtime_adj(X509_getm_notBefore(made.get()), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made.get()), secondsUntilItEnds);
    X509_set_pubkey(made.get(), key);
    X509_NAME_add_entry_by_txt(X509_get_subject_name(made.get()), "CN", MBSTRING_ASC,
        reinterpret_cast<const unsigned char *>(name), -1, -1, 0);
    return made;
}

} // namespace

struct TestAuthority::Made
{
    Key key{EVP_EC_gen("P-256")};
    Certificate certificate = begin(key.get(), "Test authority", 86400);
};

TestAuthority::TestAuthority()
    : m_made(std::make_unique<Made>())
{
    X509 *own = m_made->certificate.get();
    X509_set_issuer_name(own, X509_get_subject_name(own));
    extend(own, NID_basic_constraints, "critical,CA:TRUE");
    X509_sign(own, m_made->key.get(), EVP_sha256());
}

TestAuthority::~TestAuthority() = default;

QByteArray TestAuthority::certificate() const
{
    return pemOf(m_made->certificate.get());
}

TestAuthority::Issued TestAuthority::issue(const QByteArray &names, long secondsUntilItEnds) const
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate made = begin(key.get(), "Test server", secondsUntilItEnds);
    X509_set_issuer_name(made.get(), X509_get_subject_name(m_made->certificate.get()));
    extend(made.get(), NID_subject_alt_name, names.constData());
    X509_sign(made.get(), m_made->key.get(), EVP_sha256());
    return {pemOf(key.get()), pemOf(made.get())};
}

TestAuthority::Issued TestAuthority::selfSigned(const QByteArray &names)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate made = begin(key.get(), "Test server", 86400);
    X509_set_issuer_name(made.get(), X509_get_subject_name(made.get()));
    extend(made.get(), NID_subject_alt_name, names.constData());
    X509_sign(made.get(), key.get(), EVP_sha256());
    return {pemOf(key.get()), pemOf(made.get())};
}

} // namespace techpass::test
