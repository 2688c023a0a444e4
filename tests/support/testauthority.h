// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace techpass::test {

/// A certificate authority of its own, made anew, that issues what a server may present, right and wrong.
class TestAuthority final
{
public:
    struct Issued
    {
        QByteArray key; ///< PEM
        QByteArray certificate; ///< PEM
    };

    TestAuthority();
    ~TestAuthority();
    Q_DISABLE_COPY_MOVE(TestAuthority)

    /// PEM, for who is to trust it.
    QByteArray certificate() const;
    /// For `names` as OpenSSL writes them (`IP:127.0.0.1,DNS:localhost`), from an hour ago until then.
    Issued issue(const QByteArray &names, long secondsUntilItEnds = 86400) const;
    /// Signed by itself instead.
    static Issued selfSigned(const QByteArray &names);

private:
    struct Made;
    std::unique_ptr<Made> m_made;
};

} // namespace techpass::test
