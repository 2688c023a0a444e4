// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/outboxproxy.h"

#include "models/store/outboxmodel.h"

#include <algorithm>

namespace techpass {

namespace {

/// More rows coming and going at once than this are shown by a reset.
constexpr int mostSteps = 200;

} // namespace

OutboxProxy::OutboxProxy(OutboxModel &outbox, QObject *parent)
    : QAbstractProxyModel(parent)
    , m_outbox(outbox)
{
    setSourceModel(&outbox);
    connect(&outbox, &QAbstractItemModel::modelAboutToBeReset, this, &OutboxProxy::beginResetModel);
    connect(&outbox, &QAbstractItemModel::modelReset, this, [this] {
        find();
        endResetModel();
    });
    connect(&outbox, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex &, int first, int last) { takeInserted(first, last); });
    connect(&outbox, &QAbstractItemModel::dataChanged, this,
        [this](const QModelIndex &from, const QModelIndex &to) { takeChanged(from.row(), to.row()); });
    find();
}

bool OutboxProxy::belongs(RowState state, Group group)
{
    switch (group) {
    case All:
        return true;
    case Succeeded:
        return isSuccess(state);
    case Open:
        return !isFinal(state);
    case Cancelled:
        return state == RowState::Cancelled;
    case Returned:
        return state == RowState::Returned;
    case Attention:
        break;
    }
    return state == RowState::AlreadyExists || state == RowState::NeedsAttention
        || state == RowState::NeedsChecking;
}

void OutboxProxy::setGroup(Group group)
{
    choose(group, m_submission, search());
}

void OutboxProxy::setSubmission(qint64 submission)
{
    choose(m_group, submission, search());
}

void OutboxProxy::setSearch(const QString &text)
{
    choose(m_group, m_submission, text.trimmed());
}

void OutboxProxy::choose(Group group, qint64 submission, const QString &search)
{
    if (group == m_group && submission == m_submission && search == this->search())
        return;
    beginResetModel();
    m_group = group;
    m_submission = submission;
    m_search.setPattern(search);
    find();
    endResetModel();
}

void OutboxProxy::find()
{
    m_rows = acceptedOf(0, m_outbox.rowCount() - 1);
}

const OutboxRow &OutboxProxy::rowAt(int row) const
{
    return m_outbox.row(m_rows[static_cast<std::size_t>(row)]);
}

bool OutboxProxy::isFound(const OutboxBlock &block, int place) const
{
    const QString wanted = search();
    return wanted.isEmpty() || m_search.indexIn(block.emails->at(place)) >= 0
        || block.rows.at(place).traceId.startsWith(wanted, Qt::CaseInsensitive);
}

std::vector<int> OutboxProxy::acceptedOf(int first, int last) const
{
    std::vector<int> accepted;
    accepted.reserve(static_cast<std::size_t>(std::max(0, last - first + 1)));
    int begin = 0;
    for (const OutboxBlock &block : m_outbox.blocks()) {
        const int end = begin + static_cast<int>(block.states.size());
        const bool isWanted = m_submission == 0 || block.submission.id == m_submission;
        for (int row = std::max(first, begin); isWanted && row <= std::min(last, end - 1); ++row) {
            if (belongs(block.states.at(row - begin), m_group) && isFound(block, row - begin))
                accepted.push_back(row);
        }
        begin = end;
    }
    return accepted;
}

int OutboxProxy::placeOf(int sourceRow) const
{
    return static_cast<int>(std::lower_bound(m_rows.cbegin(), m_rows.cend(), sourceRow) - m_rows.cbegin());
}

void OutboxProxy::takeInserted(int first, int last)
{
    const int at = placeOf(first);
    const int count = last - first + 1;
    for (auto row = m_rows.begin() + at; row != m_rows.end(); ++row)
        *row += count;
    const std::vector<int> added = acceptedOf(first, last);
    if (added.empty())
        return;
    beginInsertRows({}, at, at + static_cast<int>(added.size()) - 1);
    m_rows.insert(m_rows.begin() + at, added.cbegin(), added.cend());
    endInsertRows();
}

void OutboxProxy::takeChanged(int first, int last)
{
    const int begin = placeOf(first);
    const int end = placeOf(last + 1);
    const std::vector<int> before(m_rows.cbegin() + begin, m_rows.cbegin() + end);
    const std::vector<int> after = acceptedOf(first, last);
    if (before != after)
        exchange(begin, before, after);
    if (!after.empty())
        Q_EMIT dataChanged(
            index(begin, 0), index(begin + static_cast<int>(after.size()) - 1, columnCount() - 1));
}

// The rows that go, from the last run to the first, then those that come.
void OutboxProxy::exchange(int at, const std::vector<int> &before, const std::vector<int> &after)
{
    std::vector<int> gone;
    std::vector<int> come;
    std::set_difference(
        before.cbegin(), before.cend(), after.cbegin(), after.cend(), std::back_inserter(gone));
    std::set_difference(
        after.cbegin(), after.cend(), before.cbegin(), before.cend(), std::back_inserter(come));
    if (gone.size() + come.size() > mostSteps) {
        beginResetModel();
        m_rows.erase(m_rows.begin() + at, m_rows.begin() + at + static_cast<int>(before.size()));
        m_rows.insert(m_rows.begin() + at, after.cbegin(), after.cend());
        endResetModel();
        return;
    }
    for (auto last = gone.crbegin(); last != gone.crend();) {
        const int end = placeOf(*last);
        int begin = end;
        for (++last;
             last != gone.crend() && begin > at && m_rows[static_cast<std::size_t>(begin) - 1] == *last;
             ++last)
            --begin;
        beginRemoveRows({}, begin, end);
        m_rows.erase(m_rows.begin() + begin, m_rows.begin() + end + 1);
        endRemoveRows();
    }
    for (const int row : come) {
        const int place = placeOf(row);
        beginInsertRows({}, place, place);
        m_rows.insert(m_rows.begin() + place, row);
        endInsertRows();
    }
}

QModelIndex OutboxProxy::mapToSource(const QModelIndex &shown) const
{
    if (!shown.isValid())
        return {};
    return m_outbox.index(m_rows[static_cast<std::size_t>(shown.row())], shown.column());
}

QModelIndex OutboxProxy::mapFromSource(const QModelIndex &source) const
{
    if (!source.isValid())
        return {};
    const int place = placeOf(source.row());
    if (place >= rowCount() || m_rows[static_cast<std::size_t>(place)] != source.row())
        return {};
    return createIndex(place, source.column());
}

QModelIndex OutboxProxy::index(int row, int column, const QModelIndex &parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

int OutboxProxy::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxProxy::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_outbox.columnCount();
}

QVariant OutboxProxy::headerData(int section, Qt::Orientation orientation, int role) const
{
    return orientation == Qt::Horizontal ? m_outbox.headerData(section, orientation, role) : QVariant();
}

} // namespace techpass
