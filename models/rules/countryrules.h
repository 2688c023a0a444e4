// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"

#include <QString>

#include <optional>

namespace techpass {

/// `+65`, `0065`, `65-`, `(65)` and what these make together → `65`; anything else as it is.
QString cleanedCountryCode(const QString &value);

/// The calling code that a cleaned value stands for, or 0 where there is none such.
int callingCode(const QString &value);

/// `value` is cleaned.
std::optional<Problem> countryCodeProblem(const QString &value);

/// For a value that is no code: the code that it most likely means (`65.0`, `SG`, `Singapore (65)`).
std::optional<QString> countryCodeFix(const QString &value);

} // namespace techpass
