// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/techpass/serviceerror.h"
#include "models/domain/submission.h"

#include <QFuture>

namespace techpass {

class ServiceChannel;

/// What the service made of one row, whichever method it was.
struct Creation
{
    RowState state = RowState::Created; ///< Created or Invited
    QString techPassUsername; ///< empty for an invitation
};

/// Sends rows in one POST, each with its idempotency key: one row by the operation of its method, more, which
/// must all be accounts, as a batch. The answer has one answer per row, in their order; without it, nothing
/// is known of single rows.
QFuture<Answer<QList<Answer<Creation>>>> create(ServiceChannel &channel, const QList<OutboxRow> &rows);

} // namespace techpass
