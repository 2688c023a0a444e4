// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonObject>

namespace techpass {

QByteArray unBase64(QByteArrayView text);

/// Verifies an RS256 signature with a key of a JWK set, by OpenSSL alone.
bool isSignedBy(const QByteArray &token, const QJsonObject &jwk);

} // namespace techpass
