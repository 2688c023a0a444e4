// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "ui/table/cellblock.h"
#include "ui/table/sheetselection.h"

#include <QCoreApplication>

#include <optional>

namespace techpass {

/// How many values of a pasted block found no place, and why.
struct PasteLosses
{
    Q_DECLARE_TR_FUNCTIONS(techpass::PasteLosses)

public:
    int tooFarRight = 0;
    int untitled = 0; ///< under titles that name no column of the list
    int readOnly = 0;

    /// One sentence; empty where nothing was lost.
    QString sentence() const;
};

/// Where the cells of a pasted block go. A line of titles above the values says which column is which;
/// without one the block goes to the selected cell and to the right of it, over the columns that are shown,
/// and is repeated where the selection is a multiple of it, as in Excel. Rows of the template, with the S/N
/// column that it has, go to the template's columns, wherever those stand. Rows that name their columns are
/// whole people: they go into hidden columns, too, where else somebody else's values would stay. An S/N
/// column is left out. Pure.
struct PastePlan
{
    CellBlock cells; ///< without titles
    QList<std::optional<Field>> fields; ///< of the block's columns; nothing for those that are left out
    int top = 0; ///< the first row; the model's row count where the block is added at the end
    int repeats = 1; ///< how often it is pasted downwards
    PasteLosses losses;
    int hidden = 0; ///< values that go into columns that are hidden

    static PastePlan of(CellBlock block, const SheetSelection &selection, int modelRows);

    int rowCount() const { return static_cast<int>(cells.size()) * repeats; }
    const QStringList &line(int row) const { return cells.at(row % cells.size()); }
};

} // namespace techpass
