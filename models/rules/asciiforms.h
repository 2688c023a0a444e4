// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/usernamerules.h"

#include <algorithm>
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

template <typename Unit> constexpr bool isLabel(std::basic_string_view<Unit> label)
{
    return !label.empty() && label.size() <= longestLabel && label.front() != '-' && label.back() != '-'
        && std::all_of(
            label.begin(), label.end(), [](Unit unit) { return isAsciiLetterOrDigit(unit) || unit == '-'; });
}

/// At least two labels; the last is not a number, as it would be in an IP address (RFC 3696, 2).
template <typename Unit> constexpr bool isHostName(std::basic_string_view<Unit> domain)
{
    std::size_t begin = 0;
    for (std::size_t dot = domain.find('.'); dot != domain.npos; dot = domain.find('.', begin)) {
        if (!isLabel(domain.substr(begin, dot - begin)))
            return false;
        begin = dot + 1;
    }
    const auto top = domain.substr(begin);
    return begin > 0 && isLabel(top) && !std::all_of(top.begin(), top.end(), isAsciiDigit<Unit>);
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
