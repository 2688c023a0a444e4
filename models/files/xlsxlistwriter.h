// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/invitee.h"
#include "models/files/listwriter.h"
#include "models/files/xlsxsheetwriter.h"

#include <QIODevice>
#include <QList>

namespace techpass {

/// S/N and the template's columns, without what stands behind them.
SheetLayout listLayout();

/// Writes a list as an .xlsx workbook in the template's layout to an open device. Errors: those of
/// writeSheetXlsx().
Result<void> writeListXlsx(QIODevice &device, const QList<Invitee> &rows, const ExtraColumns &extra = {});

} // namespace techpass
