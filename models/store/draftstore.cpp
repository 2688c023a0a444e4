// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftstore.h"

#include "models/store/database.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto infoColumns = "id, title, rows, errors, checks, edited_at"_L1;

DraftInfo infoFrom(const QSqlQuery &query)
{
    DraftInfo info;
    info.id = query.value(0).toLongLong();
    info.title = QString::fromUtf8(query.value(1).toByteArray());
    info.rows = query.value(2).toInt();
    info.errors = query.value(3).toInt();
    info.checks = query.value(4).toInt();
    info.editedAt = QDateTime::fromMSecsSinceEpoch(query.value(5).toLongLong(), Qt::UTC);
    return info;
}

} // namespace

Result<DraftInfo> DraftStore::create(
    const QString &environment, const QString &title, const QByteArray &source)
{
    DraftInfo info;
    info.title = title;
    info.editedAt = QDateTime::currentDateTimeUtc();
    const auto query
        = m_database.run(u"INSERT INTO drafts (environment, title, source, edited_at) VALUES (?, ?, ?, ?)"_s,
            {environment, title.toUtf8(), source, info.editedAt.toMSecsSinceEpoch()});
    if (!query)
        return tl::unexpected(query.error());
    info.id = (*query)->lastInsertId().toLongLong();
    return info;
}

Result<QList<DraftInfo>> DraftStore::list(const QString &environment)
{
    const auto query = m_database.run(
        u"SELECT "_s + infoColumns + u" FROM drafts WHERE environment = ? ORDER BY edited_at DESC, id DESC"_s,
        {environment});
    if (!query)
        return tl::unexpected(query.error());
    QList<DraftInfo> drafts;
    while ((*query)->next())
        drafts.append(infoFrom(**query));
    (*query)->finish();
    return drafts;
}

Result<StoredDraft> DraftStore::load(qint64 id)
{
    const auto query
        = m_database.run(u"SELECT "_s + infoColumns + u", source FROM drafts WHERE id = ?"_s, {id});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return failure(Error::Kind::StorageDamaged, u"draft %1 is gone"_s.arg(id));
    StoredDraft draft{infoFrom(**query), (*query)->value(6).toByteArray(), {}};
    (*query)->finish();
    const auto log = m_database.run(u"SELECT entry FROM draft_log WHERE draft = ? ORDER BY number"_s, {id});
    if (!log)
        return tl::unexpected(log.error());
    while ((*log)->next())
        draft.log.append((*log)->value(0).toByteArray());
    (*log)->finish();
    return draft;
}

Result<void> DraftStore::appendLog(qint64 id, const QByteArray &entry)
{
    const auto done = m_database.run(
        u"INSERT INTO draft_log (draft, number, entry)"
        " VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM draft_log WHERE draft = ?), ?)"_s,
        {id, id, entry});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> DraftStore::cutLog(qint64 id, int entries)
{
    const auto done
        = m_database.run(u"DELETE FROM draft_log WHERE draft = ? AND number NOT IN"
                         " (SELECT number FROM draft_log WHERE draft = ? ORDER BY number LIMIT ?)"_s,
            {id, id, entries});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<DraftInfo> DraftStore::update(DraftInfo info)
{
    info.editedAt = QDateTime::currentDateTimeUtc();
    const auto done = m_database.run(
        u"UPDATE drafts SET title = ?, rows = ?, errors = ?, checks = ?, edited_at = ? WHERE id = ?"_s,
        {info.title.toUtf8(), info.rows, info.errors, info.checks, info.editedAt.toMSecsSinceEpoch(),
            info.id});
    if (!done)
        return tl::unexpected(done.error());
    return info;
}

Result<void> DraftStore::remove(qint64 id)
{
    // The log goes with it by ON DELETE CASCADE; secure_delete overwrites both.
    const auto done = m_database.run(u"DELETE FROM drafts WHERE id = ?"_s, {id});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace techpass
