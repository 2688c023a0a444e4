// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace techpass::bench {

enum class WorkbookTexts { Shared, Inline };

/// The path of the made-up list (listgenerator.h) with so many rows as an .xlsx workbook in `folder`, written
/// by libxlsxwriter where it is not there yet: S/N, country codes and contact numbers of digits as numbers,
/// as Excel keeps what is typed, everything else as texts, once for the workbook or in each cell. Empty on
/// failure.
QString workbookFile(const QString &folder, int rows, WorkbookTexts texts);

} // namespace techpass::bench
