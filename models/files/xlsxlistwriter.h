// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/invitee.h"

#include <QIODevice>
#include <QList>

namespace techpass {

/// Writes a list as an .xlsx workbook in the template's layout to an open device; the one place that knows
/// libxlsxwriter. Every column is text, so that a number keeps its zeros and its plus when it is edited.
/// Errors: StorageFull; FileNotWritable, also for a text longer than a cell can hold.
Result<void> writeListXlsx(QIODevice &device, const QList<Invitee> &rows);

} // namespace techpass
