// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/formatcode.h"

#include <QString>

namespace techpass {

/// Whether a workbook can show the number as a date or time: from its first day to the end of 9999.
bool isSerialDate(double number, bool date1904);

/// A number of days in a section that is a date's, with paddingSign. `date1904`: counted from 1904.
QString shownDate(double days, const FormatSection &section, bool date1904);

} // namespace techpass
