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
/// What a person can do about a row that needs one; empty for every other.
QString mendingSentence(const OutboxRow &row);
/// What happened at one try: "No answer came in time".
QString attemptSentence(const Attempt &attempt);

/// Local time: `14:05:12`, or `24 Nov, 14:05` on another day than `now`'s.
QString momentText(const QDateTime &time, const QDateTime &now = QDateTime::currentDateTime());

} // namespace techpass
