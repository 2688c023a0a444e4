// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/contactnumber.h"

#include "models/rules/cleaning.h"
#include "models/rules/countrynames.h"
#include "models/rules/numberplan.h"
#include "models/rules/phonelibrary.h"

#include <list>
#include <optional>
#include <set>
#include <string>

using namespace Qt::StringLiterals;
using i18n::phonenumbers::PhoneNumber;
using i18n::phonenumbers::PhoneNumberUtil;

namespace techpass {

namespace {

/// E.164 allows 15 with the code; more is left for prefixes that are dialled but not sent.
constexpr std::size_t longestTyped = 25;

const PhoneNumberUtil &library()
{
    return *PhoneNumberUtil::GetInstance();
}

std::string regionOf(int callingCode)
{
    std::string region;
    library().GetRegionCodeForCountryCode(callingCode, &region);
    return region;
}

/// What was typed, reduced to digits.
struct Typed
{
    std::string digits;
    bool international = false; ///< with a `+` in front
};

bool isSeparator(QChar c)
{
    const char16_t unit = c.unicode();
    if (unit == u' ' || unit == u'-')
        return true;
    if (unit >= 0x2010 && unit <= 0x2015)
        return true;
    return QStringView(u"-()[]./\u2212\uff0d\uff08\uff09\uff3b\uff3d").contains(c)
        || c.category() == QChar::Separator_Space || isInvisible(c);
}

/// Nothing where there is a letter or anything else that is not part of a number.
std::optional<Typed> digitsOf(QStringView text)
{
    Typed typed;
    for (const QChar c : text) {
        if (c >= u'0' && c <= u'9') {
            typed.digits.push_back(static_cast<char>(c.unicode()));
        } else if (c.isDigit()) {
            typed.digits.push_back(static_cast<char>('0' + c.digitValue()));
        } else if (c == u'+' || c == QChar(0xff0b)) {
            if (typed.international || !typed.digits.empty())
                return std::nullopt;
            typed.international = true;
        } else if (!isSeparator(c)) {
            return std::nullopt;
        }
    }
    if (typed.digits.empty())
        return std::nullopt;
    return typed;
}

std::optional<PhoneNumber> parsed(const std::string &number, const std::string &region)
{
    PhoneNumber result;
    if (library().Parse(number, region, &result) != PhoneNumberUtil::NO_PARSING_ERROR)
        return std::nullopt;
    return result;
}

bool isValidFor(const std::optional<PhoneNumber> &number, int callingCode)
{
    return number && number->country_code() == callingCode && library().IsValidNumber(*number);
}

/// The readings of the digits, the likeliest first; the one that is valid for the code, or nothing.
std::optional<PhoneNumber> validReading(const Typed &typed, int callingCode)
{
    const std::string code = std::to_string(callingCode);
    if (typed.international) {
        const auto number = parsed("+" + typed.digits, "ZZ");
        return isValidFor(number, callingCode) ? number : std::nullopt;
    }
    const std::string region = regionOf(callingCode);
    const bool isCountry = region != "001";
    auto number = isCountry ? parsed(typed.digits, region) : parsed("+" + code + typed.digits, "ZZ");
    if (isValidFor(number, callingCode))
        return number;
    for (const std::string &prefix : {"00" + code, isCountry ? std::string() : code}) {
        if (prefix.empty() || typed.digits.compare(0, prefix.size(), prefix) != 0)
            continue;
        number = parsed("+" + code + typed.digits.substr(prefix.size()), "ZZ");
        if (isValidFor(number, callingCode))
            return number;
    }
    return std::nullopt;
}

bool namesOtherCode(const Typed &typed, int callingCode)
{
    const std::string code = std::to_string(callingCode);
    if (typed.international)
        return typed.digits.compare(0, code.size(), code) != 0;
    if (typed.digits.compare(0, 2, "00") != 0)
        return false;
    const auto number = parsed(std::string("+").append(typed.digits, 2), "ZZ");
    return number && number->country_code() != callingCode && library().IsValidNumber(*number);
}

/// By how many digits a number is too short (less than 0) or too long to be a mobile one; 0 where its length
/// is not what is wrong with it.
int lengthFault(const Typed &typed, int callingCode)
{
    const std::string code = std::to_string(callingCode);
    const auto number
        = typed.international ? parsed("+" + typed.digits, "ZZ") : parsed("+" + code + typed.digits, "ZZ");
    if (!number || number->country_code() != callingCode || library().IsPossibleNumber(*number))
        return 0;
    std::string digits;
    library().GetNationalSignificantNumber(*number, &digits);
    const auto isMobileLength = [&code](const std::string &national) {
        const auto sample = parsed("+" + code + national, "ZZ");
        return sample && library().IsPossibleNumberForType(*sample, PhoneNumberUtil::MOBILE);
    };
    constexpr int furthest = 6;
    for (int off = 1; off <= furthest; ++off) {
        if (isMobileLength(digits + std::string(static_cast<std::size_t>(off), '1')))
            return -off;
        if (digits.size() > static_cast<std::size_t>(off)
            && isMobileLength(digits.substr(0, digits.size() - static_cast<std::size_t>(off))))
            return off;
    }
    return 0;
}

} // namespace

ContactNumber ContactNumber::read(int callingCode, const QString &text)
{
    return read(callingCode, text, true);
}

ContactNumber ContactNumber::readByLibrary(int callingCode, const QString &text)
{
    return read(callingCode, text, false);
}

ContactNumber ContactNumber::read(int callingCode, const QString &text, bool isPlanAsked)
{
    ContactNumber result;
    const std::optional<Typed> typed = digitsOf(text);
    if (!typed) {
        result.m_fault = Fault::Characters;
        return result;
    }
    if (typed->digits.size() > longestTyped)
        return result;
    const NumberPlan *plan = isPlanAsked ? &NumberPlan::of(callingCode) : nullptr;
    const NumberReading quick = plan ? plan->read(typed->digits, typed->international) : NumberReading();
    if (quick.verdict == NumberVerdict::Valid || quick.verdict == NumberVerdict::ValidNotMobile) {
        result.setNumber(callingCode, quick.nationalDigits, quick.verdict == NumberVerdict::Valid);
        return result;
    }
    std::optional<PhoneNumber> number;
    if (quick.verdict == NumberVerdict::AskLibrary)
        number = validReading(*typed, callingCode);
    if (!number) {
        const auto known = plan ? plan->lengthFault(typed->digits, typed->international) : std::nullopt;
        const int off = known ? *known : lengthFault(*typed, callingCode);
        result.m_digitsOff = std::abs(off);
        if (namesOtherCode(*typed, callingCode))
            result.m_fault = Fault::OtherCountry;
        else if (off != 0)
            result.m_fault = off < 0 ? Fault::TooShort : Fault::TooLong;
        return result;
    }
    const auto type = library().GetNumberType(*number);
    std::string digits;
    library().GetNationalSignificantNumber(*number, &digits);
    result.setNumber(callingCode, digits,
        type == PhoneNumberUtil::MOBILE || type == PhoneNumberUtil::FIXED_LINE_OR_MOBILE);
    return result;
}

void ContactNumber::setNumber(int callingCode, std::string_view digits, bool mayBeMobile)
{
    std::string e164(1, '+');
    e164 += std::to_string(callingCode);
    m_nationalStart = static_cast<qsizetype>(e164.size());
    e164 += digits;
    m_e164 = QString::fromStdString(e164);
    m_fault = Fault::None;
    m_mayBeMobile = mayBeMobile;
}

bool ContactNumber::isCallingCode(int code)
{
    static const std::set<int> codes = [] {
        std::set<int> supported;
        library().GetSupportedCallingCodes(&supported);
        return supported;
    }();
    return codes.count(code) != 0;
}

int ContactNumber::callingCodeOf(const QString &country)
{
    std::set<std::string> regions;
    library().GetSupportedRegions(&regions);
    for (const std::string &region : regions) {
        const QString id = QString::fromStdString(region);
        if (id.compare(country, Qt::CaseInsensitive) == 0
            || englishCountryName(id).compare(country, Qt::CaseInsensitive) == 0)
            return library().GetCountryCodeForRegion(region);
    }
    return 0;
}

QString ContactNumber::countryName(int code)
{
    std::list<std::string> regions;
    library().GetRegionCodesForCountryCallingCode(code, &regions);
    if (regions.size() != 1 || regions.front() == "001")
        return {};
    return techpass::countryName(QString::fromStdString(regions.front()));
}

int ContactNumber::codeWithin(const QString &text)
{
    const std::optional<Typed> typed = digitsOf(text);
    if (!typed || !typed->international || typed->digits.size() > longestTyped)
        return 0;
    const auto number = parsed("+" + typed->digits, "ZZ");
    return number && library().IsValidNumber(*number) ? number->country_code() : 0;
}

} // namespace techpass
