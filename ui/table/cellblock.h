// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace techpass {

class WorkControl;

/// Cells as spreadsheets put them on the clipboard: rows end with a line break, cells are parted by tabs, and
/// a cell with a tab, a line break or a quote at its start stands in quotes, with its quotes doubled.
using CellBlock = QList<QStringList>;

/// Understands CR LF, LF and CR; the line break after the last row starts no row. Never empty for a text that
/// is not, but where `control` (may be null), which is told how far it is, was cancelled.
CellBlock cellsFromText(const QString &clipboardText, WorkControl *control = nullptr);
/// Whether a text on the clipboard is more than the one value of a cell.
bool isSeveralCells(const QString &clipboardText);
/// Without a line break at the end.
void appendAsText(QString &text, const QStringList &row);

/// The cells as a table that tells Excel and LibreOffice to take every value as text: leading zeros and what
/// looks like a formula stay as they are.
QString htmlFromCells(const CellBlock &cells);

} // namespace techpass
