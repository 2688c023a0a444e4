// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "models/batch/batchtablemodel.h"
#include "models/batch/problemwalk.h"
#include "ui/table/celldelegate.h"
#include "ui/table/celleditor.h"
#include "ui/table/sheetcursor.h"
#include "ui/table/sheetedits.h"
#include "ui/table/sheetheader.h"
#include "ui/table/sheetmenus.h"
#include "ui/table/spreadsheetview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHeaderView>
#include <QPointer>

// What a spreadsheet does to its list, by its keys and its menus.

namespace techpass {

namespace {

constexpr qsizetype longestValueTold = 40;

} // namespace

/// What is selected now, whatever is selected when it is the command's turn.
void SpreadsheetView::inTurn(const std::function<void(const SheetSelection &)> &command)
{
    if (m_document)
        m_edits->inTurn([command, selection = selectedCells(*this)] { command(selection); });
}

void SpreadsheetView::copy()
{
    if (m_edits->isCopying())
        m_edits->copy(selectedCells(*this));
    else
        inTurn([this](const SheetSelection &selection) { m_edits->copy(selection); });
}

void SpreadsheetView::cut()
{
    inTurn([this](const SheetSelection &selection) { m_edits->cut(selection); });
}

void SpreadsheetView::paste()
{
    finishTyping();
    inTurn([this](const SheetSelection &selection) {
        if (const QString text = QGuiApplication::clipboard()->text(); !text.isEmpty())
            m_edits->paste(selection, text);
        else
            Q_EMIT told(tr("There is nothing to paste. Copy the rows in Excel, then paste again."));
    });
}

void SpreadsheetView::clearCells()
{
    inTurn([this](const SheetSelection &selection) { m_edits->clear(selection); });
}

void SpreadsheetView::fillDown()
{
    inTurn([this](const SheetSelection &selection) { m_edits->fillDown(selection); });
}

void SpreadsheetView::removeSelectedRows()
{
    inTurn([this, row = currentIndex().row(), column = currentIndex().column()](
               const SheetSelection &selection) {
        m_removedRow = row;
        m_removedColumn = column;
        m_edits->removeRows(selection);
    });
}

bool SpreadsheetView::stopWork()
{
    if (!m_edits->isWorking())
        return false;
    m_edits->stop();
    Q_EMIT told(tr("Stopped. Nothing was changed."));
    return true;
}

void SpreadsheetView::undo()
{
    // A change that is still being prepared is the last one that was made.
    if (m_edits->isChanging()) {
        stopWork();
        return;
    }
    inTurn([this](const SheetSelection &) {
        if (m_document->canUndo())
            step(m_document->undoPlace(), m_document->undoSize(), &BatchDocument::undo);
    });
}

void SpreadsheetView::redo()
{
    inTurn([this](const SheetSelection &) {
        if (m_document->canRedo())
            step(m_document->redoPlace(), m_document->redoSize(), &BatchDocument::redo);
    });
}

/// To where it changes something. What was told of the change before is not true any more.
void SpreadsheetView::step(
    const std::optional<CellPlace> &place, const ChangeSize &size, void (BatchDocument::*go)())
{
    Q_EMIT told({});
    (m_document->*go)();
    m_document->whenIdle([view = QPointer(this), document = m_document, place,
                             isMany = size.cells + size.rows > 1] {
        if (!view || view->m_document != document || !place)
            return;
        const bool hasColumn = !view->isColumnHidden(BatchTableModel::columnOf(place->field));
        const int row = document->indexOf(place->row);
        if (row >= 0 && !view->m_rows->indexOf(place->row).isValid())
            Q_EMIT view->told((isMany ? tr("Row %1 and others were changed. The filter does not show row %1.")
                                      : tr("Row %1 was changed, which the filter does not show."))
                                  .arg(row + 1));
        else if (hasColumn)
            view->goTo(place->row, place->field);
    });
}

void SpreadsheetView::addRow()
{
    if (!m_document)
        return;
    Q_EMIT told({});
    const int current = m_document->indexOf(currentRow());
    const RowId id = m_document->addRow(current < 0 ? m_document->rowCount() : current + 1);
    setFocus();
    if (goTo(id, Field::Email))
        edit(currentIndex(), AllEditTriggers, nullptr);
}

/// Ctrl+Enter: what was typed stands in every selected cell, and where it was typed.
void SpreadsheetView::fillFrom(QWidget *editor)
{
    // What was typed stays where it was typed until it can be put into the cells.
    m_edits->inTurn([this, typed = QPointer(editor)] {
        if (!typed || typed != indexWidget(currentIndex()))
            return;
        const QString value = celleditor::value(typed);
        closeEditor(typed, QAbstractItemDelegate::NoHint);
        QItemSelection cells = selectionModel()->selection();
        cells.select(currentIndex(), currentIndex());
        m_edits->fill(SheetSelection(cells, shownColumns(*horizontalHeader())), value, ChangeKind::Fill);
    });
}

bool SpreadsheetView::pastesCells(const QWidget *focus) const
{
    return focus == this
        || (focus && focus == indexWidget(currentIndex()) && CellDelegate::pastesCells(*focus));
}

/// Of the row that is clicked, or of all that are chosen where it is one of them.
void SpreadsheetView::openRowMenu(int row, const QPoint &globalPlace)
{
    if (!m_document || row < 0)
        return;
    finishTyping();
    const SheetSelection cells = selectedCells(*this);
    const QList<int> columns = shownColumns(*horizontalHeader());
    if (!cells.contains(row, columns.constFirst()) || !cells.contains(row, columns.constLast())) {
        const QModelIndex cell = m_rows->index(row, std::max(currentIndex().column(), columns.constFirst()));
        selectionModel()->setCurrentIndex(cell, QItemSelectionModel::ClearAndSelect);
        m_cursor->selectRows();
    }
    setFocus();
    m_menus->popUpCellMenu(globalPlace);
}

bool SpreadsheetView::goToProblem(bool forward)
{
    if (!m_rows)
        return false;
    const std::optional<CellPlace> next
        = nextProblem(*m_document, *m_rows, currentIndex(), forward, orderedColumns(*horizontalHeader()));
    if (!next || !goTo(next->row, next->field))
        return false;
    const QString value = currentIndex().data().toString().simplified();
    QString sentence = currentIndex().data(Qt::AccessibleTextRole).toString().simplified();
    // The reason, which comes last, is to be seen, too.
    if (value.size() > longestValueTold)
        sentence.replace(value, value.first(longestValueTold) + u'…');
    Q_EMIT toldOfCell(sentence);
    return true;
}

void SpreadsheetView::revertCurrent()
{
    if (const std::optional<Field> field = BatchTableModel::fieldAt(currentIndex().column()))
        m_document->revertToSource(currentRow(), *field);
}

bool SpreadsheetView::canRevert() const
{
    const std::optional<Field> field = BatchTableModel::fieldAt(currentIndex().column());
    return field && m_document->line(currentRow()) > 0
        && m_document->sourceValue(currentRow(), *field) != m_document->value(currentRow(), *field);
}

void SpreadsheetView::sortRows(int column, Qt::SortOrder order)
{
    if (!m_rows)
        return;
    arrange(column, order);
    if (!m_rows->isWorking()) {
        tellOrder();
        return;
    }
    connect(
        m_rows, &BatchFilterModel::workingChanged, this,
        [this, column, order](bool working) {
            if (!working && m_rows->sortColumn() == column && m_rows->sortOrder() == order)
                tellOrder();
        },
        Qt::SingleShotConnection);
}

/// The arrow in the title is not spoken.
void SpreadsheetView::tellOrder()
{
    const int column = m_rows->sortColumn();
    const QString title = m_rows->headerData(column, Qt::Horizontal).toString();
    Q_EMIT told(column < 0                              ? tr("The rows stand in the order of the list.")
            : m_rows->sortOrder() == Qt::AscendingOrder ? tr("Sorted by %1, ascending.").arg(title)
                                                        : tr("Sorted by %1, descending.").arg(title));
}

void SpreadsheetView::arrange(int column, Qt::SortOrder order)
{
    m_rows->sort(column, order);
    showOrder();
}

void SpreadsheetView::showOrder()
{
    const int column = m_rows ? m_rows->sortColumn() : -1;
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, m_rows ? m_rows->sortOrder() : Qt::AscendingOrder);
}

void SpreadsheetView::keepOrder()
{
    inTurn([this](const SheetSelection &) { m_edits->keepOrder(); });
}

bool SpreadsheetView::isSorted() const
{
    return m_rows && m_rows->sortColumn() >= 0;
}

} // namespace techpass
