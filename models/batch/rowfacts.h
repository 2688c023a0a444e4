// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/rules/accountrules.h"
#include "models/rules/duplicaterules.h"
#include "models/rules/plainrules.h"

#include <QtEndian>

#include <array>

namespace techpass {

/// The field that a duplicate of this kind is told at.
constexpr Field fieldOf(DuplicateKind kind)
{
    constexpr std::array fields{Field::Email, Field::Username, Field::ContactNumber};
    return fields[static_cast<std::size_t>(kind)];
}

/// How a row stands, in five bytes: enough for filters, counts and the table's marks without holding a list
/// of problems for each of a million rows. The problems themselves are derived when asked for.
class RowFacts final
{
public:
    RowFacts() = default;
    /// From the problems a row has by itself.
    RowFacts(const Problems &problems, Who who);
    explicit RowFacts(const PlainVerdict &verdict);

    /// Whether it has nothing to say but who().
    bool isPlain() const { return (bits() & ~quint64{3}) == 0; }
    Who who() const { return static_cast<Who>(bits() & 3); }
    bool isCleaned() const { return ((bits() >> cleanedAt) & ((1U << fieldCount) - 1)) != 0; }
    bool isCleaned(Field field) const { return bit(cleanedAt + indexOf(field)); }

    /// Whether the row shares that value with another, and whether it is then not the first that has it.
    void setDuplicate(DuplicateKind kind, bool shared, bool later);
    void copyDuplicates(const RowFacts &other);
    bool isInDuplicateGroup() const { return ((bits() >> sharedAt) & kindBits) != 0; }
    bool isLaterDuplicate(DuplicateKind kind) const { return bit(laterAt + static_cast<std::size_t>(kind)); }
    bool isLaterDuplicate() const { return ((bits() >> laterAt) & kindBits) != 0; }

    /// Whether the row's email stands in another list, too: a check where the email has no error.
    void setKnownElsewhere(bool known) { setBit(knownAt, known); }
    bool isKnownElsewhere() const { return bit(knownAt); }
    /// Forgets what other rows and lists have to do with it.
    void clearOthers() { setBits(bits() & ~(duplicateBits | (quint64{1} << knownAt))); }

    /// The heaviest, duplicates and what is known elsewhere included.
    std::optional<Severity> severity(Field field) const;
    bool hasError() const
    {
        return ((bits() >> severityAt) & (bits() >> (severityAt + 1)) & lowBits) != 0 || isLaterDuplicate();
    }
    bool hasCheck() const;

    friend bool operator==(const RowFacts &, const RowFacts &) = default;

private:
    static constexpr std::size_t severityAt = 2;
    static constexpr std::size_t cleanedAt = severityAt + 2 * fieldCount;
    static constexpr std::size_t sharedAt = cleanedAt + fieldCount;
    static constexpr std::size_t laterAt = sharedAt + allDuplicateKinds.size();
    static constexpr std::size_t knownAt = laterAt + allDuplicateKinds.size();
    static_assert(knownAt < 40);
    static constexpr quint64 kindBits = (quint64{1} << allDuplicateKinds.size()) - 1;
    static constexpr quint64 duplicateBits = (kindBits << sharedAt) | (kindBits << laterAt);
    static constexpr quint64 lowBits = 0x55555; ///< of two bits a field

    // In two pieces that the processor knows: eight bytes put together in memory would have to be waited for.
    quint64 bits() const
    {
        return qFromLittleEndian<quint32>(m_bytes.data()) | quint64{m_bytes.back()} << 32;
    }
    void setBits(quint64 bits)
    {
        qToLittleEndian(static_cast<quint32>(bits), m_bytes.data());
        m_bytes.back() = static_cast<quint8>(bits >> 32);
    }
    bool bit(std::size_t place) const { return ((bits() >> place) & 1) != 0; }
    void setBit(std::size_t place, bool on);
    void add(Field field, Severity severity);

    std::array<quint8, 5> m_bytes{}; ///< the lowest first
};

} // namespace techpass
