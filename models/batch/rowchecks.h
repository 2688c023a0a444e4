// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchcounts.h"
#include "models/batch/knownelsewhere.h"
#include "models/batch/rowjudge.h"
#include "models/batch/sharedkeyindex.h"

#include <QSet>

#include <array>
#include <atomic>
#include <functional>
#include <vector>

namespace techpass {

/// How far a check of many rows is; called on the thread that started it.
using CheckProgress = std::function<void(int done, int total)>;

/// Rows that have something else to say of who is known elsewhere.
struct DifferentRows
{
    QList<RowId> rows;
    qsizetype marks = 0; ///< how many of them, the first, are known now and were not, or the other way round
};

/// What is known of every row, who shares what with whom, and the counts of the rows that take part. Changing
/// one row costs time for that row and those whose state changes with it. Made on any thread, then used by
/// the list's.
class RowChecks final
{
public:
    const RowFacts &facts(RowId row) const { return m_facts[static_cast<std::size_t>(row)]; }
    const BatchCounts &counts() const { return m_counts; }
    /// The first row in list order with the same value; the row itself where it has it alone.
    RowId firstOf(RowId row, DuplicateKind kind) const { return index(kind).first(row); }
    QList<RowId> groupOf(RowId row, DuplicateKind kind) const { return index(kind).group(row); }

    /// Of a row that does not take part.
    void put(RowId row, const JudgedRow &judged);
    /// Adds to `touched` the other rows whose facts changed.
    void enter(RowId row, const RowTable &order, QSet<RowId> &touched);
    void leave(RowId row, const RowTable &order, QSet<RowId> &touched);
    void replace(RowId row, const JudgedRow &judged, const RowTable &order, QSet<RowId> &touched);
    /// The rows that take part and would have something else to say under `known`. A walk through all rows:
    /// some milliseconds for a million, some hundred where all of them are known. Not to be used when
    /// cancelled.
    DifferentRows differing(const KnownElsewhere &known, const RowTable &order,
        const std::atomic_bool *cancelled = nullptr) const;
    /// What rows that take part are marked by from here on as known elsewhere; `differing` is what the above
    /// gives.
    void setKnownElsewhere(const KnownElsewhere &known, const DifferentRows &differing);
    /// The same where no row differs, or for checks that restart() is still to come for.
    void compareWith(const KnownElsewhere &known) { m_known = known; }
    const KnownElsewhere &knownElsewhere() const { return m_known; }
    /// The key that the row's email is known by elsewhere; 0 where it is no valid one.
    quint64 emailKey(RowId row) const { return index(DuplicateKind::Email).key(row); }
    /// From here on exactly the live rows of `order` take part. Uses all processors for many rows.
    void restart(const RowTable &order);

    /// Judges the rows 1 … `rows` on all processors; no row takes part yet. Nothing when cancelled.
    static std::optional<RowChecks> of(const EditOverlay &values, int rows, const RowJudge &judge,
        const CheckProgress &progress = {}, const std::atomic_bool *cancelled = nullptr);
    /// Rows that nothing is known of, for a list whose problems nobody asks for.
    static RowChecks unchecked(int rows);

private:
    const SharedKeyIndex &index(DuplicateKind kind) const
    {
        return m_indexes[static_cast<std::size_t>(kind)];
    }
    SharedKeyIndex &index(DuplicateKind kind) { return m_indexes[static_cast<std::size_t>(kind)]; }
    RowFacts &fact(RowId row) { return m_facts[static_cast<std::size_t>(row)]; }
    void resize(int rows);
    void findElsewhere(RowId row);
    void mark(RowId row, DuplicateKind kind);
    BatchCounts countAlone(const RowTable &order, std::size_t first, std::size_t end);
    void count(const RowFacts &facts, int sign);

    std::vector<RowFacts> m_facts; ///< by row
    std::array<SharedKeyIndex, allDuplicateKinds.size()> m_indexes;
    BatchCounts m_counts;
    KnownElsewhere m_known;
};

} // namespace techpass
