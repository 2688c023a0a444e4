// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/policystore.h"

#include "models/store/database.h"

#include <QDateTime>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace techpass {

Result<std::optional<StoredPolicy>> PolicyStore::load(const QString &environment)
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

Result<void> PolicyStore::save(const QString &environment, const StoredPolicy &stored)
{
    const QByteArray json = QJsonDocument(stored.policy.toJson()).toJson(QJsonDocument::Compact);
    const auto done = m_database.run(
        u"INSERT OR REPLACE INTO policies (environment, policy, etag, fetched_at) VALUES (?, ?, ?, ?)"_s,
        {environment, json, QString::fromLatin1(stored.etag), QDateTime::currentMSecsSinceEpoch()});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace techpass
