// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "models/domain/changelog.h"
#include "models/domain/policy.h"
#include "models/domain/problem.h"
#include "models/files/listsource.h"

#include <QObject>

#include <memory>

namespace techpass {

class BatchState;

/// How a row stands as a whole.
enum class RowStatus { Ready, Check, Error };

struct BatchCounts
{
    int all = 0;
    int ready = 0; ///< rows without an error
    int errors = 0; ///< rows with an error
    int checks = 0; ///< rows with a check and no error
    int duplicates = 0; ///< rows of a duplicate group, the first included
    int vendors = 0;
    int publicOfficers = 0;
    int cleaned = 0;

    friend bool operator==(const BatchCounts &, const BatchCounts &) = default;
};

/// The list under review: its source's rows plus a log of changes over stable row ids. Rows of the source
/// have the ids 1 … n in file order; an added row gets the next id, and an id is never used again. Problems
/// are derived, row by row as values change, and always equal what a check from scratch gives. Lives on the
/// thread that made it (the GUI's); owned by whoever opened the list.
class BatchDocument final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchDocument)

public:
    BatchDocument(OpenedList list, Policy policy, QObject *parent = nullptr);
    ~BatchDocument() override;

    QString title() const;
    const OpenedList &list() const;
    const Policy &policy() const;
    /// Checks all rows again under a new policy.
    void setPolicy(const Policy &policy);

    int rowCount() const;
    RowId rowIdAt(int index) const;
    int indexOf(RowId row) const; ///< -1 when it was removed
    int line(RowId row) const; ///< in the file, from 1; 0 for an added row

    Invitee invitee(RowId row) const; ///< values as they stand, cleaned
    QString value(RowId row, Field field) const; ///< as it will be sent
    QString sourceValue(RowId row, Field field) const; ///< as it is in the file; empty for an added row
    Problems problems(RowId row) const;
    RowStatus status(RowId row) const;
    bool isPublicOfficer(RowId row) const;
    bool isVendor(RowId row) const;
    bool isInDuplicateGroup(RowId row) const;
    bool isCleaned(RowId row) const;
    BatchCounts counts() const;
    QList<RowId> readyRows() const;

    // Each of these is one change: one entry of the log, one undo step.
    void setValue(RowId row, Field field, const QString &value);
    void setValues(const QList<CellEdit> &edits, ChangeKind kind = ChangeKind::Edit);
    RowId addRow(int index, const Invitee &values = {});
    void addRows(int index, const QList<Invitee> &rows, ChangeKind kind = ChangeKind::Paste);
    void removeRows(const QList<RowId> &rows, ChangeKind kind = ChangeKind::Remove);
    /// Removes every row (the user was asked); undoable like any other change.
    void reset();
    /// Puts back the value as in the file for one field that was cleaned or edited.
    void revertToSource(RowId row, Field field);

    bool canUndo() const;
    bool canRedo() const;
    ChangeKind undoKind() const; ///< of the change that undo() takes back
    ChangeKind redoKind() const;
    void undo();
    void redo();

    /// From here on every change is appended to `log` (not owned, may be null). Call after replay().
    void setChangeLog(ChangeLog *log);
    /// Applies the entries of an earlier session, in order. Errors: StorageDamaged, naming the entry; what
    /// came before it is kept.
    Result<void> replay(const QList<QByteArray> &entries);

Q_SIGNALS:
    /// Values or problems of rows changed in place.
    void rowsChanged(const QList<techpass::RowId> &rows);
    void rowsAboutToBeInserted(int first, int last);
    void rowsInserted();
    /// Consecutive block, by index.
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    /// Everything may be different (policy, reset, undo of a large change).
    void aboutToReset();
    void resetDone();
    void countsChanged();
    void historyChanged();

private:
    std::unique_ptr<BatchState> m_state;
};

} // namespace techpass
