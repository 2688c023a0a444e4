// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/rules/numberplan.h"

#include <array>
#include <atomic>
#include <memory>
#include <mutex>
#include <string>

namespace techpass {

namespace {

constexpr std::size_t shortestNumber = 2;
constexpr std::size_t furthestOff = 6;
constexpr std::size_t codeCount = 1000;

bool startsWith(std::string_view digits, std::string_view prefix)
{
    return digits.substr(0, prefix.size()) == prefix;
}

NumberReading invalid()
{
    return {NumberVerdict::Invalid, {}};
}

NumberVerdict verdictOf(DigitAutomaton::Label label)
{
    return static_cast<NumberVerdict>(label & NumberTables::verdictMask);
}

bool isValid(NumberVerdict verdict)
{
    return verdict == NumberVerdict::Valid || verdict == NumberVerdict::ValidNotMobile;
}

bool isSettled(const NumberReading &reading)
{
    return reading.verdict != NumberVerdict::Invalid;
}

/// The plans that were asked for. Nothing but what the library's constant tables say, remembered.
struct Plans
{
    std::array<std::atomic<const NumberPlan *>, codeCount> made{};
    std::array<std::unique_ptr<const NumberPlan>, codeCount> owned;
    std::mutex making;
};

} // namespace

const NumberPlan &NumberPlan::of(int callingCode)
{
    static Plans plans;
    const auto code = static_cast<std::size_t>(callingCode);
    if (code >= codeCount) {
        static const NumberPlan none(0);
        return none;
    }
    if (const NumberPlan *plan = plans.made[code].load(std::memory_order_acquire))
        return *plan;
    const std::lock_guard lock(plans.making);
    if (!plans.owned[code]) {
        plans.owned[code] = std::make_unique<const NumberPlan>(callingCode);
        plans.made[code].store(plans.owned[code].get(), std::memory_order_release);
    }
    return *plans.owned[code];
}

void NumberPlan::makeUsual()
{
    // Singapore, and where most of those come from who work there.
    for (const int callingCode : {65, 60, 62, 63, 66, 84, 86, 91, 95, 44, 61, 1})
        of(callingCode);
}

NumberPlan::NumberPlan(int callingCode)
    : m_tables(NumberTables::of(callingCode))
{
}

NumberReading NumberPlan::read(std::string_view digits, bool international) const
{
    if (!m_tables || digits.size() > NumberTables::longestNumber)
        return {};
    if (international)
        return readInternational(digits);
    // Most numbers have nothing in front that could be taken off: the long way would say the same.
    const DigitAutomaton::Label label = m_tables->automaton.label(digits);
    if ((label & NumberTables::startsWithMore) == 0 && isValid(verdictOf(label))
        && digits.size() >= shortestNumber)
        return {verdictOf(label), digits};
    return readNational(digits);
}

/// After a `+`.
NumberReading NumberPlan::readInternational(std::string_view digits) const
{
    return startsWith(digits, m_tables->code) ? readSubscriber(digits.substr(m_tables->code.size()))
                                              : invalid();
}

/// The readings in the order of ContactNumber::read.
NumberReading NumberPlan::readNational(std::string_view digits) const
{
    NumberReading reading = m_tables->isCountry ? readInCountry(digits) : readSubscriber(digits);
    if (isSettled(reading))
        return reading;
    if (startsWith(digits, "00")) {
        reading = readInternational(digits.substr(2));
        if (isSettled(reading))
            return reading;
    }
    return m_tables->isCountry ? invalid() : readInternational(digits);
}

/// PhoneNumberUtil::MaybeExtractCountryCode: what is dialled before a calling code, and the country's own.
NumberReading NumberPlan::readInCountry(std::string_view digits) const
{
    const DigitAutomaton::Label label = m_tables->automaton.label(digits);
    if ((label & NumberTables::startsAbroad) != 0)
        return {};
    if ((label & NumberTables::startsWithCode) != 0) {
        const auto inner = withoutTrunkPrefix(digits.substr(m_tables->code.size()));
        if (!inner)
            return {};
        if (((label & NumberTables::isGeneral) == 0 && isGeneral(*inner))
            || m_tables->lengths[digits.size()] == NumberTables::Length::TooLong)
            return readSubscriber(*inner);
    }
    return readSubscriber(digits);
}

NumberReading NumberPlan::readSubscriber(std::string_view digits) const
{
    const auto number = subscriberDigits(digits);
    if (!number)
        return {};
    if (number->empty())
        return invalid();
    return {verdictOf(m_tables->automaton.label(*number)), *number};
}

/// The end of PhoneNumberUtil::ParseHelper: the national number; empty where too few digits are left.
std::optional<std::string_view> NumberPlan::subscriberDigits(std::string_view digits) const
{
    if (digits.size() < shortestNumber)
        return std::string_view();
    const auto inner = withoutTrunkPrefix(digits);
    if (!inner)
        return std::nullopt;
    const NumberTables::Length length = m_tables->lengths[inner->size()];
    const bool isKept = length == NumberTables::Length::Possible || length == NumberTables::Length::TooLong;
    const std::string_view number = isKept ? *inner : digits;
    return number.size() < shortestNumber ? std::string_view() : number;
}

/// PhoneNumberUtil::MaybeStripNationalPrefixAndCarrierCode; nothing where it cannot be told what that does.
std::optional<std::string_view> NumberPlan::withoutTrunkPrefix(std::string_view digits) const
{
    const DigitAutomaton &automaton = m_tables->automaton;
    if ((automaton.label(digits) & NumberTables::startsWithTrunkPrefix) == 0)
        return digits;
    if (!m_tables->isTrunkPrefixPlain)
        return std::nullopt;
    std::optional<std::size_t> length;
    DigitAutomaton::State state = automaton.start();
    for (std::size_t i = 0; i < digits.size(); ++i) {
        state = automaton.next(state, digits[i]);
        if ((automaton.label(state) & NumberTables::isTrunkPrefix) == 0)
            continue;
        if (length)
            return std::nullopt;
        length = i + 1;
    }
    const std::string_view inner = digits.substr(length.value_or(0));
    return isGeneral(digits) && !isGeneral(inner) ? digits : inner;
}

bool NumberPlan::isGeneral(std::string_view digits) const
{
    return (m_tables->automaton.label(digits) & NumberTables::isGeneral) != 0;
}

std::optional<int> NumberPlan::lengthFault(std::string_view digits, bool international) const
{
    if (!m_tables || digits.size() > NumberTables::longestNumber)
        return std::nullopt;
    if (international && !startsWith(digits, m_tables->code))
        return 0;
    const auto number = subscriberDigits(international ? digits.substr(m_tables->code.size()) : digits);
    if (!number || number->size() + furthestOff > NumberTables::longestNumber)
        return std::nullopt;
    const NumberTables::Length length = m_tables->lengths[number->size()];
    if (number->empty() || length == NumberTables::Length::Possible || length == NumberTables::Length::Local)
        return 0;
    const std::string longer = std::string(*number) + std::string(furthestOff, '1');
    for (std::size_t off = 1; off <= furthestOff; ++off) {
        const auto isShort = hasMobileLength(std::string_view(longer).substr(0, number->size() + off));
        if (!isShort || *isShort)
            return isShort ? std::optional(-static_cast<int>(off)) : std::nullopt;
        if (number->size() <= off)
            continue;
        const auto isLong = hasMobileLength(number->substr(0, number->size() - off));
        if (!isLong || *isLong)
            return isLong ? std::optional(static_cast<int>(off)) : std::nullopt;
    }
    return 0;
}

std::optional<bool> NumberPlan::hasMobileLength(std::string_view digits) const
{
    const auto number = subscriberDigits(digits);
    if (!number)
        return std::nullopt;
    const NumberTables::Length length = m_tables->mobileLengths[number->size()];
    return length == NumberTables::Length::Possible || length == NumberTables::Length::Local;
}

} // namespace techpass
