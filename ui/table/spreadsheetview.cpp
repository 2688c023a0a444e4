// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/spreadsheetview.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "models/batch/problemwalk.h"
#include "ui/table/celldelegate.h"
#include "ui/table/selectionedits.h"
#include "ui/table/sheetheader.h"
#include "ui/table/sheetmenus.h"
#include "ui/theme/theme.h"
#include "ui/widgets/reasonedit.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QFontInfo>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QTextCursor>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

namespace {

constexpr int rowNumberWidth = 44;
/// The text size, in pixels, that the columns' widths are meant for.
constexpr double usualTextSize = 13;

} // namespace

SpreadsheetView::SpreadsheetView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
    , m_menus(new SheetMenus(this))
{
    setHorizontalHeader(new SheetHeader(this));
    setObjectName("spreadsheet"_L1);
    setAccessibleName(tr("Users in the list"));
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setMinimumSectionSize(40);
    horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(horizontalHeader(), &QWidget::customContextMenuRequested, m_menus, &SheetMenus::popUpHeaderMenu);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setHighlightSections(false);
    verticalHeader()->setDefaultAlignment(Qt::AlignRight | Qt::AlignVCenter);
    verticalHeader()->setMinimumWidth(rowNumberWidth);
    measure();
}

void SpreadsheetView::measure()
{
    const int row
        = std::max(Tokens::rowHeight, QFontMetrics(textFont(TextStyle::Table)).height() + Tokens::space8);
    verticalHeader()->setMinimumSectionSize(row);
    verticalHeader()->setDefaultSectionSize(row);
    horizontalHeader()->setFixedHeight(row);
}

void SpreadsheetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

void SpreadsheetView::setDocument(BatchDocument *document, BatchFilterModel *rows)
{
    m_document = document;
    m_rows = rows;
    const QItemSelectionModel *old = selectionModel();
    setModel(rows);
    delete old;
    if (!document)
        return;
    m_delegate->setReasonLimit(document->policy().reasonMaxLength);
    const double scale = QFontInfo(textFont(TextStyle::Table)).pixelSize() / usualTextSize;
    for (int column = 0; column < BatchTableModel::columns; ++column)
        setColumnWidth(column, qRound(SheetHeader::usualWidth(column) * std::max(1.0, scale)));
}

RowId SpreadsheetView::currentRow() const
{
    return currentIndex().data(BatchTableModel::RowIdRole).toLongLong();
}

QList<RowId> SpreadsheetView::selectedRows() const
{
    if (!m_document || !selectionModel())
        return {};
    return SelectionEdits(*m_document, *model(), selectionModel()->selection()).rows();
}

bool SpreadsheetView::goTo(RowId row, Field field)
{
    const QModelIndex index = m_rows ? m_rows->indexOf(row, BatchTableModel::columnOf(field)) : QModelIndex();
    if (!index.isValid())
        return false;
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

bool SpreadsheetView::goToProblem(bool forward)
{
    if (!m_rows)
        return false;
    const std::optional<CellPlace> next = nextProblem(*m_document, *m_rows, currentIndex(), forward);
    return next && goTo(next->row, next->field);
}

void SpreadsheetView::copy()
{
    if (!m_document || !selectionModel()->hasSelection())
        return;
    const CellBlock cells = SelectionEdits(*m_document, *model(), selectionModel()->selection()).cells();
    QGuiApplication::clipboard()->setText(textFromCells(cells));
    Q_EMIT told(tr("%n row(s) copied", nullptr, static_cast<int>(cells.size())));
}

void SpreadsheetView::cut()
{
    copy();
    clearCells();
}

void SpreadsheetView::paste()
{
    const QString text = QGuiApplication::clipboard()->text();
    if (!m_document)
        return;
    if (text.isEmpty()) {
        Q_EMIT told(tr("There is nothing to paste. Copy the rows in Excel, then paste again."));
        return;
    }
    const int before = m_document->rowCount();
    QString said
        = SelectionEdits(*m_document, *model(), selectionModel()->selection()).paste(cellsFromText(text));
    if (const int added = m_document->rowCount() - before; added > 0)
        said = QString(tr("%n row(s) added at the end.", nullptr, added) % u' ' % said).trimmed();
    if (!said.isEmpty())
        Q_EMIT told(said);
}

void SpreadsheetView::clearCells()
{
    if (m_document)
        SelectionEdits(*m_document, *model(), selectionModel()->selection()).clear();
}

void SpreadsheetView::fillDown()
{
    if (m_document)
        SelectionEdits(*m_document, *model(), selectionModel()->selection()).fillDown();
}

void SpreadsheetView::removeSelectedRows()
{
    if (!m_document || !selectionModel()->hasSelection())
        return;
    const int row = currentIndex().row();
    const int column = currentIndex().column();
    const int before = m_document->rowCount();
    SelectionEdits(*m_document, *model(), selectionModel()->selection()).removeRows();
    Q_EMIT told(tr("%n row(s) removed. Ctrl+Z brings them back.", nullptr, before - m_document->rowCount()));
    if (model()->rowCount() > 0)
        setCurrentIndex(
            model()->index(std::min(std::max(row, 0), model()->rowCount() - 1), std::max(column, 0)));
}

void SpreadsheetView::undo()
{
    if (m_document && m_document->canUndo())
        m_document->undo();
}

void SpreadsheetView::redo()
{
    if (m_document && m_document->canRedo())
        m_document->redo();
}

void SpreadsheetView::addRow()
{
    if (!m_document)
        return;
    const int current = m_document->indexOf(currentRow());
    const RowId id = m_document->addRow(current < 0 ? m_document->rowCount() : current + 1);
    setFocus();
    if (goTo(id, Field::Email))
        edit(currentIndex(), AllEditTriggers, nullptr);
}

void SpreadsheetView::editCurrent()
{
    if (currentIndex().column() == BatchTableModel::statusColumn)
        Q_EMIT detailsRequested();
    else if (!tellReadOnly(currentIndex()))
        edit(currentIndex(), EditKeyPressed, nullptr);
}

bool SpreadsheetView::tellReadOnly(const QModelIndex &index)
{
    const QString reason = index.data(BatchTableModel::ReadOnlyReasonRole).toString();
    if (reason.isEmpty() || index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    Q_EMIT told(reason);
    return true;
}

bool SpreadsheetView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool editing = QTableView::edit(index, trigger, event);
    // F2, Enter and a double click mean to change what is there; typing replaces it.
    if (editing && (trigger == EditKeyPressed || trigger == DoubleClicked)) {
        if (auto *line = qobject_cast<QLineEdit *>(indexWidget(index)))
            line->end(false);
        else if (auto *reason = qobject_cast<ReasonEdit *>(indexWidget(index)))
            reason->moveCursor(QTextCursor::End);
    }
    return editing;
}

void SpreadsheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache: // Enter
        move(1, 0);
        break;
    case QAbstractItemDelegate::EditNextItem: // Tab
        move(0, 1);
        break;
    case QAbstractItemDelegate::EditPreviousItem:
        move(0, -1);
        break;
    default:
        break;
    }
}

/// To a neighbouring cell; past a row's end it goes on in the next row.
void SpreadsheetView::move(int rows, int columns)
{
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return;
    int row = current.row() + rows;
    int column = current.column() + columns;
    if (column >= model()->columnCount()) {
        column = BatchTableModel::statusColumn + 1;
        ++row;
    } else if (column <= BatchTableModel::statusColumn && columns < 0) {
        column = model()->columnCount() - 1;
        --row;
    }
    if (row >= 0 && row < model()->rowCount())
        setCurrentIndex(model()->index(row, column));
}

void SpreadsheetView::keyPressEvent(QKeyEvent *event)
{
    if (!m_document || state() == EditingState || !handleEditKeys(event))
        QTableView::keyPressEvent(event);
}

bool SpreadsheetView::handleEditKeys(QKeyEvent *event)
{
    const bool control = event->modifiers().testFlag(Qt::ControlModifier);
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->matches(QKeySequence::Cut))
        cut();
    else if (event->matches(QKeySequence::Paste))
        paste();
    else if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->matches(QKeySequence::Redo))
        redo();
    else if (control && event->key() == Qt::Key_D)
        fillDown();
    else if (control && event->key() == Qt::Key_Minus)
        removeSelectedRows();
    else if (!control && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace))
        clearCells();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_F2)
        editCurrent();
    else if (!control && !event->text().isEmpty() && event->text().at(0).isPrint()
        && tellReadOnly(currentIndex()))
        return true;
    else
        return false;
    event->accept();
    return true;
}

void SpreadsheetView::mouseDoubleClickEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    if (index.isValid() && index.column() == BatchTableModel::statusColumn)
        Q_EMIT detailsRequested();
    else if (!index.isValid() || !tellReadOnly(index))
        QTableView::mouseDoubleClickEvent(event);
}

void SpreadsheetView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QTableView::selectionChanged(selected, deselected);
    Q_EMIT selectedRowsChanged();
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
    m_rows->sort(column, order);
    horizontalHeader()->setSortIndicatorShown(column >= 0);
    horizontalHeader()->setSortIndicator(column, order);
}

void SpreadsheetView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_document)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    m_menus->popUpCellMenu(
        byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace techpass
