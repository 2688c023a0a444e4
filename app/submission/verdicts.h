// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/submission/creation.h"
#include "app/submission/nextstep.h"
#include "models/store/outboxstore.h"

namespace techpass {

/// What an answer makes of its row.
RowChange afterAnswer(const OutboxRow &row, const Answered<Creation> &answer);
/// What a refusal, or no answer, makes of its row; one that goes on waiting does so until `nextTry`.
RowChange afterFailure(
    const OutboxRow &row, const ServiceError &error, const NextStep &step, const QDateTime &nextTry);

/// What a look-up makes of a row that waits or needs checking. An account that is there is the row's own only
/// where its outcome was in doubt and an earlier look-up had not found it; one that is not there may be made.
RowChange afterLookUp(const OutboxRow &row, bool isThere, const QString &traceId);
/// The look-up itself was refused: a row in doubt stays so, one that was never sent may be.
RowChange afterRefusedLookUp(const OutboxRow &row, const QString &traceId);

} // namespace techpass
