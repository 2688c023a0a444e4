// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace techpass {

/// How a spreadsheet has spoilt a telephone number, so that its digits can no longer be known.
enum class NumberDamage {
    None,
    CellError, ///< `#N/A`, `#####`
    Shortened, ///< scientific notation: `9.12E+07`
    Date, ///< or a time: `12/03/2024`, `12-Mar`
    /// A decimal (`91234567.0`, `91234567,00`), a grouped number (`91,234,567`), or a difference
    /// (`-91234502`, which is what becomes of `+65-91234567`).
    Calculated,
};

/// `value` is cleaned.
NumberDamage numberDamage(QStringView value);

inline bool isNumberDamaged(QStringView value)
{
    return numberDamage(value) != NumberDamage::None;
}

} // namespace techpass
