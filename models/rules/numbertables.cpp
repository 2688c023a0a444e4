// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/numbertables.h"

#include "models/rules/phonelibrary.h"

#include <algorithm>
#include <list>
#include <map>
#include <utility>
#include <vector>

using i18n::phonenumbers::PhoneMetadata;
using i18n::phonenumbers::PhoneMetadataCollection;
using i18n::phonenumbers::PhoneNumberDesc;
using i18n::phonenumbers::PhoneNumberUtil;
using Extent = techpass::DigitPattern::Extent;

namespace i18n::phonenumbers {
// The library exports its tables, but declares them in none of its headers. Weak: one that keeps them to
// itself is asked for every number.
[[gnu::weak]] int metadata_size();
[[gnu::weak]] const void *metadata_get();
} // namespace i18n::phonenumbers

namespace techpass {

namespace {

constexpr auto service = "001"; ///< the library's region of codes that belong to no country

PhoneMetadataCollection loadedTables()
{
    using namespace i18n::phonenumbers;
    PhoneMetadataCollection tables;
    if (!metadata_size || !metadata_get || !tables.ParseFromArray(metadata_get(), metadata_size()))
        tables.Clear();
    return tables;
}

/// The regions of a code in the library's order, the main one first; empty where one is not found.
std::vector<const PhoneMetadata *> regionsOf(int callingCode)
{
    static const PhoneMetadataCollection tables = loadedTables();
    std::list<std::string> names;
    PhoneNumberUtil::GetInstance()->GetRegionCodesForCountryCallingCode(callingCode, &names);
    std::vector<const PhoneMetadata *> regions;
    for (const std::string &name : names) {
        const auto found = std::find_if(
            tables.metadata().begin(), tables.metadata().end(), [&](const PhoneMetadata &region) {
                return region.id() == name && region.country_code() == callingCode;
            });
        if (found == tables.metadata().end())
            return {};
        regions.push_back(&*found);
    }
    return regions;
}

/// Which patterns match, and the number of digits.
struct Match
{
    const std::vector<bool> &matching;
    std::size_t length;

    bool operator()(const std::optional<std::size_t> &pattern) const { return pattern && matching[*pattern]; }
};

/// The patterns of an automaton to be, each once.
class Patterns final
{
public:
    /// Nothing for an empty expression, which the library takes for one that matches nothing.
    std::optional<std::size_t> add(const std::string &expression, Extent extent)
    {
        if (expression.empty())
            return std::nullopt;
        const auto [known, isNew] = m_known.try_emplace({expression, extent}, m_patterns.size());
        if (isNew) {
            auto pattern = DigitPattern::parse(expression, extent);
            m_isUnderstood &= pattern.has_value();
            if (!pattern)
                return std::nullopt;
            m_patterns.push_back(std::move(*pattern));
        }
        return known->second;
    }

    bool isUnderstood() const { return m_isUnderstood; }
    const std::vector<DigitPattern> &all() const { return m_patterns; }

private:
    std::map<std::pair<std::string, Extent>, std::size_t> m_known;
    std::vector<DigitPattern> m_patterns;
    bool m_isUnderstood = true;
};

/// One sort of a region's numbers; PhoneNumberUtil::IsNumberMatchingDesc.
class Sort final
{
public:
    Sort(const PhoneNumberDesc &sort, Patterns &patterns)
        : m_pattern(patterns.add(sort.national_number_pattern(), Extent::Whole))
        , m_lengths(sort.possible_length().begin(), sort.possible_length().end())
    {
    }

    bool matches(const Match &match) const { return hasLength(match.length) && match(m_pattern); }
    const std::optional<std::size_t> &pattern() const { return m_pattern; }

private:
    bool hasLength(std::size_t length) const
    {
        return m_lengths.empty()
            || std::find(m_lengths.begin(), m_lengths.end(), static_cast<int>(length)) != m_lengths.end();
    }

    std::optional<std::size_t> m_pattern;
    std::vector<int> m_lengths;
};

/// PhoneNumberUtil::GetNumberTypeHelper, as far as it matters here.
class Region final
{
public:
    Region(const PhoneMetadata &region, Patterns &patterns)
        : m_general(region.general_desc(), patterns)
        , m_fixedLine(region.fixed_line(), patterns)
        , m_mobile(region.mobile(), patterns)
        , m_isMobileLikeFixedLine(region.same_mobile_and_fixed_line_pattern())
        , m_hasLeadingDigits(region.has_leading_digits())
        , m_leadingDigits(patterns.add(region.leading_digits(), Extent::Start))
    {
        for (const PhoneNumberDesc *sort :
            {&region.premium_rate(), &region.toll_free(), &region.shared_cost(), &region.voip(),
                &region.personal_number(), &region.pager(), &region.uan(), &region.voicemail()})
            m_others.emplace_back(*sort, patterns);
    }

    NumberVerdict verdict(const Match &match) const
    {
        if (!m_general.matches(match))
            return NumberVerdict::Invalid;
        if (std::any_of(m_others.begin(), m_others.end(), [&](const Sort &s) { return s.matches(match); }))
            return NumberVerdict::ValidNotMobile;
        const bool isFixedLine = m_fixedLine.matches(match);
        const bool isMobile = m_isMobileLikeFixedLine ? isFixedLine : m_mobile.matches(match);
        if (isMobile)
            return NumberVerdict::Valid;
        return isFixedLine ? NumberVerdict::ValidNotMobile : NumberVerdict::Invalid;
    }

    bool hasLeadingDigits() const { return m_hasLeadingDigits; }
    bool hasLeadingDigits(const Match &match) const { return match(m_leadingDigits); }
    const Sort &general() const { return m_general; }

private:
    Sort m_general;
    Sort m_fixedLine;
    Sort m_mobile;
    std::vector<Sort> m_others;
    bool m_isMobileLikeFixedLine;
    bool m_hasLeadingDigits;
    std::optional<std::size_t> m_leadingDigits;
};

/// PhoneNumberUtil::GetRegionCodeForNumber, and what the region says.
NumberVerdict verdict(const std::vector<Region> &regions, const Match &match)
{
    if (regions.size() == 1)
        return regions.front().verdict(match);
    for (const Region &region : regions) {
        if (region.hasLeadingDigits()) {
            if (region.hasLeadingDigits(match))
                return region.verdict(match);
        } else if (const NumberVerdict found = region.verdict(match); found != NumberVerdict::Invalid) {
            return found;
        }
    }
    return NumberVerdict::Invalid;
}

/// PhoneNumberUtil::TestNumberLength. `possible` is in order and not empty.
template <typename Lengths>
NumberTables::Length lengthOf(std::size_t digits, const Lengths &possible, const Lengths &local)
{
    using Length = NumberTables::Length;
    const int length = static_cast<int>(digits);
    const int longest = *(possible.end() - 1);
    if (longest < 0)
        return Length::Other;
    if (std::find(local.begin(), local.end(), length) != local.end())
        return Length::Local;
    if (std::find(possible.begin(), possible.end(), length) != possible.end())
        return Length::Possible;
    return length > longest ? Length::TooLong : Length::Other;
}

bool mayBeEmpty(const std::string &expression)
{
    const auto pattern = DigitPattern::parse(expression, Extent::Whole);
    return !pattern || pattern->matchesNothing();
}

/// A code that starts with another one would be read as that.
bool isPlainCode(const std::string &code)
{
    for (std::size_t length = 1; length < code.size(); ++length) {
        if (!regionsOf(std::stoi(code.substr(0, length))).empty())
            return false;
    }
    return true;
}

} // namespace

std::optional<NumberTables> NumberTables::of(int callingCode)
{
    const std::vector<const PhoneMetadata *> territories = regionsOf(callingCode);
    const std::string code = std::to_string(callingCode);
    if (territories.empty() || !isPlainCode(code))
        return std::nullopt;
    const PhoneMetadata &main = *territories.front();
    const bool isCountry = main.id() != service;
    const PhoneNumberDesc &general = main.general_desc();
    if ((isCountry && mayBeEmpty(main.international_prefix())) || general.possible_length_size() == 0)
        return std::nullopt;

    Patterns patterns;
    std::vector<Region> regions;
    regions.reserve(territories.size());
    for (const PhoneMetadata *territory : territories)
        regions.emplace_back(*territory, patterns);
    const auto abroad = patterns.add(main.international_prefix(), Extent::Start);
    const auto ownCode = patterns.add(code, Extent::Start);
    const auto startingTrunkPrefix = patterns.add(main.national_prefix_for_parsing(), Extent::Start);
    const auto trunkPrefix = patterns.add(main.national_prefix_for_parsing(), Extent::Whole);
    if (!patterns.isUnderstood())
        return std::nullopt;

    const auto labeller = [&](const std::vector<bool> &matching, std::size_t length) {
        const Match match{matching, length};
        unsigned label = static_cast<unsigned>(verdict(regions, match));
        label |= match(abroad) ? startsAbroad : 0U;
        label |= match(ownCode) ? startsWithCode : 0U;
        label |= match(startingTrunkPrefix) ? startsWithTrunkPrefix : 0U;
        label |= match(trunkPrefix) ? isTrunkPrefix : 0U;
        label |= match(regions.front().general().pattern()) ? isGeneral : 0U;
        return static_cast<DigitAutomaton::Label>(label);
    };
    std::optional<DigitAutomaton> automaton = DigitAutomaton::build(patterns.all(), longestNumber, labeller);
    if (!automaton)
        return std::nullopt;
    NumberTables tables{std::move(*automaton), {}, {}, code, isCountry,
        main.national_prefix_transform_rule().empty() && !mayBeEmpty(main.national_prefix_for_parsing())};
    const PhoneNumberDesc &mobile = main.mobile();
    const auto &mobileLengths
        = mobile.possible_length_size() == 0 ? general.possible_length() : mobile.possible_length();
    for (std::size_t digits = 0; digits <= longestNumber; ++digits) {
        tables.lengths[digits]
            = lengthOf(digits, general.possible_length(), general.possible_length_local_only());
        tables.mobileLengths[digits] = lengthOf(digits, mobileLengths, mobile.possible_length_local_only());
    }
    return tables;
}

} // namespace techpass
