// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"

#include <QString>

namespace techpass {

/// The words for the outbox: for its page, the command line and speech.
QString rowStateTitle(RowState state);
QString methodTitle(Method method);
/// What became of a row, and what to do where a person has to act. Empty where the state says it all.
QString outcomeSentence(const OutboxRow &row);

} // namespace techpass
