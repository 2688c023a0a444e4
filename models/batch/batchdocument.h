// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"
#include "models/batch/batchcounts.h"
#include "models/domain/changelog.h"
#include "models/domain/policy.h"
#include "models/domain/problem.h"
#include "models/files/listsource.h"

#include <QObject>

#include <memory>
#include <optional>

namespace techpass {

class BatchState;
class ChangeHistory;
class CheckedRows;
class KnownElsewhere;
struct Change;

/// The list under review: its source's rows plus a log of changes over stable row ids. Rows of the source
/// have the ids 1 … n in file order; an added row gets the next id, and an id is never used again. Problems
/// are derived, row by row as values change, and always equal what a check from scratch gives.
///
/// What comes in is kept as it came and stands cleaned. Cleaning is told of (Code::Cleaned) for what came
/// from the file or the clipboard, and can be taken back: the text then stands, and is judged, as it came.
/// Lives on the thread that made it (the GUI's); owned by whoever opened the list.
class BatchDocument final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchDocument)

public:
    BatchDocument(OpenedList list, Policy policy, QObject *parent = nullptr);
    /// For large lists, with the rows of the list's source checked elsewhere: see checkedrows.h.
    BatchDocument(OpenedList list, const CheckedRows &checked, QObject *parent = nullptr);
    ~BatchDocument() override;

    QString title() const;
    const OpenedList &list() const;
    const Policy &policy() const;
    void setPolicy(const Policy &policy); ///< checks all rows again
    void setKnownElsewhere(const KnownElsewhere &known); ///< marks rows; no change of the list, never stored

    int rowCount() const;
    RowId rowIdAt(int index) const;
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
    QList<RowId> duplicateGroup(RowId row, Field field) const; ///< in list order; empty for a row alone
    bool isCleaned(RowId row) const;
    bool isCleaned(RowId row, Field field) const;
    bool isEdited(RowId row, Field field) const; ///< not as it came with the file; always so in an added row
    BatchCounts counts() const;
    QList<RowId> readyRows() const;

    // Each is one change: one entry of the log, one undo step. What would change nothing is left out.
    void setValue(RowId row, Field field, const QString &value);
    void setValues(const QList<CellEdit> &edits, ChangeKind kind = ChangeKind::Edit);
    RowId addRow(int index, const Invitee &values = {});
    void addRows(int index, const QList<Invitee> &rows, ChangeKind kind = ChangeKind::Paste);
    void removeRows(const QList<RowId> &rows, ChangeKind kind = ChangeKind::Remove);
    void reset(); ///< removes every row (the user was asked), undoable like any other change
    /// Lets go of rows that are in the outbox now: they leave for good, and the history begins anew.
    void takeOut(const QList<RowId> &rows) { removeRows(rows, ChangeKind::Submit); }
    /// setValues() and removeRows() in one change.
    void apply(const QList<CellEdit> &edits, const QList<RowId> &removedRows, ChangeKind kind);
    /// A paste that reaches past the last row: setValues() and addRows() at the end in one change.
    void paste(const QList<CellEdit> &edits, const QList<Invitee> &added);
    /// Puts back the value as in the file for one field that was cleaned or edited (added rows: as pasted).
    void revertToSource(RowId row, Field field);

    bool canUndo() const;
    bool canRedo() const;
    ChangeKind undoKind() const { return undoSize().kind; } ///< of the change that undo() takes back
    ChangeKind redoKind() const { return redoSize().kind; }
    ChangeSize undoSize() const;
    ChangeSize redoSize() const;
    void undo();
    void redo();
    /// From here on every change is appended to `log` (not owned, may be null). Call after replay().
    void setChangeLog(ChangeLog *log);
    /// Applies the entries of an earlier session, in order. Errors: StorageDamaged, naming the entry; what
    /// came before it (`applied` entries) is kept, and the log must be cut there before it is written again.
    Result<void> replay(const QList<QByteArray> &entries, qsizetype *applied = nullptr);

Q_SIGNALS:
    void rowsChanged(const QList<techpass::RowId> &rows); ///< values or problems, in place
    void rowsAboutToBeInserted(int first, int last); ///< a block, by index
    void rowsInserted();
    void rowsAboutToBeRemoved(int first, int last);
    void rowsRemoved();
    /// Everything may be different (policy, reset, undo of a large change).
    void aboutToReset();
    void resetDone();
    void countsChanged();
    void historyChanged();

private:
    RowId perform(const Change &change);
    OpenedList m_list;
    std::unique_ptr<BatchState> m_state;
    std::unique_ptr<ChangeHistory> m_history;
    ChangeLog *m_log = nullptr;
};

} // namespace techpass
