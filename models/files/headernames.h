// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"

#include <QString>

#include <optional>

namespace techpass {

// The names that lists from other systems give their columns, as data. Used by headermatcher.h only.

/// Case, spaces and punctuation taken away: `E-mail ` → `email`, `Contact No.` → `contactno`.
QString normalisedName(const QString &title);

/// The field that a normalised name stands for, also behind a word like *user* or *staff* or before one like
/// *required*.
std::optional<Field> fieldOfName(const QString &name);

/// A name of Field::ContactNumber that says that the telephone is a mobile one.
bool isMobileName(const QString &name);
bool isWholeNameName(const QString &name);
bool isSerialNumberName(const QString &name);

} // namespace techpass
