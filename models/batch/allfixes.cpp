// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/allfixes.h"

#include "models/rules/accountrules.h"

#include <algorithm>

namespace techpass {

namespace {

QList<RowId> fixableRows(const BatchDocument &document, const ProblemGroups &groups)
{
    QList<RowId> rows;
    for (int i = 0; i < groups.rowCount(); ++i) {
        const QModelIndex group = groups.index(i);
        const auto fix = static_cast<ProblemFix>(group.data(ProblemGroups::FixKindRole).toInt());
        if (fix == ProblemFix::Apply || fix == ProblemFix::RemoveRows)
            rows.append(groups.rows(group));
    }
    rows.removeIf([&document](RowId row) { return document.indexOf(row) < 0; });
    std::sort(rows.begin(), rows.end(), [&document](RowId a, RowId b) { return document.isBefore(a, b); });
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

} // namespace

AllFixes AllFixes::of(const BatchDocument &document, const ProblemGroups &groups)
{
    AllFixes all;
    for (const RowId row : fixableRows(document, groups)) {
        if (samePersonAbove(document.rows(), row)) {
            all.removed.append(row);
            ++all.rows;
            continue;
        }
        const Invitee invitee = document.invitee(row);
        const qsizetype before = all.edits.size();
        for (const Problem &problem : document.problems(row)) {
            if (const std::optional<QString> fix = offeredFix(problem, invitee))
                all.edits.append({row, problem.field, *fix});
        }
        all.rows += all.edits.size() > before ? 1 : 0;
    }
    return all;
}

QList<FixPreview> AllFixes::preview(const BatchDocument &document, int most) const
{
    QList<FixPreview> cells;
    auto edit = edits.begin();
    auto row = removed.begin();
    while (cells.size() < most && (edit != edits.end() || row != removed.end())) {
        if (row == removed.end() || (edit != edits.end() && document.isBefore(edit->row, *row))) {
            cells.append({edit->row, edit->field, document.value(edit->row, edit->field), edit->value});
            ++edit;
        } else {
            cells.append({*row, Field::Email, document.value(*row, Field::Email), QString()});
            ++row;
        }
    }
    return cells;
}

} // namespace techpass
