// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace techpass {

/// A spreadsheet runs a CSV cell that starts with `= + - @`, a tab or a carriage return as a formula. Such a
/// cell is written behind an apostrophe. A cell that starts with apostrophes and then one of these gets one
/// more, so that unescapedFormula() gives back every text exactly.
QString escapedFormula(const QString &text);

/// Takes away the apostrophe that escapedFormula() put there; any other text stays as it is (`'t Hooft`).
QString unescapedFormula(const QString &text);

} // namespace techpass
