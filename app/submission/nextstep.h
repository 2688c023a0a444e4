// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/serviceerror.h"
#include "models/domain/submission.h"

#include <QDateTime>

#include <chrono>
#include <optional>

namespace techpass {

/// What an unsuccessful answer means for its row and for the queue.
struct NextStep
{
    enum class Queue {
        GoesOn,
        WaitsForService, ///< asked to wait, or failing: tries again after a while
        WaitsForNetwork, ///< nothing reaches the service
        WaitsForSignIn,
        Stops, ///< the signed-in user may not invite
    };

    /// The row's final state; nothing: the row goes on waiting.
    std::optional<RowState> finalState;
    RowOutcome outcome;
    /// Nobody knows what this attempt did.
    bool outcomeUnknown = false;
    Queue queue = Queue::GoesOn;
    /// What the service asked for; nothing: the sender's own back-off.
    std::optional<std::chrono::seconds> wait;
};

/// By the service contract's table of errors. `mayBeOwn`: the row was tried before and no idempotency key
/// protects it, so an account that exists may be the one that it made.
NextStep nextStepAfter(const ServiceError &error, bool mayBeOwn, const QDateTime &now);

/// What the service does not understand or finds too large as a batch may go in smaller ones, in the end one
/// by one. (Every other refusal of a whole batch means the same as of a single row.)
bool asksForSmallerBatch(const ServiceError &error);

} // namespace techpass
