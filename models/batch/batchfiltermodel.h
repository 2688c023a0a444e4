// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/backgroundwork.h"
#include "models/batch/batchtablemodel.h"
#include "models/batch/rowfinder.h"
#include "models/batch/rowsorter.h"
#include "models/batch/shownrows.h"

#include <QAbstractProxyModel>

#include <vector>

namespace techpass {

/// The rows of a list that a filter and a text let through, in list order or sorted by a column. A row that
/// is edited keeps its place and stays until the filter is applied again by refresh(); a row that is added
/// shows at once. In a long list sorting and looking for a text happen on another thread: what is shown stays
/// until it is done, and what was asked for last wins. The whole list in its own order costs no memory here,
/// anything else four bytes a row shown. GUI thread.
class BatchFilterModel final : public QAbstractProxyModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchFilterModel)

public:
    /// The most rows that are sorted or looked through at once.
    static constexpr int usuallyAtOnce = 10'000;

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
    /// Whether what is shown is not yet what was asked for.
    bool isWorking() const { return m_work.isRunning() || m_again.isActive(); }
    void setMostAtOnce(int rows) { m_mostAtOnce = rows; }

    RowId rowId(const QModelIndex &index) const;
    QList<RowId> rowIds(int first, int last) const { return m_shown.rows({first, last}); }
    /// Those of `rows` that are shown, in no order.
    QList<RowId> shownAmong(const QList<RowId> &rows) const { return m_shown.among(rows); }
    /// Invalid where the row is not shown.
    QModelIndex indexOf(RowId row, int column = 0) const;

    QModelIndex mapToSource(const QModelIndex &proxyIndex) const override;
    QModelIndex mapFromSource(const QModelIndex &sourceIndex) const override;
    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void filterApplied(); ///< what is shown is what filter and text let through, maybe as before
    void workingChanged(bool working);
    void progressed(int hundredths); ///< several times a second while working

private:
    struct Request;

    void follow();
    void ask(bool anew);
    void tellWorking();
    void stopForChange();
    void show(std::vector<qint32> rows, bool anew);
    void exchange(std::vector<qint32> rows, bool inListOrder, bool anew);
    QList<RowId> listed(int first, int last) const;
    void forwardChange(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    void tellChanged(const QList<RowId> &rows);
    void showInserted(int first, int last);
    void hideRemoved(int first, int last);

    BatchTableModel &m_source;
    BatchDocument &m_document;
    BatchFilter m_filter = BatchFilter::All;
    QString m_text;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
    int m_mostAtOnce = usuallyAtOnce;

    ShownRows m_shown;
    QString m_shownText; ///< that all rows shown have, where nothing has changed since
    bool m_isUnchanged = true;
    BackgroundWork m_work;
    bool m_toldWorking = false;
    bool m_isAskedAnew = false; ///< what is worked on also filters anew
    QTimer m_again;
};

} // namespace techpass
