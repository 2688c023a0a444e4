// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/batch/rowfacts.h"

#include <algorithm>

namespace techpass {

Field fieldOf(DuplicateKind kind)
{
    switch (kind) {
    case DuplicateKind::Email:
        return Field::Email;
    case DuplicateKind::Username:
        return Field::Username;
    case DuplicateKind::ContactNumber:
        break;
    }
    return Field::ContactNumber;
}

RowFacts::RowFacts(const Problems &problems, Who who)
    : m_bits(static_cast<quint64>(who))
{
    for (const Problem &problem : problems) {
        const std::size_t field = indexOf(problem.field);
        if (problem.severity == Severity::Cleaned)
            setBit(cleanedAt + field, true);
        const quint64 weight = static_cast<quint64>(problem.severity) + 1;
        const std::size_t place = severityAt + 2 * field;
        if (weight > ((m_bits >> place) & 3))
            m_bits = (m_bits & ~(quint64{3} << place)) | (weight << place);
    }
}

void RowFacts::setBit(std::size_t place, bool on)
{
    const quint64 mask = quint64{1} << place;
    m_bits = on ? m_bits | mask : m_bits & ~mask;
}

void RowFacts::setDuplicate(DuplicateKind kind, bool shared, bool later)
{
    setBit(sharedAt + static_cast<std::size_t>(kind), shared);
    setBit(laterAt + static_cast<std::size_t>(kind), later);
}

void RowFacts::copyDuplicates(const RowFacts &other)
{
    constexpr quint64 own = (quint64{1} << sharedAt) - 1;
    m_bits = (m_bits & own) | (other.m_bits & ~own);
}

bool RowFacts::isInDuplicateGroup() const
{
    return std::any_of(allDuplicateKinds.begin(), allDuplicateKinds.end(),
        [this](DuplicateKind kind) { return bit(sharedAt + static_cast<std::size_t>(kind)); });
}

bool RowFacts::isLaterDuplicate() const
{
    return std::any_of(allDuplicateKinds.begin(), allDuplicateKinds.end(),
        [this](DuplicateKind kind) { return isLaterDuplicate(kind); });
}

std::optional<Severity> RowFacts::severity(Field field) const
{
    for (const DuplicateKind kind : allDuplicateKinds) {
        if (fieldOf(kind) == field && isLaterDuplicate(kind))
            return Severity::Error;
    }
    const quint64 weight = (m_bits >> (severityAt + 2 * indexOf(field))) & 3;
    if (field == Field::Email && isKnownElsewhere())
        return std::max(Severity::Check, weight == 0 ? Severity::Check : static_cast<Severity>(weight - 1));
    if (weight == 0)
        return std::nullopt;
    return static_cast<Severity>(weight - 1);
}

bool RowFacts::has(Severity wanted) const
{
    return std::any_of(allFields.begin(), allFields.end(),
        [this, wanted](Field field) { return severity(field) == wanted; });
}

} // namespace techpass
