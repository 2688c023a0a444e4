// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/table/findquery.h"
#include "ui/table/sheetselection.h"
#include "ui/table/slicedwork.h"

#include <QModelIndex>
#include <QObject>

#include <vector>

namespace techpass {

/// Looks through the shown cells of a list, a few milliseconds at a time, and keeps where the text was found:
/// four bytes a cell. Begins at the row where the user is, so that the next find is known first. Another
/// query, or another list, ends the one before. The model is not owned. GUI thread.
class CellFinder final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CellFinder)

public:
    explicit CellFinder(QObject *parent = nullptr);

    /// Looks in `cells`, which are of `model`, from row `start` on and round the end.
    void start(
        const QAbstractItemModel &model, const FindQuery &query, const SheetSelection &cells, int start);
    /// Finds nothing any more.
    void clear();

    const FindQuery &query() const { return m_query; }
    bool isDone() const { return !m_work.isRunning(); }
    /// Of what was found until now.
    qint64 count() const { return qint64(m_before.size() + m_after.size()); }
    /// From 0, in the order of the rows; -1 for a cell that was not found, or while there may be more before
    /// it.
    qint64 placeOf(const QModelIndex &index) const;
    QModelIndex at(qint64 place) const;
    /// The find after the cell (before it where not `forward`), round the end; the cell itself where
    /// `inclusive`. Invalid where there is none, or none yet.
    QModelIndex next(const QModelIndex &from, bool forward, bool inclusive = false) const;

Q_SIGNALS:
    /// More was found.
    void advanced();
    void finished();

private:
    quint32 keyOf(const QModelIndex &index) const;
    quint32 keyAt(qint64 place) const;
    bool look(qint64 n);

    const QAbstractItemModel *m_model = nullptr;
    FindQuery m_query;
    SheetSelection m_cells{{}, {}};
    SlicedWork m_work;
    int m_first = 0; ///< which of the cells' rows is the first that is looked at
    std::vector<quint32> m_before; ///< in the rows before it: row and place of the column, ascending
    std::vector<quint32> m_after;
};

} // namespace techpass
