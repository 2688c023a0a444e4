// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/formatcode.h"

#include <QByteArray>
#include <QString>

namespace techpass {

/// Stands for FormatToken::Kind::Padding while a text is put together.
inline constexpr char16_t paddingSign = u'\0';

struct DigitStyle
{
    Numerals numerals;
    bool isGrouped = false; ///< in thousands
};

using FormatPlace = std::vector<FormatToken>::const_iterator;

/// How many places for digits there are.
int digitPlaces(FormatPlace begin, FormatPlace end);

/// What is no digit's place, as text.
QString shownToken(const FormatToken &token);

/// Digits from right to left into their places; those for which there is none stand ahead of the first.
QString shownWhole(FormatPlace begin, FormatPlace end, const QByteArray &digits, const DigitStyle &style);

/// Digits from left to right into the places behind the point.
QString shownDecimals(FormatPlace begin, FormatPlace end, const QByteArray &digits, const Numerals &numerals);

} // namespace techpass
