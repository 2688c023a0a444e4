// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace techpass {

/// Whether a value is what a spreadsheet shows where it could not work a cell out: `#N/A`, `#REF!`, `#VALUE!`
/// … of Excel, Google Sheets and LibreOffice (`Err:502`), in the languages whose words are known, or `####`
/// of a column that was too narrow. Nothing else may stand beside it. `value` is cleaned.
bool isCellError(QStringView value);

} // namespace techpass
