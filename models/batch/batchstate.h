// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/logentry.h"
#include "models/batch/rowchecks.h"
#include "models/batch/rowtable.h"

#include <QObject>

namespace techpass {

/// A list as it stands now: order, values, and what is known of every row. Knows how to change, not why:
/// ChangeHistory says what to change, BatchDocument owns both and passes the signals on. Every change leaves
/// order, values, facts and counts in agreement before its signal goes out.
class BatchState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchState)

public:
    /// `checks` are those of the source's rows, which all take part, under `policy`.
    BatchState(EditOverlay values, const Policy &policy, RowChecks checks);

    const RowTable &order() const { return m_order; }
    const EditOverlay &values() const { return m_values; }
    const RowChecks &checks() const { return m_checks; }
    const Policy &policy() const { return m_judge.policy(); }

    QString value(RowId row, Field field) const;
    Problems problems(RowId row) const;

    void setCells(const QList<CellChange> &changes);
    /// Makes hidden rows; returns the first of their ids, which follow each other.
    RowId createRows(int index, const QList<Invitee> &rows, CellOrigin origin);
    void setLive(const QList<RowId> &rows, bool live);
    void setPolicy(const Policy &policy);
    void setKnownElsewhere(const KnownElsewhere &known);

    /// Between these, changes are made without a signal each, and rows are checked once at the end.
    void beginReset();
    void endReset();

Q_SIGNALS:
    void rowsChanged(const QList<techpass::RowId> &rows);
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted();
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    void aboutToReset();
    void resetDone();
    void countsChanged();

private:
    using Run = QList<RowId>;

    QList<Run> runs(const QList<RowId> &rows, bool live) const;
    void showRun(const Run &run, QSet<RowId> &touched);
    void hideRun(const Run &run, QSet<RowId> &touched);
    void addKnown(Problems &problems, RowId row) const;
    void tellChanged(const QSet<RowId> &rows);
    void tellCounts();

    RowTable m_order;
    EditOverlay m_values;
    RowJudge m_judge;
    RowChecks m_checks;
    BatchCounts m_toldCounts;
    bool m_resetting = false;
    QSet<RowId> m_unchecked; ///< while resetting
};

} // namespace techpass
