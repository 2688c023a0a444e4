// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/problemgroup.h"

#include "models/rules/accountrules.h"
#include "models/rules/problemtext.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

namespace techpass {

namespace {

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

ProblemFix ProblemGroup::fix() const
{
    if (head.samePersonTwice)
        return ProblemFix::RemoveRows;
    if (fixable > 0)
        return ProblemFix::Apply;
    return canBeFilled(head.problem.code) ? ProblemFix::Fill : ProblemFix::None;
}

bool ProblemGroup::isBefore(const ProblemGroup &other) const
{
    const auto key = [](const ProblemGroup &group) {
        return std::tuple(-static_cast<int>(group.head.problem.severity),
            static_cast<int>(group.head.problem.code), group.head.title);
    };
    return key(*this) < key(other);
}

std::optional<RowId> samePersonAbove(const BatchDocument &document, RowId row)
{
    const QList<RowId> group = document.duplicateGroup(row, Field::Email);
    if (group.isEmpty() || group.first() == row)
        return std::nullopt;
    const Invitee first = document.invitee(group.first());
    const Invitee later = document.invitee(row);
    const bool same = std::all_of(allFields.begin(), allFields.end(),
        [&](Field field) { return comparable(first, field) == comparable(later, field); });
    return same ? std::optional(group.first()) : std::nullopt;
}

QList<ProblemEntry> problemEntries(const BatchDocument &document, RowId row)
{
    QList<ProblemEntry> entries;
    if (document.indexOf(row) < 0 || (document.status(row) == RowStatus::Ready && !document.isCleaned(row)))
        return entries;
    const Invitee invitee = document.invitee(row);
    const bool samePerson = samePersonAbove(document, row).has_value();
    for (const Problem &problem : document.problems(row)) {
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

QList<CellEdit> offeredEdits(const BatchDocument &document, RowId row, const ProblemEntry &entry)
{
    QList<CellEdit> edits;
    const Invitee invitee = document.invitee(row);
    for (const Problem &problem : document.problems(row)) {
        if (!entryOf(problem, invitee, false).isOfGroup(entry))
            continue;
        if (const std::optional<QString> fix = offeredFix(problem, invitee))
            edits.append({row, problem.field, *fix});
    }
    return edits;
}

} // namespace techpass
