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

    /// The row's final state; nothing: the row goes back to waiting and no harm is done.
    std::optional<RowState> finalState;
    RowOutcome outcome;
    Queue queue = Queue::GoesOn;
    /// What the service asked for; nothing: the sender's own back-off.
    std::optional<std::chrono::seconds> wait;
};

/// By the service contract's table of errors. `keysAreKept`: the service knows idempotency keys, so a repeat
/// with the same key is harmless; without, a row whose outcome is unknown needs a person (or a look-up).
NextStep nextStepAfter(const ServiceError &error, bool keysAreKept, const QDateTime &now);

} // namespace techpass
