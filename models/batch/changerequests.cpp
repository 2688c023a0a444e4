// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/changerequests.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <optional>
#include <utility>

namespace techpass {

namespace {

/// As it came, judged as it is; or the file's state where cleaning does nothing to it.
std::optional<CellState> reverted(const BatchState &state, RowId row, Field field)
{
    const EditOverlay &values = state.values();
    const bool isAdded = row > values.sourceRows();
    const QString text = isAdded ? values.text(row, field) : values.sourceText(row, field);
    if (cleaned(field, text) != text)
        return CellState{CellOrigin::Kept, text};
    if (isAdded)
        return std::nullopt;
    return CellState{};
}

std::optional<CellState> edited(const BatchState &state, const CellEdit &edit, ChangeKind kind)
{
    const QString clean = cleaned(edit.field, edit.value);
    const QString standing = state.value(edit.row, edit.field);
    if (standing == edit.value || standing == clean)
        return std::nullopt;
    const EditOverlay &values = state.values();
    if (edit.row <= values.sourceRows()
        && cleaned(edit.field, values.sourceText(edit.row, edit.field)) == clean)
        return CellState{};
    return CellState{kind == ChangeKind::Paste ? CellOrigin::Pasted : CellOrigin::Typed, edit.value};
}

} // namespace

QList<CellChange> cellChanges(const BatchState &state, const QList<CellEdit> &edits, ChangeKind kind)
{
    const auto cell = [](const CellEdit &edit) { return std::pair(edit.row, static_cast<int>(edit.field)); };
    QHash<std::pair<RowId, int>, qsizetype> lastEdit;
    for (qsizetype i = 0; i < edits.size(); ++i)
        lastEdit.insert(cell(edits[i]), i);

    QList<CellChange> changes;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const CellEdit &edit = edits[i];
        if (!state.order().isLive(edit.row) || lastEdit.value(cell(edit)) != i)
            continue;
        const std::optional<CellState> wanted
            = kind == ChangeKind::Revert ? reverted(state, edit.row, edit.field) : edited(state, edit, kind);
        if (wanted && *wanted != state.values().state(edit.row, edit.field))
            changes.append({edit.row, edit.field, *wanted});
    }
    return changes;
}

QList<RowId> removals(const BatchState &state, const QList<RowId> &rows)
{
    QSet<RowId> seen;
    QList<RowId> removed;
    for (const RowId row : rows) {
        if (!state.order().isLive(row) || seen.contains(row))
            continue;
        seen.insert(row);
        removed.append(row);
    }
    return removed;
}

Change addition(const BatchState &state, int index, const QList<Invitee> &rows, ChangeKind kind)
{
    Change change;
    change.kind = kind;
    change.addedAt = std::clamp(index, 0, state.order().liveCount());
    change.addedAs = kind == ChangeKind::Add ? CellOrigin::Typed : CellOrigin::Pasted;
    change.added = rows;
    return change;
}

} // namespace techpass
