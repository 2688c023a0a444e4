// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/slicedwork.h"

#include <QObject>
#include <QPersistentModelIndex>

class QTableView;

namespace techpass {

/// The current cell of a spreadsheet and the selection that grows from it, as in Excel: the current cell
/// stays where a selection began, and Shift moves the selection's other end; Enter and Tab go round inside a
/// selected block; after some Tabs, Enter goes on below the first of them. Owned by its view, whose model may
/// change. GUI thread.
class SheetCursor final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SheetCursor)

public:
    enum class Step {
        Up,
        Down,
        Left,
        Right,
        RowStart,
        RowEnd,
        ListStart,
        ListEnd,
        PageUp,
        PageDown,
        EdgeUp, ///< to the last filled cell of a run, or to the first filled cell after a gap
        EdgeDown,
        EdgeLeft,
        EdgeRight,
    };

    explicit SheetCursor(QTableView *view);

    /// Call after every change of the view's model.
    void watchModel();

    /// Goes there, or with `extends` moves the selection's end there.
    void go(Step step, bool extends);
    void extendTo(const QModelIndex &end);
    /// Down or up for Enter. False where there is no such cell.
    bool goDown(int by);
    /// Right or left for Tab, and on in the next row. False past the list's end.
    bool goRight(int by);
    /// The rows, or columns, of the selection as a whole.
    void selectRows();
    void selectColumns();
    /// A row's number or a column's title was pressed, and is selected; `extends` with Shift.
    void headerPressed(Qt::Orientation header, bool extends);
    /// Selects `rows` × `columns` of the model, the first of them current.
    void selectCells(const QList<int> &rows, const QList<int> &columns);
    /// A cell was clicked, or became current: a selection grows from there.
    void pressed(const QModelIndex &index);
    /// The mouse drags the selection's end from `start` to `end`.
    void dragged(const QModelIndex &start, const QModelIndex &end);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    enum class Shape { Cells, Rows, Columns };

    QModelIndex target(Step step, const QModelIndex &from) const;
    QModelIndex cellAt(int row, int place) const;
    int placeOf(const QModelIndex &index) const;
    int firstPlace() const;
    void goToRowEdge(const QModelIndex &from, int by, bool extends);
    QModelIndex columnEdge(const QModelIndex &from, int by) const;
    bool isFilled(int row, int column) const;
    void arrive(const QModelIndex &index, bool extends);
    bool goInside(int rows, int columns);

    QTableView *m_view;
    QPersistentModelIndex m_end;
    QPersistentModelIndex m_beforePress; ///< current before a header was pressed
    Shape m_shape = Shape::Cells;
    int m_tabStart = -1; ///< the column in which a row of Tabs began
    SlicedWork m_search;
};

} // namespace techpass
