// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxmodel.h"

#include "models/store/outboxtext.h"

#include <QLocale>
#include <QThreadPool>

#include <algorithm>

namespace techpass {

namespace {

/// Above this many a view is served better by one wide range.
constexpr int mostRanges = 100;

QVariant textOf(const OutboxRow &row, int column)
{
    switch (column) {
    case OutboxModel::Email:
        return row.request.email();
    case OutboxModel::MethodColumn:
        return methodTitle(row.request.method());
    case OutboxModel::ResultColumn:
        return rowStateTitle(row.state);
    case OutboxModel::Detail:
        return outcomeSentence(row);
    case OutboxModel::TraceId:
        return row.traceId;
    case OutboxModel::Time:
        if (row.state == RowState::Waiting && row.attempts == 0)
            return QString();
        return momentText(row.updatedAt);
    default:
        return {};
    }
}

/// Letting a hundred thousand rows go takes as long as making them.
void letGo(QList<OutboxBlock> blocks)
{
    if (!blocks.isEmpty())
        QThreadPool::globalInstance()->start([gone = std::move(blocks)]() mutable { gone.clear(); });
}

} // namespace

OutboxModel::OutboxModel(QObject *parent)
    : QAbstractTableModel(parent)
    , m_starts{0}
{
}

OutboxModel::~OutboxModel() = default;

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_starts.back();
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxRow &row = this->row(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return textOf(row, index.column());
    case Qt::ToolTipRole:
        if (index.column() == Time)
            return QLocale().toString(row.updatedAt.toLocalTime(), QLocale::LongFormat);
        return textOf(row, index.column());
    case StateRole:
        return static_cast<int>(row.state);
    case OutboxIdRole:
        return row.id;
    case SubmissionIdRole:
        return row.submissionId;
    case TraceIdRole:
        return row.traceId;
    default:
        return {};
    }
}

QVariant OutboxModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Email:
        return tr("Email");
    case MethodColumn:
        return tr("Method");
    case ResultColumn:
        return tr("Result");
    case Detail:
        return tr("Detail");
    case TraceId:
        return tr("Trace ID");
    case Time:
        return tr("Time");
    default:
        return {};
    }
}

int OutboxModel::blockAt(int index) const
{
    const auto after = std::upper_bound(m_starts.cbegin(), m_starts.cend(), index);
    return static_cast<int>(after - m_starts.cbegin()) - 1;
}

const OutboxRow &OutboxModel::row(int index) const
{
    const int block = blockAt(index);
    return m_blocks.at(block).rows.at(index - m_starts[static_cast<std::size_t>(block)]);
}

const OutboxRow *OutboxModel::rowById(qint64 id) const
{
    for (const OutboxBlock &block : m_blocks) {
        const auto place = block.places.constFind(id);
        if (place != block.places.cend())
            return &block.rows.at(*place);
    }
    return nullptr;
}

const OutboxBlock *OutboxModel::block(qint64 submissionId) const
{
    const auto found = m_blockOf.constFind(submissionId);
    return found == m_blockOf.cend() ? nullptr : &m_blocks.at(*found);
}

int OutboxModel::firstRowOf(qint64 submissionId) const
{
    return m_starts[static_cast<std::size_t>(m_blockOf.value(submissionId))];
}

OutboxCounts OutboxModel::countsOf(qint64 submissionId) const
{
    const OutboxBlock *found = block(submissionId);
    return found ? found->counts : OutboxCounts();
}

const Submission *OutboxModel::currentSubmission() const
{
    // The oldest that still has something to send: rows leave in the order they came.
    for (auto block = m_blocks.crbegin(); block != m_blocks.crend(); ++block) {
        if (block->counts.open() > 0)
            return &block->submission;
    }
    return m_blocks.isEmpty() ? nullptr : &m_blocks.first().submission;
}

/// Finds out where every block begins; their counts stand already.
void OutboxModel::arrange()
{
    m_blockOf.clear();
    m_starts.assign(1, 0);
    m_counts = {};
    for (int i = 0; i < m_blocks.size(); ++i) {
        const OutboxBlock &block = m_blocks.at(i);
        m_blockOf.insert(block.submission.id, i);
        m_starts.push_back(m_starts.back() + static_cast<int>(block.rows.size()));
        for (int state = 0; state < rowStateCount; ++state)
            m_counts.byState[state] += block.counts.byState[state];
    }
}

void OutboxModel::setContent(const QList<OutboxBlock> &blocks)
{
    beginResetModel();
    letGo(std::exchange(m_blocks, blocks));
    arrange();
    endResetModel();
    Q_EMIT countsChanged();
}

void OutboxModel::addSubmission(const OutboxBlock &block)
{
    if (m_blockOf.contains(block.submission.id))
        return;
    const int added = static_cast<int>(block.rows.size());
    if (added > 0)
        beginInsertRows({}, 0, added - 1);
    m_blocks.prepend(block);
    arrange();
    if (added > 0)
        endInsertRows();
    Q_EMIT countsChanged();
}

/// The row's index, or -1 where it is ignored.
int OutboxModel::replace(const OutboxRow &row)
{
    const auto known = m_blockOf.constFind(row.submissionId);
    if (known == m_blockOf.cend())
        return -1;
    OutboxBlock &block = m_blocks[*known];
    const auto place = block.places.constFind(row.id);
    if (place == block.places.cend() || row.revision < block.rows.at(*place).revision)
        return -1;
    const RowState before = block.rows.at(*place).state;
    --block.counts[before];
    --m_counts[before];
    ++block.counts[row.state];
    ++m_counts[row.state];
    block.rows[*place] = row;
    block.states[*place] = row.state;
    return m_starts[static_cast<std::size_t>(*known)] + *place;
}

void OutboxModel::updateRows(const QList<OutboxRow> &rows)
{
    QList<int> changed;
    QList<qint64> open; // submissions among them that had something to send before
    for (const OutboxRow &row : rows) {
        const bool wasOpen = countsOf(row.submissionId).open() > 0;
        const int index = replace(row);
        if (index < 0)
            continue;
        changed.append(index);
        if (wasOpen && !open.contains(row.submissionId))
            open.append(row.submissionId);
    }
    if (changed.isEmpty())
        return;
    tellChanged(changed);
    Q_EMIT countsChanged();
    for (const qint64 submission : std::as_const(open)) {
        if (countsOf(submission).open() == 0)
            Q_EMIT submissionFinished(submission);
    }
}

void OutboxModel::tellChanged(QList<int> rows)
{
    std::sort(rows.begin(), rows.end());
    QList<std::pair<int, int>> ranges;
    for (const int row : std::as_const(rows)) {
        if (ranges.isEmpty() || row > ranges.last().second + 1)
            ranges.append({row, row});
        else
            ranges.last().second = row;
    }
    if (ranges.size() > mostRanges)
        ranges = {{ranges.first().first, ranges.last().second}};
    for (const auto &[first, last] : std::as_const(ranges))
        Q_EMIT dataChanged(index(first, 0), index(last, ColumnCount - 1));
}

} // namespace techpass
