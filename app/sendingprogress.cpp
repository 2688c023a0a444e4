// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/sendingprogress.h"

#include "models/session/session.h"
#include "models/store/outboxmodel.h"
#include "ui/pages/queuestatus.h"

namespace techpass {

namespace {

SendingProgress::Activity activityOf(const QueueStatus &queue, const Session &session)
{
    using State = QueueStatus::State;
    switch (queue.state) {
    case State::Idle: // between two rows
    case State::Sending:
        return queue.isMoving(session) ? SendingProgress::Activity::Sending
                                       : SendingProgress::Activity::Standing;
    case State::Paused:
    case State::WaitingForService:
    case State::WaitingForNetwork:
    case State::StorageTrouble:
        return SendingProgress::Activity::Standing;
    default:
        return SendingProgress::Activity::None;
    }
}

} // namespace

SendingProgress SendingProgress::of(
    const OutboxModel &outbox, const QueueStatus &queue, const Session &session)
{
    SendingProgress progress;
    progress.open = outbox.counts().open();
    const Submission *current = outbox.currentSubmission();
    if (progress.open == 0 || !current)
        return {};
    progress.activity = activityOf(queue, session);
    if (progress.activity == Activity::None)
        return {};
    const OutboxCounts counts = outbox.countsOf(current->id);
    progress.isPaused = queue.isPaused();
    progress.total = counts.total();
    progress.done = counts.total() - counts.open();
    return progress;
}

} // namespace techpass
