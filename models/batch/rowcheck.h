// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/editoverlay.h"
#include "models/domain/policy.h"
#include "models/rules/accountrules.h"

namespace techpass {

/// The text as it stands: cleaned, unless the user put it back as it came.
QString standingValue(Field field, const QString &text, CellOrigin origin);
Invitee standingValues(const RowCells &cells);

/// Judges a row by itself, without its neighbours. Cleaning is told of for what came from the file or the
/// clipboard, not for what was typed; a text that was put back is judged as it is, so `+65` is then no
/// country code. What the outbox remarked at a cell is a check until the cell is changed. Pure.
Verdict checkRow(const RowCells &cells, const Policy &policy);

} // namespace techpass
