// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/allfixes.h"

#include "models/batch/batchrows.h"
#include "models/batch/changerequests.h"
#include "models/batch/workcontrol.h"
#include "models/rules/accountrules.h"

namespace techpass {

namespace {

struct RowFixes
{
    bool isRemoved = false;
    QList<CellEdit> edits;
};

RowFixes fixesOf(const BatchRows &rows, RowId row)
{
    RowFixes fixes;
    if (!rows.order.isLive(row))
        return fixes;
    if (samePersonAbove(rows, row)) {
        fixes.isRemoved = true;
        return fixes;
    }
    Invitee invitee = rows.invitee(row);
    for (const Problem &problem : rows.problems(row)) {
        const std::optional<QString> fix = offeredFix(problem, invitee);
        if (!fix)
            continue;
        // What is mended next in the same field starts from this.
        invitee[problem.field] = *fix;
        if (!fixes.edits.isEmpty() && fixes.edits.last().field == problem.field)
            fixes.edits.last().value = *fix;
        else
            fixes.edits.append({row, problem.field, *fix});
    }
    return fixes;
}

} // namespace

Change allFixes(const BatchRows &rows, const QList<RowId> &members, WorkControl &control)
{
    std::vector<RowFixes> found(static_cast<std::size_t>(members.size()));
    inPieces(members.size(), control, [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i)
            found[static_cast<std::size_t>(i)] = fixesOf(rows, members[i]);
    });
    QList<CellEdit> edits;
    QList<RowId> removed;
    for (qsizetype i = 0; i < members.size(); ++i) {
        const RowFixes &fixes = found[static_cast<std::size_t>(i)];
        edits.append(fixes.edits);
        if (fixes.isRemoved)
            removed.append(members[i]);
    }
    Change change;
    change.kind = ChangeKind::Fix;
    change.cells = cellChanges(rows, edits, ChangeKind::Fix, control);
    change.removed = removals(rows, removed);
    return change;
}

QList<FixPreview> previewOfAll(const BatchRows &rows, const QList<RowId> &members, int most)
{
    QList<FixPreview> cells;
    for (const RowId row : members) {
        if (cells.size() >= most)
            break;
        const RowFixes fixes = fixesOf(rows, row);
        if (fixes.isRemoved)
            cells.append({row, Field::Email, rows.value(row, Field::Email), QString()});
        for (const CellEdit &edit : fixes.edits)
            cells.append({row, edit.field, rows.value(row, edit.field), edit.value});
    }
    if (cells.size() > most)
        cells.resize(most);
    return cells;
}

} // namespace techpass
