// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/domain/submission.h"

#include <QList>
#include <QStringList>

#include <utility>

namespace techpass {

/// What the rows that come back from the outbox carry behind the template's columns: result, reason, trace
/// ID. A list with these three titles side by side is known by them, and the reason is told at the cells that
/// it is about.
QStringList remarkTitles();

/// Why the row was not made, a line for each field: `Email: That domain is not allowed.`, the field by the
/// template's title. Empty for a row that was merely taken back.
QString remarkOf(const OutboxRow &row);

/// What remarkOf() wrote. A line without a known field speaks of the email.
QList<std::pair<Field, QString>> remarksIn(const QString &text);

} // namespace techpass
