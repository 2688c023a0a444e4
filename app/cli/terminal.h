// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>

namespace techpass {

/// The exit codes of every command.
enum ExitCode { AllWell = 0, SomeRowsLeft = 1, CannotDoIt = 2 };

/// One line on standard error: messages.
void tell(const QString &line);
/// The error's sentence, and its technical detail where that says more.
QString errorLine(const Error &error);
/// Text as it is on standard output: what was asked for.
void print(const QString &text);

} // namespace techpass
