// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"

#include <QString>

#include <optional>

namespace techpass {

/// `Yes` or `No` for any case of Y/N, Yes/No, True/False, 1/0, ✓/✗; anything else as it is.
QString cleanedSeed(const QString &value);

/// `value` is cleaned. Whether it says Yes.
bool isSeedYes(const QString &value);

/// `value` is cleaned.
std::optional<Problem> seedProblem(const QString &value);

/// What an unclear value most likely says (`1.0`, `Yes.`, `✔`): only ever offered.
std::optional<QString> seedFix(const QString &value);

} // namespace techpass
