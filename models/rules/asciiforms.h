// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/usernamerules.h"

#include <array>
#include <string_view>
#include <type_traits>

namespace techpass {

// The forms of addresses and usernames, which are ASCII: the same for texts (UTF-16) and for the bytes of a
// file (UTF-8).

// RFC 5321, 4.5.3.1; a path of 256 octets includes its angle brackets. RFC 1035, 2.3.4 for the labels.
inline constexpr std::size_t longestLocalPart = 64;
inline constexpr std::size_t longestAddress = 254;
inline constexpr std::size_t longestLabel = 63;

enum class AsciiForm : unsigned char {
    Digit = 1,
    Letter = 2,
    AtomMark = 4, ///< RFC 5322, 3.2.3, besides letters and digits
};

/// By character: the AsciiForms that it has.
inline constexpr auto asciiForms = [] {
    std::array<unsigned char, 128> forms{};
    for (std::size_t i = 0; i < 26; ++i)
        forms['a' + i] = forms['A' + i] = static_cast<unsigned char>(AsciiForm::Letter);
    for (std::size_t i = 0; i < 10; ++i)
        forms['0' + i] = static_cast<unsigned char>(AsciiForm::Digit);
    for (const char mark : std::string_view("!#$%&'*+-/=?^_`{|}~"))
        forms[static_cast<std::size_t>(mark)] = static_cast<unsigned char>(AsciiForm::AtomMark);
    return forms;
}();

template <typename Unit> constexpr bool hasForm(Unit unit, unsigned forms)
{
    const auto place = static_cast<std::size_t>(static_cast<std::make_unsigned_t<Unit>>(unit));
    return place < asciiForms.size() && (asciiForms[place] & forms) != 0;
}

template <typename Unit> constexpr bool isAsciiDigit(Unit unit)
{
    return hasForm(unit, static_cast<unsigned>(AsciiForm::Digit));
}
template <typename Unit> constexpr bool isAsciiLetterOrDigit(Unit unit)
{
    return hasForm(unit, static_cast<unsigned>(AsciiForm::Digit) | static_cast<unsigned>(AsciiForm::Letter));
}

/// RFC 5322, 3.2.3.
template <typename Unit> constexpr bool isDotAtom(std::basic_string_view<Unit> text)
{
    Unit previous = '.';
    for (const Unit unit : text) {
        if (unit == '.' ? previous == '.' : !hasForm(unit, ~0U))
            return false;
        previous = unit;
    }
    return previous != '.';
}

/// At least two labels of letters, digits and hyphens, none of these at an end; the last is not a number, as
/// it would be in an IP address (RFC 3696, 2).
template <typename Unit> constexpr bool isHostName(std::basic_string_view<Unit> domain)
{
    bool hasLabels = false;
    bool isNumber = true; // the label, so far
    std::size_t length = 0; // its
    Unit previous = '.';
    for (const Unit unit : domain) {
        if (unit == '.') {
            if (previous == '.' || previous == '-')
                return false;
            hasLabels = isNumber = true;
            length = 0;
        } else {
            const bool isInner = unit == '-' && previous != '.';
            if ((!isAsciiLetterOrDigit(unit) && !isInner) || ++length > longestLabel)
                return false;
            isNumber = isNumber && isAsciiDigit(unit);
        }
        previous = unit;
    }
    return hasLabels && previous != '.' && previous != '-' && !isNumber;
}

template <typename Unit> constexpr UsernameFault usernameFaultOf(std::basic_string_view<Unit> username)
{
    bool hasPeriods = false;
    Unit previous = 0;
    for (const Unit unit : username) {
        if (!isAsciiLetterOrDigit(unit) && unit != '_' && unit != '-' && unit != '.')
            return UsernameFault::Characters;
        hasPeriods = hasPeriods || (unit == '.' && previous == '.');
        previous = unit;
    }
    if (username.empty())
        return UsernameFault::Characters;
    if (!isAsciiLetterOrDigit(username.front()) || !isAsciiLetterOrDigit(username.back()))
        return UsernameFault::Ends;
    return hasPeriods ? UsernameFault::Periods : UsernameFault::None;
}

} // namespace techpass
