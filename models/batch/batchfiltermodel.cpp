// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchfiltermodel.h"

#include <utility>

namespace techpass {

namespace {

constexpr std::size_t mostBlocks = 32; // above this a view is served better by one signal
constexpr qsizetype mostLookedUp = 200; // above this all that is shown is told of as changed

std::optional<RowOrder> orderBy(int column, Qt::SortOrder direction)
{
    if (column == BatchTableModel::statusColumn)
        return RowOrder{std::nullopt, direction};
    if (const std::optional<Field> field = BatchTableModel::fieldAt(column))
        return RowOrder{field, direction};
    return std::nullopt;
}

} // namespace

/// What to do with some rows to get those that are to be shown. Needs nothing of the model: it may run on
/// another thread.
struct BatchFilterModel::Request
{
    std::vector<qint32> among; ///< in list order, or as they are to be shown
    QString text; ///< empty where all of them have it
    std::optional<RowOrder> order; ///< nothing where they stand in their order

    bool isWork() const { return !text.isEmpty() || order; }

    std::vector<qint32> result(const BatchRows &rows, WorkControl &control) const
    {
        if (text.isEmpty())
            return order ? sortedRows(rows, among, *order, control) : among;
        std::vector<qint32> found = RowFinder(text).rowsAmong(rows, among, control);
        return order && !control.isCancelled() ? sortedRows(rows, found, *order, control) : found;
    }
};

BatchFilterModel::BatchFilterModel(BatchTableModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
    , m_document(source.document())
    , m_shown(m_document)
{
    setSourceModel(&source);
    m_again.setSingleShot(true);
    m_again.setInterval(0);
    connect(&m_again, &QTimer::timeout, this, [this] { ask(m_isAskedAnew); });
    connect(&m_work, &BackgroundWork::progressed, this, &BatchFilterModel::progressed);
    follow();
}

void BatchFilterModel::follow()
{
    connect(&m_document, &BatchDocument::aboutToChange, this, &BatchFilterModel::stopForChange);
    connect(&m_document, &BatchDocument::rulesChanged, this, &BatchFilterModel::refresh);
    connect(&m_source, &QAbstractItemModel::dataChanged, this, &BatchFilterModel::forwardChange);
    connect(&m_document, &BatchDocument::rowsChanged, this, &BatchFilterModel::tellChanged);
    connect(&m_source, &QAbstractItemModel::rowsAboutToBeInserted, this,
        [this](const QModelIndex &, int first, int last) {
            if (m_shown.isWhole())
                beginInsertRows({}, first, last);
        });
    connect(&m_source, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { showInserted(first, last); });
    connect(&m_source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { hideRemoved(first, last); });
    connect(&m_source, &QAbstractItemModel::rowsRemoved, this, [this] {
        if (m_shown.isWhole())
            endRemoveRows();
    });
    connect(&m_source, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        beginResetModel();
        m_shown.beforeReset();
    });
    connect(&m_source, &QAbstractItemModel::modelReset, this, [this] {
        m_shown.afterReset();
        endResetModel();
    });
}

void BatchFilterModel::setFilter(BatchFilter filter)
{
    m_isUnchanged = m_isUnchanged && filter == m_filter;
    m_filter = filter;
    ask(true);
}

void BatchFilterModel::setText(const QString &text)
{
    m_text = text.trimmed();
    ask(true);
}

void BatchFilterModel::refresh()
{
    m_isUnchanged = false;
    ask(true);
}

void BatchFilterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    ask(false);
}

/// `anew`: filters all rows again; otherwise those that are shown are put in order.
void BatchFilterModel::ask(bool anew)
{
    const bool wasWorking = isWorking();
    anew = anew || (wasWorking && m_isAskedAnew);
    m_again.stop();
    m_work.cancel();
    m_isAskedAnew = anew;

    const BatchRows &rows = m_document.rows();
    Request request{{}, anew ? m_text : QString(), orderBy(m_sortColumn, m_sortOrder)};
    const bool narrows = anew && !wasWorking && m_isUnchanged && !m_shownText.isEmpty()
        && m_text.contains(m_shownText, Qt::CaseInsensitive);
    if (narrows) {
        request.among = m_shown.inOrderShown();
        request.order.reset();
    } else {
        request.among = anew ? rowsOf(rows, m_filter) : m_shown.inListOrder();
    }

    if (request.isWork() && request.among.size() > static_cast<std::size_t>(m_mostAtOnce)) {
        m_work.start([this, request = std::move(request), before = m_document.snapshot(), anew](
                         WorkControl &control) -> BackgroundWork::Finish {
            auto found = std::make_shared<std::vector<qint32>>(request.result(*before, control));
            return [this, found, anew] {
                show(std::move(*found), anew);
                tellWorking();
            };
        });
        tellWorking();
        return;
    }
    WorkControl alone;
    show(request.result(rows, alone), anew);
    tellWorking();
}

void BatchFilterModel::tellWorking()
{
    if (std::exchange(m_toldWorking, isWorking()) != isWorking())
        Q_EMIT workingChanged(isWorking());
}

/// The other thread must not read what is about to change; it begins again right after.
void BatchFilterModel::stopForChange()
{
    m_isUnchanged = false;
    if (!m_work.isRunning())
        return;
    m_work.cancelAndWait();
    m_again.start();
}

void BatchFilterModel::show(std::vector<qint32> rows, bool anew)
{
    const bool inListOrder = !orderBy(m_sortColumn, m_sortOrder);
    if (anew) {
        m_shownText = m_text;
        m_isUnchanged = true;
    }
    if (!m_shown.isShown(rows, inListOrder))
        exchange(std::move(rows), inListOrder, anew);
    if (anew)
        Q_EMIT filterApplied();
}

void BatchFilterModel::exchange(std::vector<qint32> rows, bool inListOrder, bool anew)
{
    // To keep the place of every selected cell in a long list takes longer than to sort it.
    if (anew || rows.size() > static_cast<std::size_t>(m_mostAtOnce)) {
        beginResetModel();
        m_shown.show(std::move(rows), inListOrder);
        endResetModel();
        return;
    }
    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    QList<RowId> rowsOfIndexes;
    for (const QModelIndex &index : before)
        rowsOfIndexes.append(rowId(index));
    m_shown.show(std::move(rows), inListOrder);
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(indexOf(rowsOfIndexes[i], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

RowId BatchFilterModel::rowId(const QModelIndex &index) const
{
    return index.isValid() ? m_shown.at(index.row()) : 0;
}

QModelIndex BatchFilterModel::indexOf(RowId row, int column) const
{
    const int place = m_shown.placeOf(row);
    return place < 0 ? QModelIndex() : index(place, column);
}

QModelIndex BatchFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    if (!proxyIndex.isValid())
        return {};
    return m_shown.isWhole() ? m_source.index(proxyIndex.row(), proxyIndex.column())
                             : m_source.indexOf(rowId(proxyIndex), proxyIndex.column());
}

QModelIndex BatchFilterModel::mapFromSource(const QModelIndex &sourceIndex) const
{
    return sourceIndex.isValid() ? indexOf(m_source.rowId(sourceIndex), sourceIndex.column()) : QModelIndex();
}

QModelIndex BatchFilterModel::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex BatchFilterModel::parent(const QModelIndex &) const
{
    return {};
}

int BatchFilterModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_shown.count();
}

int BatchFilterModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : BatchTableModel::columns;
}

QVariant BatchFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return m_source.headerData(section, orientation, role);
    if (section < 0 || section >= rowCount())
        return {};
    const int row = m_shown.isWhole() ? section : m_document.indexOf(m_shown.at(section));
    return m_source.headerData(row, orientation, role);
}

/// Of the whole list; what else is shown, tellChanged() tells of.
void BatchFilterModel::forwardChange(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    if (m_shown.isWhole())
        Q_EMIT dataChanged(
            index(topLeft.row(), topLeft.column()), index(bottomRight.row(), bottomRight.column()), roles);
}

/// All rows of one change together: to find them takes a walk through all that is shown.
void BatchFilterModel::tellChanged(const QList<RowId> &rows)
{
    if (m_shown.isWhole() || rowCount() == 0)
        return;
    std::vector<ShownRows::Block> blocks;
    if (rows.size() <= mostLookedUp)
        blocks = m_shown.blocksOf(rows);
    else
        blocks.push_back({0, rowCount() - 1});
    if (blocks.size() > mostBlocks)
        blocks = {{blocks.front().first, blocks.back().last}};
    for (const ShownRows::Block &block : blocks)
        Q_EMIT dataChanged(index(block.first, 0), index(block.last, columnCount() - 1));
}

QList<RowId> BatchFilterModel::listed(int first, int last) const
{
    QList<RowId> rows;
    for (int row = first; row <= last; ++row)
        rows.append(m_document.rowIdAt(row));
    return rows;
}

void BatchFilterModel::showInserted(int first, int last)
{
    if (m_shown.isWhole()) {
        endInsertRows();
        return;
    }
    const QList<RowId> added = listed(first, last);
    const int place = m_shown.placeForNew(added.first());
    beginInsertRows({}, place, place + last - first);
    m_shown.insert(place, added);
    endInsertRows();
}

void BatchFilterModel::hideRemoved(int first, int last)
{
    if (m_shown.isWhole()) {
        beginRemoveRows({}, first, last);
        return;
    }
    const QList<RowId> rows = listed(first, last);
    const std::vector<ShownRows::Block> blocks = m_shown.blocksOf(rows);
    if (blocks.size() > mostBlocks) {
        beginResetModel();
        m_shown.remove(rows);
        endResetModel();
        return;
    }
    for (auto block = blocks.crbegin(); block != blocks.crend(); ++block) {
        beginRemoveRows({}, block->first, block->last);
        m_shown.remove(*block);
        endRemoveRows();
    }
}

} // namespace techpass
