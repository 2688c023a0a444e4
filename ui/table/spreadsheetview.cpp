// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/spreadsheetview.h"

#include "models/batch/batchdocument.h"
#include "models/batch/batchfiltermodel.h"
#include "ui/table/celldelegate.h"
#include "ui/table/celleditor.h"
#include "ui/table/celltyping.h"
#include "ui/table/rownumbers.h"
#include "ui/table/sheetcolumns.h"
#include "ui/table/sheetcursor.h"
#include "ui/table/sheetedits.h"
#include "ui/table/sheetheader.h"
#include "ui/table/sheetkeys.h"
#include "ui/table/sheetmenus.h"
#include "ui/table/sheetmouse.h"
#include "ui/table/sheetscrollbar.h"
#include "ui/theme/theme.h"
#include "ui/widgets/ensureshown.h"
#include "ui/widgets/wording.h"

#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QScrollBar>

#include <algorithm>

namespace techpass {

using namespace Qt::StringLiterals;

SpreadsheetView::SpreadsheetView(QWidget *parent)
    : QTableView(parent)
    , m_delegate(new CellDelegate(this))
    , m_numbers(new RowNumbers(this))
    , m_menus(new SheetMenus(this))
    , m_edits(new SheetEdits(this))
    , m_typing(new CellTyping(this))
{
    setUpHeaders();
    m_columns = new SheetColumns(this, *m_delegate);
    m_cursor = new SheetCursor(this);
    m_keys = std::make_unique<SheetKeys>(*this, *m_cursor);
    new SheetMouse(this, m_cursor);
    setObjectName("spreadsheet"_L1);
    keepWorded(this, [this] {
        setAccessibleName(tr("Users in the list"));
        setAccessibleDescription(tr("F6 leaves the table."));
    });
    setItemDelegate(m_delegate);
    setFrameShape(QFrame::NoFrame);
    setSelectionMode(ExtendedSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(DoubleClicked | EditKeyPressed | AnyKeyPressed);
    // Beside other widgets Qt gives Tab to the next of them, not to the table.
    setTabKeyNavigation(true);
    setWordWrap(false);
    setTextElideMode(Qt::ElideRight);
    setCornerButtonEnabled(true);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollBar(new SheetScrollBar(this));
    setHorizontalScrollBar(new SheetScrollBar(this));
    for (QScrollBar *bar : {horizontalScrollBar(), verticalScrollBar()}) {
        // What lies below it, up to the window, would be painted with each step.
        bar->setBackgroundRole(QPalette::Base);
        bar->setAutoFillBackground(true);
    }
    wire();
    measure();
}

/// An open editor goes with the widget that the view is, and is not to be told of then.
SpreadsheetView::~SpreadsheetView()
{
    delete m_typing;
}

void SpreadsheetView::setUpHeaders()
{
    auto *titles = new SheetHeader(this);
    setHorizontalHeader(titles);
    titles->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    titles->setMinimumSectionSize(SheetLayout::leastWidth);
    titles->setContextMenuPolicy(Qt::CustomContextMenu);
    setVerticalHeader(m_numbers);
    connect(titles, &QWidget::customContextMenuRequested, this,
        [this, titles](const QPoint &place) { openColumnMenu(titles->logicalIndexAt(place)); });
    connect(titles, &SheetHeader::menuRequested, this, &SpreadsheetView::openColumnMenu);
    m_numbers->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_numbers, &QWidget::customContextMenuRequested, this, [this](const QPoint &place) {
        openRowMenu(m_numbers->logicalIndexAt(place), m_numbers->viewport()->mapToGlobal(place));
    });
    for (QHeaderView *header : {static_cast<QHeaderView *>(titles), verticalHeader()}) {
        connect(header, &QHeaderView::sectionPressed, this, [this, header] {
            m_cursor->headerPressed(
                header->orientation(), QGuiApplication::keyboardModifiers().testFlag(Qt::ShiftModifier));
        });
    }
}

void SpreadsheetView::wire()
{
    connect(m_columns, &SheetColumns::zoomed, this, &SpreadsheetView::measure);
    connect(m_edits, &SheetEdits::told, this, &SpreadsheetView::told);
    connect(m_edits, &SheetEdits::pasted, m_cursor, &SheetCursor::selectCells);
    connect(m_edits, &SheetEdits::orderKept, this, [this] { arrange(-1, Qt::AscendingOrder); });
    connect(m_edits, &SheetEdits::progressed, this, [this](qint64 done, qint64 total) {
        if (done < total)
            Q_EMIT told(
                tr("%1 of %2 rows… Esc stops.").arg(locale().toString(done), locale().toString(total)));
    });
    connect(m_edits, &SheetEdits::reading, this, [this](int hundredths) {
        Q_EMIT told(tr("Reading what was copied: %1 %. Esc stops.").arg(locale().toString(hundredths)));
    });
    connect(m_edits, &SheetEdits::rowsRemoved, this, [this] {
        if (const int rows = m_rows->rowCount(); rows > 0)
            setCurrentIndex(
                m_rows->index(std::clamp(m_removedRow, 0, rows - 1), std::max(m_removedColumn, 0)));
    });
    connect(m_delegate, &CellDelegate::fillRequested, this, &SpreadsheetView::fillFrom);
    connect(m_delegate, &CellDelegate::pasteRequested, this, &SpreadsheetView::paste);
}

void SpreadsheetView::measure()
{
    m_delegate->setZoom(m_columns->layout().zoom);
    const int row = m_delegate->rowHeight();
    const int top = rowAt(0);
    m_numbers->setRows(m_delegate->valueFont(), row);
    for (QHeaderView *header : {horizontalHeader(), verticalHeader()})
        header->setProperty("textScale", m_columns->layout().zoom / 100.0);
    horizontalHeader()->setFixedHeight(row);
    m_columns->apply();
    updateGeometries();
    // In a long list the same distance from its start is far away from what was shown.
    if (top > 0)
        verticalScrollBar()->setValue(top * row);
    viewport()->update();
}

void SpreadsheetView::changeEvent(QEvent *event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
    else if (event->type() == QEvent::LanguageChange)
        m_columns->apply();
}

void SpreadsheetView::setDocument(BatchDocument *document, BatchFilterModel *rows)
{
    m_document = document;
    m_rows = rows;
    m_edits->setDocument(document, rows);
    const QItemSelectionModel *old = selectionModel();
    setModel(rows);
    delete old;
    showOrder();
    m_cursor->watchModel();
    m_delegate->setDocument(document);
    m_columns->apply();
}

RowId SpreadsheetView::currentRow() const
{
    return currentIndex().data(BatchTableModel::RowIdRole).toLongLong();
}

void SpreadsheetView::scrollTo(const QModelIndex &index, ScrollHint hint)
{
    QTableView::scrollTo(index, hint);
    m_columns->showStart(index.column());
    ensureShown(*viewport(), visualRect(index));
}

void SpreadsheetView::resizeEvent(QResizeEvent *event)
{
    QTableView::resizeEvent(event);
    // What was scrolled to before there was room for it.
    if (horizontalScrollBar()->value() <= columnWidth(BatchTableModel::statusColumn))
        m_columns->showStart(currentIndex().column());
}

QList<RowId> SpreadsheetView::selectedRows() const
{
    QList<RowId> ids;
    const SheetSelection selection = selectedCells(*this);
    for (const SheetSelection::Rows &rows : selection.rows()) {
        for (int row = rows.first; row <= rows.last; ++row)
            ids.append(m_rows->rowId(m_rows->index(row, 0)));
    }
    return ids;
}

bool SpreadsheetView::goTo(RowId row, Field field)
{
    const QModelIndex index = m_rows ? m_rows->indexOf(row, BatchTableModel::columnOf(field)) : QModelIndex();
    if (!index.isValid())
        return false;
    m_columns->setHidden(index.column(), false);
    setCurrentIndex(index);
    scrollTo(index);
    return true;
}

void SpreadsheetView::editCurrent()
{
    if (currentIndex().column() == BatchTableModel::statusColumn)
        Q_EMIT detailsRequested();
    else if (!tellReadOnly(currentIndex()))
        edit(currentIndex(), EditKeyPressed, nullptr);
}

void SpreadsheetView::editFromEmpty()
{
    if (tellReadOnly(currentIndex()) || !edit(currentIndex(), EditKeyPressed, nullptr))
        return;
    if (QWidget *editor = indexWidget(currentIndex()))
        celleditor::clear(editor);
}

std::optional<SpreadsheetView::Typed> SpreadsheetView::typed() const
{
    const QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return std::nullopt;
    return Typed{celleditor::text(editor), celleditor::value(editor)};
}

bool SpreadsheetView::goOnTyping(const QString &text)
{
    setFocus();
    const bool goesOn = edit(currentIndex(), EditKeyPressed, nullptr);
    if (goesOn)
        celleditor::type(indexWidget(currentIndex()), text);
    return goesOn;
}

void SpreadsheetView::finishTyping()
{
    QWidget *editor = state() == EditingState ? indexWidget(currentIndex()) : nullptr;
    if (!editor)
        return;
    commitData(editor);
    closeEditor(editor, QAbstractItemDelegate::NoHint);
}

bool SpreadsheetView::tellReadOnly(const QModelIndex &index)
{
    const QString reason = index.data(BatchTableModel::ReadOnlyReasonRole).toString();
    if (reason.isEmpty() || index.flags().testFlag(Qt::ItemIsEditable))
        return false;
    Q_EMIT toldOfCell(reason);
    return true;
}

bool SpreadsheetView::edit(const QModelIndex &index, EditTrigger trigger, QEvent *event)
{
    const bool editing = QTableView::edit(index, trigger, event);
    // F2, Enter and a double click mean to change what is there; typing replaces it.
    if (editing && (trigger == EditKeyPressed || trigger == DoubleClicked))
        celleditor::goToEnd(indexWidget(index));
    if (editing)
        m_typing->watch(indexWidget(index));
    return editing;
}

/// What was told of the change before is not true any more.
void SpreadsheetView::commitData(QWidget *editor)
{
    Q_EMIT told({});
    QTableView::commitData(editor);
}

void SpreadsheetView::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    QTableView::closeEditor(editor, QAbstractItemDelegate::NoHint);
    m_typing->look();
    switch (hint) {
    case QAbstractItemDelegate::SubmitModelCache: // Enter
        m_cursor->goDown(m_delegate->endsUpwards() ? -1 : 1);
        break;
    case QAbstractItemDelegate::EditNextItem: // Tab
        m_cursor->goRight(1);
        break;
    case QAbstractItemDelegate::EditPreviousItem:
        m_cursor->goRight(-1);
        break;
    default:
        break;
    }
}

/// Qt 6.4 draws no line from a pixel to itself, as the grid's are in a strip that is one pixel thin.
void SpreadsheetView::paintEvent(QPaintEvent *event)
{
    const QRect strip = event->rect();
    if (strip.width() > 1 && strip.height() > 1)
        return QTableView::paintEvent(event);
    QPaintEvent wider(strip.adjusted(-1, -1, 1, 1));
    QTableView::paintEvent(&wider);
}

void SpreadsheetView::keyPressEvent(QKeyEvent *event)
{
    if (m_document && state() != EditingState && m_keys->handle(*event))
        event->accept();
    else
        QTableView::keyPressEvent(event);
}

/// What is composed replaces the cell's value; what is not composed to its end gives it back.
void SpreadsheetView::inputMethodEvent(QInputMethodEvent *event)
{
    QWidget *editor = indexWidget(currentIndex());
    if (editor && event->preeditString().isEmpty() && event->commitString().isEmpty())
        celleditor::forget(editor);
    QTableView::inputMethodEvent(event);
}

void SpreadsheetView::mousePressEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTableView::mousePressEvent(event);
    if (event->button() == Qt::LeftButton) {
        m_dragStart = index;
        m_cursor->pressed(index);
    }
}

void SpreadsheetView::mouseMoveEvent(QMouseEvent *event)
{
    const QModelIndex index = indexAt(event->pos());
    QTableView::mouseMoveEvent(event);
    if (state() == DragSelectingState && m_dragStart.isValid())
        m_cursor->dragged(m_dragStart, index.isValid() ? index : QModelIndex(m_dragStart));
}

void SpreadsheetView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    Q_EMIT cellLeft();
}

/// Qt's own makes a list of all cells to tell a screen reader of the first: it is given the first alone.
void SpreadsheetView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    const auto first = [](const QItemSelection &cells) {
        if (cells.isEmpty())
            return QItemSelection();
        const QModelIndex cell = cells.constFirst().topLeft();
        return QItemSelection(cell, cell);
    };
    QTableView::selectionChanged(first(selected), first(deselected));
    QAbstractItemView::selectionChanged(selected, deselected); // NOLINT(bugprone-parent-virtual-call)
    Q_EMIT selectedRowsChanged();
}

/// Keys that are held mean something to what the user clicks, not to a cell that is gone to by a command.
QItemSelectionModel::SelectionFlags SpreadsheetView::selectionCommand(
    const QModelIndex &index, const QEvent *event) const
{
    const bool clicked = event || QGuiApplication::mouseButtons() != Qt::NoButton;
    return clicked ? QTableView::selectionCommand(index, event) : QItemSelectionModel::ClearAndSelect;
}

void SpreadsheetView::openColumnMenu(int column)
{
    if (m_document && column >= 0)
        m_menus->popUpColumnMenu(column);
}

void SpreadsheetView::openViewMenu(const QPoint &globalPlace)
{
    m_menus->popUpViewMenu(globalPlace);
}

void SpreadsheetView::setHighlight(const FindQuery &query)
{
    m_delegate->setHighlight(query);
    viewport()->update();
}

void SpreadsheetView::contextMenuEvent(QContextMenuEvent *event)
{
    if (!m_document)
        return;
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    if (byKey)
        scrollTo(currentIndex());
    m_menus->popUpCellMenu(
        byKey ? viewport()->mapToGlobal(visualRect(currentIndex()).bottomLeft()) : event->globalPos());
}

} // namespace techpass
