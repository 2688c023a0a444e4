// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace techpass {

/// The rows of the outbox as the Outbox page shows them, newest submission first, each in list order. Shows
/// only what the store has written down. Gives meaning, never colours. GUI thread.
class OutboxModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(OutboxModel)

public:
    enum Column { Email, MethodColumn, ResultColumn, Detail, TraceId, Time, ColumnCount };
    enum Role {
        StateRole = Qt::UserRole + 1, ///< int of RowState
        OutboxIdRole, ///< qint64
        SubmissionIdRole, ///< qint64
        TraceIdRole, ///< QString, whole
    };

    explicit OutboxModel(QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const OutboxRow &row(int index) const { return m_rows.at(index); }
    /// Of all submissions.
    const OutboxCounts &counts() const { return m_counts; }
    OutboxCounts countsOf(qint64 submissionId) const { return m_countsOf.value(submissionId); }
    const QList<Submission> &submissions() const { return m_submissions; } ///< newest first
    /// The submission that rows are sent from now, else the newest; null when there is none.
    const Submission *currentSubmission() const;

    /// Replaces everything.
    void setContent(const QList<Submission> &submissions, const QList<OutboxRow> &rows);
    /// A submission that was just written to the store.
    void addSubmission(const Submission &submission, const QList<OutboxRow> &rows);
    /// Rows that changed in the store.
    void updateRow(const OutboxRow &row);

Q_SIGNALS:
    void countsChanged();

private:
    void count(const OutboxRow &row, int sign);

    QList<Submission> m_submissions;
    QList<OutboxRow> m_rows;
    QHash<qint64, int> m_indexOf;
    OutboxCounts m_counts;
    QHash<qint64, OutboxCounts> m_countsOf;
};

} // namespace techpass
