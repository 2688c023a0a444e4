// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <QTableView>

namespace techpass {

class BatchDocument;
class BatchFilterModel;
class CellDelegate;
class SheetMenus;

/// The list under review as a spreadsheet: edit by F2, Enter or typing, copy and paste blocks, fill, clear,
/// remove rows, undo. Every change goes to the document by row id. Neither document nor model is owned; GUI
/// thread.
class SpreadsheetView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpreadsheetView)

public:
    explicit SpreadsheetView(QWidget *parent = nullptr);

    /// `rows` are the shown ones of `document`; both null clear the view.
    void setDocument(BatchDocument *document, BatchFilterModel *rows);

    /// The current cell's row, or 0.
    RowId currentRow() const;
    bool canRevert() const;
    QList<RowId> selectedRows() const;
    /// Makes the cell current and visible. False where no shown row has this id.
    bool goTo(RowId row, Field field);
    /// The next shown cell with an error or a check after the current one (before it where not `forward`),
    /// round the end; the row's status where the problem is of no cell. False where there is none.
    bool goToProblem(bool forward);

public Q_SLOTS:
    void copy();
    void cut();
    void paste();
    void clearCells();
    void fillDown();
    void removeSelectedRows();
    void undo();
    void redo();
    /// Adds an empty row below the current one (at the end where there is none) and starts at its email.
    void addRow();
    void editCurrent();
    /// Puts the current cell back as it is in the file.
    void revertCurrent();
    /// Column -1: the order of the list.
    void sortRows(int column, Qt::SortOrder order);

Q_SIGNALS:
    /// Something to tell that the cells do not show, e.g. why a cell cannot be edited.
    void told(const QString &sentence);
    /// Enter or a double click on a row's status.
    void detailsRequested();
    void selectedRowsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;

protected Q_SLOTS:
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    bool handleEditKeys(QKeyEvent *event);
    bool tellReadOnly(const QModelIndex &index);
    void move(int rows, int columns);
    void measure();

    BatchFilterModel *m_rows = nullptr;
    BatchDocument *m_document = nullptr;
    CellDelegate *m_delegate = nullptr;
    SheetMenus *m_menus = nullptr;
};

} // namespace techpass
