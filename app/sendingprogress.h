// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace techpass {

class OutboxModel;
class Session;
struct QueueStatus;

/// How far the outbox is, for what the desktop shows of a program that is not looked at. A value.
struct SendingProgress
{
    enum class Activity {
        None, ///< nothing waits, or another window sends and shows it
        Sending,
        Standing, ///< by the user, or until the service, the network or the disk lets it go on
    };

    Activity activity = Activity::None;
    bool isPaused = false; ///< by the user
    int done = 0; ///< rows of the submission that is being sent
    int total = 0;
    int open = 0; ///< rows that wait, of all submissions

    static SendingProgress of(const OutboxModel &outbox, const QueueStatus &queue, const Session &session);
    /// 0 … 1.
    double share() const { return total > 0 ? double(done) / total : 0; }

    friend bool operator==(const SendingProgress &, const SendingProgress &) = default;
};

} // namespace techpass
