// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/signin/idtoken.h"
#include "models/domain/error.h"

#include <QJsonObject>
#include <QList>

namespace techpass {

/// The public keys that an issuer publishes (RFC 7517) and whether one of them made a signature, which cjose
/// tells. Symmetric and weak keys and those for another use are left out. A value.
class JsonWebKeys final
{
public:
    /// Errors: AnswerUnreadable, naming the member.
    static Result<JsonWebKeys> fromJson(const QByteArray &json);

    /// RS256, PS256, ES256 (RFC 7518, 3.1).
    static bool canCheck(const QString &algorithm);

    /// Whether there is a key that a token with that header says it is signed with. A token that does not
    /// name one can only be checked where there is no choice (OpenID Connect Core, 10.1).
    bool haveKeyFor(const IdTokenHeader &header) const { return !candidates(header).isEmpty(); }
    bool haveSigned(const QByteArray &idToken, const IdTokenHeader &header) const;

private:
    QList<QJsonObject> candidates(const IdTokenHeader &header) const;

    QList<QJsonObject> m_keys;
};

} // namespace techpass
