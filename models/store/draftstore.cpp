// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftstore.h"

#include "models/store/database.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr auto infoColumns = "id, title, rows, errors, checks, edited_at"_L1;

/// How much of a draft is there; the column `complete`.
enum class DraftState { Begun = 0, Complete = 1, Removed = 2 };

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

/// Behind infoColumns: source_path, source_changed_at.
SourceFile fileFrom(const QSqlQuery &query)
{
    const QString path = QString::fromUtf8(query.value(6).toByteArray());
    if (path.isEmpty())
        return {};
    return {path, QDateTime::fromMSecsSinceEpoch(query.value(7).toLongLong(), Qt::UTC)};
}

} // namespace

SourceFile SourceFile::at(const QString &path)
{
    return {path, QFileInfo(path).lastModified().toUTC()};
}

Result<DraftInfo> DraftStore::begin(
    const QString &environment, DraftInfo info, qint64 size, const SourceFile &file, const QByteArray &start)
{
    info.editedAt = QDateTime::currentDateTimeUtc();
    const bool isFile = !file.path.isEmpty();
    const auto query = m_database.run(
        u"INSERT INTO drafts (environment, title, source, rows, errors, checks, edited_at, complete,"
        " source_size, source_path, source_changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {environment, info.title.toUtf8(), start.isNull() ? QByteArray("") : start, info.rows, info.errors,
            info.checks, info.editedAt.toMSecsSinceEpoch(), int(DraftState::Begun), size,
            isFile ? QVariant(file.path.toUtf8()) : QVariant(),
            isFile ? QVariant(file.changedAt.toMSecsSinceEpoch()) : QVariant()});
    if (!query)
        return tl::unexpected(query.error());
    info.id = (*query)->lastInsertId().toLongLong();
    return info;
}

Result<void> DraftStore::appendSource(qint64 id, qint64 from, const QByteArray &piece)
{
    // Should two write the same draft, the second cannot.
    const auto done = m_database.run(u"INSERT INTO draft_sources (draft, number, bytes) VALUES (?, ?, ?)"_s,
        {id, from / pieceSize + 1, piece});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<void> DraftStore::complete(qint64 id)
{
    const auto done
        = m_database.run(u"UPDATE drafts SET complete = ? WHERE id = ?"_s, {int(DraftState::Complete), id});
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
    const Result<DraftInfo> info = begin(environment, {0, title, 0, 0, 0, {}}, source.size());
    if (!info)
        return info;
    for (qsizetype from = 0; from < source.size(); from += pieceSize) {
        if (const Result<void> written = appendSource(info->id, from, source.mid(from, pieceSize)); !written)
            return tl::unexpected(written.error());
    }
    if (const Result<void> completed = complete(info->id); !completed)
        return tl::unexpected(completed.error());
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return info;
}

Result<QList<DraftInfo>> DraftStore::found(const QString &condition, const QVariantList &values)
{
    const auto query = m_database.run(u"SELECT "_s + infoColumns + u" FROM drafts WHERE complete = 1 AND "
            + condition + u" ORDER BY edited_at DESC, id DESC",
        values);
    if (!query)
        return tl::unexpected(query.error());
    QList<DraftInfo> drafts;
    while ((*query)->next())
        drafts.append(infoFrom(**query));
    (*query)->finish();
    return drafts;
}

Result<QList<DraftInfo>> DraftStore::list(const QString &environment)
{
    return found(u"environment = ?"_s, {environment});
}

Result<QList<DraftInfo>> DraftStore::ofSize(const QString &environment, qint64 size)
{
    return found(u"environment = ? AND source_size = ?"_s, {environment, size});
}

Result<QList<qint64>> DraftStore::incomplete(const QString &environment, const QDateTime &time)
{
    const auto query = m_database.run(
        u"SELECT id FROM drafts WHERE environment = ? AND (complete = 2 OR (complete = 0 AND edited_at < ?"
        " AND NOT EXISTS (SELECT 1 FROM draft_sources WHERE draft = id)"
        " AND NOT EXISTS (SELECT 1 FROM draft_log WHERE draft = id)))"_s,
        {environment, time.toMSecsSinceEpoch()});
    if (!query)
        return tl::unexpected(query.error());
    QList<qint64> ids;
    while ((*query)->next())
        ids.append((*query)->value(0).toLongLong());
    (*query)->finish();
    return ids;
}

Result<QStringList> DraftStore::sourceFiles(const QString &environment)
{
    const auto query = m_database.run(
        u"SELECT DISTINCT source_path FROM drafts WHERE environment = ? AND source_path IS NOT NULL"_s,
        {environment});
    if (!query)
        return tl::unexpected(query.error());
    QStringList paths;
    while ((*query)->next())
        paths.append(QString::fromUtf8((*query)->value(0).toByteArray()));
    (*query)->finish();
    return paths;
}

Result<QList<UnfinishedDraft>> DraftStore::unfinished(const QString &environment)
{
    const auto query = m_database.run(u"SELECT "_s + infoColumns
            + u", source_path, source_changed_at, source_size,"
              " (SELECT coalesce(sum(length(bytes)), 0) FROM draft_sources WHERE draft = id) AS pieces,"
              " (SELECT count(*) FROM draft_log WHERE draft = id) AS changes, source"
              " FROM drafts WHERE environment = ? AND complete = 0 AND (pieces > 0 OR changes > 0)",
        {environment});
    if (!query)
        return tl::unexpected(query.error());
    QList<UnfinishedDraft> drafts;
    while ((*query)->next()) {
        const QSqlQuery &row = **query;
        UnfinishedDraft draft;
        draft.info = infoFrom(row);
        draft.file = fileFrom(row);
        draft.size = row.value(8).toLongLong();
        draft.start = row.value(11).toByteArray();
        draft.written = draft.start.size() + row.value(9).toLongLong();
        draft.changes = row.value(10).toInt();
        drafts.append(draft);
    }
    (*query)->finish();
    return drafts;
}

Result<bool> DraftStore::isSame(qint64 id, const QByteArray &source, qint64 &from)
{
    constexpr int atOnce = 2;
    // The start comes first; older drafts have all of their bytes there.
    const auto query = m_database.run(u"SELECT bytes FROM (SELECT 0 AS number, source AS bytes FROM drafts "
                                      u"WHERE id = ? AND length(source) > 0"
                                      " UNION ALL SELECT number, bytes FROM draft_sources WHERE draft = ?)"
                                      " WHERE number >= ? ORDER BY number LIMIT ?"_s,
        {id, id, from == 0 ? 0 : from / pieceSize + 1, atOnce});
    if (!query)
        return tl::unexpected(query.error());
    bool same = true;
    while (same && (*query)->next()) {
        const QByteArray piece = (*query)->value(0).toByteArray();
        same = QByteArrayView(source).sliced(std::min<qint64>(from, source.size())).startsWith(piece);
        from += piece.size();
    }
    (*query)->finish();
    return same;
}

Result<StoredDraft> DraftStore::load(qint64 id)
{
    const auto query = m_database.run(u"SELECT "_s + infoColumns
            + u", source_path, source_changed_at FROM drafts WHERE id = ? AND complete = 1",
        {id});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return failure(Error::Kind::StorageDamaged, u"draft %1 is gone"_s.arg(id));
    StoredDraft draft{infoFrom(**query), {}, {}, fileFrom(**query)};
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
    const auto gone
        = m_database.run(u"UPDATE drafts SET complete = ? WHERE id = ?"_s, {int(DraftState::Removed), id});
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
