// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/policy.h"
#include "models/domain/submission.h"

#include <QSet>

#include <chrono>

namespace techpass {

/// How long the service surely keeps an idempotency key: its promise of seven days, less one for clocks that
/// differ.
inline constexpr std::chrono::hours keyLife{6 * 24};
/// How old a look-up may be to count as "just before" an attempt.
inline constexpr std::chrono::seconds lookUpLife{10};

/// What limits the next request.
struct SendLimits
{
    bool keysAreKept = false; ///< the service knows idempotency keys
    int batch = 1; ///< accounts in one request
    int lookUp = 200; ///< emails in one look-up
    QSet<qint64>
        lookedUp; ///< rows of which a look-up said, less than lookUpLife ago, that they are not there
    QDateTime now;
};

/// The next request: rows to look up, or rows to send, or nothing.
struct SendPlan
{
    enum class Kind { Nothing, LookUp, Send };

    Kind kind = Kind::Nothing;
    QList<OutboxRow> rows;
};

/// What comes next of the rows that wait, in their order. A row is looked up before it is sent where a repeat
/// could make it twice: its outcome is in doubt and no key protects it, or, without keys at all, always, so
/// that a later look-up can tell whose account it finds.
SendPlan planNext(const QList<OutboxRow> &waiting, const SendLimits &limits);

/// Emails in one look-up such that all of them can be sent while it counts.
int lookUpLimit(const Policy &policy);

} // namespace techpass
