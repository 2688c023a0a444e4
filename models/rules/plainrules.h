// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/field.h"
#include "models/domain/policy.h"
#include "models/rules/accountrules.h"
#include "models/rules/domaintable.h"
#include "models/rules/duplicaterules.h"

#include <QByteArrayView>

#include <array>
#include <optional>

namespace techpass {

/// A row's cells in UTF-8, by field; null where there is none, which is the same as empty.
using CellBytes = std::array<QByteArrayView, fieldCount>;

/// Some of the fields.
class FieldSet final
{
public:
    void insert(Field field) { m_bits |= 1U << indexOf(field); }
    void remove(Field field) { m_bits &= ~(1U << indexOf(field)); }
    bool contains(Field field) const { return ((m_bits >> indexOf(field)) & 1U) != 0; }
    bool isEmpty() const { return m_bits == 0; }
    friend bool operator==(const FieldSet &, const FieldSet &) = default;

private:
    unsigned m_bits = 0;
};

/// What a list keeps of a row, found without making its problems.
struct PlainVerdict
{
    Who who = Who::Unknown;
    FieldSet errors;
    FieldSet checks; ///< where there is no error
    FieldSet cleaned;
    std::array<quint64, allDuplicateKinds.size()> keys{}; ///< duplicateHash() of the DuplicateKeys, by kind
};

/// The rules of accountrules.h for the rows that need no second look, which are nearly all of a list: a row
/// is judged as it stands in the file, in a few hundred nanoseconds. Whatever it answers is what judge() says
/// of the cleaned values; of a row with anything unusual in it, it says nothing. Made once for a policy, then
/// constant: may be asked on any thread.
class PlainRules final
{
public:
    explicit PlainRules(const Policy &policy);

    std::optional<PlainVerdict> judge(const CellBytes &cells) const;

private:
    DomainTable m_domains;
    bool m_hasVendorDomains = false;
    int m_reasonMaxLength = 0;
};

} // namespace techpass
