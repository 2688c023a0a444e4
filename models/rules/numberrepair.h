// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace techpass {

/// What a contact number that is not valid as it stands became by a known accident.
struct NumberRepair
{
    enum class Accident {
        LostZero, ///< the `0` in front, which belongs to the number (Italy) or to `00` and the code
        CodeTwice, ///< `65 65 9123 4567`
        Foreign, ///< quotation marks, hidden characters or line breaks in it
    };
    Accident accident = Accident::Foreign;
    QString number; ///< valid
};

/// Nothing where no such repair makes it valid. `callingCode` exists.
std::optional<NumberRepair> numberRepair(int callingCode, const QString &number);

} // namespace techpass
