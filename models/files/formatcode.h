// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/numerals.h"

#include <QLocale>
#include <QStringView>

#include <optional>
#include <vector>

namespace techpass {

/// One piece of a number format's section. Small, as a hostile workbook brings many thousand codes.
struct FormatToken
{
    enum class Kind : quint8 {
        Literal,
        Padding, ///< as wide as something else, or filled up: no text of its own
        Digit, ///< `0`, `#` or `?`
        Number, ///< `1` to `9`, itself
        Point,
        Comma, ///< that is no more than a comma
        Exponent, ///< `E+` or `E-`
        Slash,
        FractionBar,
        Text, ///< `@`
        General,
        // Of dates and times:
        Year,
        BuddhistYear,
        Month,
        Day,
        Hour,
        Minute,
        Second,
        ElapsedHours,
        ElapsedMinutes,
        ElapsedSeconds,
        SecondFraction,
        AmPm, ///< `AM/PM`
        ChineseAmPm,
        AorP ///< `A/P`
    };

    Kind kind = Kind::Literal;
    quint8 count = 1; ///< how often the letter stands there
    char16_t character = 0; ///< as it stands there
};

/// A condition like `[>=1000]`.
struct FormatCondition
{
    enum class Relation : quint8 { Less, LessOrEqual, Equal, NotEqual, GreaterOrEqual, Greater };

    bool holds(double number) const;
    /// Whether only negative numbers, and zero at most, can fulfil it.
    bool meansNegative() const;
    bool meansPositive() const;

    Relation relation = Relation::Less;
    double limit = 0;
};

/// What stands between two semicolons of a number format.
struct FormatSection
{
    bool has(FormatToken::Kind kind) const;

    std::vector<FormatToken> tokens;
    std::optional<FormatCondition> condition;
    QLocale locale = QLocale::c(); ///< of the names of days and months
    Numerals numerals;
    bool isDate = false;
    bool isGrouped = false; ///< in thousands
    int shift = 0; ///< decimal places that the number moves to the left: percent, or thousands left out
};

/// Reads a number format's code (ECMA-376 Part 1, 18.8.31) into its sections, at most four. Whatever cannot
/// be understood is a literal.
std::vector<FormatSection> readFormatCode(QStringView code);

} // namespace techpass
