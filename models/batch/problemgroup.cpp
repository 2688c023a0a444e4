// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/problemgroup.h"

#include "models/rules/accountrules.h"
#include "models/rules/problemtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace techpass {

namespace {

/// The size of a group from which its rows are quicker found by walking through the list.
constexpr int largeGroup = 1000;

bool isDuplicate(Code code)
{
    return code == Code::EmailDuplicate || code == Code::UsernameDuplicate
        || code == Code::ContactNumberDuplicate;
}

bool canBeFilled(Code code)
{
    return code == Code::OrganisationMissing || code == Code::ReasonMissing || code == Code::SeedMissing
        || code == Code::CountryCodeMissing;
}

/// As duplicates are compared: email and username without regard to case, the number without its spacing.
QString comparable(const Invitee &invitee, Field field)
{
    QString value = invitee[field];
    if (field == Field::Email || field == Field::Username)
        return value.toCaseFolded();
    if (field == Field::ContactNumber)
        value.removeIf([](QChar c) { return !c.isDigit(); });
    return value;
}

ProblemEntry entryOf(const Problem &problem, const Invitee &invitee, bool samePerson)
{
    ProblemEntry entry;
    entry.problem = problem;
    entry.samePersonTwice = samePerson && isDuplicate(problem.code);
    entry.title = entry.samePersonTwice ? QCoreApplication::translate("ProblemGroups", "Same person twice")
                                        : problemTitle(problem);
    entry.isFixable = entry.samePersonTwice || offeredFix(problem, invitee).has_value();
    return entry;
}

} // namespace

RowId ProblemGroup::firstRow(const RowTable &order) const
{
    if (first != 0)
        return first;
    // Where they are many, the first is not far from the top; if it is, that was found out for as much again.
    const int from = notBefore == 0 ? 0 : order.liveBefore(notBefore);
    const int end = rows.size() < largeGroup
        ? from
        : static_cast<int>(std::min<qint64>(order.liveCount(), qint64(from) + rows.size()));
    for (int i = from; i < end && first == 0; ++i) {
        const RowId row = order.idAt(i);
        first = rows.contains(row) ? row : 0;
    }
    if (first == 0) {
        rows.each([&](RowId row) {
            if (order.isLive(row) && (first == 0 || order.isBefore(row, first)))
                first = row;
        });
    }
    RowId any = first;
    if (any == 0)
        rows.each([&any](RowId row) { any = any == 0 ? row : any; });
    return any;
}

ProblemFix ProblemGroup::fix() const
{
    if (isOfRepeatedPeople())
        return ProblemFix::RemoveRows;
    if (!fixable.isEmpty())
        return ProblemFix::Apply;
    return canBeFilled(head.problem.code) ? ProblemFix::Fill : ProblemFix::None;
}

bool ProblemGroup::isOfRepeatedPeople() const
{
    return isDuplicate(head.problem.code) && !fixable.isEmpty();
}

bool ProblemGroup::isBefore(const ProblemGroup &other) const
{
    const auto key = [](const ProblemGroup &group) {
        return std::tuple(-static_cast<int>(group.head.problem.severity),
            static_cast<int>(group.head.problem.code), group.head.title);
    };
    return key(*this) < key(other);
}

std::optional<RowId> samePersonAbove(const BatchRows &rows, RowId row)
{
    const RowId above = rows.firstOf(row, Field::Email);
    if (above == row || !rows.order.isLive(row))
        return std::nullopt;
    const Invitee first = rows.invitee(above);
    const Invitee later = rows.invitee(row);
    const bool same = std::all_of(allFields.begin(), allFields.end(),
        [&](Field field) { return comparable(first, field) == comparable(later, field); });
    return same ? std::optional(above) : std::nullopt;
}

QList<RowId> listed(const RowSet &rows, const RowTable &order)
{
    QList<RowId> found;
    if (rows.size() >= largeGroup) {
        order.eachLive([&](RowId row) {
            if (rows.contains(row))
                found.append(row);
        });
        return found;
    }
    rows.each([&](RowId row) {
        if (order.isLive(row))
            found.append(row);
    });
    return order.sorted(found);
}

bool mayHaveEntries(const BatchRows &rows, RowId row)
{
    return rows.order.isLive(row)
        && (rows.status(row) != RowStatus::Ready || rows.checks.facts(row).isCleaned());
}

QList<ProblemEntry> problemEntries(const BatchRows &rows, RowId row)
{
    QList<ProblemEntry> entries;
    if (!mayHaveEntries(rows, row))
        return entries;
    const Invitee invitee = rows.invitee(row);
    const bool samePerson = samePersonAbove(rows, row).has_value();
    for (const Problem &problem : rows.problems(row)) {
        const ProblemEntry entry = entryOf(problem, invitee, samePerson);
        const auto known = std::find_if(entries.begin(), entries.end(),
            [&entry](const ProblemEntry &other) { return entry.isOfGroup(other); });
        if (known == entries.end())
            entries.append(entry);
        else
            known->isFixable = known->isFixable || entry.isFixable;
    }
    return entries;
}

QList<CellEdit> offeredEdits(const BatchRows &rows, RowId row, const ProblemEntry &entry)
{
    QList<CellEdit> edits;
    const Invitee invitee = rows.invitee(row);
    for (const Problem &problem : rows.problems(row)) {
        if (!entryOf(problem, invitee, false).isOfGroup(entry))
            continue;
        if (const std::optional<QString> fix = offeredFix(problem, invitee))
            edits.append({row, problem.field, *fix});
    }
    return edits;
}

} // namespace techpass
