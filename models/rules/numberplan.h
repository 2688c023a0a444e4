// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/rules/numbertables.h"

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace techpass {

/// Digits read as ContactNumber::read reads them.
struct NumberReading
{
    NumberVerdict verdict = NumberVerdict::AskLibrary;
    std::string_view nationalDigits; ///< where it is valid: a part of what was read
};

/// Reads the numbers of one calling code as libphonenumber does, in nanoseconds where that takes
/// microseconds. It never guesses: whatever it does not understand, in the tables or in a number, is left to
/// the library. Constant once made; may be asked on any thread.
class NumberPlan final
{
public:
    /// Made when it is first asked for, which takes milliseconds, and kept.
    static const NumberPlan &of(int callingCode);
    /// Makes those that nearly every list needs, while nobody waits for them.
    static void makeUsual();

    explicit NumberPlan(int callingCode);
    Q_DISABLE_COPY_MOVE(NumberPlan)

    /// Only '0' to '9'. Where `international`, they came after a `+`.
    NumberReading read(std::string_view digits, bool international) const;

    /// By how many digits an invalid number is too short (less than 0) or too long to be a mobile one; 0
    /// where its length is not what is wrong with it, nothing where only the library can say.
    std::optional<int> lengthFault(std::string_view digits, bool international) const;

private:
    NumberReading readInternational(std::string_view digits) const;
    NumberReading readNational(std::string_view digits) const;
    NumberReading readInCountry(std::string_view digits) const;
    NumberReading readSubscriber(std::string_view digits) const;
    std::optional<std::string_view> subscriberDigits(std::string_view digits) const;
    std::optional<std::string_view> withoutTrunkPrefix(std::string_view digits) const;
    std::optional<bool> hasMobileLength(std::string_view digits) const;
    bool isGeneral(std::string_view digits) const;

    std::optional<NumberTables> m_tables;
};

} // namespace techpass
