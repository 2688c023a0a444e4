// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/environmentstore.h"

#include "models/store/database.h"
#include "models/store/sealedcolumns.h"

#include <QDateTime>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QByteArray compact(const QJsonObject &object)
{
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

} // namespace

Result<std::optional<StoredPolicy>> EnvironmentStore::loadPolicy(const QString &environment)
{
    const auto query
        = m_database.run(u"SELECT policy, etag FROM policies WHERE environment = ?"_s, {environment});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return std::optional<StoredPolicy>();
    const Result<Policy> policy = Policy::fromJson((*query)->value(0).toByteArray());
    const QByteArray etag = (*query)->value(1).toByteArray();
    (*query)->finish();
    // A policy that an older version wrote may lack a member: it is fetched anew, nothing is lost.
    if (!policy)
        return std::optional<StoredPolicy>();
    return std::optional<StoredPolicy>(StoredPolicy{*policy, etag});
}

Result<void> EnvironmentStore::savePolicy(const QString &environment, const StoredPolicy &stored)
{
    const auto done = m_database.run(
        u"INSERT OR REPLACE INTO policies (environment, policy, etag, fetched_at) VALUES (?, ?, ?, ?)"_s,
        {environment, compact(stored.policy.toJson()), QString::fromLatin1(stored.etag),
            QDateTime::currentMSecsSinceEpoch()});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<std::optional<Profile>> EnvironmentStore::loadProfile(const QString &environment)
{
    const auto query = m_database.run(u"SELECT profile FROM profiles WHERE environment = ?"_s, {environment});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return std::optional<Profile>();
    const QByteArray sealed = (*query)->value(0).toByteArray();
    (*query)->finish();
    const Result<Profile> profile
        = m_database.unseal(sealed, profileOf.context({environment.toUtf8()})).and_then(&Profile::fromJson);
    // Unreadable: whoever signs in next is remembered anew.
    if (!profile)
        return std::optional<Profile>();
    return std::optional<Profile>(*profile);
}

Result<void> EnvironmentStore::saveProfile(const QString &environment, const Profile &profile)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const QByteArray sealed
        = m_database.seal(compact(profile.toJson()), profileOf.context({environment.toUtf8()}));
    const auto done = m_database.run(
        u"INSERT OR REPLACE INTO profiles (environment, profile) VALUES (?, ?)"_s, {environment, sealed});
    if (!done)
        return tl::unexpected(done.error());
    return (*transaction)->commit();
}

Result<void> EnvironmentStore::saveHold(const QString &environment, std::chrono::milliseconds length)
{
    const qint64 until = QDateTime::currentMSecsSinceEpoch() + length.count();
    const auto done
        = m_database.run(u"INSERT OR REPLACE INTO holds (environment, until, length) VALUES (?, ?, ?)"_s,
            {environment, until, static_cast<qint64>(length.count())});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<std::chrono::milliseconds> EnvironmentStore::holdLeft(const QString &environment)
{
    const auto query
        = m_database.run(u"SELECT until, length FROM holds WHERE environment = ?"_s, {environment});
    if (!query)
        return tl::unexpected(query.error());
    qint64 left = 0;
    if ((*query)->next()) {
        left = (*query)->value(0).toLongLong() - QDateTime::currentMSecsSinceEpoch();
        left = std::clamp<qint64>(left, 0, std::max<qint64>(0, (*query)->value(1).toLongLong()));
    }
    (*query)->finish();
    return std::chrono::milliseconds(left);
}

} // namespace techpass
