// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <QPersistentModelIndex>
#include <QTableView>

#include <functional>
#include <memory>
#include <optional>

namespace techpass {

class BatchDocument;
class BatchFilterModel;
class CellDelegate;
class CellTyping;
struct FindQuery;
class RowNumbers;
class SheetColumns;
class SheetCursor;
class SheetEdits;
class SheetKeys;
class SheetMenus;
class SheetSelection;

/// The list under review as a spreadsheet: edit by F2 or typing, copy and paste blocks, fill, clear, remove
/// rows, undo. Every change goes to the document by row id. Neither document nor model is owned; GUI thread.
class SpreadsheetView final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SpreadsheetView)

public:
    explicit SpreadsheetView(QWidget *parent = nullptr);
    ~SpreadsheetView() override;

    /// `rows` are the shown ones of `document`; both null clear the view.
    void setDocument(BatchDocument *document, BatchFilterModel *rows);
    SheetColumns &columns() const { return *m_columns; }
    CellTyping &typing() const { return *m_typing; }

    /// The current cell's row, or 0.
    RowId currentRow() const;
    bool canRevert() const;
    bool isSorted() const; ///< by a column
    QList<RowId> selectedRows() const;
    /// Makes the cell current and visible, its column too. False where no shown row has this id.
    bool goTo(RowId row, Field field);
    /// The next shown cell with an error or a check after the current one (before it where not `forward`),
    /// round the end; the row's status where the problem is of no cell. Tells of it. False where there is
    /// none.
    bool goToProblem(bool forward);
    void setHighlight(const FindQuery &query); ///< marks what is looked for; an empty one nothing
    void openViewMenu(const QPoint &globalPlace); ///< with the zoom and the columns to show
    /// Says why a cell is read-only; false where it is not.
    bool tellReadOnly(const QModelIndex &index);
    struct Typed
    {
        QString text; ///< as it stands in the editor
        QString value; ///< what that stands for
    };
    /// What is being typed into the current cell; nothing where it is not edited.
    std::optional<Typed> typed() const;
    /// Opens the current cell's editor with that; false where it is read-only.
    bool goOnTyping(const QString &text);
    /// Whether a paste where the keyboard is puts cells into the list: the view itself, or an editor of one
    /// line while several cells are on the clipboard.
    bool pastesCells(const QWidget *focus) const;
    /// Enters what is being typed.
    void finishTyping();
    /// Ends what takes longer than a moment; false where there is nothing.
    bool stopWork();
    /// The keyboard's way out to the control after the table, or before it.
    void leaveByKey(bool forward) { QAbstractScrollArea::focusNextPrevChild(forward); }

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
    void editFromEmpty(); ///< as Backspace does: to type a new value
    void revertCurrent(); ///< puts the current cell back as it is in the file
    void sortRows(int column, Qt::SortOrder order); ///< column -1: the order of the list
    /// The rows of the list itself get the order that they are shown in, as one undo step.
    void keepOrder();
    void openColumnMenu(int column);

    /// With the status beside the first field, where both fit.
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Something to tell that the cells do not show, e.g. why a cell cannot be edited.
    void told(const QString &sentence);
    /// The same of the current cell, for as long as it is current.
    void toldOfCell(const QString &sentence);
    void cellLeft();
    /// Enter or a double click on a row's status.
    void detailsRequested();
    void selectedRowsChanged();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    bool edit(const QModelIndex &index, EditTrigger trigger, QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    QItemSelectionModel::SelectionFlags selectionCommand(
        const QModelIndex &index, const QEvent *event) const override;

protected Q_SLOTS:
    void commitData(QWidget *editor) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void setUpHeaders();
    void wire();
    void measure();
    void arrange(int column, Qt::SortOrder order);
    void showOrder();
    void tellOrder();
    void inTurn(const std::function<void(const SheetSelection &selection)> &command);
    void openRowMenu(int row, const QPoint &globalPlace);
    void fillFrom(QWidget *editor);
    void step(const std::optional<CellPlace> &place, const ChangeSize &size, void (BatchDocument::*go)());

    BatchFilterModel *m_rows = nullptr;
    BatchDocument *m_document = nullptr;
    CellDelegate *m_delegate;
    RowNumbers *m_numbers;
    SheetMenus *m_menus;
    SheetColumns *m_columns;
    SheetCursor *m_cursor;
    SheetEdits *m_edits;
    CellTyping *m_typing;
    std::unique_ptr<SheetKeys> m_keys;
    QPersistentModelIndex m_dragStart;
    int m_removedRow = 0; ///< the current cell before rows were removed
    int m_removedColumn = 0;
};

} // namespace techpass
