// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"

#include "models/batch/batchstate.h"
#include "models/batch/changehistory.h"
#include "models/batch/changerequests.h"
#include "models/batch/checkedrows.h"
#include "models/batch/elsewheremarks.h"
#include "models/batch/rowfinder.h"
#include "models/batch/rowsorter.h"

#include <optional>
#include <utility>

namespace techpass {

namespace {

/// A copy of the rows to be changed on another thread, `known` being the newest word of what is known
/// elsewhere.
std::unique_ptr<BatchState> changeable(const BatchRows &rows, const KnownElsewhere &known)
{
    auto state = std::make_unique<BatchState>(std::make_shared<BatchRows>(rows));
    state->setKnownElsewhere(known, {});
    state->beginReset();
    return state;
}

} // namespace

/// What a large change comes to, made elsewhere.
struct BatchDocument::Outcome
{
    std::shared_ptr<BatchRows> rows; ///< none where nothing changes
    std::optional<ChangeStep> step;
    std::shared_ptr<ChangeHistory> history; ///< where rows left that it knew of
    QByteArray entry;
    std::optional<ChangeSize> made; ///< of what was asked for
};

BatchDocument::BatchDocument(OpenedList list, const Policy &policy, QObject *parent)
    : BatchDocument(list, *checkRows(list.source, policy), parent)
{
}

BatchDocument::BatchDocument(OpenedList list, const CheckedRows &checked, QObject *parent)
    : ReviewedList(std::move(list), checked.takeRows(), parent)
    , m_history(checked.history() ? checked.history() : std::make_shared<ChangeHistory>())
    , m_marks(std::make_unique<ElsewhereMarks>(*this, state()))
{
    connect(&m_work, &BackgroundWork::progressed, this, &BatchDocument::progressed);
    connect(&m_idleTasks, &IdleTasks::settledChanged, this, &BatchDocument::settledChanged);
}

BatchDocument::~BatchDocument() = default;

void BatchDocument::setPolicy(const Policy &policy)
{
    whenIdle([this, policy] {
        if (state().isJudgedAlikeBy(policy)) {
            state().setPolicy(policy);
            return;
        }
        if (rowCount() <= m_mostAtOnce) {
            state().setPolicy(policy);
            Q_EMIT rulesChanged();
            return;
        }
        const auto checkAll = [policy, known = state().knownElsewhere()](
                                  const std::shared_ptr<const BatchRows> &before, WorkControl &control) {
            const std::unique_ptr<BatchState> after = changeable(*before, known);
            after->setPolicy(policy);
            auto outcome = std::make_shared<Outcome>();
            if (after->endReset(control))
                outcome->rows = after->release();
            return outcome;
        };
        begin(false, checkAll, {});
    });
}

void BatchDocument::setKnownElsewhere(const KnownElsewhere &known)
{
    m_marks->setKnown(known);
}

void BatchDocument::setValue(RowId row, Field field, const QString &value)
{
    setValues({CellEdit{row, field, value}});
}

void BatchDocument::setValues(const QList<CellEdit> &edits, ChangeKind kind)
{
    apply(edits, {}, kind);
}

void BatchDocument::fill(
    const QList<RowId> &rows, const QList<Field> &fields, const QString &value, ChangeKind kind)
{
    change(rows.size() * fields.size(), [=](const BatchRows &before, WorkControl &control) {
        return filling(before, rows, fields, value, kind, control);
    });
}

RowId BatchDocument::addRow(int index, const Invitee &values)
{
    return perform(1, [=](const BatchRows &before, WorkControl &) {
        return addition(before, index, {values}, ChangeKind::Add);
    });
}

void BatchDocument::addRows(int index, const QList<Invitee> &rows, ChangeKind kind)
{
    change(rows.size() * static_cast<qsizetype>(fieldCount),
        [=](const BatchRows &before, WorkControl &) { return addition(before, index, rows, kind); });
}

void BatchDocument::removeRows(const QList<RowId> &rows, ChangeKind kind)
{
    apply({}, rows, kind);
}

void BatchDocument::reset()
{
    change(rowCount(), [](const BatchRows &before, WorkControl &) {
        Change change;
        change.kind = ChangeKind::Reset;
        change.removesAll = before.order.liveCount() > 0;
        return change;
    });
}

void BatchDocument::sort(const RowOrder &order)
{
    change(rowCount(), [order](const BatchRows &before, WorkControl &control) {
        Change change;
        change.kind = ChangeKind::Sort;
        const std::vector<qint32> listed = rowsOf(before, BatchFilter::All);
        const std::vector<qint32> sorted = sortedRows(before, listed, order, control);
        if (sorted != listed && !control.isCancelled())
            change.order = QList<RowId>(sorted.begin(), sorted.end());
        return change;
    });
}

void BatchDocument::reorder(const QList<RowId> &rows)
{
    change(rowCount(), [rows](const BatchRows &before, WorkControl &) {
        Change change;
        change.kind = ChangeKind::Sort;
        if (rows != before.order.liveIds())
            change.order = rows;
        return change;
    });
}

void BatchDocument::takeOut(const QList<RowId> &rows)
{
    whenIdle([this, rows] { removeRows(rows, ChangeKind::Submit); });
}

void BatchDocument::skipIds(RowId last)
{
    whenIdle([this, last] {
        if (!ChangeHistory::canSkipIds(last, rows()))
            return;
        state().skipIds(last);
        log(LogEntry{LogEntry::Type::SkipIds, {}, last}.serialised());
    });
}

void BatchDocument::apply(const QList<CellEdit> &edits, const QList<RowId> &removedRows, ChangeKind kind)
{
    const auto make = [=](const BatchRows &before, WorkControl &control) {
        Change change;
        change.kind = kind;
        change.cells = cellChanges(before, edits, kind, control);
        change.removed = removals(before, removedRows);
        return change;
    };
    const bool isSubmit = kind == ChangeKind::Submit;
    perform(edits.size() + removedRows.size() + (isSubmit ? m_history->weight() : 0), make, !isSubmit);
}

void BatchDocument::paste(const QList<CellEdit> &edits, const QList<Invitee> &added)
{
    const auto make = [=](const BatchRows &before, WorkControl &control) {
        Change change = addition(before, before.order.liveCount(), added, ChangeKind::Paste);
        change.cells = cellChanges(before, edits, ChangeKind::Paste, control);
        return change;
    };
    change(edits.size() + added.size() * static_cast<qsizetype>(fieldCount), make);
}

void BatchDocument::revertToSource(RowId row, Field field)
{
    apply({CellEdit{row, field, QString()}}, {}, ChangeKind::Revert);
}

void BatchDocument::change(qsizetype size, const ChangeMaker &make)
{
    perform(size, make);
}

RowId BatchDocument::perform(qsizetype size, const ChangeMaker &make, bool isOptional)
{
    if (isBusy() || m_isReadOnly)
        return 0;
    if (size <= m_mostAtOnce) {
        WorkControl alone;
        const Change change = make(rows(), alone);
        RowId first = 0;
        if (!change.isEmpty()) {
            first = m_history->apply(change, state());
            log(LogEntry{LogEntry::Type::Change, change}.serialised());
            Q_EMIT historyChanged();
        }
        if (isOptional)
            Q_EMIT changeMade(change.isEmpty() ? ChangeSize() : undoSize());
        return first;
    }
    const auto changeAll
        = [make, history = std::shared_ptr<const ChangeHistory>(m_history), known = state().knownElsewhere()](
              const std::shared_ptr<const BatchRows> &before, WorkControl &control) {
              auto outcome = std::make_shared<Outcome>();
              outcome->made.emplace();
              control.beginPart(0, foundOut);
              const Change change = make(*before, control);
              if (change.isEmpty() || control.isCancelled())
                  return outcome;
              control.beginPart(foundOut, 100);
              const std::unique_ptr<BatchState> after = changeable(*before, known);
              outcome->step.emplace(change, *after);
              outcome->made = outcome->step->size();
              if (!after->endReset(control))
                  return outcome;
              if (change.kind == ChangeKind::Submit)
                  outcome->history = history->without(outcome->step->removed());
              outcome->entry = LogEntry{LogEntry::Type::Change, change}.serialised();
              outcome->rows = after->release();
              return outcome;
          };
    begin(isOptional, changeAll, [this](Outcome &outcome) {
        if (outcome.history)
            BackgroundWork::letGo(std::exchange(m_history, std::move(outcome.history)));
        else
            m_history->add(std::move(*outcome.step));
    });
    return 0;
}

void BatchDocument::setReadOnly(bool readOnly)
{
    m_isReadOnly = readOnly;
    Q_EMIT historyChanged();
}

bool BatchDocument::canUndo() const
{
    return !isBusy() && !m_isReadOnly && m_history->canUndo();
}

bool BatchDocument::canRedo() const
{
    return !isBusy() && !m_isReadOnly && m_history->canRedo();
}

bool BatchDocument::canBringRowsBack() const
{
    return m_history->bringsRowsBack();
}

std::optional<CellPlace> BatchDocument::undoPlace() const
{
    return canUndo() ? m_history->undoStep().place() : std::nullopt;
}

std::optional<CellPlace> BatchDocument::redoPlace() const
{
    return canRedo() ? m_history->redoStep().place() : std::nullopt;
}

ChangeSize BatchDocument::undoSize() const
{
    return m_history->nextUndo();
}

ChangeSize BatchDocument::redoSize() const
{
    return m_history->nextRedo();
}

void BatchDocument::undo()
{
    if (canUndo())
        step(true);
}

void BatchDocument::redo()
{
    if (canRedo())
        step(false);
}

void BatchDocument::step(bool back)
{
    const ChangeStep &next = back ? m_history->undoStep() : m_history->redoStep();
    const LogEntry entry{back ? LogEntry::Type::Undo : LogEntry::Type::Redo, {}};
    if (next.weight() <= m_mostAtOnce) {
        if (back)
            m_history->undo(state());
        else
            m_history->redo(state());
        log(entry.serialised());
        Q_EMIT historyChanged();
        return;
    }
    const auto stepAll = [back, next, entry, known = state().knownElsewhere()](
                             const std::shared_ptr<const BatchRows> &before, WorkControl &control) {
        auto outcome = std::make_shared<Outcome>();
        outcome->step = next;
        const std::unique_ptr<BatchState> after = changeable(*before, known);
        if (back)
            outcome->step->undo(*after);
        else
            outcome->step->redo(*after);
        if (after->endReset(control)) {
            outcome->entry = entry.serialised();
            outcome->rows = after->release();
        }
        return outcome;
    };
    begin(true, stepAll, [this, back](Outcome &outcome) {
        if (back)
            m_history->setUndone(std::move(*outcome.step));
        else
            m_history->setRedone(std::move(*outcome.step));
    });
}

void BatchDocument::begin(bool isOptional, const Doing &doing, const Keeping &keeping)
{
    m_isOptional = isOptional;
    m_work.start([this, doing, keeping, before = snapshot()](WorkControl &control) -> BackgroundWork::Finish {
        const std::shared_ptr<Outcome> outcome = doing(before, control);
        return [this, outcome, keeping] { finish(*outcome, keeping); };
    });
    m_idleTasks.note();
    Q_EMIT busyChanged(true);
    Q_EMIT historyChanged();
}

void BatchDocument::finish(Outcome &outcome, const Keeping &keeping)
{
    if (outcome.rows) {
        if (outcome.step)
            keeping(outcome);
        BackgroundWork::letGo(state().exchange(std::move(outcome.rows)));
        if (!outcome.step)
            Q_EMIT rulesChanged();
        if (!outcome.entry.isEmpty())
            log(outcome.entry);
    }
    if (outcome.made && m_isOptional)
        Q_EMIT changeMade(*outcome.made);
    Q_EMIT busyChanged(false);
    Q_EMIT historyChanged();
    m_idleTasks.go();
}

void BatchDocument::cancel()
{
    if (!canCancel())
        return;
    m_work.cancel();
    Q_EMIT busyChanged(false);
    Q_EMIT historyChanged();
    m_idleTasks.go();
}

void BatchDocument::log(const QByteArray &entry)
{
    if (m_log)
        m_log->append(entry);
}

Result<void> BatchDocument::replay(const QList<QByteArray> &entries, qsizetype *applied)
{
    qsizetype done = 0;
    state().beginReset();
    const Result<void> result = m_history->replay(entries, state(), done);
    if (applied)
        *applied = done;
    WorkControl alone;
    state().endReset(alone);
    Q_EMIT historyChanged();
    return result;
}

} // namespace techpass
