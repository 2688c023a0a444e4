// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"

#include <QString>

#include <optional>

namespace techpass {

/// First name, last name, organisation, department: any script, but no control characters, no line breaks and
/// no halves of characters. Department may be empty. `value` is cleaned.
std::optional<Problem> textProblem(Field field, const QString &value);

/// A reason may have line breaks and tabs, and at most `maxLength` user-perceived characters. It is cleaned.
std::optional<Problem> reasonProblem(const QString &reason, int maxLength);

/// Without what may not be in the field's text; what parted words is a space.
std::optional<QString> textFix(Field field, const QString &value);

} // namespace techpass
