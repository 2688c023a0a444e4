// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/nextstep.h"

#include "app/techpass/retryafter.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// The service's sentence, or where it named members, what it says of each.
RowOutcome outcomeOf(const ServiceError &error)
{
    QStringList sentences;
    for (const FieldError &field : error.fields) {
        if (!field.message.isEmpty())
            sentences.append(field.message);
    }
    return {error.code, sentences.isEmpty() ? error.error.detail : sentences.join(u' '), {}};
}

NextStep repeated(NextStep::Queue queue, std::optional<std::chrono::seconds> wait = std::nullopt)
{
    return {std::nullopt, {}, queue, wait};
}

} // namespace

NextStep nextStepAfter(const ServiceError &error, bool keysAreKept, const QDateTime &now)
{
    using Queue = NextStep::Queue;
    const auto wait = retryAfter(error.retryAfter, now);
    const Error::Kind kind = error.error.kind;
    if (kind == Error::Kind::SignInNeeded || kind == Error::Kind::SignInRefused || error.status == 401)
        return repeated(Queue::WaitsForSignIn);
    if (error.status == 403)
        return repeated(Queue::Stops);
    if (error.status == 429)
        return repeated(Queue::WaitsForService, wait);
    if (error.status == 409 && error.code == u"request-in-progress")
        return repeated(Queue::GoesOn, wait);
    if (error.status == 409)
        return {RowState::AlreadyExists, outcomeOf(error), Queue::GoesOn, {}};
    if (error.outcomeUnknown) {
        const Queue queue = kind == Error::Kind::Offline ? Queue::WaitsForNetwork : Queue::WaitsForService;
        if (keysAreKept)
            return repeated(queue, wait);
        return {RowState::NeedsChecking, {}, queue, wait};
    }
    if (error.status >= 400 && error.status < 500)
        return {RowState::NeedsAttention, outcomeOf(error), Queue::GoesOn, {}};
    // Nothing left this machine, so nothing can have been made.
    return repeated(Queue::WaitsForNetwork, wait);
}

} // namespace techpass
