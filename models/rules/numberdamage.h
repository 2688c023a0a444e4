// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

namespace techpass {

/// Whether a spreadsheet has spoilt a telephone number, so that its digits can no longer be known: scientific
/// notation (`9.12E+07`), a date or a time (`12/03/2024`, `12-Mar`), an error value (`#N/A`, `#####`), a
/// decimal (`91234567.0`), a grouped number (`91,234,567`), or a difference (`-91234502`, which is what
/// becomes of `+65-91234567`). `value` is cleaned.
bool isNumberDamaged(QStringView value);

} // namespace techpass
