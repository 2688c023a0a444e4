// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/batchrows.h"

#include "models/batch/rowcheck.h"

#include <algorithm>
#include <utility>

namespace techpass {

BatchRows::BatchRows(EditOverlay rowValues, const Policy &rules, RowChecks rowChecks)
    : order(rowValues.sourceRows())
    , values(std::move(rowValues))
    , judge(rules)
    , checks(std::move(rowChecks))
{
}

QString BatchRows::value(RowId row, Field field) const
{
    const CellState state = values.state(row, field);
    const QString text = state.origin == CellOrigin::Source ? values.sourceText(row, field) : state.text;
    return standingValue(field, text, state.origin);
}

Invitee BatchRows::invitee(RowId row) const
{
    return standingValues(values.cells(row));
}

Problems BatchRows::problems(RowId row) const
{
    Problems problems = checkRow(values.cells(row), policy()).problems;
    const RowFacts &facts = checks.facts(row);
    if (!facts.isLaterDuplicate() && !facts.isKnownElsewhere())
        return problems;
    for (const DuplicateKind kind : allDuplicateKinds) {
        const Field field = fieldOf(kind);
        if (!facts.isLaterDuplicate(kind) || heaviest(problems, field) == Severity::Error)
            continue;
        problems.removeIf([field](const Problem &problem) {
            return problem.field == field && problem.severity == Severity::Check;
        });
        problems.append(duplicateProblem(kind, order.indexOf(checks.firstOf(row, kind)) + 1));
    }
    if (facts.isKnownElsewhere() && heaviest(problems, Field::Email) != Severity::Error)
        problems.append(checks.knownElsewhere().problems(checks.emailKey(row)));
    std::stable_sort(problems.begin(), problems.end(),
        [](const Problem &a, const Problem &b) { return a.field < b.field; });
    return problems;
}

RowStatus BatchRows::status(RowId row) const
{
    const RowFacts &facts = checks.facts(row);
    if (facts.hasError())
        return RowStatus::Error;
    return facts.hasCheck() ? RowStatus::Check : RowStatus::Ready;
}

RowId BatchRows::firstOf(RowId row, Field field) const
{
    for (const DuplicateKind kind : allDuplicateKinds) {
        if (fieldOf(kind) == field)
            return checks.firstOf(row, kind);
    }
    return row;
}

QList<RowId> BatchRows::readyRows() const
{
    QList<RowId> rows;
    order.eachLive([&](RowId row) {
        if (!checks.facts(row).hasError())
            rows.append(row);
    });
    return rows;
}

} // namespace techpass
