// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outboxblock.h"

#include <QAbstractTableModel>

#include <vector>

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
    ~OutboxModel() override;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    const OutboxRow &row(int index) const;
    /// Null where there is no such row.
    const OutboxRow *rowById(qint64 id) const;
    /// The submissions with their rows, newest first.
    const QList<OutboxBlock> &blocks() const { return m_blocks; }
    /// Null where there is no such submission.
    const OutboxBlock *block(qint64 submissionId) const;
    /// Where the rows of a submission begin in this model.
    int firstRowOf(qint64 submissionId) const;

    /// Of all submissions.
    const OutboxCounts &counts() const { return m_counts; }
    OutboxCounts countsOf(qint64 submissionId) const;
    /// The submission that rows are sent from now, else the newest; null when there is none.
    const Submission *currentSubmission() const;

    /// Replaces everything; newest first.
    void setContent(const QList<OutboxBlock> &blocks);
    /// A submission that was just written to the store; one that is shown already is left as it is.
    void addSubmission(const OutboxBlock &block);
    /// Rows that changed in the store. What is older than what is shown, or not shown at all, is ignored.
    void updateRows(const QList<OutboxRow> &rows);

Q_SIGNALS:
    void countsChanged();
    /// The last row of a submission has its result.
    void submissionFinished(qint64 submissionId);

private:
    void arrange();
    int blockAt(int index) const;
    int replace(const OutboxRow &row);
    void tellChanged(QList<int> rows);

    QList<OutboxBlock> m_blocks;
    QHash<qint64, int> m_blockOf; ///< by the submission's id
    std::vector<int> m_starts; ///< of the blocks, and the end of the last
    OutboxCounts m_counts;
};

} // namespace techpass
