// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "ui/table/cellblock.h"

#include <QCoreApplication>
#include <QItemSelection>

class QAbstractItemModel;

namespace techpass {

class BatchDocument;

/// What the keys of a spreadsheet do to the selected cells of a list, each as one undo step. Made for one
/// use, on the GUI thread; nothing is owned.
class SelectionEdits final
{
    Q_DECLARE_TR_FUNCTIONS(techpass::SelectionEdits)
    Q_DISABLE_COPY_MOVE(SelectionEdits)

public:
    /// `model` shows the rows of `document` and answers BatchTableModel's roles; `selection` is of `model`.
    SelectionEdits(BatchDocument &document, const QAbstractItemModel &model, const QItemSelection &selection);

    /// The rows that have a selected cell, from top to bottom.
    QList<RowId> rows() const;
    /// The rectangle around the selected cells, with empty texts for those that are not selected.
    CellBlock cells() const;

    void clear();
    void removeRows();
    /// Copies the topmost selected cell of each column into those below it; a single row takes from the row
    /// above it.
    void fillDown();
    /// Puts the block at the selection's top left cell. Rows past the last shown one are added to the list; a
    /// single value fills the whole selection. Returns a sentence where something could not be used.
    QString paste(CellBlock block);

private:
    struct Bounds
    {
        int top = -1;
        int bottom = -1;
        int left = -1;
        int right = -1;
    };

    RowId rowAt(int row) const;
    void fillSelection(const QString &value);

    BatchDocument &m_document;
    const QAbstractItemModel &m_model;
    QItemSelection m_selection;
    Bounds m_bounds;
};

} // namespace techpass
