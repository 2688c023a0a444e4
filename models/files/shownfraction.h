// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/formatcode.h"

#include <QString>

namespace techpass {

/// A number, without its sign, in a section with a fraction (`# ??/??`, `?/8`); with paddingSign.
QString shownFraction(double number, const FormatSection &section);

} // namespace techpass
