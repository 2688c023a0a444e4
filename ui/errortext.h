// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>

namespace techpass {

/// The one file that turns an Error into words: what happened and what to do, with the trace ID where the
/// service gave one. One or two sentences; plain text.
QString errorSentence(const Error &error);

/// The same without the trace ID, for a line that shows it elsewhere.
QString errorSentenceWithoutTrace(const Error &error);

} // namespace techpass
