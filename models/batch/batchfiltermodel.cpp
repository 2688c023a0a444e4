// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchfiltermodel.h"

#include <algorithm>
#include <utility>

namespace techpass {

namespace {

constexpr std::size_t mostBlocks = 32; // above this a view is served better by a reset

/// The C locale compares bytes, which sorts no list of people.
QLocale collationLocale()
{
    const QLocale locale;
    return locale.language() == QLocale::C ? QLocale(QLocale::English, QLocale::Singapore) : locale;
}

int statusRank(RowStatus status)
{
    switch (status) {
    case RowStatus::Error:
        return 0;
    case RowStatus::Check:
        return 1;
    case RowStatus::Ready:
        break;
    }
    return 2;
}

/// Stable either way: rows that compare equal keep the list's order. Empty texts come last either way.
template <typename Key> struct KeyedRow
{
    RowId row;
    bool isEmpty;
    Key key;
};

template <typename Key>
void sortByKeys(std::vector<KeyedRow<Key>> &keyed, Qt::SortOrder order, std::vector<RowId> &rows)
{
    std::stable_sort(keyed.begin(), keyed.end(), [order](const KeyedRow<Key> &a, const KeyedRow<Key> &b) {
        if (a.isEmpty != b.isEmpty)
            return b.isEmpty;
        return order == Qt::AscendingOrder ? a.key < b.key : b.key < a.key;
    });
    std::transform(keyed.begin(), keyed.end(), rows.begin(), [](const KeyedRow<Key> &k) { return k.row; });
}

} // namespace

BatchFilterModel::BatchFilterModel(BatchTableModel &source, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_source(source)
    , m_document(source.document())
    , m_collator(collationLocale())
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSourceModel(&source);
    connect(&source, &QAbstractItemModel::dataChanged, this, &BatchFilterModel::onDataChanged);
    connect(&source, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { onRowsInserted(first, last); });
    connect(&source, &QAbstractItemModel::rowsAboutToBeRemoved, this,
        [this](const QModelIndex &, int first, int last) { onRowsAboutToBeRemoved(first, last); });
    connect(&source, &QAbstractItemModel::modelAboutToBeReset, this, [this] { beginResetModel(); });
    connect(&source, &QAbstractItemModel::modelReset, this, [this] {
        setRows(matchingRows());
        endResetModel();
    });
    setRows(matchingRows());
}

void BatchFilterModel::setFilter(BatchFilter filter)
{
    m_filter = filter;
    refresh();
}

void BatchFilterModel::setText(const QString &text)
{
    m_text = text.trimmed();
    refresh();
}

void BatchFilterModel::refresh()
{
    std::vector<RowId> rows = matchingRows();
    if (rows == m_rows)
        return;
    beginResetModel();
    setRows(std::move(rows));
    endResetModel();
}

bool BatchFilterModel::matchesFilter(RowId row) const
{
    switch (m_filter) {
    case BatchFilter::All:
        return true;
    case BatchFilter::Ready:
        return m_document.status(row) != RowStatus::Error;
    case BatchFilter::Errors:
        return m_document.status(row) == RowStatus::Error;
    case BatchFilter::Check:
        return m_document.status(row) == RowStatus::Check;
    case BatchFilter::Duplicates:
        return m_document.isInDuplicateGroup(row);
    case BatchFilter::Vendors:
        return m_document.isVendor(row);
    case BatchFilter::PublicOfficers:
        return m_document.isPublicOfficer(row);
    case BatchFilter::Cleaned:
        return m_document.isCleaned(row);
    }
    return true;
}

bool BatchFilterModel::matches(RowId row) const
{
    if (!matchesFilter(row))
        return false;
    return m_text.isEmpty() || std::any_of(allFields.begin(), allFields.end(), [this, row](Field field) {
        return m_document.value(row, field).contains(m_text, Qt::CaseInsensitive);
    });
}

template <typename Predicate> std::vector<RowId> BatchFilterModel::chosenRows(Predicate isChosen) const
{
    std::vector<RowId> rows;
    const int count = m_document.rowCount();
    for (int i = 0; i < count; ++i) {
        const RowId row = m_document.rowIdAt(i);
        if (isChosen(row))
            rows.push_back(row);
    }
    order(rows);
    return rows;
}

std::vector<RowId> BatchFilterModel::matchingRows() const
{
    return chosenRows([this](RowId row) { return matches(row); });
}

/// `rows` are in list order.
void BatchFilterModel::order(std::vector<RowId> &rows) const
{
    if (m_sortColumn == BatchTableModel::statusColumn) {
        std::vector<KeyedRow<int>> keyed;
        keyed.reserve(rows.size());
        for (const RowId row : rows)
            keyed.push_back({row, false, statusRank(m_document.status(row))});
        sortByKeys(keyed, m_sortOrder, rows);
    } else if (const std::optional<Field> field = BatchTableModel::fieldAt(m_sortColumn)) {
        std::vector<KeyedRow<QCollatorSortKey>> keyed;
        keyed.reserve(rows.size());
        for (const RowId row : rows) {
            const QString value = m_document.value(row, *field);
            keyed.push_back({row, value.isEmpty(), m_collator.sortKey(value)});
        }
        sortByKeys(keyed, m_sortOrder, rows);
    }
}

void BatchFilterModel::sort(int column, Qt::SortOrder order)
{
    m_sortColumn = column;
    m_sortOrder = order;
    std::vector<RowId> rows = chosenRows([this](RowId row) { return placeOf(row) >= 0; });

    Q_EMIT layoutAboutToBeChanged({}, VerticalSortHint);
    const QModelIndexList before = persistentIndexList();
    std::vector<RowId> rowsOfIndexes;
    for (const QModelIndex &index : before)
        rowsOfIndexes.push_back(rowId(index));
    setRows(std::move(rows));
    QModelIndexList after;
    for (qsizetype i = 0; i < before.size(); ++i)
        after.append(indexOf(rowsOfIndexes[static_cast<std::size_t>(i)], before[i].column()));
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, VerticalSortHint);
}

void BatchFilterModel::setRows(std::vector<RowId> rows)
{
    for (const RowId row : m_rows)
        m_places[static_cast<std::size_t>(row)] = -1;
    m_rows = std::move(rows);
    renumber();
}

void BatchFilterModel::renumber(std::size_t from)
{
    for (std::size_t i = from; i < m_rows.size(); ++i) {
        const auto row = static_cast<std::size_t>(m_rows[i]);
        if (m_places.size() <= row)
            m_places.resize(row + 1, -1);
        m_places[row] = static_cast<int>(i);
    }
}

int BatchFilterModel::placeOf(RowId row) const
{
    const auto at = static_cast<std::size_t>(row);
    return row > 0 && at < m_places.size() ? m_places[at] : -1;
}

RowId BatchFilterModel::rowId(const QModelIndex &index) const
{
    return index.isValid() ? m_rows[static_cast<std::size_t>(index.row())] : 0;
}

QModelIndex BatchFilterModel::indexOf(RowId row, int column) const
{
    const int place = placeOf(row);
    return place < 0 ? QModelIndex() : index(place, column);
}

QModelIndex BatchFilterModel::mapToSource(const QModelIndex &proxyIndex) const
{
    return proxyIndex.isValid() ? m_source.indexOf(rowId(proxyIndex), proxyIndex.column()) : QModelIndex();
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
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
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
    return m_source.headerData(
        m_document.indexOf(m_rows[static_cast<std::size_t>(section)]), orientation, role);
}

void BatchFilterModel::onDataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    int first = rowCount();
    int last = -1;
    for (int row = topLeft.row(); row <= bottomRight.row(); ++row) {
        const int place = placeOf(m_document.rowIdAt(row));
        if (place >= 0) {
            first = std::min(first, place);
            last = std::max(last, place);
        }
    }
    if (last >= 0)
        Q_EMIT dataChanged(index(first, topLeft.column()), index(last, bottomRight.column()), roles);
}

void BatchFilterModel::onRowsInserted(int first, int last)
{
    std::vector<RowId> added;
    for (int row = first; row <= last; ++row)
        added.push_back(m_document.rowIdAt(row));
    auto where = m_rows.end();
    if (m_sortColumn < 0) {
        where = std::lower_bound(m_rows.begin(), m_rows.end(), added.front(),
            [this](RowId a, RowId b) { return m_document.isBefore(a, b); });
    }
    const auto place = static_cast<int>(where - m_rows.begin());
    beginInsertRows({}, place, place + last - first);
    m_rows.insert(where, added.begin(), added.end());
    renumber(static_cast<std::size_t>(place));
    endInsertRows();
}

void BatchFilterModel::onRowsAboutToBeRemoved(int first, int last)
{
    std::vector<std::size_t> gone;
    for (int row = first; row <= last; ++row) {
        const int place = placeOf(m_document.rowIdAt(row));
        if (place >= 0)
            gone.push_back(static_cast<std::size_t>(place));
    }
    std::sort(gone.begin(), gone.end());
    struct Block
    {
        std::size_t first;
        std::size_t last;
    };
    std::vector<Block> blocks;
    for (const std::size_t place : gone) {
        if (blocks.empty() || blocks.back().last + 1 != place)
            blocks.push_back({place, place});
        blocks.back().last = place;
    }
    if (blocks.size() > mostBlocks) {
        beginResetModel();
        std::vector<RowId> rows = m_rows;
        for (const std::size_t place : gone)
            rows[place] = 0;
        rows.erase(std::remove(rows.begin(), rows.end(), 0), rows.end());
        setRows(std::move(rows));
        endResetModel();
        return;
    }
    for (auto block = blocks.crbegin(); block != blocks.crend(); ++block) {
        beginRemoveRows({}, static_cast<int>(block->first), static_cast<int>(block->last));
        const auto from = m_rows.begin() + static_cast<std::ptrdiff_t>(block->first);
        const auto to = m_rows.begin() + static_cast<std::ptrdiff_t>(block->last) + 1;
        std::for_each(from, to, [this](RowId row) { m_places[static_cast<std::size_t>(row)] = -1; });
        m_rows.erase(from, to);
        renumber(block->first);
        endRemoveRows();
    }
}

} // namespace techpass
