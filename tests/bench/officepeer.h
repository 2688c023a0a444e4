// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace techpass::bench {

/// Milliseconds that LibreOffice Calc, without a window, takes to load a CSV file, less what it takes to
/// start and load ten rows of it. It finds a type for every cell, which this program does not. 0 where Calc
/// is not installed.
double officeLoadTime(const QString &path);

/// The same for an .xlsx workbook; `few` is one of the same making with ten rows.
double officeLoadTime(const QString &path, const QString &few);

} // namespace techpass::bench
