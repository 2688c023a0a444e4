// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowcheck.h"

#include "models/files/remarks.h"

#include <algorithm>

namespace techpass {

namespace {

/// Of a text that was nothing but blanks nothing was lost: it is missing, as it looks.
bool isToldCleaned(const RowCells &cells, Field field, const QString &value)
{
    return tellsOfCleaning(cells.origins[indexOf(field)]) && !value.isEmpty() && value != cells.texts[field];
}

/// Of a cell that is as it was sent, and has no error of its own.
void addRemarks(Problems &problems, const RowCells &cells)
{
    if (cells.remark.isEmpty())
        return;
    for (const auto &[field, reason] : remarksIn(cells.remark)) {
        if (cells.origins[indexOf(field)] == CellOrigin::Source
            && heaviest(problems, field) != Severity::Error)
            problems.append(makeProblem(field, Code::CameBack, {reason}));
    }
}

} // namespace

QString standingValue(Field field, const QString &text, CellOrigin origin)
{
    return origin == CellOrigin::Kept ? text : cleaned(field, text);
}

Invitee standingValues(const RowCells &cells)
{
    Invitee values;
    for (const Field field : allFields)
        values[field] = standingValue(field, cells.texts[field], cells.origins[indexOf(field)]);
    return values;
}

Verdict checkRow(const RowCells &cells, const Policy &policy)
{
    const Invitee values = standingValues(cells);
    Verdict verdict = judge(values, policy);
    const qsizetype judged = verdict.problems.size();
    addRemarks(verdict.problems, cells);
    for (const Field field : allFields) {
        if (isToldCleaned(cells, field, values[field]))
            verdict.problems.append(makeProblem(field, Code::Cleaned, {cells.texts[field], values[field]}));
    }
    if (verdict.problems.size() > judged) {
        std::stable_sort(verdict.problems.begin(), verdict.problems.end(),
            [](const Problem &a, const Problem &b) { return a.field < b.field; });
    }
    return verdict;
}

} // namespace techpass
