// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/groupfix.h"

#include "models/batch/changerequests.h"
#include "models/batch/workcontrol.h"

namespace techpass {

namespace {

std::size_t at(qsizetype index)
{
    return static_cast<std::size_t>(index);
}

/// Those of `members` that repeat another row in everything.
QList<RowId> repeated(const BatchRows &rows, const QList<RowId> &members, WorkControl &control)
{
    std::vector<char> repeats(at(members.size()), 0);
    inPieces(members.size(), control, [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i)
            repeats[at(i)] = samePersonAbove(rows, members[i]) ? 1 : 0;
    });
    QList<RowId> found;
    for (qsizetype i = 0; i < members.size(); ++i) {
        if (repeats[at(i)] != 0)
            found.append(members[i]);
    }
    return found;
}

QList<CellEdit> fixes(
    const BatchRows &rows, const QList<RowId> &members, const ProblemEntry &head, WorkControl &control)
{
    std::vector<QList<CellEdit>> offered(at(members.size()));
    inPieces(members.size(), control, [&](qsizetype first, qsizetype end) {
        for (qsizetype i = first; i < end; ++i) {
            if (rows.order.isLive(members[i]))
                offered[at(i)] = offeredEdits(rows, members[i], head);
        }
    });
    QList<CellEdit> edits;
    for (const QList<CellEdit> &ofRow : offered)
        edits.append(ofRow);
    return edits;
}

} // namespace

Change groupFix(const BatchRows &rows, const QList<RowId> &members, const ProblemEntry &head, ProblemFix fix,
    WorkControl &control)
{
    Change change;
    change.kind = ChangeKind::Fix;
    if (fix == ProblemFix::RemoveRows)
        change.removed = removals(rows, repeated(rows, members, control));
    else if (fix == ProblemFix::Apply)
        change.cells = cellChanges(rows, fixes(rows, members, head, control), ChangeKind::Fix, control);
    return change;
}

Change groupFill(const BatchRows &rows, const QList<RowId> &members, Field field, const QString &value,
    WorkControl &control)
{
    QList<CellEdit> edits;
    for (const RowId row : members) {
        if (rows.order.isLive(row) && rows.value(row, field).isEmpty())
            edits.append({row, field, value});
    }
    Change change;
    change.kind = ChangeKind::Fill;
    change.cells = cellChanges(rows, edits, ChangeKind::Fill, control);
    return change;
}

} // namespace techpass
