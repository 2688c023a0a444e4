// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/practice/journal.h"
#include "app/practice/practiceclock.h"

#include <QDateTime>
#include <QHash>

#include <optional>

namespace techpass {

/// What a set of tokens stands for. All tokens of one sign-in are one family.
struct Grant
{
    QString person; ///< the practice person's hint
    QString scope;
    QString nonce; ///< of the sign-in, for the ID token
    QString family;
};

struct IssuedTokens
{
    QByteArray access;
    QByteArray refresh; ///< empty without the scope `offline_access`
    Grant grant;
};

/// The access and refresh tokens of the practice service; only their hashes are kept and stored. A refresh
/// token is good once: when an old one comes back its whole family ends (RFC 9700, 4.14.2). Owned by
/// PracticeService.
class TokenStore final
{
public:
    TokenStore(Journal &journal, PracticeClock clock, std::chrono::seconds accessLife);
    Q_DISABLE_COPY_MOVE(TokenStore)

    /// Takes a stored event back; false where it is not one of these.
    bool replay(const QJsonObject &event);

    /// Whether a stored event must still be kept: one of its tokens is good, or would show that it comes
    /// again.
    bool isNeeded(const QJsonObject &event) const;

    /// Tokens for a new sign-in. Errors: those of the journal.
    Result<IssuedTokens> issue(const Grant &grant);
    /// New tokens for a refresh token. Errors: SignInRefused (unknown, used or expired), the journal's.
    Result<IssuedTokens> refresh(const QByteArray &refreshToken);

    /// The grant of a token that is good now.
    std::optional<Grant> accessGrant(const QByteArray &accessToken) const;

    /// RFC 7009: a refresh token ends its family, an access token only itself; others are nothing to do.
    Result<void> revoke(const QByteArray &token);
    Result<void> endAccess(const QByteArray &accessToken);
    Result<void> endFamily(const QString &family);

    std::chrono::seconds accessLife() const { return m_accessLife; }

    static constexpr std::chrono::hours refreshLife{24 * 14};

private:
    struct Stored
    {
        Grant grant;
        QDateTime expires;
        bool isUsed = false;
    };
    Result<IssuedTokens> make(const Grant &grant, const QString &replaced);
    Result<void> commit(const QJsonObject &event);
    void applyTokens(const QJsonObject &event);
    void forgetExpired();

    Journal &m_journal;
    PracticeClock m_clock;
    std::chrono::seconds m_accessLife;
    QHash<QString, Stored> m_access; ///< by hash
    QHash<QString, Stored> m_refresh; ///< by hash
};

} // namespace techpass
