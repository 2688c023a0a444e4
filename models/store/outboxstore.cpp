// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxstore.h"

#include "models/domain/jsonreading.h"
#include "models/store/database.h"

#include <QJsonDocument>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

QVariant timeOrNull(const QDateTime &time)
{
    return time.isValid() ? QVariant(time.toMSecsSinceEpoch()) : QVariant(QMetaType::fromType<qint64>());
}

QDateTime timeFrom(const QVariant &value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

QByteArray packed(const RowOutcome &outcome)
{
    return QJsonDocument(QJsonObject{{u"code"_s, outcome.code}, {u"message"_s, outcome.message},
                             {u"techPassUsername"_s, outcome.techPassUsername}})
        .toJson(QJsonDocument::Compact);
}

RowOutcome outcomeFrom(const QByteArray &bytes)
{
    const QJsonObject object = QJsonDocument::fromJson(bytes).object();
    return {object.value("code"_L1).toString(), object.value("message"_L1).toString(),
        object.value("techPassUsername"_L1).toString()};
}

constexpr auto rowColumns
    = "outbox.id, submission, position, payload, idempotency_key, state, attempts, next_try,"
      " outcome, trace_id, updated_at"_L1;

Result<OutboxRow> rowFrom(const QSqlQuery &query)
{
    OutboxRow row;
    row.id = query.value(0).toLongLong();
    const Result<CreationRequest> request = CreationRequest::fromSerialised(query.value(3).toByteArray());
    if (!request)
        return failure(
            Error::Kind::StorageDamaged, u"outbox row %1: %2"_s.arg(row.id).arg(request.error().detail));
    row.submissionId = query.value(1).toLongLong();
    row.position = query.value(2).toInt();
    row.request = *request;
    row.idempotencyKey = query.value(4).toString();
    row.state = static_cast<RowState>(query.value(5).toInt());
    row.attempts = query.value(6).toInt();
    row.nextTry = timeFrom(query.value(7));
    row.outcome = outcomeFrom(query.value(8).toByteArray());
    row.traceId = query.value(9).toString();
    row.updatedAt = timeFrom(query.value(10));
    return row;
}

Submission submissionFrom(const QSqlQuery &query)
{
    Submission submission;
    submission.id = query.value(0).toLongLong();
    submission.environment = query.value(1).toString();
    submission.user = query.value(2).toString();
    submission.sourceKey = query.value(3).toString();
    submission.title = QString::fromUtf8(query.value(4).toByteArray());
    submission.createdAt = timeFrom(query.value(5));
    submission.total = query.value(6).toInt();
    return submission;
}

constexpr auto selectSubmissions = "SELECT id, environment, user, source_key, title, created_at, total FROM "
                                   "submissions WHERE environment = ?"
                                   " AND user = ?"_L1;

constexpr auto ofSubmitter
    = " AND submission IN (SELECT id FROM submissions WHERE environment = ? AND user = ?)"_L1;

} // namespace

Result<QList<OutboxRow>> OutboxStore::rowsWhere(const QString &condition, const QVariantList &values)
{
    const auto query
        = m_database.run(u"SELECT "_s + rowColumns + u" FROM outbox WHERE "_s + condition, values);
    if (!query)
        return tl::unexpected(query.error());
    QList<OutboxRow> rows;
    while ((*query)->next()) {
        Result<OutboxRow> row = rowFrom(**query);
        if (!row)
            return tl::unexpected(row.error());
        rows.append(std::move(*row));
    }
    (*query)->finish();
    return rows;
}

Result<OutboxRow> OutboxStore::rowById(qint64 id)
{
    Result<QList<OutboxRow>> rows = rowsWhere(u"id = ?"_s, {id});
    if (!rows)
        return tl::unexpected(rows.error());
    if (rows->isEmpty())
        return failure(Error::Kind::StorageDamaged, u"outbox row %1 is gone"_s.arg(id));
    return rows->first();
}

Result<Submission> OutboxStore::insertSubmission(const NewSubmission &wanted)
{
    Submission made{0, wanted.environment, wanted.user, wanted.sourceKey, wanted.title,
        QDateTime::currentDateTimeUtc(), static_cast<int>(wanted.rows.size())};
    const auto query = m_database.run(
        u"INSERT INTO submissions (environment, user, source_key, title, created_at, total) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {made.environment, made.user, made.sourceKey, made.title.toUtf8(), made.createdAt.toMSecsSinceEpoch(),
            made.total});
    if (!query)
        return tl::unexpected(query.error());
    made.id = (*query)->lastInsertId().toLongLong();
    return made;
}

Result<OutboxRow> OutboxStore::insertRow(const Submission &submission, const NewSubmission::Row &wanted)
{
    OutboxRow row;
    row.submissionId = submission.id;
    row.position = wanted.position;
    row.request = wanted.request;
    row.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
    row.updatedAt = submission.createdAt;
    const auto query = m_database.run(
        u"INSERT INTO outbox (submission, position, idempotency_key, payload, state, updated_at) VALUES (?, ?, ?, ?, ?, ?)"_s,
        {row.submissionId, row.position, row.idempotencyKey, row.request.serialised(),
            static_cast<int>(row.state), row.updatedAt.toMSecsSinceEpoch()});
    if (!query)
        return tl::unexpected(query.error());
    row.id = (*query)->lastInsertId().toLongLong();
    return row;
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
    const Result<Submission> submission = insertSubmission(wanted);
    if (!submission)
        return tl::unexpected(submission.error());
    StoredSubmission stored{*submission, {}, true};
    stored.rows.reserve(wanted.rows.size());
    for (const NewSubmission::Row &row : wanted.rows) {
        Result<OutboxRow> inserted = insertRow(*submission, row);
        if (!inserted)
            return tl::unexpected(inserted.error());
        stored.rows.append(std::move(*inserted));
    }
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return stored;
}

Result<std::optional<StoredSubmission>> OutboxStore::find(
    const QString &environment, const QString &user, const QString &sourceKey)
{
    const auto query
        = m_database.run(selectSubmissions + u" AND source_key = ?"_s, {environment, user, sourceKey});
    if (!query)
        return tl::unexpected(query.error());
    if (!(*query)->next())
        return std::optional<StoredSubmission>();
    StoredSubmission stored{submissionFrom(**query), {}, false};
    (*query)->finish();
    Result<QList<OutboxRow>> rows = rowsWhere(u"submission = ? ORDER BY position"_s, {stored.submission.id});
    if (!rows)
        return tl::unexpected(rows.error());
    stored.rows = std::move(*rows);
    return stored;
}

Result<QList<StoredSubmission>> OutboxStore::all(const QString &environment, const QString &user)
{
    const auto query = m_database.run(selectSubmissions + u" ORDER BY id DESC"_s, {environment, user});
    if (!query)
        return tl::unexpected(query.error());
    QList<StoredSubmission> found;
    while ((*query)->next())
        found.append(StoredSubmission{submissionFrom(**query), {}, false});
    (*query)->finish();
    for (StoredSubmission &stored : found) {
        Result<QList<OutboxRow>> rows
            = rowsWhere(u"submission = ? ORDER BY position"_s, {stored.submission.id});
        if (!rows)
            return tl::unexpected(rows.error());
        stored.rows = std::move(*rows);
    }
    return found;
}

Result<QList<int>> OutboxStore::positionsTaken(const QString &environment, const QString &sourceKeyStart)
{
    const auto query
        = m_database.run(u"SELECT position FROM outbox JOIN submissions ON submissions.id = outbox.submission"
                         " WHERE environment = ? AND substr(source_key, 1, ?) = ? AND state <> ?"_s,
            {environment, sourceKeyStart.size(), sourceKeyStart, static_cast<int>(RowState::Cancelled)});
    if (!query)
        return tl::unexpected(query.error());
    QList<int> positions;
    while ((*query)->next())
        positions.append((*query)->value(0).toInt());
    (*query)->finish();
    return positions;
}

Result<std::optional<OutboxRow>> OutboxStore::nextWaiting(
    const QString &environment, const QString &user, const QList<qint64> &except)
{
    const int waiting = static_cast<int>(RowState::Waiting);
    // The rows that wait for their next try are few; reading past them is cheaper than a list in the SQL.
    Result<QList<OutboxRow>> rows = rowsWhere(u"state = ?"_s + ofSubmitter + u" ORDER BY id LIMIT ?"_s,
        {waiting, environment, user, static_cast<int>(except.size()) + 1});
    if (!rows)
        return tl::unexpected(rows.error());
    for (const OutboxRow &row : std::as_const(*rows)) {
        if (!except.contains(row.id))
            return std::optional<OutboxRow>(row);
    }
    return std::optional<OutboxRow>();
}

Result<std::optional<OutboxRow>> OutboxStore::claim(qint64 id)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const qint64 time = now();
    const auto update = m_database.run(
        u"UPDATE outbox SET state = ?, attempts = attempts + 1, next_try = NULL, updated_at = ? WHERE id = ? AND state = ?"_s,
        {static_cast<int>(RowState::Sending), time, id, static_cast<int>(RowState::Waiting)});
    if (!update)
        return tl::unexpected(update.error());
    if ((*update)->numRowsAffected() == 0)
        return std::optional<OutboxRow>();
    Result<OutboxRow> row = rowById(id);
    if (!row)
        return tl::unexpected(row.error());
    const auto attempt = m_database.run(
        u"INSERT INTO attempts (row, number, started_at) VALUES (?, ?, ?)"_s, {id, row->attempts, time});
    if (!attempt)
        return tl::unexpected(attempt.error());
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return std::optional<OutboxRow>(*row);
}

Result<void> OutboxStore::endAttempt(qint64 id, std::optional<Error::Kind> error, const QString &traceId)
{
    const QVariant kind = error ? QVariant(static_cast<int>(*error)) : QVariant(QMetaType::fromType<int>());
    const auto done = m_database.run(
        u"UPDATE attempts SET finished_at = ?, error = ?, trace_id = ? WHERE row = ? AND finished_at IS NULL"_s,
        {now(), kind, traceId, id});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<OutboxRow> OutboxStore::finish(
    qint64 id, RowState state, const RowOutcome &outcome, const QString &traceId)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto update = m_database.run(
        u"UPDATE outbox SET state = ?, outcome = ?, trace_id = ?, last_error = NULL, updated_at = ? WHERE id = ? AND state = ?"_s,
        {static_cast<int>(state), packed(outcome), traceId, now(), id, static_cast<int>(RowState::Sending)});
    if (!update)
        return tl::unexpected(update.error());
    if (const Result<void> ended = endAttempt(id, std::nullopt, traceId); !ended)
        return tl::unexpected(ended.error());
    Result<OutboxRow> row = rowById(id);
    if (!row)
        return row;
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return row;
}

Result<OutboxRow> OutboxStore::putBack(
    qint64 id, const QDateTime &nextTry, Error::Kind lastError, const QString &traceId)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const auto update = m_database.run(
        u"UPDATE outbox SET state = ?, next_try = ?, last_error = ?, trace_id = ?, updated_at = ? WHERE id = ? AND state = ?"_s,
        {static_cast<int>(RowState::Waiting), timeOrNull(nextTry), static_cast<int>(lastError), traceId,
            now(), id, static_cast<int>(RowState::Sending)});
    if (!update)
        return tl::unexpected(update.error());
    if (const Result<void> ended = endAttempt(id, lastError, traceId); !ended)
        return tl::unexpected(ended.error());
    Result<OutboxRow> row = rowById(id);
    if (!row)
        return row;
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return row;
}

Result<QList<OutboxRow>> OutboxStore::recover(const QString &environment, const QString &user, RowState state)
{
    Result<QList<OutboxRow>> rows
        = rowsWhere(u"state = ?"_s + ofSubmitter, {static_cast<int>(RowState::Sending), environment, user});
    if (!rows)
        return rows;
    for (OutboxRow &row : *rows) {
        Result<OutboxRow> changed = state == RowState::Waiting
            ? putBack(row.id, {}, Error::Kind::ConnectionLost, row.traceId)
            : finish(row.id, state, row.outcome, row.traceId);
        if (!changed)
            return tl::unexpected(changed.error());
        row = std::move(*changed);
    }
    return rows;
}

Result<void> OutboxStore::adopt(const QString &environment, const QString &user)
{
    const auto done = m_database.run(
        u"UPDATE submissions SET user = ? WHERE environment = ? AND user = ''"_s, {user, environment});
    if (!done)
        return tl::unexpected(done.error());
    return {};
}

Result<QList<OutboxRow>> OutboxStore::cancelWaiting(const QString &environment, const QString &user)
{
    const auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    Result<QList<OutboxRow>> rows
        = rowsWhere(u"state = ?"_s + ofSubmitter, {static_cast<int>(RowState::Waiting), environment, user});
    if (!rows)
        return rows;
    const auto update = m_database.run(
        u"UPDATE outbox SET state = ?, next_try = NULL, updated_at = ? WHERE state = ?"_s + ofSubmitter,
        {static_cast<int>(RowState::Cancelled), now(), static_cast<int>(RowState::Waiting), environment,
            user});
    if (!update)
        return tl::unexpected(update.error());
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    for (OutboxRow &row : *rows)
        row.state = RowState::Cancelled;
    return rows;
}

} // namespace techpass
