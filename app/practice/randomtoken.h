// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace techpass {

/// Bytes from the system's secure generator.
QByteArray randomBytes(qsizetype count);
/// 32 lower-case hex digits.
QByteArray randomTraceId();
/// An unguessable token of 256 bits, safe in an address.
QByteArray randomToken();
/// `acc_` or `inv_` and 24 hex digits.
QByteArray randomId(QByteArrayView prefix);

QByteArray base64Url(QByteArrayView bytes);
QByteArray sha256(QByteArrayView bytes);
/// What is stored of a token instead of the token itself.
QByteArray tokenHash(QByteArrayView token);

} // namespace techpass
