// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"
#include "models/rules/contactnumber.h"

#include <QString>

#include <optional>

namespace techpass {

/// What is found of a row's number.
struct NumberCheck
{
    Problems problems;
    std::optional<ContactNumber> number; ///< where it is valid for the row's code
};

/// Whether messages to the numbers of a calling code may be blocked.
bool isSmsRisk(int callingCode);

/// Both values are cleaned. Without a code that exists a number is checked only for missing and damage.
NumberCheck checkNumber(const QString &countryCode, const QString &number);

/// For a number that is not valid: the one that it was before a known accident, which is.
std::optional<QString> numberFix(const QString &countryCode, const QString &number);

} // namespace techpass
