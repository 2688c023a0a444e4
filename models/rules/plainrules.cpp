// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/plainrules.h"

#include "models/rules/plainrow.h"

namespace techpass {

PlainRules::PlainRules(const Policy &policy)
    : m_hasVendorDomains(policy.allowedVendorDomains.has_value())
    , m_reasonMaxLength(policy.reasonMaxLength)
{
    m_domains.add(policy.publicOfficerDomains, PlainRow::publicOfficers);
    m_domains.add(policy.personalDomains, PlainRow::personal);
    if (policy.allowedVendorDomains)
        m_domains.add(*policy.allowedVendorDomains, PlainRow::allowedVendors);
}

std::optional<PlainVerdict> PlainRules::judge(const CellBytes &cells) const
{
    std::optional<PlainVerdict> verdict(std::in_place);
    PlainRow row(cells, *verdict);
    const bool isRead = row.readEmail(m_domains, m_hasVendorDomains) && row.readUsername()
        && row.readText(Field::FirstName) && row.readText(Field::LastName) && row.readCountryCode()
        && row.readContactNumber() && row.readText(Field::Organisation) && row.readText(Field::Department)
        && row.readSeed() && row.readReason(m_reasonMaxLength);
    if (!isRead)
        verdict.reset();
    return verdict;
}

} // namespace techpass
