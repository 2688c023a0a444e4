// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/formatcode.h"

#include <QString>

namespace techpass {

/// In the general format: as many digits as the number has, up to 15, as a list is no place to lose some.
QString generalNumber(double number);

/// A number, without its sign, in a section that is no date's; with paddingSign.
QString shownNumber(double number, const FormatSection &section);

} // namespace techpass
