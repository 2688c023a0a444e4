// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/reviewedlist.h"

#include <vector>

namespace techpass {

/// Which rows of a list are shown, and in which order. The whole list in its own order follows the list by
/// itself and costs nothing; anything else is four bytes a row. Owned by BatchFilterModel.
class ShownRows final
{
public:
    /// Places that follow each other.
    struct Block
    {
        int first = 0;
        int last = -1;
    };

    /// The whole list.
    explicit ShownRows(const ReviewedList &list)
        : m_list(list)
    {
    }

    bool isWhole() const { return m_isWhole; }
    int count() const { return m_isWhole ? m_list.rowCount() : static_cast<int>(m_rows.size()); }
    RowId at(int place) const
    {
        return m_isWhole ? m_list.rowIdAt(place) : m_rows[static_cast<std::size_t>(place)];
    }
    int placeOf(RowId row) const; ///< -1 where it is not shown
    /// Those of `rows` that are shown; of many, with one walk through all that is shown.
    QList<RowId> among(const QList<RowId> &rows) const;
    QList<RowId> rows(Block block) const;
    std::vector<qint32> inOrderShown() const;
    std::vector<qint32> inListOrder() const;

    bool isShown(const std::vector<qint32> &rows, bool inListOrder) const;
    void show(std::vector<qint32> rows, bool inListOrder);

    // Where it is not the whole list: what else happens to the list.

    /// Where rows that are new, one behind the other in the list, are to be shown.
    int placeForNew(RowId first) const;
    void insert(int place, const QList<RowId> &rows);
    std::vector<Block> blocksOf(const QList<RowId> &rows) const;
    void remove(Block block);
    void remove(const QList<RowId> &rows);
    /// Around a reset of the list: what is shown stays, without what is gone; what is new is shown.
    void beforeReset();
    void afterReset();

private:
    bool isAll(const std::vector<qint32> &rows, bool inListOrder) const;

    const ReviewedList &m_list;
    bool m_isWhole = true;
    bool m_isInListOrder = true;
    std::vector<qint32> m_rows; ///< as shown; empty for the whole list
    std::vector<bool> m_liveBefore; ///< by row, during a reset
};

} // namespace techpass
