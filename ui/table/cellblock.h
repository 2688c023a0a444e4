// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace techpass {

/// Cells as spreadsheets put them on the clipboard: rows end with a line break, cells are parted by tabs, and
/// a cell with a tab, a line break or a quote at its start stands in quotes, with its quotes doubled.
using CellBlock = QList<QStringList>;

/// Understands CR LF, LF and CR; the line break after the last row starts no row. Never empty for a text that
/// is not.
CellBlock cellsFromText(const QString &text);
QString textFromCells(const CellBlock &cells);

/// Whether the row holds the headings of the program's or the portal's template.
bool isHeadingRow(const QStringList &row);

/// Takes away what people copy along with whole rows: the row of headings, and the S/N column where there is
/// one column more than fields.
CellBlock withoutTrimmings(CellBlock cells);

} // namespace techpass
