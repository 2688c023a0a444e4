// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxinsertion.h"

#include "models/store/database.h"
#include "models/store/outboxrows.h"
#include "models/store/sealedcolumns.h"

#include <QUuid>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qsizetype insertChunk = 1000;

struct RowToInsert
{
    OutboxRow row;
    QByteArray payload;
};

QList<RowToInsert> rowsToInsert(const QList<NewSubmission::Row> &wanted, const Sealer &sealer)
{
    QList<RowToInsert> made;
    made.reserve(wanted.size());
    for (const NewSubmission::Row &row : wanted) {
        RowToInsert &insert = made.emplace_back();
        insert.row.position = row.position;
        insert.row.request = row.request;
        insert.row.idempotencyKey = QUuid::createUuid().toString(QUuid::WithoutBraces);
        insert.payload = sealer.seal(row.request.serialised(), payloadContext(insert.row.idempotencyKey));
    }
    return made;
}

} // namespace

Result<Submission> insertSubmission(Database &database, const NewSubmission &wanted)
{
    Submission made{0, wanted.environment, wanted.user, wanted.sourceKey, wanted.title,
        QDateTime::currentDateTimeUtc(), static_cast<int>(wanted.rows.size())};
    const auto query = database.run(
        u"INSERT INTO submissions (environment, user, source_key, title, created_at, total, source_path)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
        {made.environment, database.blind(made.user), made.sourceKey,
            database.seal(made.title.toUtf8(), submissionTitle.context()), made.createdAt.toMSecsSinceEpoch(),
            made.total,
            wanted.sourcePath.isEmpty()
                ? QVariant()
                : QVariant(database.seal(wanted.sourcePath.toUtf8(), submissionPath.context()))});
    if (!query)
        return tl::unexpected(query.error());
    made.id = (*query)->lastInsertId().toLongLong();
    return made;
}

Result<QList<OutboxRow>> insertRows(Database &database, const Submission &submission,
    const QList<NewSubmission::Row> &wanted, qint64 revision)
{
    const auto insert = database.prepared(
        u"INSERT INTO outbox (submission, state, updated_at, revision, position, idempotency_key, payload)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)"_s);
    if (!insert)
        return tl::unexpected(insert.error());
    QSqlQuery &query = **insert;
    database.bind(query, 0, submission.id);
    database.bind(query, 1, static_cast<int>(RowState::Waiting));
    database.bind(query, 2, submission.createdAt.toMSecsSinceEpoch());
    database.bind(query, 3, revision);
    QList<OutboxRow> rows;
    rows.reserve(wanted.size());
    const Sealer sealer = database.sealer();
    // The next rows are made and sealed while these are written.
    QFuture<QList<RowToInsert>> next = QtConcurrent::run(&rowsToInsert, wanted.mid(0, insertChunk), sealer);
    for (qsizetype start = 0; start < wanted.size(); start += insertChunk) {
        QList<RowToInsert> chunk = next.takeResult();
        next = QtConcurrent::run(&rowsToInsert, wanted.mid(start + insertChunk, insertChunk), sealer);
        for (RowToInsert &made : chunk) {
            database.bind(query, 4, made.row.position);
            database.bind(query, 5, made.row.idempotencyKey);
            database.bind(query, 6, made.payload);
            if (const Result<void> done = database.execute(query); !done)
                return tl::unexpected(done.error());
            OutboxRow &row = rows.emplace_back(std::move(made.row));
            row.id = query.lastInsertId().toLongLong();
            row.submissionId = submission.id;
            row.updatedAt = submission.createdAt;
            row.revision = revision;
        }
    }
    return rows;
}

} // namespace techpass
