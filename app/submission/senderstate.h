// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace techpass {

/// What the sender does, in words that its users see.
enum class SenderState {
    Stopped, ///< not started, or nobody is known to send for
    Idle, ///< nothing waits
    Sending,
    Paused, ///< by the user
    WaitingForService, ///< until waitsUntil()
    WaitingForNetwork, ///< until waitsUntil(), then tries again
    WaitingForSignIn,
    NotPermitted, ///< the signed-in user may not invite
    StorageTrouble, ///< the outbox cannot be written: lastError(); goes on by itself
    SendingElsewhere, ///< another process or window sends
};

} // namespace techpass
