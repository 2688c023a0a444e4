// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchtablemodel.h"

#include <QAbstractProxyModel>
#include <QCollator>

#include <vector>

namespace techpass {

enum class BatchFilter { All, Ready, Errors, Check, Duplicates, Vendors, PublicOfficers, Cleaned };

/// The rows of a list that a filter and a text let through, in list order or sorted by a column. A row that
/// is edited keeps its place and stays until the filter is applied again by refresh(); a row that is added
/// shows at once. Keeps row ids, so that what happens elsewhere in the list costs nothing here. GUI thread.
class BatchFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchFilterModel)

public:
    explicit BatchFilterModel(BatchTableModel &source, QObject *parent = nullptr);

    BatchFilter filter() const { return m_filter; }
    void setFilter(BatchFilter filter);
    QString text() const { return m_text; }
    /// Rows with this text in any field, without regard to case; empty for all.
    void setText(const QString &text);
    /// Applies filter and order again to the rows as they are now.
    void refresh();
    int sortColumn() const { return m_sortColumn; }
    Qt::SortOrder sortOrder() const { return m_sortOrder; }
    /// Stable; column -1 brings the list's order back.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    RowId rowId(const QModelIndex &index) const;
    /// Invalid where the row is not shown.
    QModelIndex indexOf(RowId row, int column = 0) const;

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool matches(RowId row) const;
    bool matchesFilter(RowId row) const;
    template <typename Predicate> std::vector<RowId> chosenRows(Predicate isChosen) const;
    std::vector<RowId> matchingRows() const;
    void order(std::vector<RowId> &rows) const;
    void setRows(std::vector<RowId> rows);
    void renumber(std::size_t from = 0);
    int placeOf(RowId row) const;
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void onRowsInserted(int first, int last);
    void onRowsAboutToBeRemoved(int first, int last);

    BatchTableModel &m_source;
    const BatchDocument &m_document;
    BatchFilter m_filter = BatchFilter::All;
    QString m_text;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    QCollator m_collator;
    std::vector<RowId> m_rows; ///< as shown
    std::vector<int> m_places; ///< by row id: where it is shown, or -1
};

} // namespace techpass
