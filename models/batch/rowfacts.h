// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/rules/accountrules.h"
#include "models/rules/duplicaterules.h"

namespace techpass {

/// The field that a duplicate of this kind is told at.
Field fieldOf(DuplicateKind kind);

/// How a row stands, in eight bytes: enough for filters, counts and the table's marks without holding a list
/// of problems for each of a million rows. The problems themselves are derived when asked for.
class RowFacts final
{
public:
    RowFacts() = default;
    /// From the problems a row has by itself.
    RowFacts(const Problems &problems, Who who);

    Who who() const { return static_cast<Who>(m_bits & 3); }
    bool isCleaned() const { return ((m_bits >> cleanedAt) & ((1U << fieldCount) - 1)) != 0; }
    bool isCleaned(Field field) const { return bit(cleanedAt + indexOf(field)); }

    /// Whether the row shares that value with another, and whether it is then not the first that has it.
    void setDuplicate(DuplicateKind kind, bool shared, bool later);
    void copyDuplicates(const RowFacts &other);
    bool isInDuplicateGroup() const;
    bool isLaterDuplicate(DuplicateKind kind) const { return bit(laterAt + static_cast<std::size_t>(kind)); }
    bool isLaterDuplicate() const;

    /// Whether the row's email stands in another list, too: a check where the email has no error.
    void setKnownElsewhere(bool known) { setBit(knownAt, known); }
    bool isKnownElsewhere() const { return bit(knownAt); }

    /// The heaviest, duplicates and what is known elsewhere included.
    std::optional<Severity> severity(Field field) const;
    bool hasError() const { return has(Severity::Error); }
    bool hasCheck() const { return has(Severity::Check); }

    friend bool operator==(const RowFacts &, const RowFacts &) = default;

private:
    static constexpr std::size_t severityAt = 2;
    static constexpr std::size_t cleanedAt = severityAt + 2 * fieldCount;
    static constexpr std::size_t sharedAt = cleanedAt + fieldCount;
    static constexpr std::size_t laterAt = sharedAt + allDuplicateKinds.size();
    static constexpr std::size_t knownAt = laterAt + allDuplicateKinds.size();

    bool bit(std::size_t place) const { return ((m_bits >> place) & 1) != 0; }
    void setBit(std::size_t place, bool on);
    bool has(Severity wanted) const;

    quint64 m_bits = 0;
};

} // namespace techpass
