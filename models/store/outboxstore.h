// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/submission.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QVariantList>

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
    QString sourcePath{}; ///< the file that the list was read from; empty: none
};

/// A submission with its rows.
struct StoredSubmission
{
    Submission submission;
    QList<OutboxRow> rows;
    bool isNew = true; ///< false: it was there already, nothing was added
    bool isPurged = false; ///< it was sent, and what became of its rows is not kept any more
};

/// What becomes of a row after an attempt, a look-up or a person's decision.
struct RowChange
{
    qint64 id = 0;
    RowState from = RowState::Sending; ///< a row that stands elsewhere by now is left alone
    RowState to = RowState::Waiting;
    RowOutcome outcome{};
    QString traceId{}; ///< empty: the last one stays
    std::optional<Error::Kind> error{}; ///< of the attempt that ends
    QDateTime nextTry{}; ///< of a row that waits
    bool outcomeUnknown = false;
    bool absentBefore = false;
};

/// The outbox in the database. Every function is one durable transaction: when it returns well, what it did
/// survives a power cut. A cheap handle, made per task on the storage's thread.
///
///                    ┌────────────── apply: to be tried again ──────────────┐
///                    ▼                                                      │
///     enqueue ──► Waiting ──── claim: durable before the first byte ────► Sending
///                  │   │                                                    │ apply: the answer
///      cancelWaiting   │ apply: a look-up found the account                 ▼
///                  ▼   └──────────────────────► Created │ Invited │ AlreadyExists │ NeedsAttention │
///              Cancelled                        NeedsChecking
///                  │                                    │
///                  └──── returnToList ──► Returned ◄────┘  (what was not made)
///
/// A row that a crash left in Sending has an unknown outcome: recover() puts it back as such.
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

    /// One that is purged has no rows.
    Result<std::optional<StoredSubmission>> find(
        const QString &environment, const QString &user, const QString &sourceKey);
    /// All of one environment and user, newest submission first, each in list order.
    Result<QList<StoredSubmission>> all(const QString &environment, const QString &user);
    /// The rows that changed after `revision`, whichever process changed them.
    Result<QList<OutboxRow>> changedSince(const QString &environment, const QString &user, qint64 revision);
    /// The number of the outbox's last change.
    Result<qint64> revision();
    Result<QList<Attempt>> attempts(qint64 rowId);

    /// Positions of the rows that left the list known by the start of its source keys, the cancelled ones not
    /// counted: what a list must not send again.
    Result<QList<int>> positionsTaken(const QString &environment, const QString &sourceKeyStart);
    /// Of those, the emails at `positions`, as far as they are still kept.
    Result<QHash<int, QString>> emailsTaken(
        const QString &environment, const QString &sourceKeyStart, const QSet<int> &positions);

    /// The first waiting rows of `environment` and `user` that are not in `except`, at most `limit`.
    Result<QList<OutboxRow>> nextWaiting(
        const QString &environment, const QString &user, const QSet<qint64> &except, int limit);
    /// Waiting → Sending, one attempt more, all of them: durable before the first byte leaves. Rows that do
    /// not wait any more are left out of the answer.
    Result<QList<OutboxRow>> claim(const QList<qint64> &ids);
    /// The rows as they stand after it, without those that were left alone.
    Result<QList<OutboxRow>> apply(const QList<RowChange> &changes);
    /// Rows that a crash left in Sending → Waiting, with an unknown outcome.
    Result<QList<OutboxRow>> recover(const QString &environment, const QString &user);
    /// The waiting rows whose outcome is in doubt.
    Result<QList<OutboxRow>> doubtful(const QString &environment, const QString &user);
    /// Gives the submissions that were made before anybody was signed in (user empty) to `user`.
    Result<void> adopt(const QString &environment, const QString &user);
    /// Waiting → Cancelled, all whose outcome is not in doubt.
    Result<QList<OutboxRow>> cancelWaiting(const QString &environment, const QString &user);
    /// Rows that were not made, and those in doubt → Returned: a list has them now.
    Result<QList<OutboxRow>> returnToList(const QList<qint64> &ids);

private:
    /// Those of one environment and user for which `condition` (SQL, behind others) holds.
    Result<QList<StoredSubmission>> submissions(const QString &environment, const QString &user,
        const QString &condition, const QVariantList &values);
    Result<qint64> nextRevision();
    Result<bool> applyOne(const RowChange &change, qint64 revision);
    Result<std::optional<OutboxRow>> rowById(qint64 id);
    Result<QList<OutboxRow>> setStates(const QList<OutboxRow> &rows, RowState state);

    Database &m_database;
};

} // namespace techpass
