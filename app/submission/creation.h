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

/// Sends one row by the operation of its method: one POST, with the row's idempotency key.
QFuture<Answer<Creation>> create(ServiceChannel &channel, const OutboxRow &row);

} // namespace techpass
