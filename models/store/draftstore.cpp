// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/draftstore.h"

#include "models/store/database.h"
#include "models/store/draftrows.h"
#include "models/store/sealedcolumns.h"

#include <QFileInfo>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

/// How much of a draft is there; the column `complete`.
enum class DraftState { Begun = 0, Complete = 1, Removed = 2 };

} // namespace

SourceFile SourceFile::at(const QString &path)
{
    return {path, QFileInfo(path).lastModified().toUTC()};
}

Result<DraftInfo> DraftStore::begin(
    const QString &environment, DraftInfo info, qint64 size, const SourceFile &file, const QByteArray &start)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    info.editedAt = QDateTime::currentDateTimeUtc();
    const bool isFile = !file.path.isEmpty();
    const auto query = m_database.run(
        u"INSERT INTO drafts (environment, owner, title, source, rows, errors, checks, edited_at, complete,"
        " source_size, source_path, source_changed_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"_s,
        {environment, m_database.blind(info.owner),
            m_database.seal(info.title.toUtf8(), draftTitle.context()),
            m_database.seal(start, draftStart.context()), info.rows, info.errors, info.checks,
            info.editedAt.toMSecsSinceEpoch(), int(DraftState::Begun), size,
            isFile ? QVariant(m_database.seal(file.path.toUtf8(), draftPath.context())) : QVariant(),
            isFile ? QVariant(file.changedAt.toMSecsSinceEpoch()) : QVariant()});
    if (!query)
        return tl::unexpected(query.error());
    info.id = (*query)->lastInsertId().toLongLong();
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return info;
}

Result<void> DraftStore::appendSource(qint64 id, qint64 from, QByteArrayView piece)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const qint64 number = from / pieceSize + 1;
    // Should two write the same draft, the second cannot.
    const auto done = m_database.run(u"INSERT INTO draft_sources (draft, number, bytes) VALUES (?, ?, ?)"_s,
        {id, number, m_database.seal(piece, draftPieceContext(id, number))});
    if (!done)
        return tl::unexpected(done.error());
    return (*transaction)->commit();
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
    const QString &environment, const QString &title, const QByteArray &source, const QString &owner)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<DraftInfo> info = begin(environment, {0, title, 0, 0, 0, {}, owner}, source.size());
    if (!info)
        return info;
    for (qsizetype from = 0; from < source.size(); from += pieceSize) {
        const auto piece = QByteArrayView(source).sliced(from, std::min(pieceSize, source.size() - from));
        if (const Result<void> written = appendSource(info->id, from, piece); !written)
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
    const auto query = m_database.run(u"SELECT "_s + draftInfoColumns
            + u" FROM drafts WHERE complete = 1 AND " + condition + u" ORDER BY edited_at DESC, id DESC",
        values);
    if (!query)
        return tl::unexpected(query.error());
    QList<DraftInfo> drafts;
    while ((*query)->next()) {
        std::optional<Error> damage;
        const Result<DraftInfo> info = draftInfoFrom(m_database, **query, damage);
        if (!info)
            return tl::unexpected(info.error());
        drafts.append(*info);
    }
    (*query)->finish();
    return drafts;
}

Result<QList<DraftInfo>> DraftStore::list(const QString &environment, const QString &user)
{
    return found(u"environment = ? AND owner IN ('', ?)"_s, {environment, m_database.blind(user)});
}

Result<QList<DraftInfo>> DraftStore::ofSize(const QString &environment, const QString &user, qint64 size)
{
    return found(u"environment = ? AND owner IN ('', ?) AND source_size = ?"_s,
        {environment, m_database.blind(user), size});
}

Result<void> DraftStore::adopt(const QString &environment, const QString &user)
{
    const auto done = m_database.run(u"UPDATE drafts SET owner = ? WHERE environment = ? AND owner = ''"_s,
        {m_database.blind(user), environment});
    if (!done)
        return tl::unexpected(done.error());
    return {};
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

Result<QList<UnfinishedDraft>> DraftStore::unfinished(const QString &environment)
{
    const auto query = m_database.run(u"SELECT "_s + draftInfoColumns
            + u", source_path, source_changed_at, source_size,"
              " (SELECT coalesce(sum(length(bytes) - %1), 0) FROM draft_sources WHERE draft = id) AS pieces,"
              " (SELECT count(*) FROM draft_log WHERE draft = id) AS changes, source"
              " FROM drafts WHERE environment = ? AND complete = 0 AND (pieces > 0 OR changes > 0)"_s.arg(
                  Sealer::overhead),
        {environment});
    if (!query)
        return tl::unexpected(query.error());
    QList<UnfinishedDraft> drafts;
    while ((*query)->next()) {
        const QSqlQuery &row = **query;
        std::optional<Error> titleDamage;
        std::optional<Error> fileDamage;
        const Result<DraftInfo> info = draftInfoFrom(m_database, row, titleDamage);
        const Result<SourceFile> file = draftFileFrom(m_database, row, fileDamage);
        const Result<QByteArray> start = m_database.unseal(row.value(11).toByteArray(), draftStart.context());
        const bool isStartDamaged = !start && start.error().kind == Error::Kind::StorageDamaged;
        if (!info || !file || (!start && !isStartDamaged))
            return tl::unexpected(!info ? info.error() : !file ? file.error() : start.error());
        UnfinishedDraft draft;
        draft.info = *info;
        draft.file = *file;
        draft.size = row.value(8).toLongLong();
        draft.start = start.value_or(QByteArray());
        draft.written = draft.start.size() + row.value(9).toLongLong();
        draft.changes = row.value(10).toInt();
        draft.isDamaged = isStartDamaged || (fileDamage && draft.written < draft.size);
        drafts.append(draft);
    }
    (*query)->finish();
    return drafts;
}

Result<bool> DraftStore::isSame(qint64 id, const QByteArray &source, qint64 &from)
{
    constexpr int atOnce = 8;
    const Result<qint64> first = draftPieceAt(m_database, id, from);
    if (!first)
        return tl::unexpected(first.error());
    // The start comes first; older drafts have all of their bytes there.
    const auto query = m_database.run(u"SELECT bytes, number FROM (SELECT 0 AS number, source AS bytes"
                                      " FROM drafts WHERE id = ?"
                                      " UNION ALL SELECT number, bytes FROM draft_sources WHERE draft = ?)"
                                      " WHERE number >= ? ORDER BY number LIMIT ?"_s,
        {id, id, *first, atOnce});
    if (!query)
        return tl::unexpected(query.error());
    bool same = true;
    while (same && (*query)->next()) {
        const Result<QByteArray> opened = draftPieceFrom(m_database, id, **query);
        if (!opened)
            return tl::unexpected(opened.error());
        const QByteArray &piece = *opened;
        same = QByteArrayView(source).sliced(std::min<qint64>(from, source.size())).startsWith(piece);
        from += piece.size();
    }
    (*query)->finish();
    return same;
}

Result<StoredDraft> DraftStore::load(qint64 id)
{
    const auto query = m_database.run(u"SELECT "_s + draftInfoColumns
            + u", source_path, source_changed_at FROM drafts WHERE id = ? AND complete = 1",
        {id});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return failure(Error::Kind::StorageDamaged, u"draft %1 is gone"_s.arg(id));
    std::optional<Error> damage;
    const Result<DraftInfo> info = draftInfoFrom(m_database, **query, damage);
    const Result<SourceFile> file = draftFileFrom(m_database, **query, damage);
    (*query)->finish();
    if (!info || !file)
        return tl::unexpected(!info ? info.error() : file.error());
    StoredDraft draft{*info, {}, {}, *file, 0, damage};
    Result<QByteArray> source = sourceOf(id);
    if (!source)
        return tl::unexpected(source.error());
    draft.source = *std::move(source);
    if (const Result<void> loaded = loadLog(draft); !loaded)
        return tl::unexpected(loaded.error());
    return draft;
}

/// An entry says nothing without those before it, so that the first damaged one ends the log.
Result<void> DraftStore::loadLog(StoredDraft &draft)
{
    const qint64 id = draft.info.id;
    const auto log
        = m_database.run(u"SELECT entry, number FROM draft_log WHERE draft = ? ORDER BY number"_s, {id});
    if (!log)
        return tl::unexpected(log.error());
    for (; (*log)->next(); ++draft.entries) {
        if (draft.log.size() < draft.entries)
            continue;
        Result<QByteArray> entry = m_database.unseal(
            (*log)->value(0).toByteArray(), draftEntryContext(id, (*log)->value(1).toLongLong()));
        if (entry)
            draft.log.append(*std::move(entry));
        else if (entry.error().kind == Error::Kind::StorageDamaged)
            draft.damage = entry.error();
        else
            return tl::unexpected(entry.error());
    }
    (*log)->finish();
    return {};
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
    Result<QByteArray> source = m_database.unseal((*whole)->value(0).toByteArray(), draftStart.context());
    if (!source)
        return source;
    source->reserve(source->size() + (*whole)->value(1).toLongLong());
    (*whole)->finish();
    const auto pieces
        = m_database.run(u"SELECT bytes, number FROM draft_sources WHERE draft = ? ORDER BY number"_s, {id});
    if (!pieces)
        return tl::unexpected(pieces.error());
    while ((*pieces)->next()) {
        const Result<QByteArray> piece = draftPieceFrom(m_database, id, **pieces);
        if (!piece)
            return piece;
        source->append(*piece);
    }
    (*pieces)->finish();
    return source;
}

Result<void> DraftStore::appendLog(qint64 id, const QList<QByteArray> &entries)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto last
        = m_database.run(u"SELECT coalesce(max(number), 0) FROM draft_log WHERE draft = ?"_s, {id});
    if (!last)
        return tl::unexpected(last.error());
    qint64 number = (*last)->next() ? (*last)->value(0).toLongLong() : 0;
    (*last)->finish();
    for (const QByteArray &entry : entries) {
        ++number;
        const auto done = m_database.run(u"INSERT INTO draft_log (draft, number, entry) VALUES (?, ?, ?)"_s,
            {id, number, m_database.seal(entry, draftEntryContext(id, number))});
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
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    info.editedAt = QDateTime::currentDateTimeUtc();
    const auto done = m_database.run(
        u"UPDATE drafts SET title = ?, rows = ?, errors = ?, checks = ?, edited_at = ? WHERE id = ?"_s,
        {m_database.seal(info.title.toUtf8(), draftTitle.context()), info.rows, info.errors, info.checks,
            info.editedAt.toMSecsSinceEpoch(), info.id});
    if (!done)
        return tl::unexpected(done.error());
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
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
    if (const auto typed = m_database.run(u"DELETE FROM draft_typing WHERE draft = ?"_s, {id}); !typed)
        return tl::unexpected(typed.error());
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
