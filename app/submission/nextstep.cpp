// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/submission/nextstep.h"

#include "app/techpass/retryafter.h"

#include <QStringList>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// The service's sentence, or where it named members, what it says of each.
RowOutcome outcomeOf(const ServiceError &error)
{
    RowOutcome outcome{error.code, error.error.detail, {}, {}};
    QStringList sentences;
    for (const FieldError &field : error.fields) {
        outcome.fields.append({field.field, field.code, field.message});
        if (!field.message.isEmpty())
            sentences.append(field.message);
    }
    if (!sentences.isEmpty())
        outcome.message = sentences.join(u' ');
    return outcome;
}

NextStep repeated(NextStep::Queue queue, std::optional<std::chrono::seconds> wait = std::nullopt)
{
    return {std::nullopt, {}, false, queue, wait};
}

NextStep ended(RowState state, const ServiceError &error)
{
    return {state, outcomeOf(error), false, NextStep::Queue::GoesOn, {}};
}

// Of a conflict that names other members only, the email's account is not the reason.
bool isAboutEmail(const ServiceError &error)
{
    return error.fields.isEmpty()
        || std::any_of(error.fields.cbegin(), error.fields.cend(),
            [](const FieldError &field) { return field.field == "email"_L1; });
}

} // namespace

NextStep nextStepAfter(const ServiceError &error, bool mayBeOwn, const QDateTime &now)
{
    using Queue = NextStep::Queue;
    const auto wait = retryAfter(error.retryAfter, error.date, now);
    const Error::Kind kind = error.error.kind;
    if (kind == Error::Kind::SignInNeeded || kind == Error::Kind::SignInRefused || error.status == 401)
        return repeated(Queue::WaitsForSignIn);
    if (error.status == 403)
        return repeated(Queue::Stops);
    if (error.status == 429)
        return repeated(Queue::WaitsForService, wait);
    if (error.status == 409 && error.code == u"request-in-progress") {
        NextStep step = repeated(Queue::GoesOn, wait);
        step.outcomeUnknown = true;
        return step;
    }
    if (error.status == 409) {
        const bool isInDoubt = mayBeOwn && isAboutEmail(error);
        return ended(isInDoubt ? RowState::NeedsChecking : RowState::AlreadyExists, error);
    }
    if (error.outcomeUnknown) {
        const bool isOffline = kind == Error::Kind::Offline;
        return {std::nullopt, {}, true, isOffline ? Queue::WaitsForNetwork : Queue::WaitsForService, wait};
    }
    if (error.status >= 400 && error.status < 500)
        return ended(RowState::NeedsAttention, error);
    // Nothing left this machine, so nothing can have been made.
    return repeated(Queue::WaitsForNetwork, wait);
}

bool asksForSmallerBatch(const ServiceError &error)
{
    if (error.outcomeUnknown)
        return false;
    switch (error.status) {
    case 400:
    case 404:
    case 405:
    case 413:
    case 415:
    case 422:
        return true;
    default:
        return false;
    }
}

} // namespace techpass
