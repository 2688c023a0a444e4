// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchrows.h"
#include "models/batch/logentry.h"

#include <QObject>

#include <memory>

namespace techpass {

class WorkControl;

/// A list as it stands now, and how it changes: it knows how to, not why. ChangeStep says what to change;
/// BatchDocument owns the one that is shown and passes the signals on, and a large change is made to another
/// one, of a copy, on another thread. Every change leaves order, values, facts and counts in agreement before
/// its signal goes out. Used by the thread that made it.
class BatchState final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchState)

public:
    explicit BatchState(std::shared_ptr<BatchRows> rows);

    const BatchRows &rows() const { return *m_rows; }
    const RowTable &order() const { return m_rows->order; }
    const EditOverlay &values() const { return m_rows->values; }
    const RowChecks &checks() const { return m_rows->checks; }
    /// The rows as they are now, for another thread to read. A change made while somebody holds them is made
    /// to a copy, which takes time: see aboutToChange().
    std::shared_ptr<const BatchRows> snapshot() const;

    void setCells(const QList<CellChange> &changes);
    /// Makes hidden rows; returns the first of their ids, which follow each other.
    RowId createRows(int index, const QList<Invitee> &rows, CellOrigin origin);
    void setLive(const QList<RowId> &rows, bool live);
    /// Rows that are made from here on get ids behind `last`: hidden rows have those up to it.
    void skipIds(RowId last);
    /// See RowTable::reorder().
    void reorder(const QList<RowId> &rows);
    void setPolicy(const Policy &policy);
    /// Whether the rules of a list would say the same under `policy`.
    bool isJudgedAlikeBy(const Policy &policy) const;
    /// `differing`: see RowChecks. Where there are none, it is no change: the rows go by it from the next
    /// one.
    void setKnownElsewhere(const KnownElsewhere &known, const DifferentRows &differing);
    const KnownElsewhere &knownElsewhere() const { return m_known; }

    /// Between these, changes are made without a signal each, and rows are checked once at the end, on all
    /// processors. endReset() is false when it was cancelled: the rows are then of no use.
    void beginReset();
    bool endReset(WorkControl &control);

    /// Shows other rows in place of these, which it returns.
    std::shared_ptr<BatchRows> exchange(std::shared_ptr<BatchRows> rows);
    /// Hands over its rows; the last thing that it is asked.
    std::shared_ptr<BatchRows> release() { return std::move(m_rows); }

Q_SIGNALS:
    /// Whoever holds a snapshot() should let go of it now.
    void aboutToChange();
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

    void prepareToWrite();
    QList<Run> runs(const QList<RowId> &rows, bool live) const;
    void showRun(const Run &run, QSet<RowId> &touched);
    void hideRun(const Run &run, QSet<RowId> &touched);
    void setLiveAtOnce(const QList<RowId> &rows, bool live);
    bool checkAgain(WorkControl &control);
    void tellChanged(const QSet<RowId> &rows);
    void tellCounts();

    std::shared_ptr<BatchRows> m_rows;
    BatchCounts m_toldCounts;
    KnownElsewhere m_known; ///< the newest; what the rows go by says the same of them
    bool m_resetting = false;
    std::vector<RowId> m_unchecked; ///< while resetting
    bool m_allUnchecked = false; ///< while resetting
};

} // namespace techpass
