// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/digitplaces.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

using Kind = FormatToken::Kind;

/// What stands where there is no digit: a zero, room for one, nothing.
QString noDigit(char16_t placeholder)
{
    return placeholder == u'0' ? u"0"_s : placeholder == u'?' ? QString(QChar(paddingSign)) : QString();
}

} // namespace

int digitPlaces(FormatPlace begin, FormatPlace end)
{
    return static_cast<int>(
        std::count_if(begin, end, [](const FormatToken &token) { return token.kind == Kind::Digit; }));
}

QString shownToken(const FormatToken &token)
{
    return token.kind == Kind::Padding ? QString(QChar(paddingSign)) : QString(QChar(token.character));
}

QString shownWhole(FormatPlace begin, FormatPlace end, const QByteArray &digits, const DigitStyle &style)
{
    constexpr int groupSize = 3;
    QString shown;
    int place = digitPlaces(begin, end);
    const int first = place - 1;
    for (FormatPlace token = begin; token != end; ++token) {
        if (token->kind != Kind::Digit) {
            shown += shownToken(*token);
            continue;
        }
        --place;
        const auto count = static_cast<int>(digits.size());
        for (int at = place == first ? std::max(place, count - 1) : place; at >= place; --at) {
            const QString digit
                = at < count ? QString(QLatin1Char(digits[count - 1 - at])) : noDigit(token->character);
            shown += style.numerals.digits(digit);
            if (style.isGrouped && at > 0 && at % groupSize == 0 && !digit.isEmpty())
                shown += digit.front() == QChar(paddingSign) ? digit : u","_s;
        }
    }
    return shown;
}

QString shownDecimals(FormatPlace begin, FormatPlace end, const QByteArray &digits, const Numerals &numerals)
{
    QString shown;
    qsizetype at = 0;
    for (FormatPlace token = begin; token != end; ++token) {
        if (token->kind != Kind::Digit)
            shown += shownToken(*token);
        else if (const qsizetype place = at++; place < digits.size())
            shown += numerals.digits(QChar(QLatin1Char(digits[place])));
        else
            shown += numerals.digits(noDigit(token->character));
    }
    return shown;
}

} // namespace techpass
