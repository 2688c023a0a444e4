// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/verdicts.h"

using namespace Qt::StringLiterals;

namespace techpass {

RowChange afterAnswer(const OutboxRow &row, const Answered<Creation> &answer)
{
    RowChange change{row.id};
    change.to = answer.value.state;
    change.outcome.techPassUsername = answer.value.techPassUsername;
    change.traceId = answer.traceId;
    change.absentBefore = row.absentBefore;
    return change;
}

RowChange afterFailure(
    const OutboxRow &row, const ServiceError &error, const NextStep &step, const QDateTime &nextTry)
{
    RowChange change{row.id};
    change.to = step.finalState.value_or(RowState::Waiting);
    change.outcome = step.outcome;
    change.traceId = error.error.traceId;
    change.error = error.error.kind;
    change.nextTry = nextTry;
    // An attempt that certainly did nothing says nothing about the one before it.
    change.outcomeUnknown = !step.finalState && (step.outcomeUnknown || row.outcomeUnknown);
    change.absentBefore = row.absentBefore;
    return change;
}

RowChange afterLookUp(const OutboxRow &row, bool isThere, const QString &traceId)
{
    RowChange change{row.id, row.state};
    change.traceId = traceId;
    if (!isThere) {
        change.absentBefore = true;
        change.error = row.lastError;
        return change;
    }
    const bool isInDoubt = row.outcomeUnknown || row.state == RowState::NeedsChecking;
    change.outcomeUnknown = row.outcomeUnknown;
    change.absentBefore = row.absentBefore;
    if (!isInDoubt || row.state == RowState::NeedsChecking) {
        change.to = RowState::AlreadyExists;
        change.outcome.code = u"account-exists"_s;
    } else if (row.absentBefore) {
        change.to = row.request.method() == Method::EmailInvitation ? RowState::Invited : RowState::Created;
    } else {
        change.to = RowState::NeedsChecking;
    }
    return change;
}

RowChange afterRefusedLookUp(const OutboxRow &row, const QString &traceId)
{
    RowChange change{row.id, row.state};
    change.traceId = traceId;
    change.to = row.outcomeUnknown || row.state == RowState::NeedsChecking ? RowState::NeedsChecking
                                                                           : RowState::Waiting;
    change.outcome = row.outcome;
    change.outcomeUnknown = row.outcomeUnknown;
    return change;
}

} // namespace techpass
