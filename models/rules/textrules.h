// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"

#include <QString>

#include <optional>

namespace techpass {

/// First name, last name, organisation, department: any script, but no control characters, no line breaks and
/// no halves of characters. Department may be empty. A text that can be sent is looked over for what it
/// suffered on its way: characters lost, garbled or hidden, quotation marks around all of it. `value` is
/// cleaned.
Problems textProblems(Field field, const QString &value);

/// A reason may have line breaks and tabs, and at most `maxLength` user-perceived characters; all of it may
/// stand in quotation marks. It is cleaned.
Problems reasonProblems(const QString &reason, int maxLength);

/// For text-invalid: without what may not be in the field's text; what parted words is a space.
std::optional<QString> textFix(Field field, const QString &value);

/// For the checks of a text: text-garbled, -hidden and -quoted; and for reason-too-long, where garbling made
/// it so.
std::optional<QString> textCheckFix(Code code, const QString &value);

} // namespace techpass
