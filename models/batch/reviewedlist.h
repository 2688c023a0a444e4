// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "models/batch/batchcounts.h"
#include "models/domain/policy.h"
#include "models/domain/problem.h"
#include "models/files/listsource.h"

#include <QObject>

#include <memory>
#include <optional>

namespace techpass {

class BatchState;
struct BatchRows;

/// A list under review, to be looked at: its rows by index and by id, their values, and what is known of
/// each. Rows of the source have the ids 1 … n in file order; an added row gets the next id, and an id is
/// never used again. Problems are derived, row by row as values change, and always equal what a check from
/// scratch gives. BatchDocument is what changes it. GUI thread.
class ReviewedList : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ReviewedList)

public:
    ~ReviewedList() override;

    QString title() const;
    const OpenedList &list() const;
    const Policy &policy() const;

    int rowCount() const;
    RowId rowIdAt(int index) const;
    QList<RowId> rowIds() const; ///< all, in list order
    int indexOf(RowId row) const; ///< -1 when it was removed
    bool isBefore(RowId a, RowId b) const; ///< in list order, where a removed row keeps its place
    int line(RowId row) const; ///< in the file, from 1; 0 for an added row

    Invitee invitee(RowId row) const; ///< values as they stand, cleaned
    QString value(RowId row, Field field) const; ///< as it will be sent
    QString sourceValue(RowId row, Field field) const; ///< as it is in the file; empty for an added row
    Problems problems(RowId row) const;
    std::optional<Severity> severity(RowId row, Field field) const; ///< the heaviest; quick
    RowStatus status(RowId row) const;
    bool isPublicOfficer(RowId row) const;
    bool isVendor(RowId row) const;
    bool isInDuplicateGroup(RowId row) const;
    bool isCleaned(RowId row) const;
    bool isCleaned(RowId row, Field field) const;
    bool isEdited(RowId row, Field field) const; ///< not as it came with the file; always so in an added row
    BatchCounts counts() const;
    QList<RowId> readyRows() const;

    /// The rows as they are, read in place: valid until the next change.
    const BatchRows &rows() const;
    /// The same to be read on another thread. To be let go of when aboutToChange() is told: a change made
    /// while it is held takes as long as copying all that is known of the list.
    std::shared_ptr<const BatchRows> snapshot() const;

Q_SIGNALS:
    void aboutToChange();
    void rowsChanged(const QList<techpass::RowId> &rows); ///< values or problems, in place
    void rowsAboutToBeInserted(int first, int last); ///< a block, by index
    void rowsInserted();
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    /// Everything may be different (policy, reset, a large change).
    void aboutToReset();
    void resetDone();
    void countsChanged();

protected:
    ReviewedList(OpenedList list, std::shared_ptr<BatchRows> rows, QObject *parent);

    BatchState &state() { return *m_state; }

private:
    OpenedList m_list;
    std::unique_ptr<BatchState> m_state;
};

} // namespace techpass
