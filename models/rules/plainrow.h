// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/plainrules.h"

#include <string_view>

namespace techpass {

/// One row on its way through PlainRules, field by field: email first, country code before number. Each
/// function is false where the row needs a second look. Owned by the call.
class PlainRow final
{
public:
    PlainRow(const CellBytes &cells, PlainVerdict &verdict)
        : m_cells(cells)
        , m_verdict(verdict)
    {
    }
    Q_DISABLE_COPY_MOVE(PlainRow)

    // What DomainTable holds for this.
    static constexpr DomainTable::Lists publicOfficers = 1;
    static constexpr DomainTable::Lists allowedVendors = 2;
    static constexpr DomainTable::Lists personal = 4;

    bool readEmail(const DomainTable &domains, bool hasVendorDomains);
    bool readUsername();
    bool readText(Field field);
    bool readCountryCode();
    bool readContactNumber();
    bool readSeed();
    bool readReason(int maxLength);

private:
    std::string_view raw(Field field) const
    {
        const QByteArrayView cell = m_cells[indexOf(field)];
        return {cell.data(), static_cast<std::size_t>(cell.size())};
    }
    std::string_view standing(Field field);
    bool setError(Field field);
    quint64 &key(DuplicateKind kind) { return m_verdict.keys[static_cast<std::size_t>(kind)]; }

    const CellBytes &m_cells;
    PlainVerdict &m_verdict;
    int m_callingCode = 0; ///< as written; it may not exist
};

} // namespace techpass
