// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QIODevice>
#include <QList>
#include <QStringList>

#include <functional>

namespace techpass {

/// A column of a sheet to be written: text, or whole numbers.
struct SheetColumn
{
    enum class Kind { Text, Number, YesOrNo, CallingCode };

    QString title;
    double width = 10; ///< in characters
    Kind kind = Kind::Text; ///< YesOrNo, CallingCode: text too, to choose, and Excel warns of anything else
};

/// A sheet to be written: a styled header row that stays in view, and rows below it.
struct SheetLayout
{
    QByteArray name;
    QList<SheetColumn> columns;
    QStringList callingCodes = {}; ///< what there is to choose from
};

/// Writes an .xlsx workbook with one sheet that is seen to an open device; the one place that knows
/// libxlsxwriter. Text columns are text for whoever edits them, too, so that a number keeps its zeros and its
/// plus. `cells` gives one row's texts, from 0. Errors: StorageFull; FileNotWritable, also for a text longer
/// than a cell can hold.
Result<void> writeSheetXlsx(QIODevice &device, const SheetLayout &layout, qsizetype rowCount,
    const std::function<QStringList(qsizetype row)> &cells);

} // namespace techpass
