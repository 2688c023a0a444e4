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

Result<DraftInfo> DraftStore::begin(const QString &environment, const QString &title)
{
    DraftInfo info;
    info.title = title;
    info.editedAt = QDateTime::currentDateTimeUtc();
    const auto query = m_database.run(
        u"INSERT INTO drafts (environment, title, source, edited_at, complete) VALUES (?, ?, ?, ?, 0)"_s,
        {environment, title.toUtf8(), QByteArray(), info.editedAt.toMSecsSinceEpoch()});
    if (!query)
        return tl::unexpected(query.error());
    info.id = (*query)->lastInsertId().toLongLong();
    return info;
}

Result<void> DraftStore::appendSource(qint64 id, const QByteArray &piece)
{
    const auto done = m_database.run(
        u"INSERT INTO draft_sources (draft, number, bytes)"
        " VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM draft_sources WHERE draft = ?), ?)"_s,
        {id, id, piece});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> DraftStore::complete(qint64 id)
{
    const auto done = m_database.run(u"UPDATE drafts SET complete = 1 WHERE id = ?"_s, {id});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<DraftInfo> DraftStore::create(
    const QString &environment, const QString &title, const QByteArray &source)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<DraftInfo> info = begin(environment, title);
    if (!info)
        return info;
    for (qsizetype from = 0; from < source.size(); from += pieceSize) {
        if (const Result<void> written = appendSource(info->id, source.mid(from, pieceSize)); !written)
            return tl::unexpected(written.error());
    }
    if (const Result<void> completed = complete(info->id); !completed)
        return tl::unexpected(completed.error());
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return info;
}

Result<QList<DraftInfo>> DraftStore::list(const QString &environment)
{
    const auto query = m_database.run(u"SELECT "_s + infoColumns
            + u" FROM drafts WHERE environment = ? AND complete = 1 ORDER BY edited_at DESC, id DESC"_s,
        {environment});
    if (!query)
        return tl::unexpected(query.error());
    QList<DraftInfo> drafts;
    while ((*query)->next())
        drafts.append(infoFrom(**query));
    (*query)->finish();
    return drafts;
}

Result<QList<qint64>> DraftStore::incomplete(const QString &environment, const QDateTime &time)
{
    const auto query
        = m_database.run(u"SELECT id FROM drafts WHERE environment = ? AND complete = 0 AND edited_at < ?"_s,
            {environment, time.toMSecsSinceEpoch()});
    if (!query)
        return tl::unexpected(query.error());
    QList<qint64> ids;
    while ((*query)->next())
        ids.append((*query)->value(0).toLongLong());
    (*query)->finish();
    return ids;
}

Result<StoredDraft> DraftStore::load(qint64 id)
{
    const auto query
        = m_database.run(u"SELECT "_s + infoColumns + u" FROM drafts WHERE id = ? AND complete = 1"_s, {id});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return failure(Error::Kind::StorageDamaged, u"draft %1 is gone"_s.arg(id));
    StoredDraft draft{infoFrom(**query), {}, {}};
    (*query)->finish();
    Result<QByteArray> source = sourceOf(id);
    if (!source)
        return tl::unexpected(source.error());
    draft.source = *std::move(source);
    const auto log = m_database.run(u"SELECT entry FROM draft_log WHERE draft = ? ORDER BY number"_s, {id});
    if (!log)
        return tl::unexpected(log.error());
    while ((*log)->next())
        draft.log.append((*log)->value(0).toByteArray());
    (*log)->finish();
    return draft;
}

Result<QByteArray> DraftStore::sourceOf(qint64 id)
{
    const auto whole = m_database.run(
        u"SELECT source, (SELECT coalesce(sum(length(bytes)), 0) FROM draft_sources WHERE draft = ?)"
        " FROM drafts WHERE id = ?"_s,
        {id, id});
    if (!whole)
        return tl::unexpected(whole.error());
    if (!(*whole)->next())
        return failure(Error::Kind::StorageDamaged, u"draft %1 is gone"_s.arg(id));
    QByteArray source = (*whole)->value(0).toByteArray();
    source.reserve(source.size() + (*whole)->value(1).toLongLong());
    (*whole)->finish();
    const auto pieces
        = m_database.run(u"SELECT bytes FROM draft_sources WHERE draft = ? ORDER BY number"_s, {id});
    if (!pieces)
        return tl::unexpected(pieces.error());
    while ((*pieces)->next())
        source.append((*pieces)->value(0).toByteArray());
    (*pieces)->finish();
    return source;
}

Result<void> DraftStore::appendLog(qint64 id, const QList<QByteArray> &entries)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    for (const QByteArray &entry : entries) {
        const auto done = m_database.run(
            u"INSERT INTO draft_log (draft, number, entry)"
            " VALUES (?, (SELECT coalesce(max(number), 0) + 1 FROM draft_log WHERE draft = ?), ?)"_s,
            {id, id, entry});
        if (!done)
            return tl::unexpected(done.error());
    }
    return (*transaction)->commit();
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

Result<bool> DraftStore::removeSome(qint64 id)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Overwriting what is deleted takes its time, so that it is done a few pieces at a time.
    const auto gone = m_database.run(u"UPDATE drafts SET complete = 0 WHERE id = ?"_s, {id});
    if (!gone)
        return tl::unexpected(gone.error());
    const auto pieces
        = m_database.run(u"DELETE FROM draft_sources WHERE draft = ? AND number >"
                         " (SELECT coalesce(max(number), 0) - 2 FROM draft_sources WHERE draft = ?)"_s,
            {id, id});
    if (!pieces)
        return tl::unexpected(pieces.error());
    // The log goes with the draft by ON DELETE CASCADE.
    const auto draft = m_database.run(
        u"DELETE FROM drafts WHERE id = ? AND NOT EXISTS (SELECT 1 FROM draft_sources WHERE draft = ?)"_s,
        {id, id});
    if (!draft)
        return tl::unexpected(draft.error());
    const auto left = m_database.run(u"SELECT count(*) FROM drafts WHERE id = ?"_s, {id});
    if (!left)
        return tl::unexpected(left.error());
    const bool none = (*left)->next() && (*left)->value(0).toInt() == 0;
    (*left)->finish();
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return none;
}

Result<void> DraftStore::remove(qint64 id)
{
    Result<bool> done = false;
    while (done && !*done)
        done = removeSome(id);
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

} // namespace techpass
