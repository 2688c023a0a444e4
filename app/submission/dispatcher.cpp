// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/dispatcher.h"

#include "app/submission/backoff.h"
#include "app/submission/verdicts.h"
#include "app/techpass/call.h"
#include "app/techpass/lookupaccounts.h"
#include "app/techpass/onfinished.h"
#include "models/store/storage.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace techpass {

using std::chrono::milliseconds;
using Queue = NextStep::Queue;

namespace {

milliseconds jittered(int failures)
{
    return backoff(failures, QRandomGenerator::global()->generateDouble());
}

int mostAttempts(const QList<OutboxRow> &rows)
{
    return std::max_element(rows.cbegin(), rows.cend(), [](const OutboxRow &a, const OutboxRow &b) {
        return a.attempts < b.attempts;
    })->attempts;
}

bool isCutOff(const ServiceError &error)
{
    return error.error.kind == Error::Kind::Cancelled;
}

} // namespace

Dispatcher::Dispatcher(Storage &storage, ServiceChannel &channel, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_channel(channel)
{
}

void Dispatcher::setPolicy(const Policy &policy)
{
    m_policy = policy;
    m_batchCeiling = std::max(1, policy.maxBatchItems);
    m_batchLimit = m_batchCeiling;
    m_lookUpLimit = techpass::lookUpLimit(policy);
    m_channel.pace().setRequestsPerSecond(policy.requestsPerSecond);
}

SendLimits Dispatcher::limits()
{
    m_lookedUp.removeIf([](const auto &entry) { return entry.value().hasExpired(); });
    const QList<qint64> fresh = m_lookedUp.keys();
    return {m_policy.idempotencyKeys, m_batchLimit, m_lookUpLimit, {fresh.begin(), fresh.end()},
        QDateTime::currentDateTimeUtc()};
}

void Dispatcher::dispatchNext(const QString &environment, const QString &user, const QSet<qint64> &held)
{
    const SendLimits now = limits();
    const int wanted = now.keysAreKept ? now.batch : std::max(now.batch, now.lookUp);
    const auto taken
        = m_storage.run([environment, user, held, now, wanted](Database &database) -> Result<SendPlan> {
              OutboxStore store(database);
              const Result<QList<OutboxRow>> waiting = store.nextWaiting(environment, user, held, wanted);
              if (!waiting)
                  return tl::unexpected(waiting.error());
              SendPlan plan = planNext(*waiting, now);
              if (plan.kind != SendPlan::Kind::Send)
                  return plan;
              QList<qint64> ids;
              for (const OutboxRow &row : std::as_const(plan.rows))
                  ids.append(row.id);
              Result<QList<OutboxRow>> claimedRows = store.claim(ids);
              if (!claimedRows)
                  return tl::unexpected(claimedRows.error());
              plan.rows = std::move(*claimedRows);
              return plan;
          });
    onFinished(this, taken, [this](const Result<SendPlan> &plan) {
        if (!plan) {
            Q_EMIT storageFailed(plan.error());
            return;
        }
        if (plan->rows.isEmpty())
            Q_EMIT nothingWaits();
        else if (plan->kind == SendPlan::Kind::LookUp)
            lookUp(plan->rows);
        else
            send(plan->rows);
    });
}

void Dispatcher::send(const QList<OutboxRow> &rows)
{
    Q_EMIT claimed(rows);
    onFinished(this, create(m_channel, rows), [this, rows](const Answer<QList<Answer<Creation>>> &answer) {
        if (answer)
            return settle(rows, answer->value);
        if (isCutOff(answer.error())) {
            Q_EMIT cutOff();
            return;
        }
        if (rows.size() > 1 && asksForSmallerBatch(answer.error()))
            return splitBatch(rows, answer.error());
        settleFailure(rows, answer.error());
    });
}

NextStep Dispatcher::stepAfter(const OutboxRow &row, const ServiceError &error) const
{
    const bool mayBeOwn = !m_policy.idempotencyKeys && row.attempts > 1;
    return nextStepAfter(error, mayBeOwn, QDateTime::currentDateTimeUtc());
}

void Dispatcher::addFailure(DispatchResult &result, const OutboxRow &row, const ServiceError &error,
    const NextStep &step, milliseconds rowWait)
{
    QDateTime nextTry;
    // One row that always fails must not keep the others from being sent.
    const bool isItsOwn = step.queue == Queue::GoesOn || step.outcomeUnknown;
    if (!step.finalState && isItsOwn) {
        milliseconds wait = step.wait ? std::max(rowWait, milliseconds(*step.wait)) : rowWait;
        // Without keys the service needs time to settle before a look-up can be believed.
        if (!m_policy.idempotencyKeys && step.outcomeUnknown)
            wait = std::max(wait, milliseconds(std::chrono::seconds(m_policy.settleSeconds)));
        result.rowWaits.insert(row.id, wait);
        nextTry = QDateTime::currentDateTimeUtc().addMSecs(wait.count());
    }
    if (step.outcomeUnknown)
        m_lookedUp.remove(row.id);
    result.changes.append(afterFailure(row, error, step, nextTry));
}

void Dispatcher::holdQueue(DispatchResult &result, const NextStep &step, const ServiceError &error)
{
    result.queue = step.queue;
    result.error = error.error;
    if (step.queue == Queue::GoesOn) {
        m_failures = 0;
        return;
    }
    ++m_failures;
    if (step.queue == Queue::WaitsForService || step.queue == Queue::WaitsForNetwork) {
        result.isWaitAsked = step.wait.has_value();
        result.wait = step.wait ? milliseconds(*step.wait) : jittered(m_failures);
    }
}

// The service spoke of each row.
void Dispatcher::settle(const QList<OutboxRow> &rows, const QList<Answer<Creation>> &answers)
{
    m_failures = 0;
    m_batchLimit = std::min(m_batchCeiling, m_batchLimit * 2);
    DispatchResult result;
    const milliseconds rowWait = jittered(mostAttempts(rows));
    for (qsizetype i = 0; i < rows.size(); ++i) {
        const OutboxRow &row = rows.at(i);
        const Answer<Creation> &answer = answers.at(i);
        if (answer) {
            result.changes.append(afterAnswer(row, *answer));
            continue;
        }
        NextStep step = stepAfter(row, answer.error());
        // The request itself got through; only an item that came too fast slows the others down.
        if (step.queue == Queue::WaitsForService && !step.outcomeUnknown && result.queue == Queue::GoesOn)
            holdQueue(result, step, answer.error());
        step.queue = Queue::GoesOn;
        addFailure(result, row, answer.error(), step, rowWait);
    }
    Q_EMIT ended(result);
}

// The request failed as a whole, so for all of its rows alike.
void Dispatcher::settleFailure(const QList<OutboxRow> &rows, const ServiceError &error)
{
    DispatchResult result;
    holdQueue(result, stepAfter(rows.first(), error), error);
    // One wait for all, so that they go together again.
    const milliseconds rowWait = std::max(result.wait, jittered(mostAttempts(rows)));
    for (const OutboxRow &row : rows)
        addFailure(result, row, error, stepAfter(row, error), rowWait);
    Q_EMIT ended(result);
}

void Dispatcher::splitBatch(const QList<OutboxRow> &rows, const ServiceError &error)
{
    m_batchLimit = std::max(1, static_cast<int>(rows.size()) / 2);
    // Too large will be too large again; what a service could not read may have been one row's fault.
    if (error.status == 413)
        m_batchCeiling = m_batchLimit;
    DispatchResult result;
    for (const OutboxRow &row : rows)
        result.changes.append(afterFailure(row, error, NextStep(), {}));
    Q_EMIT ended(result);
}

void Dispatcher::checkAgain(const QList<OutboxRow> &rows)
{
    lookUp(rows);
}

void Dispatcher::lookUp(const QList<OutboxRow> &rows)
{
    QStringList emails;
    for (const OutboxRow &row : rows)
        emails.append(row.request.email());
    onFinished(this, call<LookupAccounts>(m_channel, emails), [this, rows](const Answer<QStringList> &found) {
        if (found)
            return settleLookUp(rows, found->value, found->traceId);
        if (isCutOff(found.error())) {
            Q_EMIT cutOff();
            return;
        }
        settleFailedLookUp(rows, found.error());
    });
}

void Dispatcher::settleLookUp(const QList<OutboxRow> &rows, const QStringList &found, const QString &traceId)
{
    m_failures = 0;
    m_lookUpLimit = std::min(techpass::lookUpLimit(m_policy), m_lookUpLimit * 2);
    QSet<QString> there;
    for (const QString &email : found)
        there.insert(email.toCaseFolded());
    DispatchResult result;
    for (const OutboxRow &row : rows) {
        const bool isThere = there.contains(row.request.email().toCaseFolded());
        result.changes.append(afterLookUp(row, isThere, traceId));
        if (!isThere)
            m_lookedUp.insert(row.id, QDeadlineTimer(lookUpLife));
    }
    Q_EMIT ended(result);
}

void Dispatcher::settleFailedLookUp(const QList<OutboxRow> &rows, const ServiceError &error)
{
    NextStep step = nextStepAfter(error, false, QDateTime::currentDateTimeUtc());
    const bool isRefused = step.finalState.has_value();
    if (isRefused)
        step.queue = Queue::GoesOn;
    DispatchResult result;
    holdQueue(result, step, error);
    if (isRefused && rows.size() > 1) {
        // One email that the service cannot read may have spoilt it for all.
        m_lookUpLimit = std::max(1, static_cast<int>(rows.size()) / 2);
    } else if (isRefused) {
        result.changes.append(afterRefusedLookUp(rows.first(), error.error.traceId));
        m_lookedUp.insert(rows.first().id, QDeadlineTimer(lookUpLife));
    }
    Q_EMIT ended(result);
}

} // namespace techpass
