// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/accountrequest.h"
#include "models/domain/error.h"

#include <QDateTime>
#include <QList>
#include <QMetaType>
#include <QString>

#include <optional>

namespace techpass {

/// Where a row of the outbox stands. Stored as these numbers: never renumber, only add.
enum class RowState {
    Waiting = 0,
    Sending = 1, ///< durable before the first byte leaves; after a crash it means "outcome unknown"
    Created = 2,
    Invited = 3,
    AlreadyExists = 4,
    NeedsAttention = 5, ///< refused; says what, where and how to mend
    NeedsChecking = 6, ///< the outcome cannot be known: a person has to look
    Cancelled = 7, ///< taken back by the user before it was sent
    Returned = 8, ///< back in a list, to be mended and submitted anew
};

inline constexpr int rowStateCount = 9;

/// Whether nothing more will happen to the row by itself.
constexpr bool isFinal(RowState state)
{
    return state != RowState::Waiting && state != RowState::Sending;
}
constexpr bool isSuccess(RowState state)
{
    return state == RowState::Created || state == RowState::Invited;
}

/// `Waiting`, `Sending`, `Created` …: the untranslated names that results files carry.
QString rowStateName(RowState state);

/// A member of the request that the service refused.
struct RefusedField
{
    QString field; ///< the contract's member name: `email`, `contactNumber` …
    QString code;
    QString message; ///< the service's sentence

    friend bool operator==(const RefusedField &, const RefusedField &) = default;
};

/// What the service (or the way to it) said of a row, last.
struct RowOutcome
{
    QString code; ///< problem code of the service (`account-exists`, `validation-failed` …) or empty
    QString message; ///< the service's sentence, or empty
    QString techPassUsername; ///< of a created account
    QList<RefusedField> fields{}; ///< what to mend

    friend bool operator==(const RowOutcome &, const RowOutcome &) = default;
};

/// One row of the outbox: what is to be made, with the key made once for it, and what became of it.
struct OutboxRow
{
    qint64 id = 0;
    qint64 submissionId = 0;
    int position = 0; ///< the row's number in the list, from 1
    CreationRequest request;
    QString idempotencyKey; ///< UUID, the same at every attempt
    RowState state = RowState::Waiting;
    int attempts = 0;
    QDateTime nextTry; ///< not before; invalid: at once
    std::optional<Error::Kind> lastError; ///< of the last attempt, while the row waits for the next
    /// An attempt's outcome is not known: the account may be there already.
    bool outcomeUnknown = false;
    /// A look-up just before an attempt did not find the account, so one that is found later is this row's.
    bool absentBefore = false;
    QDateTime firstAttemptAt; ///< UTC; invalid: never tried
    RowOutcome outcome;
    QString traceId; ///< of the last attempt that got one
    QDateTime updatedAt; ///< UTC, of the last change of state
    qint64 revision = 0; ///< counts the changes of the outbox up to this row's last
};

/// One try of a row.
struct Attempt
{
    int number = 0; ///< from 1
    QDateTime startedAt; ///< UTC
    QDateTime finishedAt; ///< UTC; invalid: still under way, or cut off by the program's end
    std::optional<Error::Kind> error; ///< nothing: the service answered
    QString traceId;
};

/// A list (or one form) that was submitted as a whole.
struct Submission
{
    qint64 id = 0;
    QString environment;
    QString user; ///< email of who submitted
    QString
        sourceKey; ///< SHA-256 of the file on the command line, else a UUID; unique per environment and user
    QString title;
    QDateTime createdAt; ///< UTC
    int total = 0;
};

/// Rows per state, of one submission or of all.
struct OutboxCounts
{
    int byState[rowStateCount] = {};

    int &operator[](RowState state) { return byState[static_cast<int>(state)]; }
    int operator[](RowState state) const { return byState[static_cast<int>(state)]; }
    OutboxCounts &operator+=(const OutboxCounts &other);
    int total() const;
    int open() const { return (*this)[RowState::Waiting] + (*this)[RowState::Sending]; }
    int succeeded() const { return (*this)[RowState::Created] + (*this)[RowState::Invited]; }
    /// What a person has to look at.
    int attention() const
    {
        return (*this)[RowState::AlreadyExists] + (*this)[RowState::NeedsAttention]
            + (*this)[RowState::NeedsChecking];
    }
};

} // namespace techpass

Q_DECLARE_METATYPE(techpass::OutboxRow)
