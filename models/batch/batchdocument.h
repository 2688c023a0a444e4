// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/backgroundwork.h"
#include "models/batch/changestep.h"
#include "models/batch/idletasks.h"
#include "models/batch/reviewedlist.h"
#include "models/domain/changelog.h"

#include <functional>

namespace techpass {

class ChangeHistory;
class CheckedRows;
class ElsewhereMarks;
class KnownElsewhere;
struct Change;
struct RowOrder;

/// The list under review: its source's rows plus a log of changes over stable row ids.
///
/// What comes in is kept as it came and stands cleaned. Cleaning is told of (Code::Cleaned) for what came
/// from the file or the clipboard, and can be taken back: the text then stands, and is judged, as it came.
///
/// A small change is made at once. A large one is worked out on another thread while the list is busy: it is
/// shown as it was, what the user asks of it meanwhile is not done, and the change then comes as a whole, as
/// one reset, or after cancel() not at all. GUI thread; owned by whoever opened the list.
class BatchDocument final : public ReviewedList
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(BatchDocument)

public:
    /// The most cells and rows that are changed at once.
    static constexpr qsizetype usuallyAtOnce = 2000;

    BatchDocument(OpenedList list, const Policy &policy, QObject *parent = nullptr);
    /// For large lists, whose rows were checked, and their log replayed, elsewhere: see checkedrows.h.
    BatchDocument(OpenedList list, const CheckedRows &checked, QObject *parent = nullptr);
    ~BatchDocument() override;

    /// Checks all rows again under a new policy; when busy, right after.
    void setPolicy(const Policy &policy);
    void setKnownElsewhere(const KnownElsewhere &known); ///< see ElsewhereMarks; never stored

    // Each is one change: one entry of the log, one undo step. What would change nothing is left out.
    void setValue(RowId row, Field field, const QString &value);
    void setValues(const QList<CellEdit> &edits, ChangeKind kind = ChangeKind::Edit);
    /// The same value in many cells.
    void fill(const QList<RowId> &rows, const QList<Field> &fields, const QString &value, ChangeKind kind);
    RowId addRow(int index, const Invitee &values = {}); ///< 0 when busy
    void addRows(int index, const QList<Invitee> &rows, ChangeKind kind = ChangeKind::Paste);
    void removeRows(const QList<RowId> &rows, ChangeKind kind = ChangeKind::Remove);
    void reset(); ///< removes every row (the user was asked), undoable like any other change
    void sort(const RowOrder &order); ///< the list itself, for good
    void reorder(const QList<RowId> &rows); ///< as sort(): all its rows, in their new order
    /// Lets go of rows that are in the outbox now (when busy, right after): they leave for good, also
    /// from the history: what was done to others can still be undone, nothing brings these back.
    void takeOut(const QList<RowId> &rows);
    /// Added rows get ids behind `last` from here on, as those up to it were given to rows that are lost.
    void skipIds(RowId last);
    /// setValues() and removeRows() in one change.
    void apply(const QList<CellEdit> &edits, const QList<RowId> &removedRows, ChangeKind kind);
    /// A paste that reaches past the last row: setValues() and addRows() at the end in one change.
    void paste(const QList<CellEdit> &edits, const QList<Invitee> &added);
    /// Puts back the value as in the file for one field that was cleaned or edited (added rows: as pasted).
    void revertToSource(RowId row, Field field);
    /// A change of about `size` cells and rows, worked out from the list as it stands: on another thread
    /// where it is large.
    using ChangeMaker = std::function<Change(const BatchRows &rows, WorkControl &control)>;
    void change(qsizetype size, const ChangeMaker &make);

    bool canUndo() const;
    bool canRedo() const;
    ChangeKind undoKind() const { return undoSize().kind; } ///< of the change that undo() takes back
    ChangeKind redoKind() const { return redoSize().kind; }
    ChangeSize undoSize() const;
    ChangeSize redoSize() const;
    std::optional<CellPlace> undoPlace() const; ///< where undo() changes something, see ChangeStep::place()
    std::optional<CellPlace> redoPlace() const;
    bool canBringRowsBack() const; ///< whether undoing, however often, gives back rows that were removed
    void undo();
    void redo();

    bool isBusy() const { return m_work.isRunning(); }
    bool canCancel() const { return isBusy() && m_isOptional; } ///< not what must happen, as takeOut()
    void cancel(); ///< leaves the list as it was before the change
    /// Calls `then` when it is neither busy nor expects a change: now, or after that and what was asked for
    /// before.
    void whenIdle(const std::function<void()> &then) { m_idleTasks.add(then); }
    /// While what it returns is held, a change that the user asked for is being prepared.
    [[nodiscard]] IdleTasks::Expectation expectChange() { return m_idleTasks.expect(); }
    bool isSettled() const { return m_idleTasks.isSettled(); } ///< all that was asked of it is done
    void setMostAtOnce(qsizetype cellsAndRows) { m_mostAtOnce = cellsAndRows; }
    void setReadOnly(bool readOnly); ///< it is only looked at: whatever is asked of it is left out

    /// From here on every change is appended to `log` (not owned, may be null). Call after replay().
    void setChangeLog(ChangeLog *log) { m_log = log; }
    /// Applies the entries of an earlier session, in order; for small lists. Errors: as RestoredRows::damage.
    Result<void> replay(const QList<QByteArray> &entries, qsizetype *applied = nullptr);

Q_SIGNALS:
    void historyChanged();
    /// What the user asked for is done; it has neither cells nor rows where the list was so already.
    void changeMade(const techpass::ChangeSize &made);
    void rulesChanged(); ///< all rows were checked again
    void busyChanged(bool busy);
    void settledChanged(bool settled);
    void progressed(int hundredths); ///< several times a second while busy

private:
    struct Outcome;
    using Doing
        = std::function<std::shared_ptr<Outcome>(const std::shared_ptr<const BatchRows> &, WorkControl &)>;
    using Keeping = std::function<void(Outcome &)>;

    RowId perform(qsizetype size, const ChangeMaker &make, bool isOptional = true);
    void step(bool back);
    void begin(bool isOptional, const Doing &doing, const Keeping &keeping);
    void finish(Outcome &outcome, const Keeping &keeping);
    void log(const QByteArray &entry);

    std::shared_ptr<ChangeHistory> m_history;
    std::unique_ptr<ElsewhereMarks> m_marks;
    ChangeLog *m_log = nullptr;
    BackgroundWork m_work;
    bool m_isOptional = true;
    bool m_isReadOnly = false;
    qsizetype m_mostAtOnce = usuallyAtOnce;
    IdleTasks m_idleTasks{[this] { return isBusy(); }};
};

} // namespace techpass
