// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/outboxmodel.h"

#include "models/store/outboxtext.h"

#include <QLocale>

namespace techpass {

OutboxModel::OutboxModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int OutboxModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int OutboxModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

namespace {

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
        return QLocale().toString(row.updatedAt.toLocalTime().time(), QStringLiteral("HH:mm:ss"));
    default:
        return {};
    }
}

} // namespace

QVariant OutboxModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const OutboxRow &row = m_rows.at(index.row());
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

const Submission *OutboxModel::currentSubmission() const
{
    // The oldest that still has something to send: rows leave in the order they came.
    for (auto submission = m_submissions.crbegin(); submission != m_submissions.crend(); ++submission) {
        if (m_countsOf.value(submission->id).open() > 0)
            return &*submission;
    }
    return m_submissions.isEmpty() ? nullptr : &m_submissions.first();
}

void OutboxModel::count(const OutboxRow &row, int sign)
{
    m_counts[row.state] += sign;
    m_countsOf[row.submissionId][row.state] += sign;
}

void OutboxModel::setContent(const QList<Submission> &submissions, const QList<OutboxRow> &rows)
{
    beginResetModel();
    m_submissions = submissions;
    m_rows = rows;
    m_indexOf.clear();
    m_countsOf.clear();
    m_counts = {};
    for (int i = 0; i < m_rows.size(); ++i) {
        m_indexOf.insert(m_rows.at(i).id, i);
        count(m_rows.at(i), 1);
    }
    endResetModel();
    Q_EMIT countsChanged();
}

void OutboxModel::addSubmission(const Submission &submission, const QList<OutboxRow> &rows)
{
    m_submissions.prepend(submission);
    if (!rows.isEmpty()) {
        beginInsertRows({}, 0, static_cast<int>(rows.size()) - 1);
        m_rows = rows + m_rows;
        for (int i = 0; i < m_rows.size(); ++i)
            m_indexOf.insert(m_rows.at(i).id, i);
        for (const OutboxRow &row : rows)
            count(row, 1);
        endInsertRows();
    }
    Q_EMIT countsChanged();
}

void OutboxModel::updateRow(const OutboxRow &row)
{
    const auto found = m_indexOf.constFind(row.id);
    if (found == m_indexOf.cend())
        return;
    count(m_rows.at(*found), -1);
    m_rows[*found] = row;
    count(row, 1);
    Q_EMIT dataChanged(index(*found, 0), index(*found, ColumnCount - 1));
    Q_EMIT countsChanged();
}

} // namespace techpass
