// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/digitautomaton.h"

#include <array>
#include <optional>
#include <string>

namespace techpass {

enum class NumberVerdict {
    AskLibrary, ///< only ContactNumber::read can say
    Invalid, ///< however it is read
    Valid, ///< and may be a mobile one
    ValidNotMobile,
};

/// What libphonenumber's own tables say about the numbers of one calling code, compiled. A constant value.
struct NumberTables
{
    static constexpr std::size_t longestNumber = 17;

    // What the automaton's label tells of some digits.
    static constexpr DigitAutomaton::Label verdictMask = 0x03; ///< a NumberVerdict, as a national number
    static constexpr DigitAutomaton::Label startsAbroad
        = 0x04; ///< with what is dialled before a calling code
    static constexpr DigitAutomaton::Label startsWithCode = 0x08;
    static constexpr DigitAutomaton::Label startsWithTrunkPrefix = 0x10;
    static constexpr DigitAutomaton::Label startsWithMore
        = startsAbroad | startsWithCode | startsWithTrunkPrefix; ///< than the national number, perhaps
    static constexpr DigitAutomaton::Label isTrunkPrefix = 0x20;
    static constexpr DigitAutomaton::Label isGeneral = 0x40; ///< of the main region's general form

    /// Whether so many digits can make a number of the main region.
    enum class Length {
        Possible,
        Local, ///< only when dialled from near by
        TooLong,
        Other, ///< too few, or between two possible ones
    };

    /// Nothing where the tables are not reached, or hold anything that is not understood.
    static std::optional<NumberTables> of(int callingCode);

    DigitAutomaton automaton;
    std::array<Length, longestNumber + 1> lengths{}; ///< of any number
    std::array<Length, longestNumber + 1> mobileLengths{};
    std::string code;
    bool isCountry = false; ///< not a service that belongs to none
    bool isTrunkPrefixPlain = false; ///< taken off without anything put in its place
};

} // namespace techpass
