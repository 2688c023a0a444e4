// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

namespace techpass {

// What a column holds, told by some of its texts, which are not blank.

bool areAddresses(const QStringList &texts);
bool areTelephoneNumbers(const QStringList &texts);
/// All of them name their country's code themselves: `+65 9123 4567`.
bool areInternationalNumbers(const QStringList &texts);
bool areCountryCodes(const QStringList &texts);
/// Last name first, with a comma behind it: `Tan, Wei Ming`.
bool areNamesWithComma(const QStringList &texts);

} // namespace techpass
