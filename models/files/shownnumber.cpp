// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/shownnumber.h"

#include "models/files/decimaldigits.h"
#include "models/files/digitplaces.h"
#include "models/files/shownfraction.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = FormatToken::Kind;
using Tokens = std::vector<FormatToken>;

FormatPlace find(const Tokens &tokens, Kind kind)
{
    return std::find_if(
        tokens.begin(), tokens.end(), [kind](const FormatToken &token) { return token.kind == kind; });
}

QString shownDecimal(DecimalDigits digits, FormatPlace begin, FormatPlace end, const FormatSection &section)
{
    const FormatPlace point
        = std::find_if(begin, end, [](const FormatToken &token) { return token.kind == Kind::Point; });
    digits.round(digitPlaces(point, end));
    return shownWhole(begin, point, digits.whole(), {section.numerals, section.isGrouped})
        + shownDecimals(point, end, digits.fraction(), section.numerals);
}

/// The power of ten is a multiple of the places ahead of the point: `##0.0E+0` goes by thousands.
QString shownScientific(double number, const FormatSection &section)
{
    const Tokens &tokens = section.tokens;
    const FormatPlace mark = find(tokens, Kind::Exponent);
    const FormatPlace point = std::min(find(tokens, Kind::Point), mark);
    const int places = digitPlaces(tokens.begin(), point);
    const int step = std::max(places, 1);
    DecimalDigits digits(number);
    digits.shift(section.shift);
    int exponent = 0;
    const auto scale = [&] {
        if (digits.isZero())
            return;
        const int first = digits.magnitude() - (places > 0 ? 1 : 0);
        const int power = first - ((first % step) + step) % step;
        exponent += power;
        digits.shift(-power);
    };
    scale();
    digits.round(digitPlaces(point, mark));
    scale(); // 9.99 has become 10

    const QString sign = exponent < 0 ? u"-"_s : mark->character == u'+' ? u"+"_s : QString();
    const QByteArray power = exponent == 0 ? QByteArray() : QByteArray::number(std::abs(exponent));
    return shownDecimal(digits, tokens.begin(), mark, section) + u'E' + sign
        + shownWhole(mark + 1, tokens.end(), power, {section.numerals});
}

} // namespace

QString generalNumber(double number)
{
    constexpr double smallest = 1e-4;
    constexpr double largest = 1e15;
    constexpr int widest = 11; // characters, as Excel writes before it turns to E
    const double size = std::abs(number);
    if (size >= largest || (size < smallest && size > 0)) {
        const QString plain
            = QString::fromLatin1("0." + DecimalDigits(number).fraction()).prepend(number < 0 ? u"-" : u"");
        return size < smallest && plain.size() <= widest ? plain : QString::number(number, 'g', 15).toUpper();
    }
    return QString::number(number, 'g', 15);
}

QString shownNumber(double number, const FormatSection &section)
{
    const Tokens &tokens = section.tokens;
    constexpr double mostInFractions = 1e11; // numerators stay whole numbers
    if (section.has(Kind::FractionBar))
        return number < mostInFractions ? shownFraction(number, section) : generalNumber(number);
    if (section.has(Kind::Exponent))
        return shownScientific(number, section);
    if (section.has(Kind::General) || section.has(Kind::Text)) {
        QString shown;
        for (const FormatToken &token : tokens) {
            const bool isNumber = token.kind == Kind::General || token.kind == Kind::Text;
            shown += isNumber ? section.numerals.words(generalNumber(number)) : shownToken(token);
        }
        return shown;
    }
    DecimalDigits digits(number);
    digits.shift(section.shift);
    return shownDecimal(digits, tokens.begin(), tokens.end(), section);
}

} // namespace techpass
