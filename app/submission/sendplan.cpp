// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/sendplan.h"

#include "app/techpass/lookupaccounts.h"

#include <algorithm>
#include <cmath>

namespace techpass {

namespace {

bool isKeyOld(const OutboxRow &row, const QDateTime &now)
{
    const auto age = std::chrono::milliseconds(row.firstAttemptAt.msecsTo(now));
    return row.firstAttemptAt.isValid() && (age > keyLife || age < -keyLife);
}

bool isLookUpNeeded(const OutboxRow &row, const SendLimits &limits)
{
    // A look-up that found nothing ends the doubt; one from before the doubt says nothing.
    if (row.outcomeUnknown)
        return !limits.keysAreKept || isKeyOld(row, limits.now);
    return !limits.keysAreKept && !limits.lookedUp.contains(row.id);
}

SendPlan lookUpPlan(const QList<OutboxRow> &waiting, const SendLimits &limits)
{
    SendPlan plan{SendPlan::Kind::LookUp, {}};
    for (const OutboxRow &row : waiting) {
        if (plan.rows.size() >= limits.lookUp)
            break;
        if (isLookUpNeeded(row, limits))
            plan.rows.append(row);
    }
    return plan;
}

} // namespace

SendPlan planNext(const QList<OutboxRow> &waiting, const SendLimits &limits)
{
    if (waiting.isEmpty())
        return {};
    if (isLookUpNeeded(waiting.first(), limits))
        return lookUpPlan(waiting, limits);
    SendPlan plan{SendPlan::Kind::Send, {waiting.first()}};
    if (waiting.first().request.method() != Method::CreateAccount)
        return plan;
    // Two rows of one email go one after the other, so that it stays clear which of them made the account.
    QSet<QString> emails{waiting.first().request.email().toCaseFolded()};
    for (qsizetype i = 1; i < waiting.size() && plan.rows.size() < limits.batch; ++i) {
        const OutboxRow &row = waiting.at(i);
        const QString email = row.request.email().toCaseFolded();
        if (row.request.method() != Method::CreateAccount || isLookUpNeeded(row, limits)
            || emails.contains(email))
            break;
        emails.insert(email);
        plan.rows.append(row);
    }
    return plan;
}

int lookUpLimit(const Policy &policy)
{
    const double seconds = std::chrono::duration<double>(lookUpLife).count();
    const double rows = std::floor(seconds * policy.requestsPerSecond) * std::max(1, policy.maxBatchItems);
    return static_cast<int>(std::clamp(rows, 1.0, double(LookupAccounts::maxEmails)));
}

} // namespace techpass
