// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/changerequests.h"

#include "models/batch/workcontrol.h"

#include <QHash>

#include <algorithm>
#include <optional>
#include <utility>
#include <vector>

namespace techpass {

namespace {

/// Rows whose edits are held at a time where all of them get the same value.
constexpr qsizetype filledAtATime = 20'000;

/// As it came, judged as it is; or the file's state where cleaning does nothing to it.
std::optional<CellState> reverted(const BatchRows &rows, const CellEdit &edit)
{
    const EditOverlay &values = rows.values;
    const bool isAdded = edit.row > values.sourceRows();
    const QString text
        = isAdded ? values.text(edit.row, edit.field) : values.sourceText(edit.row, edit.field);
    if (cleaned(edit.field, text) != text)
        return CellState{CellOrigin::Kept, text};
    if (isAdded)
        return std::nullopt;
    return CellState{};
}

std::optional<CellState> edited(const BatchRows &rows, const CellEdit &edit, ChangeKind kind)
{
    const QString clean = cleaned(edit.field, edit.value);
    const QString standing = rows.value(edit.row, edit.field);
    if (standing == edit.value || standing == clean)
        return std::nullopt;
    const EditOverlay &values = rows.values;
    if (edit.row <= values.sourceRows()
        && cleaned(edit.field, values.sourceText(edit.row, edit.field)) == clean)
        return CellState{};
    return CellState{kind == ChangeKind::Paste ? CellOrigin::Pasted : CellOrigin::Typed, edit.value};
}

/// Nothing where the cell stays as it is.
std::optional<CellState> wanted(const BatchRows &rows, const CellEdit &edit, ChangeKind kind)
{
    if (!rows.order.isLive(edit.row))
        return std::nullopt;
    std::optional<CellState> state
        = kind == ChangeKind::Revert ? reverted(rows, edit) : edited(rows, edit, kind);
    if (state && *state == rows.values.state(edit.row, edit.field))
        state.reset();
    return state;
}

qint64 cellOf(const CellEdit &edit)
{
    return edit.row * 16 + static_cast<qint64>(indexOf(edit.field));
}

/// By edit, whether a later one is of the same cell; empty where there is no such edit.
std::vector<bool> overtaken(const QList<CellEdit> &edits)
{
    const bool rising = std::is_sorted(edits.begin(), edits.end(),
        [](const CellEdit &a, const CellEdit &b) { return cellOf(a) <= cellOf(b); });
    if (rising)
        return {};
    QHash<qint64, qsizetype> lastEdit;
    lastEdit.reserve(edits.size());
    std::vector<bool> isOvertaken(static_cast<std::size_t>(edits.size()), false);
    for (qsizetype i = 0; i < edits.size(); ++i) {
        const auto known = lastEdit.constFind(cellOf(edits[i]));
        if (known != lastEdit.constEnd())
            isOvertaken[static_cast<std::size_t>(*known)] = true;
        lastEdit.insert(cellOf(edits[i]), i);
    }
    return isOvertaken;
}

} // namespace

QList<CellChange> cellChanges(
    const BatchRows &rows, const QList<CellEdit> &edits, ChangeKind kind, WorkControl &control)
{
    const std::vector<bool> isOvertaken = overtaken(edits);
    std::vector<std::optional<CellState>> states(static_cast<std::size_t>(edits.size()));
    inPieces(edits.size(), control, [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i) {
            const auto at = static_cast<std::size_t>(i);
            if (isOvertaken.empty() || !isOvertaken[at])
                states[at] = wanted(rows, edits[i], kind);
        }
    });
    QList<CellChange> changes;
    for (qsizetype i = 0; i < edits.size(); ++i) {
        if (auto &state = states[static_cast<std::size_t>(i)])
            changes.append({edits[i].row, edits[i].field, std::move(*state)});
    }
    return changes;
}

QList<RowId> removals(const BatchRows &rows, const QList<RowId> &removed)
{
    std::vector<bool> seen(static_cast<std::size_t>(rows.order.lastId()) + 1, false);
    QList<RowId> live;
    for (const RowId row : removed) {
        if (!rows.order.isLive(row) || seen[static_cast<std::size_t>(row)])
            continue;
        seen[static_cast<std::size_t>(row)] = true;
        live.append(row);
    }
    return live;
}

Change addition(const BatchRows &rows, int index, const QList<Invitee> &added, ChangeKind kind)
{
    Change change;
    change.kind = kind;
    change.addedAt = std::clamp(index, 0, rows.order.liveCount());
    change.addedAs = kind == ChangeKind::Add ? CellOrigin::Typed : CellOrigin::Pasted;
    change.added = added;
    return change;
}

Change filling(const BatchRows &rows, const QList<RowId> &filled, const QList<Field> &fields,
    const QString &value, ChangeKind kind, WorkControl &control)
{
    Change change;
    change.kind = kind;
    for (qsizetype first = 0; first < filled.size(); first += filledAtATime) {
        const qsizetype end = std::min(first + filledAtATime, filled.size());
        control.beginPart(static_cast<int>(foundOut * first / filled.size()),
            static_cast<int>(foundOut * end / filled.size()));
        QList<CellEdit> edits;
        edits.reserve((end - first) * fields.size());
        for (qsizetype i = first; i < end; ++i) {
            for (const Field field : fields)
                edits.append({filled.at(i), field, value});
        }
        change.cells.append(cellChanges(rows, edits, kind, control));
    }
    return change;
}

} // namespace techpass
