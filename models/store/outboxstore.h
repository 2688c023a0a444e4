// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/submission.h"

#include <QList>

#include <optional>

namespace techpass {

class Database;

/// What is to be put into the outbox as one submission.
struct NewSubmission
{
    struct Row
    {
        int position = 0; ///< the row's number in its list, from 1
        CreationRequest request;
    };

    QString environment;
    QString user;
    QString sourceKey;
    QString title;
    QList<Row> rows;
};

/// A submission with its rows.
struct StoredSubmission
{
    Submission submission;
    QList<OutboxRow> rows;
    bool isNew = true; ///< false: it was there already, nothing was added
};

/// The outbox in the database. Every function is one durable transaction: when it returns well, what it did
/// survives a power cut. A cheap handle, made per task on the storage's thread.
///
///     Waiting ──claim──► Sending ──finish──► Created │ Invited │ AlreadyExists │ NeedsAttention │
///     NeedsChecking
///        ▲                  │
///        └────putBack───────┘     Waiting ──cancelWaiting──► Cancelled
///
/// A row that a crash left in Sending has an unknown outcome: recover() says which these are.
class OutboxStore final
{
public:
    explicit OutboxStore(Database &database)
        : m_database(database)
    {
    }

    /// Makes the submission and all its rows, each with its idempotency key, or nothing at all. One that is
    /// known by environment, user and source key is returned as it stands.
    Result<StoredSubmission> enqueue(const NewSubmission &submission);

    Result<std::optional<StoredSubmission>> find(
        const QString &environment, const QString &user, const QString &sourceKey);
    /// All of one environment and user, newest submission first, each in list order.
    Result<QList<StoredSubmission>> all(const QString &environment, const QString &user);

    /// Positions of the rows that left the list known by the start of its source keys, the cancelled ones not
    /// counted: what a list must not send again.
    Result<QList<int>> positionsTaken(const QString &environment, const QString &sourceKeyStart);

    /// The first waiting row of `environment` and `user` that is not in `except`.
    Result<std::optional<OutboxRow>> nextWaiting(
        const QString &environment, const QString &user, const QList<qint64> &except);
    /// Waiting → Sending, one attempt more: durable before the first byte leaves. Nothing where the row does
    /// not wait any more.
    Result<std::optional<OutboxRow>> claim(qint64 id);
    /// Sending → a final state.
    Result<OutboxRow> finish(qint64 id, RowState state, const RowOutcome &outcome, const QString &traceId);
    /// Sending → Waiting, to be tried again at `nextTry` (invalid: as soon as can be).
    Result<OutboxRow> putBack(
        qint64 id, const QDateTime &nextTry, Error::Kind lastError, const QString &traceId);
    /// Rows that a crash left in Sending → `state` (Waiting where the key makes a repeat harmless).
    Result<QList<OutboxRow>> recover(const QString &environment, const QString &user, RowState state);
    /// Gives the submissions that were made before anybody was signed in (user empty) to `user`.
    Result<void> adopt(const QString &environment, const QString &user);
    /// Waiting → Cancelled, all of them.
    Result<QList<OutboxRow>> cancelWaiting(const QString &environment, const QString &user);

private:
    Result<Submission> insertSubmission(const NewSubmission &submission);
    Result<OutboxRow> insertRow(const Submission &submission, const NewSubmission::Row &row);
    Result<QList<OutboxRow>> rowsWhere(const QString &condition, const QVariantList &values);
    Result<OutboxRow> rowById(qint64 id);
    Result<void> endAttempt(qint64 id, std::optional<Error::Kind> error, const QString &traceId);

    Database &m_database;
};

} // namespace techpass
