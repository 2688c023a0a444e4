// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/keptplace.h"

#include "models/batch/batchfiltermodel.h"

#include <QItemSelectionModel>
#include <QScrollBar>

#include <algorithm>
#include <utility>

namespace techpass {

KeptPlace::KeptPlace(SpreadsheetView &view, BatchFilterModel &rows, QObject *parent)
    : QObject(parent)
    , m_view(view)
    , m_rows(rows)
{
    connect(&rows, &QAbstractItemModel::modelAboutToBeReset, this, &KeptPlace::remember);
    connect(&rows, &QAbstractItemModel::modelReset, this, &KeptPlace::restore);
}

void KeptPlace::remember()
{
    const QModelIndex current = m_view.currentIndex();
    m_row = m_rows.rowId(current);
    m_place = current.row();
    m_column = current.column();
    m_typed = m_view.typed();
    m_selected.clear();
    const QItemSelection selection = m_view.selectionModel()->selection();
    for (const QItemSelectionRange &range : selection) {
        m_selected.append(
            {range.top(), range.left(), range.right(), m_rows.rowIds(range.top(), range.bottom())});
    }
    m_scrolled = {m_view.horizontalScrollBar()->value(), m_view.verticalScrollBar()->value()};
}

void KeptPlace::restore()
{
    const int count = m_rows.rowCount();
    if (m_place < 0 || count == 0)
        return goOnTyping();
    const QModelIndex same = m_rows.indexOf(m_row, m_column);
    const bool moved = same.isValid() && same.row() != m_place;
    m_view.setCurrentIndex(same.isValid() ? same : m_rows.index(std::min(m_place, count - 1), m_column));
    // The view counts its rows when it is asked where one is.
    m_view.visualRect(m_rows.index(count - 1, 0));
    m_view.horizontalScrollBar()->setValue(m_scrolled.x());
    if (!moved)
        m_view.verticalScrollBar()->setValue(m_scrolled.y());
    selectAgain();
    goOnTyping();
}

/// A command on other rows than those that the user selected must not be a key away.
void KeptPlace::selectAgain()
{
    const QList<Selected> selected = std::exchange(m_selected, {});
    QItemSelection cells;
    for (const Selected &each : selected) {
        const int bottom = each.top + static_cast<int>(each.rows.size()) - 1;
        if (bottom >= m_rows.rowCount() || m_rows.rowIds(each.top, bottom) != each.rows)
            return;
        cells.select(m_rows.index(each.top, each.left), m_rows.index(bottom, each.right));
    }
    if (!cells.isEmpty())
        m_view.selectionModel()->select(cells, QItemSelectionModel::ClearAndSelect);
}

/// What is typed into a row that is no longer shown is entered there.
void KeptPlace::goOnTyping()
{
    const std::optional<SpreadsheetView::Typed> typed = std::exchange(m_typed, std::nullopt);
    if (!typed)
        return;
    if (m_rows.rowId(m_view.currentIndex()) == m_row) {
        m_view.goOnTyping(typed->text);
        return;
    }
    auto *table = qobject_cast<BatchTableModel *>(m_rows.sourceModel());
    const QModelIndex cell = table->indexOf(m_row, m_column);
    if (cell.isValid() && cell.data(Qt::EditRole).toString() != typed->value)
        table->setData(cell, typed->value);
}

} // namespace techpass
