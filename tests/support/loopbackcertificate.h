// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSslCertificate>
#include <QSslKey>

namespace techpass::test {

/// A new key and a certificate for 127.0.0.1 that signs itself, good for a day. Null where making it failed.
struct LoopbackCertificate
{
    QSslKey key;
    QSslCertificate certificate;

    static LoopbackCertificate make();
};

} // namespace techpass::test
