// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchdocument.h"

#include "models/batch/batchstate.h"
#include "models/batch/changehistory.h"
#include "models/batch/changerequests.h"
#include "models/batch/checkedrows.h"
#include "models/batch/rowcheck.h"

#include <algorithm>
#include <utility>

namespace techpass {

using namespace Qt::StringLiterals;

BatchDocument::BatchDocument(OpenedList list, Policy policy, QObject *parent)
    : BatchDocument(list, *checkRows(list.source, policy), parent)
{
}

BatchDocument::BatchDocument(OpenedList list, const CheckedRows &checked, QObject *parent)
    : QObject(parent)
    , m_list(std::move(list))
    , m_state(std::make_unique<BatchState>(EditOverlay(m_list.source), checked.policy(), checked.checks()))
    , m_history(std::make_unique<ChangeHistory>(*m_state))
{
    connect(m_state.get(), &BatchState::rowsChanged, this, &BatchDocument::rowsChanged);
    connect(m_state.get(), &BatchState::rowsAboutToBeInserted, this, &BatchDocument::rowsAboutToBeInserted);
    connect(m_state.get(), &BatchState::rowsInserted, this, &BatchDocument::rowsInserted);
    connect(m_state.get(), &BatchState::rowsAboutToBeRemoved, this, &BatchDocument::rowsAboutToBeRemoved);
    connect(m_state.get(), &BatchState::rowsRemoved, this, &BatchDocument::rowsRemoved);
    connect(m_state.get(), &BatchState::aboutToReset, this, &BatchDocument::aboutToReset);
    connect(m_state.get(), &BatchState::resetDone, this, &BatchDocument::resetDone);
    connect(m_state.get(), &BatchState::countsChanged, this, &BatchDocument::countsChanged);
}

BatchDocument::~BatchDocument() = default;

QString BatchDocument::title() const
{
    return m_list.title;
}

const OpenedList &BatchDocument::list() const
{
    return m_list;
}

const Policy &BatchDocument::policy() const
{
    return m_state->policy();
}

void BatchDocument::setPolicy(const Policy &policy)
{
    m_state->setPolicy(policy);
}

void BatchDocument::setKnownElsewhere(const KnownElsewhere &known)
{
    m_state->setKnownElsewhere(known);
}

int BatchDocument::rowCount() const
{
    return m_state->order().liveCount();
}

RowId BatchDocument::rowIdAt(int index) const
{
    return m_state->order().idAt(index);
}

int BatchDocument::indexOf(RowId row) const
{
    return m_state->order().indexOf(row);
}

bool BatchDocument::isBefore(RowId a, RowId b) const
{
    return m_state->order().isBefore(a, b);
}

int BatchDocument::line(RowId row) const
{
    return m_state->values().line(row);
}

Invitee BatchDocument::invitee(RowId row) const
{
    return standingValues(m_state->values().cells(row));
}

QString BatchDocument::value(RowId row, Field field) const
{
    return m_state->value(row, field);
}

QString BatchDocument::sourceValue(RowId row, Field field) const
{
    return m_state->values().sourceText(row, field);
}

Problems BatchDocument::problems(RowId row) const
{
    return m_state->problems(row);
}

std::optional<Severity> BatchDocument::severity(RowId row, Field field) const
{
    return m_state->checks().facts(row).severity(field);
}

RowStatus BatchDocument::status(RowId row) const
{
    const RowFacts &facts = m_state->checks().facts(row);
    if (facts.hasError())
        return RowStatus::Error;
    return facts.hasCheck() ? RowStatus::Check : RowStatus::Ready;
}

bool BatchDocument::isPublicOfficer(RowId row) const
{
    return m_state->checks().facts(row).who() == Who::PublicOfficer;
}

bool BatchDocument::isVendor(RowId row) const
{
    return m_state->checks().facts(row).who() == Who::Vendor;
}

bool BatchDocument::isInDuplicateGroup(RowId row) const
{
    return m_state->checks().facts(row).isInDuplicateGroup();
}

QList<RowId> BatchDocument::duplicateGroup(RowId row, Field field) const
{
    for (const DuplicateKind kind : allDuplicateKinds) {
        if (fieldOf(kind) == field)
            return m_state->order().sorted(m_state->checks().groupOf(row, kind));
    }
    return {};
}

bool BatchDocument::isCleaned(RowId row) const
{
    return m_state->checks().facts(row).isCleaned();
}

bool BatchDocument::isCleaned(RowId row, Field field) const
{
    return m_state->checks().facts(row).isCleaned(field);
}

bool BatchDocument::isEdited(RowId row, Field field) const
{
    return row > m_state->values().sourceRows() || m_state->values().origin(row, field) != CellOrigin::Source;
}

BatchCounts BatchDocument::counts() const
{
    return m_state->checks().counts();
}

QList<RowId> BatchDocument::readyRows() const
{
    QList<RowId> rows = m_state->order().liveIds();
    rows.removeIf([this](RowId row) { return m_state->checks().facts(row).hasError(); });
    return rows;
}

void BatchDocument::setValue(RowId row, Field field, const QString &value)
{
    setValues({CellEdit{row, field, value}});
}

void BatchDocument::setValues(const QList<CellEdit> &edits, ChangeKind kind)
{
    apply(edits, {}, kind);
}

RowId BatchDocument::addRow(int index, const Invitee &values)
{
    return perform(addition(*m_state, index, {values}, ChangeKind::Add));
}

void BatchDocument::addRows(int index, const QList<Invitee> &rows, ChangeKind kind)
{
    perform(addition(*m_state, index, rows, kind));
}

void BatchDocument::removeRows(const QList<RowId> &rows, ChangeKind kind)
{
    apply({}, rows, kind);
}

void BatchDocument::reset()
{
    Change change;
    change.kind = ChangeKind::Reset;
    change.removesAll = rowCount() > 0;
    perform(change);
}

void BatchDocument::apply(const QList<CellEdit> &edits, const QList<RowId> &removedRows, ChangeKind kind)
{
    Change change;
    change.kind = kind;
    change.cells = cellChanges(*m_state, edits, kind);
    change.removed = removals(*m_state, removedRows);
    perform(change);
}

void BatchDocument::paste(const QList<CellEdit> &edits, const QList<Invitee> &added)
{
    Change change = addition(*m_state, rowCount(), added, ChangeKind::Paste);
    change.cells = cellChanges(*m_state, edits, ChangeKind::Paste);
    perform(change);
}

void BatchDocument::revertToSource(RowId row, Field field)
{
    apply({CellEdit{row, field, QString()}}, {}, ChangeKind::Revert);
}

RowId BatchDocument::perform(const Change &change)
{
    if (change.isEmpty())
        return 0;
    const RowId first = m_history->apply(change);
    if (m_log)
        m_log->append(LogEntry{LogEntry::Type::Change, change}.serialised());
    Q_EMIT historyChanged();
    return first;
}

bool BatchDocument::canUndo() const
{
    return m_history->canUndo();
}

bool BatchDocument::canRedo() const
{
    return m_history->canRedo();
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
    if (!canUndo())
        return;
    m_history->undo();
    if (m_log)
        m_log->append(LogEntry{LogEntry::Type::Undo, {}}.serialised());
    Q_EMIT historyChanged();
}

void BatchDocument::redo()
{
    if (!canRedo())
        return;
    m_history->redo();
    if (m_log)
        m_log->append(LogEntry{LogEntry::Type::Redo, {}}.serialised());
    Q_EMIT historyChanged();
}

void BatchDocument::setChangeLog(ChangeLog *log)
{
    m_log = log;
}

Result<void> BatchDocument::replay(const QList<QByteArray> &entries, qsizetype *applied)
{
    Result<void> result;
    qsizetype done = 0;
    m_state->beginReset();
    while (result && done < entries.size()) {
        result = LogEntry::fromSerialised(entries[done]).and_then([this](const LogEntry &entry) {
            return m_history->replay(entry);
        });
        if (result)
            ++done;
        else
            result.error().detail
                = u"entry %1 of %2: %3"_s.arg(done + 1).arg(entries.size()).arg(result.error().detail);
    }
    if (applied)
        *applied = done;
    m_state->endReset();
    Q_EMIT historyChanged();
    return result;
}

} // namespace techpass
