// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowfacts.h"

#include <algorithm>

namespace techpass {

RowFacts::RowFacts(const Problems &problems, Who who)
{
    setBits(static_cast<quint64>(who));
    for (const Problem &problem : problems)
        add(problem.field, problem.severity);
}

RowFacts::RowFacts(const PlainVerdict &verdict)
{
    setBits(static_cast<quint64>(verdict.who));
    if (verdict.errors.isEmpty() && verdict.checks.isEmpty() && verdict.cleaned.isEmpty())
        return;
    for (const Field field : allFields) {
        if (verdict.errors.contains(field))
            add(field, Severity::Error);
        if (verdict.checks.contains(field))
            add(field, Severity::Check);
        if (verdict.cleaned.contains(field))
            add(field, Severity::Cleaned);
    }
}

void RowFacts::add(Field field, Severity severity)
{
    if (severity == Severity::Cleaned)
        setBit(cleanedAt + indexOf(field), true);
    const quint64 weight = static_cast<quint64>(severity) + 1;
    const std::size_t place = severityAt + 2 * indexOf(field);
    if (weight > ((bits() >> place) & 3))
        setBits((bits() & ~(quint64{3} << place)) | (weight << place));
}

void RowFacts::setBit(std::size_t place, bool on)
{
    const quint64 mask = quint64{1} << place;
    setBits(on ? bits() | mask : bits() & ~mask);
}

void RowFacts::setDuplicate(DuplicateKind kind, bool shared, bool later)
{
    setBit(sharedAt + static_cast<std::size_t>(kind), shared);
    setBit(laterAt + static_cast<std::size_t>(kind), later);
}

void RowFacts::copyDuplicates(const RowFacts &other)
{
    setBits((bits() & ~duplicateBits) | (other.bits() & duplicateBits));
}

std::optional<Severity> RowFacts::severity(Field field) const
{
    for (const DuplicateKind kind : allDuplicateKinds) {
        if (fieldOf(kind) == field && isLaterDuplicate(kind))
            return Severity::Error;
    }
    const quint64 weight = (bits() >> (severityAt + 2 * indexOf(field))) & 3;
    if (field == Field::Email && isKnownElsewhere())
        return std::max(Severity::Check, weight == 0 ? Severity::Check : static_cast<Severity>(weight - 1));
    if (weight == 0)
        return std::nullopt;
    return static_cast<Severity>(weight - 1);
}

bool RowFacts::hasCheck() const
{
    // A check weighs 2, an error 3, what was cleaned 1.
    const quint64 low = bits() >> severityAt;
    const quint64 high = bits() >> (severityAt + 1);
    quint64 checked = high & ~low & lowBits;
    if (isKnownElsewhere())
        checked |= quint64{1} << (2 * indexOf(Field::Email)) & ~(low & high);
    if (checked == 0 || !isLaterDuplicate())
        return checked != 0;
    quint64 later = 0;
    for (const DuplicateKind kind : allDuplicateKinds)
        later |= quint64{isLaterDuplicate(kind)} << (2 * indexOf(fieldOf(kind)));
    return (checked & ~later) != 0;
}

} // namespace techpass
