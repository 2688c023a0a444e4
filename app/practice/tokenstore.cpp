// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/tokenstore.h"

#include "app/practice/randomtoken.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString hashed(const QByteArray &token)
{
    return QString::fromLatin1(tokenHash(token));
}

template <typename Stores, typename Predicate> void removeWhere(Stores &stored, Predicate predicate)
{
    for (auto it = stored.begin(); it != stored.end();)
        it = predicate(*it) ? stored.erase(it) : std::next(it);
}

} // namespace

TokenStore::TokenStore(Journal &journal, PracticeClock clock, std::chrono::seconds accessLife)
    : m_journal(journal)
    , m_clock(std::move(clock))
    , m_accessLife(accessLife)
{
}

Result<IssuedTokens> TokenStore::issue(const Grant &grant)
{
    forgetExpired();
    return make(grant, {});
}

Result<IssuedTokens> TokenStore::refresh(const QByteArray &refreshToken)
{
    const QString hash = hashed(refreshToken);
    const auto stored = m_refresh.constFind(hash);
    if (stored == m_refresh.constEnd() || stored->expires <= m_clock())
        return failure(Error::Kind::SignInRefused, u"unknown or expired refresh token"_s);
    const Grant grant = stored->grant;
    if (stored->isUsed) {
        if (const Result<void> ended = endFamily(grant.family); !ended)
            return tl::unexpected(ended.error());
        return failure(Error::Kind::SignInRefused, u"the refresh token was used before"_s);
    }
    return make(grant, hash);
}

Result<IssuedTokens> TokenStore::make(const Grant &grant, const QString &replaced)
{
    const QDateTime now = m_clock();
    IssuedTokens issued{randomToken(), {}, grant};
    QJsonObject event{
        {u"event"_s, u"tokens"_s},
        {u"person"_s, grant.person},
        {u"scope"_s, grant.scope},
        {u"family"_s, grant.family},
        {u"access"_s, hashed(issued.access)},
        {u"accessExpires"_s, timeText(now.addSecs(m_accessLife.count()))},
    };
    if (grant.scope.split(u' ').contains(u"offline_access"_s)) {
        issued.refresh = randomToken();
        event.insert(u"refresh"_s, hashed(issued.refresh));
        event.insert(u"refreshExpires"_s, timeText(now.addSecs(std::chrono::seconds(refreshLife).count())));
    }
    if (!replaced.isEmpty())
        event.insert(u"replaces"_s, replaced);
    if (const Result<void> committed = commit(event); !committed)
        return tl::unexpected(committed.error());
    return issued;
}

std::optional<Grant> TokenStore::accessGrant(const QByteArray &accessToken) const
{
    const auto stored = m_access.constFind(hashed(accessToken));
    if (stored == m_access.constEnd() || stored->expires <= m_clock())
        return std::nullopt;
    return stored->grant;
}

Result<void> TokenStore::revoke(const QByteArray &token)
{
    const auto stored = m_refresh.constFind(hashed(token));
    if (stored != m_refresh.constEnd())
        return endFamily(QString(stored->grant.family));
    return endAccess(token);
}

Result<void> TokenStore::endAccess(const QByteArray &accessToken)
{
    const QString hash = hashed(accessToken);
    if (!m_access.contains(hash))
        return {};
    return commit({{u"event"_s, u"access-ended"_s}, {u"access"_s, hash}});
}

Result<void> TokenStore::endFamily(const QString &family)
{
    return commit({{u"event"_s, u"family-ended"_s}, {u"family"_s, family}});
}

Result<void> TokenStore::commit(const QJsonObject &event)
{
    const Result<void> written = m_journal.append({event});
    if (written)
        replay(event);
    return written;
}

bool TokenStore::replay(const QJsonObject &event)
{
    const QString kind = event.value("event"_L1).toString();
    if (kind == u"tokens") {
        applyTokens(event);
    } else if (kind == u"access-ended") {
        m_access.remove(event.value("access"_L1).toString());
    } else if (kind == u"family-ended") {
        const QString family = event.value("family"_L1).toString();
        const auto isOfFamily = [&family](const Stored &stored) { return stored.grant.family == family; };
        removeWhere(m_access, isOfFamily);
        removeWhere(m_refresh, isOfFamily);
    } else {
        return false;
    }
    return true;
}

bool TokenStore::isNeeded(const QJsonObject &event) const
{
    const QString kind = event.value("event"_L1).toString();
    if (kind == u"access-ended")
        return true;
    if (kind != u"tokens")
        return false;
    const QDateTime now = m_clock();
    const auto access = m_access.constFind(event.value("access"_L1).toString());
    const auto refresh = m_refresh.constFind(event.value("refresh"_L1).toString());
    return (access != m_access.constEnd() && access->expires > now)
        || (refresh != m_refresh.constEnd() && refresh->expires > now);
}

void TokenStore::applyTokens(const QJsonObject &event)
{
    const Grant grant{event.value("person"_L1).toString(), event.value("scope"_L1).toString(), {},
        event.value("family"_L1).toString()};
    const auto replaced = m_refresh.find(event.value("replaces"_L1).toString());
    if (replaced != m_refresh.end())
        replaced->isUsed = true;
    m_access.insert(event.value("access"_L1).toString(),
        {grant, timeFromText(event.value("accessExpires"_L1).toString()), false});
    if (event.contains("refresh"_L1)) {
        m_refresh.insert(event.value("refresh"_L1).toString(),
            {grant, timeFromText(event.value("refreshExpires"_L1).toString()), false});
    }
}

void TokenStore::forgetExpired()
{
    const QDateTime now = m_clock();
    const auto isExpired = [&now](const Stored &stored) { return stored.expires <= now; };
    removeWhere(m_access, isExpired);
    removeWhere(m_refresh, isExpired);
}

} // namespace techpass
