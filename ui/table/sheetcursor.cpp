// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/table/sheetcursor.h"

#include "models/batch/batchtablemodel.h"
#include "ui/table/sheetheader.h"
#include "ui/table/sheetselection.h"

#include <QEvent>
#include <QHeaderView>
#include <QTableView>

#include <algorithm>
#include <memory>

namespace techpass {

namespace {

/// As few ranges as the columns allow, wherever they were moved to.
QItemSelection cellsOf(const QAbstractItemModel &model, int top, int bottom, QList<int> columns)
{
    std::sort(columns.begin(), columns.end());
    QItemSelection cells;
    for (qsizetype i = 0; i < columns.size();) {
        qsizetype end = i + 1;
        while (end < columns.size() && columns.at(end) <= columns.at(end - 1) + 1)
            ++end;
        cells.select(model.index(top, columns.at(i)), model.index(bottom, columns.at(end - 1)));
        i = end;
    }
    return cells;
}

/// Where a jump ends over `count` places after the first: `isFilled` tells of the n-th, 0 being the start.
template <typename Predicate> int edgeOf(int count, Predicate isFilled)
{
    const bool inRun = count > 1 && isFilled(0) && isFilled(1);
    int place = 0;
    while (place + 1 < count) {
        const bool filled = isFilled(place + 1);
        if (inRun && !filled)
            break;
        ++place;
        if (!inRun && filled)
            break;
    }
    return place;
}

} // namespace

SheetCursor::SheetCursor(QTableView *view)
    : QObject(view)
    , m_view(view)
{
    view->horizontalHeader()->viewport()->installEventFilter(this);
    view->verticalHeader()->viewport()->installEventFilter(this);
}

/// A press on a header makes another cell current before it is told of.
bool SheetCursor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress)
        m_beforePress = m_view->currentIndex();
    return QObject::eventFilter(watched, event);
}

void SheetCursor::watchModel()
{
    m_search.stop();
    m_end = QModelIndex();
    if (!m_view->selectionModel())
        return;
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex &current) { pressed(current); });
}

void SheetCursor::pressed(const QModelIndex &index)
{
    m_end = index;
    m_shape = Shape::Cells;
    m_tabStart = -1;
}

void SheetCursor::go(Step step, bool extends)
{
    m_search.stop();
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        arrive(cellAt(0, firstPlace()), false);
        return;
    }
    const QModelIndex from = extends && m_end.isValid() ? QModelIndex(m_end) : current;
    if (step == Step::EdgeUp || step == Step::EdgeDown)
        goToRowEdge(from, step == Step::EdgeDown ? 1 : -1, extends);
    else
        arrive(target(step, from), extends);
}

QModelIndex SheetCursor::target(Step step, const QModelIndex &from) const
{
    const int rows = m_view->model()->rowCount();
    const int place = placeOf(from);
    const auto lastPlace = static_cast<int>(shownColumns(*m_view->horizontalHeader()).size()) - 1;
    const int page = std::max(
        1, m_view->viewport()->height() / std::max(1, m_view->verticalHeader()->defaultSectionSize()) - 1);
    switch (step) {
    case Step::Up:
        return cellAt(from.row() - 1, place);
    case Step::Down:
        return cellAt(from.row() + 1, place);
    case Step::Left:
        return cellAt(from.row(), place - 1);
    case Step::Right:
        return cellAt(from.row(), place + 1);
    case Step::RowStart:
        return cellAt(from.row(), firstPlace());
    case Step::RowEnd:
        return cellAt(from.row(), lastPlace);
    case Step::ListStart:
        return cellAt(0, firstPlace());
    case Step::ListEnd:
        return cellAt(rows - 1, lastPlace);
    case Step::PageUp:
        return cellAt(std::max(0, from.row() - page), place);
    case Step::PageDown:
        return cellAt(std::min(rows - 1, from.row() + page), place);
    case Step::EdgeLeft:
        return columnEdge(from, -1);
    case Step::EdgeRight:
        return columnEdge(from, 1);
    case Step::EdgeUp:
    case Step::EdgeDown:
        break;
    }
    return from;
}

/// The cell there, or none past an edge.
QModelIndex SheetCursor::cellAt(int row, int place) const
{
    const QList<int> columns = shownColumns(*m_view->horizontalHeader());
    if (row < 0 || row >= m_view->model()->rowCount() || place < 0 || place >= columns.size())
        return {};
    return m_view->model()->index(row, columns.at(place));
}

int SheetCursor::placeOf(const QModelIndex &index) const
{
    return static_cast<int>(shownColumns(*m_view->horizontalHeader()).indexOf(index.column()));
}

/// A row starts at its first value; the status before it is told by all of them.
int SheetCursor::firstPlace() const
{
    const QList<int> columns = shownColumns(*m_view->horizontalHeader());
    return columns.size() > 1 && columns.constFirst() == BatchTableModel::statusColumn ? 1 : 0;
}

bool SheetCursor::isFilled(int row, int column) const
{
    return !m_view->model()->index(row, column).data().toString().isEmpty();
}

QModelIndex SheetCursor::columnEdge(const QModelIndex &from, int by) const
{
    const QList<int> columns = shownColumns(*m_view->horizontalHeader());
    const int place = placeOf(from);
    const int count = by > 0 ? static_cast<int>(columns.size()) - place : place + 1;
    return cellAt(from.row(),
        place + by * edgeOf(count, [&](int n) { return isFilled(from.row(), columns.at(place + by * n)); }));
}

void SheetCursor::goToRowEdge(const QModelIndex &from, int by, bool extends)
{
    const int row = from.row();
    const int column = from.column();
    const int count = by > 0 ? m_view->model()->rowCount() - 1 - row : row;
    const bool inRun = count > 0 && isFilled(row, column) && isFilled(row + by, column);
    const auto reached = std::make_shared<int>(row);
    const auto step = [this, row, column, by, inRun, reached](qint64 n) {
        const int next = row + by * (static_cast<int>(n) + 1);
        const bool filled = isFilled(next, column);
        if (filled || !inRun)
            *reached = next;
        return filled == inRun;
    };
    m_search.start(count, step,
        [this, column, reached, extends] { arrive(m_view->model()->index(*reached, column), extends); });
}

void SheetCursor::arrive(const QModelIndex &index, bool extends)
{
    if (!index.isValid())
        return;
    if (extends) {
        extendTo(index);
        return;
    }
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect);
    pressed(index);
    m_view->scrollTo(index);
}

void SheetCursor::extendTo(const QModelIndex &end)
{
    const QModelIndex start = m_view->currentIndex();
    if (!start.isValid() || !end.isValid()) {
        arrive(end, false);
        return;
    }
    const QList<int> columns = shownColumns(*m_view->horizontalHeader());
    const int left = std::min(placeOf(start), placeOf(end));
    const int right = std::max(placeOf(start), placeOf(end));
    const bool allColumns = m_shape == Shape::Rows || left < 0;
    const bool allRows = m_shape == Shape::Columns;
    const int top = allRows ? 0 : std::min(start.row(), end.row());
    const int bottom = allRows ? m_view->model()->rowCount() - 1 : std::max(start.row(), end.row());
    m_view->selectionModel()->select(
        cellsOf(*m_view->model(), top, bottom, allColumns ? columns : columns.sliced(left, right - left + 1)),
        QItemSelectionModel::ClearAndSelect);
    m_end = end;
    m_view->scrollTo(allColumns ? m_view->model()->index(end.row(), start.column()) : end);
}

bool SheetCursor::goDown(int by)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || goInside(by, 0))
        return current.isValid();
    const int column = by > 0 && m_tabStart >= 0 ? m_tabStart : current.column();
    const QModelIndex next = current.siblingAtRow(current.row() + by).siblingAtColumn(column);
    arrive(next, false);
    return next.isValid();
}

bool SheetCursor::goRight(int by)
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid() || goInside(0, by))
        return current.isValid();
    const int first = firstPlace();
    const auto last = static_cast<int>(shownColumns(*m_view->horizontalHeader()).size()) - 1;
    int row = current.row();
    int place = placeOf(current) + by;
    int tabStart = m_tabStart >= 0 ? m_tabStart : current.column();
    if (place > last || (by < 0 && place < first)) {
        row += by;
        place = place > last ? first : last;
        tabStart = -1;
    }
    const QModelIndex next = cellAt(row, place);
    arrive(next, false);
    if (next.isValid())
        m_tabStart = tabStart;
    return next.isValid();
}

/// To the next cell of a selected block of several, round its end, with the block staying selected.
bool SheetCursor::goInside(int rows, int columns)
{
    const SheetSelection cells(
        m_view->selectionModel()->selection(), shownColumns(*m_view->horizontalHeader()));
    const QModelIndex current = m_view->currentIndex();
    if (!cells.isMany() || !cells.isBlock() || !cells.contains(current.row(), current.column()))
        return false;
    const qint64 height = cells.rowCount();
    const qint64 width = cells.right() - cells.left() + 1;
    const qint64 count = height * width;
    const qint64 down = current.row() - cells.top();
    const qint64 across = placeOf(current) - cells.left();
    const qint64 at = rows != 0 ? across * height + down + rows : down * width + across + columns;
    const qint64 next = (at + count) % count;
    const qint64 row = rows != 0 ? next % height : next / width;
    const qint64 place = rows != 0 ? next / height : next % width;
    const QModelIndex cell
        = cellAt(cells.top() + static_cast<int>(row), cells.left() + static_cast<int>(place));
    m_view->selectionModel()->setCurrentIndex(cell, QItemSelectionModel::NoUpdate);
    m_view->scrollTo(cell);
    return true;
}

void SheetCursor::selectRows()
{
    const QList<int> columns = shownColumns(*m_view->horizontalHeader());
    QItemSelection whole;
    const SheetSelection cells = selectedCells(*m_view);
    for (const SheetSelection::Rows &rows : cells.rows())
        whole.merge(cellsOf(*m_view->model(), rows.first, rows.last, columns), QItemSelectionModel::Select);
    m_view->selectionModel()->select(whole, QItemSelectionModel::ClearAndSelect);
    m_shape = Shape::Rows;
}

void SheetCursor::selectColumns()
{
    const SheetSelection cells = selectedCells(*m_view);
    if (cells.isEmpty())
        return;
    const QList<int> columns = cells.shownColumns().sliced(cells.left(), cells.right() - cells.left() + 1);
    m_view->selectionModel()->select(cellsOf(*m_view->model(), 0, m_view->model()->rowCount() - 1, columns),
        QItemSelectionModel::ClearAndSelect);
    m_shape = Shape::Columns;
}

void SheetCursor::headerPressed(Qt::Orientation header, bool extends)
{
    const QModelIndex end = m_view->currentIndex();
    pressed(end);
    m_shape = header == Qt::Vertical ? Shape::Rows : Shape::Columns;
    if (!extends || !m_beforePress.isValid())
        return;
    const Shape shape = m_shape;
    m_view->selectionModel()->setCurrentIndex(m_beforePress, QItemSelectionModel::NoUpdate);
    m_shape = shape;
    extendTo(end);
}

void SheetCursor::selectCells(const QList<int> &rows, const QList<int> &columns)
{
    QItemSelection cells;
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows.at(end) == rows.at(end - 1) + 1)
            ++end;
        cells.append(cellsOf(*m_view->model(), rows.at(i), rows.at(end - 1), columns));
        i = end;
    }
    if (cells.isEmpty())
        return;
    const QModelIndex first = m_view->model()->index(rows.constFirst(), columns.constFirst());
    m_view->selectionModel()->setCurrentIndex(first, QItemSelectionModel::NoUpdate);
    m_view->selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
    m_end = m_view->model()->index(rows.constLast(), columns.constLast());
}

void SheetCursor::dragged(const QModelIndex &start, const QModelIndex &end)
{
    // The view would scroll back to where the drag began.
    m_view->setAutoScroll(false);
    m_view->selectionModel()->setCurrentIndex(start, QItemSelectionModel::NoUpdate);
    m_view->setAutoScroll(true);
    m_end = end;
}

} // namespace techpass
