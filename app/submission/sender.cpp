// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/sender.h"

#include "app/submission/backoff.h"
#include "app/techpass/onfinished.h"
#include "models/store/outboxstore.h"
#include "models/store/storage.h"

#include <QRandomGenerator>

#include <algorithm>
#include <cmath>

namespace techpass {

using std::chrono::milliseconds;

Sender::Sender(Storage &storage, ServiceChannel &channel, QObject *parent)
    : QObject(parent)
    , m_storage(storage)
    , m_channel(channel)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Sender::pump);
}

void Sender::start(const QString &environment, const QString &user)
{
    m_environment = environment;
    m_user = user;
    m_failures = 0;
    m_rowNotBefore.clear();
    // Only what an earlier run left: a row of this run that is still under way settles by itself.
    if (m_recovered.contains({environment, user})) {
        setState(State::Idle);
        return pump();
    }
    m_recovered.insert({environment, user});
    const RowState unsettled = m_policy.idempotencyKeys ? RowState::Waiting : RowState::NeedsChecking;
    m_busy = true;
    const auto recovered = m_storage.run([environment, user, unsettled](Database &database) {
        return OutboxStore(database).recover(environment, user, unsettled);
    });
    onFinished(this, recovered, [this](const Result<QList<OutboxRow>> &rows) {
        m_busy = false;
        if (!rows)
            return fail(rows.error());
        for (const OutboxRow &row : *rows)
            Q_EMIT rowChanged(row);
        if (m_state == State::Paused)
            return;
        setState(State::Idle);
        pump();
    });
}

void Sender::stop()
{
    m_user.clear();
    m_timer.stop();
    setState(State::Stopped);
}

void Sender::pause()
{
    m_timer.stop();
    setState(State::Paused);
}

void Sender::resume()
{
    if (m_user.isEmpty())
        return;
    m_failures = 0;
    setState(State::Idle);
    pump();
}

void Sender::wake()
{
    if (m_state == State::Idle)
        pump();
}

void Sender::pump()
{
    const bool mayGoOn = m_state == State::Idle || m_state == State::Sending
        || m_state == State::WaitingForService || m_state == State::WaitingForNetwork;
    if (m_busy || !mayGoOn)
        return;
    if (!m_notBefore.hasExpired()) {
        m_timer.start(static_cast<int>(m_notBefore.remainingTime()) + 1);
        return;
    }
    takeNext();
}

void Sender::takeNext()
{
    m_busy = true;
    const auto taken = m_storage.run([environment = m_environment, user = m_user, skip = rowsToSkip()](
                                         Database &database) -> Result<std::optional<OutboxRow>> {
        OutboxStore store(database);
        const Result<std::optional<OutboxRow>> next = store.nextWaiting(environment, user, skip);
        if (!next || !*next)
            return next;
        return store.claim((*next)->id);
    });
    onFinished(this, taken, [this](const Result<std::optional<OutboxRow>> &row) {
        m_busy = false;
        if (!row)
            return fail(row.error());
        if (*row)
            send(**row);
        else
            rest();
    });
}

// Nothing can be sent now: sleeps until the first row's next try, if one waits for it.
void Sender::rest()
{
    if (m_state == State::Paused || m_state == State::Stopped)
        return;
    if (m_rowNotBefore.isEmpty())
        return setState(State::Idle);
    qint64 wait = backoffCap.count();
    for (const QDeadlineTimer &deadline : std::as_const(m_rowNotBefore))
        wait = std::min(wait, deadline.remainingTime());
    setState(State::WaitingForService, QDateTime::currentDateTimeUtc().addMSecs(wait));
    m_timer.start(static_cast<int>(wait) + 1);
}

void Sender::send(const OutboxRow &row)
{
    m_busy = true;
    if (m_state != State::Paused && m_state != State::Stopped)
        setState(State::Sending);
    Q_EMIT rowChanged(row);
    const double interval = 1000.0 / std::max(m_policy.requestsPerSecond, 0.001);
    m_notBefore.setRemainingTime(static_cast<qint64>(std::ceil(interval)));
    onFinished(
        this, create(m_channel, row), [this, row](const Answer<Creation> &answer) { settle(row, answer); });
}

void Sender::settle(const OutboxRow &row, const Answer<Creation> &answer)
{
    if (!answer && answer.error().error.kind == Error::Kind::Cancelled) {
        // The program ends. The row stays as it is written down, and the next run recovers it.
        m_busy = false;
        return;
    }
    if (!answer)
        return settleRefused(row, answer.error());
    m_failures = 0;
    Q_EMIT reached(true);
    const Creation made = answer->value;
    record(m_storage.run([id = row.id, made, traceId = answer->traceId](Database &database) {
        return OutboxStore(database).finish(id, made.state, {{}, {}, made.techPassUsername}, traceId);
    }),
        NextStep::Queue::GoesOn);
}

void Sender::settleRefused(const OutboxRow &row, const ServiceError &error)
{
    const NextStep step = nextStepAfter(error, m_policy.idempotencyKeys, QDateTime::currentDateTimeUtc());
    Q_EMIT reached(step.queue != NextStep::Queue::WaitsForNetwork);
    const QString traceId = error.error.traceId;
    if (step.queue == NextStep::Queue::GoesOn)
        m_failures = 0;
    else
        ++m_failures;
    const auto jittered
        = [](int failures) { return backoff(failures, QRandomGenerator::global()->generateDouble()); };
    const milliseconds queueWait = step.wait ? milliseconds(*step.wait) : jittered(m_failures);
    holdQueue(step.queue, queueWait);
    if (step.finalState) {
        record(m_storage.run([id = row.id, step, traceId](Database &database) {
            return OutboxStore(database).finish(id, *step.finalState, step.outcome, traceId);
        }),
            step.queue);
        return;
    }
    // One row that always fails must not keep the others from being sent.
    QDateTime nextTry;
    const bool isItsOwnFault = step.queue == NextStep::Queue::GoesOn
        || (error.outcomeUnknown && step.queue == NextStep::Queue::WaitsForService);
    if (isItsOwnFault) {
        const milliseconds rowWait = std::max(queueWait, jittered(row.attempts));
        m_rowNotBefore.insert(row.id, QDeadlineTimer(rowWait));
        nextTry = QDateTime::currentDateTimeUtc().addMSecs(rowWait.count());
    }
    record(m_storage.run([id = row.id, nextTry, kind = error.error.kind, traceId](Database &database) {
        return OutboxStore(database).putBack(id, nextTry, kind, traceId);
    }),
        step.queue);
}

void Sender::holdQueue(NextStep::Queue queue, milliseconds wait)
{
    if (queue != NextStep::Queue::WaitsForService && queue != NextStep::Queue::WaitsForNetwork)
        return;
    if (m_notBefore.remainingTime() < wait.count())
        m_notBefore.setRemainingTime(wait.count());
}

void Sender::record(QFuture<Result<OutboxRow>> written, NextStep::Queue queue)
{
    onFinished(this, written, [this, queue](const Result<OutboxRow> &row) {
        m_busy = false;
        if (!row)
            return fail(row.error());
        Q_EMIT rowChanged(*row);
        if (m_state == State::Paused || m_state == State::Stopped)
            return;
        const QDateTime until = QDateTime::currentDateTimeUtc().addMSecs(m_notBefore.remainingTime());
        switch (queue) {
        case NextStep::Queue::GoesOn:
            break;
        case NextStep::Queue::WaitsForService:
            setState(State::WaitingForService, until);
            break;
        case NextStep::Queue::WaitsForNetwork:
            setState(State::WaitingForNetwork, until);
            break;
        case NextStep::Queue::WaitsForSignIn:
            setState(State::WaitingForSignIn);
            Q_EMIT signInNeeded();
            return;
        case NextStep::Queue::Stops:
            setState(State::NotPermitted);
            return;
        }
        pump();
    });
}

void Sender::fail(const Error &error)
{
    m_lastError = error;
    setState(State::Failed);
}

void Sender::setState(State state, const QDateTime &until)
{
    if (m_state == state && m_waitsUntil == until)
        return;
    m_state = state;
    m_waitsUntil = until;
    Q_EMIT stateChanged();
}

QList<qint64> Sender::rowsToSkip()
{
    m_rowNotBefore.removeIf([](const auto &entry) { return entry.value().hasExpired(); });
    return m_rowNotBefore.keys();
}

} // namespace techpass
