// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/shownfraction.h"

#include "models/files/decimaldigits.h"
#include "models/files/digitplaces.h"

#include <algorithm>
#include <cmath>
#include <cstdint>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = FormatToken::Kind;

struct Fraction
{
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;
};

/// The nearest fraction with a denominator up to `most`, by continued fractions. 0 <= `number` < 1.
Fraction nearestFraction(double number, std::int64_t most)
{
    Fraction before{1, 0};
    Fraction last{0, 1};
    double rest = number;
    constexpr double exact = 1e-12;
    while (rest > exact) {
        const double inverse = 1 / rest;
        const auto term = static_cast<std::int64_t>(inverse);
        const std::int64_t fitting
            = last.denominator == 0 ? term : (most - before.denominator) / last.denominator;
        const std::int64_t taken = std::min(term, fitting);
        const Fraction next{
            taken * last.numerator + before.numerator, taken * last.denominator + before.denominator};
        const auto distance = [number](const Fraction &fraction) {
            return std::abs(
                number - static_cast<double>(fraction.numerator) / static_cast<double>(fraction.denominator));
        };
        if (taken < term)
            return next.denominator > 0 && distance(next) < distance(last) ? next : last;
        before = last;
        last = next;
        rest = inverse - std::floor(inverse);
    }
    return last;
}

/// Where the parts of a fraction stand in its section.
struct FractionPlaces
{
    explicit FractionPlaces(const std::vector<FormatToken> &tokens);

    FormatPlace begin;
    FormatPlace numerator; ///< what is ahead of it shows the whole
    FormatPlace bar;
    FormatPlace behind;
    FormatPlace end;
};

FractionPlaces::FractionPlaces(const std::vector<FormatToken> &tokens)
    : begin(tokens.begin())
    , bar(std::find_if(tokens.begin(), tokens.end(),
          [](const FormatToken &token) { return token.kind == Kind::FractionBar; }))
    , end(tokens.end())
{
    behind = std::find_if_not(bar + 1, end,
        [](const FormatToken &token) { return token.kind == Kind::Number || token.kind == Kind::Digit; });
    numerator = bar;
    while (numerator != begin && (numerator - 1)->kind == Kind::Digit)
        --numerator;
}

/// The part below one, by the denominator that the section wants or the best of those that have room.
Fraction fractionOf(double part, FormatPlace begin, FormatPlace end)
{
    constexpr int longest = 7; // digits
    QString digits;
    for (FormatPlace token = begin; token != end; ++token)
        digits += QChar(token->character);
    // Not a number where there are only places.
    if (const std::int64_t wanted = digits.left(longest).toLongLong(); wanted > 0)
        return {std::llround(part * static_cast<double>(wanted)), wanted};
    const int places = std::min(digitPlaces(begin, end), longest);
    return nearestFraction(part, static_cast<std::int64_t>(std::pow(10, places)) - 1);
}

} // namespace

QString shownFraction(double number, const FormatSection &section)
{
    const FractionPlaces places(section.tokens);
    const bool hasWhole = digitPlaces(places.begin, places.numerator) > 0;
    double whole = std::floor(number);
    Fraction part = fractionOf(number - whole, places.bar + 1, places.behind);
    if (!hasWhole) {
        part.numerator += static_cast<std::int64_t>(whole) * part.denominator;
    } else if (part.numerator == part.denominator) {
        part.numerator = 0;
        ++whole;
    }
    const bool isWhole = hasWhole && part.numerator == 0;
    const QByteArray digits = isWhole && whole == 0 ? QByteArray("0") : DecimalDigits(whole).whole();
    const Numerals &numerals = section.numerals;
    QString shown = shownWhole(places.begin, places.numerator, digits, {numerals, section.isGrouped});
    if (isWhole || digits.isEmpty())
        shown.replace(u' ', QChar(paddingSign));
    if (!isWhole)
        shown += shownWhole(
                     places.numerator, places.bar, QByteArray::number(qint64(part.numerator)), {numerals})
            + u'/' + numerals.digits(QString::number(qint64(part.denominator)));
    return shown + shownWhole(places.behind, places.end, {}, {numerals});
}

} // namespace techpass
