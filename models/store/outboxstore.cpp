// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxstore.h"

#include "models/store/database.h"
#include "models/store/outboxinsertion.h"
#include "models/store/outboxrows.h"
#include "models/store/sealedcolumns.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

int number(RowState state)
{
    return static_cast<int>(state);
}

constexpr auto selectSubmissions = "SELECT id, source_key, title, created_at, total FROM submissions"
                                   " WHERE environment = ? AND user = ?"_L1;

// The plus keeps SQLite from reading a whole submission by its index, where few rows of it are asked for.
constexpr auto ofSubmitter
    = " AND +submission IN (SELECT id FROM submissions WHERE environment = ? AND user = ?)"_L1;

// The index of open rows is used only where its own condition stands in the query.
constexpr auto isOpenAndState = "state IN (0, 1) AND state = ?"_L1;

} // namespace

Result<std::optional<OutboxRow>> OutboxStore::rowById(qint64 id)
{
    Result<QList<OutboxRow>> rows = selectRows(m_database, u"id = ?"_s, {id});
    if (!rows)
        return tl::unexpected(rows.error());
    return rows->isEmpty() ? std::nullopt : std::optional<OutboxRow>(std::move(rows->first()));
}

Result<qint64> OutboxStore::revision()
{
    const auto query = m_database.run(u"SELECT value FROM outbox_revision_count"_s);
    if (!query)
        return tl::unexpected(query.error());
    const qint64 value = (*query)->next() ? (*query)->value(0).toLongLong() : 0;
    (*query)->finish();
    return value;
}

Result<qint64> OutboxStore::nextRevision()
{
    if (const auto counted = m_database.run(u"UPDATE outbox_revision_count SET value = value + 1"_s);
        !counted)
        return tl::unexpected(counted.error());
    return revision();
}

Result<StoredSubmission> OutboxStore::enqueue(const NewSubmission &wanted)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<std::optional<StoredSubmission>> known = find(wanted.environment, wanted.user, wanted.sourceKey);
    if (!known)
        return tl::unexpected(known.error());
    if (*known) {
        (*known)->isNew = false;
        return **known;
    }
    const Result<Submission> submission = insertSubmission(m_database, wanted);
    if (!submission)
        return tl::unexpected(submission.error());
    const Result<qint64> revision = nextRevision();
    if (!revision)
        return tl::unexpected(revision.error());
    Result<QList<OutboxRow>> rows = insertRows(m_database, *submission, wanted.rows, *revision);
    if (!rows)
        return tl::unexpected(rows.error());
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return StoredSubmission{*submission, std::move(*rows), true, false};
}

Result<QList<StoredSubmission>> OutboxStore::submissions(
    const QString &environment, const QString &user, const QString &condition, const QVariantList &values)
{
    const auto query = m_database.run(
        selectSubmissions + condition, QVariantList{environment, m_database.blind(user)} + values);
    if (!query)
        return tl::unexpected(query.error());
    QList<StoredSubmission> found;
    while ((*query)->next()) {
        const Result<QByteArray> title
            = m_database.unseal((*query)->value(2).toByteArray(), submissionTitle.context());
        if (!title)
            return tl::unexpected(title.error());
        found.append(
            {Submission{(*query)->value(0).toLongLong(), environment, user, (*query)->value(1).toString(),
                 QString::fromUtf8(*title), timeFromColumn((*query)->value(3)), (*query)->value(4).toInt()},
                {}, false, false});
    }
    (*query)->finish();
    for (StoredSubmission &stored : found) {
        Result<QList<OutboxRow>> rows
            = selectRows(m_database, u"submission = ? ORDER BY position"_s, {stored.submission.id});
        if (!rows)
            return tl::unexpected(rows.error());
        stored.rows = std::move(*rows);
    }
    return found;
}

Result<std::optional<StoredSubmission>> OutboxStore::find(
    const QString &environment, const QString &user, const QString &sourceKey)
{
    const auto kept = submissions(environment, user, u" AND source_key = ?"_s, {sourceKey});
    if (!kept)
        return tl::unexpected(kept.error());
    if (!kept->isEmpty())
        return kept->first();
    const auto purged
        = m_database.run(u"SELECT 1 FROM purged WHERE environment = ? AND user = ? AND source_key = ?"_s,
            {environment, m_database.blind(user), sourceKey});
    if (!purged)
        return tl::unexpected(purged.error());
    const bool wasSent = (*purged)->next();
    (*purged)->finish();
    if (!wasSent)
        return std::optional<StoredSubmission>();
    return StoredSubmission{Submission{0, environment, user, sourceKey, {}, {}, 0}, {}, false, true};
}

Result<QList<StoredSubmission>> OutboxStore::all(const QString &environment, const QString &user)
{
    return submissions(environment, user, u" ORDER BY id DESC"_s, {});
}

Result<QList<OutboxRow>> OutboxStore::changedSince(
    const QString &environment, const QString &user, qint64 revision)
{
    return selectRows(
        m_database, u"revision > ?"_s + ofSubmitter, {revision, environment, m_database.blind(user)});
}

Result<QList<Attempt>> OutboxStore::attempts(qint64 rowId)
{
    const auto query = m_database.run(
        u"SELECT number, started_at, finished_at, error, trace_id FROM attempts WHERE row = ? ORDER BY number"_s,
        {rowId});
    if (!query)
        return tl::unexpected(query.error());
    QList<Attempt> found;
    while ((*query)->next()) {
        found.append({(*query)->value(0).toInt(), timeFromColumn((*query)->value(1)),
            timeFromColumn((*query)->value(2)), errorFromColumn((*query)->value(3)),
            (*query)->value(4).toString()});
    }
    (*query)->finish();
    return found;
}

Result<QList<int>> OutboxStore::positionsTaken(const QString &environment, const QString &sourceKeyStart)
{
    const auto query = m_database.run(
        u"SELECT position FROM outbox JOIN submissions ON submissions.id = outbox.submission"
        " WHERE environment = ? AND substr(source_key, 1, ?) = ? AND state <> ?"
        // What became of them is purged.
        " UNION SELECT position FROM taken WHERE 'draft:' || draft || ':' = ?"_s,
        {environment, sourceKeyStart.size(), sourceKeyStart, number(RowState::Cancelled), sourceKeyStart});
    if (!query)
        return tl::unexpected(query.error());
    QList<int> positions;
    while ((*query)->next())
        positions.append((*query)->value(0).toInt());
    (*query)->finish();
    return positions;
}

Result<QHash<int, QString>> OutboxStore::emailsTaken(
    const QString &environment, const QString &sourceKeyStart, const QSet<int> &positions)
{
    const Result<QList<OutboxRow>> rows = selectRows(m_database,
        u"state <> ? AND submission IN"
        " (SELECT id FROM submissions WHERE environment = ? AND substr(source_key, 1, ?) = ?)"_s,
        {number(RowState::Cancelled), environment, sourceKeyStart.size(), sourceKeyStart});
    if (!rows)
        return tl::unexpected(rows.error());
    QHash<int, QString> emails;
    for (const OutboxRow &row : *rows) {
        if (positions.contains(row.position))
            emails.insert(row.position, row.request.email());
    }
    return emails;
}

Result<QList<OutboxRow>> OutboxStore::nextWaiting(
    const QString &environment, const QString &user, const QSet<qint64> &except, int limit)
{
    // The rows that wait for their next try are few; reading past them is cheaper than a list in the SQL.
    Result<QList<OutboxRow>> rows
        = selectRows(m_database, isOpenAndState + ofSubmitter + u" ORDER BY id LIMIT ?"_s,
            {number(RowState::Waiting), environment, m_database.blind(user),
                static_cast<int>(except.size()) + limit});
    if (!rows)
        return rows;
    rows->removeIf([&except](const OutboxRow &row) { return except.contains(row.id); });
    if (rows->size() > limit)
        rows->resize(limit);
    return rows;
}

Result<QList<OutboxRow>> OutboxStore::claim(const QList<qint64> &ids)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<qint64> revision = nextRevision();
    if (!revision)
        return tl::unexpected(revision.error());
    const qint64 time = now();
    QList<OutboxRow> claimed;
    for (const qint64 id : ids) {
        const auto update = m_database.run(
            u"UPDATE outbox SET state = ?, attempts = attempts + 1, next_try = NULL, updated_at = ?,"
            " first_attempt_at = COALESCE(first_attempt_at, ?), revision = ? WHERE id = ? AND state = ?"_s,
            {number(RowState::Sending), time, time, *revision, id, number(RowState::Waiting)});
        if (!update)
            return tl::unexpected(update.error());
        if ((*update)->numRowsAffected() == 0)
            continue;
        Result<std::optional<OutboxRow>> row = rowById(id);
        if (!row)
            return tl::unexpected(row.error());
        const auto attempt
            = m_database.run(u"INSERT INTO attempts (row, number, started_at) VALUES (?, ?, ?)"_s,
                {id, (*row)->attempts, time});
        if (!attempt)
            return tl::unexpected(attempt.error());
        claimed.append(std::move(**row));
    }
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return claimed;
}

Result<bool> OutboxStore::applyOne(const RowChange &change, qint64 revision)
{
    const bool waits = change.to == RowState::Waiting;
    const auto update = m_database.run(
        u"UPDATE outbox SET state = ?, outcome = ?, trace_id = CASE ? WHEN '' THEN trace_id ELSE ? END,"
        " last_error = ?, next_try = ?, outcome_unknown = ?, absent_before = ?, updated_at = ?, revision = ?"
        " WHERE id = ? AND state = ?"_s,
        {number(change.to), waits ? QByteArray() : sealedOutcome(m_database, change.id, change.outcome),
            change.traceId, change.traceId, errorColumn(waits ? change.error : std::nullopt),
            timeColumn(waits ? change.nextTry : QDateTime()), change.outcomeUnknown, change.absentBefore,
            now(), revision, change.id, number(change.from)});
    if (!update)
        return tl::unexpected(update.error());
    if ((*update)->numRowsAffected() == 0)
        return false;
    if (change.from != RowState::Sending)
        return true;
    const auto ended = m_database.run(
        u"UPDATE attempts SET finished_at = ?, error = ?, trace_id = ? WHERE row = ? AND finished_at IS NULL"_s,
        {now(), errorColumn(change.error), change.traceId, change.id});
    if (!ended)
        return tl::unexpected(ended.error());
    return true;
}

Result<QList<OutboxRow>> OutboxStore::apply(const QList<RowChange> &changes)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<qint64> revision = nextRevision();
    if (!revision)
        return tl::unexpected(revision.error());
    QList<OutboxRow> changed;
    for (const RowChange &change : changes) {
        const Result<bool> applied = applyOne(change, *revision);
        if (!applied)
            return tl::unexpected(applied.error());
        if (!*applied)
            continue;
        Result<std::optional<OutboxRow>> row = rowById(change.id);
        if (!row)
            return tl::unexpected(row.error());
        changed.append(std::move(**row));
    }
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return changed;
}

Result<QList<OutboxRow>> OutboxStore::recover(const QString &environment, const QString &user)
{
    const Result<QList<OutboxRow>> rows = selectRows(m_database, isOpenAndState + ofSubmitter,
        {number(RowState::Sending), environment, m_database.blind(user)});
    if (!rows || rows->isEmpty())
        return rows;
    QList<RowChange> changes;
    for (const OutboxRow &row : *rows) {
        RowChange change{row.id};
        change.error = Error::Kind::ConnectionLost;
        change.outcomeUnknown = true;
        change.absentBefore = row.absentBefore;
        changes.append(change);
    }
    return apply(changes);
}

Result<QList<OutboxRow>> OutboxStore::doubtful(const QString &environment, const QString &user)
{
    return selectRows(m_database, isOpenAndState + u" AND outcome_unknown = 1"_s + ofSubmitter,
        {number(RowState::Waiting), environment, m_database.blind(user)});
}

Result<void> OutboxStore::adopt(const QString &environment, const QString &user)
{
    const auto done = m_database.run(u"UPDATE submissions SET user = ? WHERE environment = ? AND user = ''"_s,
        {m_database.blind(user), environment});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<QList<OutboxRow>> OutboxStore::setStates(const QList<OutboxRow> &rows, RowState state)
{
    QList<RowChange> changes;
    for (const OutboxRow &row : rows) {
        RowChange change{row.id, row.state, state, row.outcome, {}, {}, {}};
        change.outcomeUnknown = row.outcomeUnknown;
        change.absentBefore = row.absentBefore;
        changes.append(change);
    }
    return apply(changes);
}

Result<QList<OutboxRow>> OutboxStore::cancelWaiting(const QString &environment, const QString &user)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const Result<QList<OutboxRow>> rows
        = selectRows(m_database, isOpenAndState + u" AND outcome_unknown = 0"_s + ofSubmitter,
            {number(RowState::Waiting), environment, m_database.blind(user)});
    if (!rows)
        return rows;
    const Result<QList<OutboxRow>> cancelled = setStates(*rows, RowState::Cancelled);
    if (!cancelled)
        return cancelled;
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return cancelled;
}

Result<QList<OutboxRow>> OutboxStore::returnToList(const QList<qint64> &ids)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    QList<OutboxRow> rows;
    for (const qint64 id : ids) {
        Result<std::optional<OutboxRow>> row = rowById(id);
        if (!row)
            return tl::unexpected(row.error());
        if (*row && isFinal((*row)->state) && !isSuccess((*row)->state))
            rows.append(std::move(**row));
    }
    const Result<QList<OutboxRow>> returned = setStates(rows, RowState::Returned);
    if (!returned)
        return returned;
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return returned;
}

} // namespace techpass
