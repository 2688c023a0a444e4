// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace techpass {

/// 256 bits from the system's generator as 43 characters of base64url: a state, a nonce, a code verifier.
QByteArray freshSecret();

/// The S256 challenge of a code verifier (RFC 7636, 4.2).
QByteArray codeChallenge(const QByteArray &verifier);

} // namespace techpass
