// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listsource.h"

#include <QStringList>

namespace techpass {

/// What is to be known of a list as a whole and can be seen in none of its rows, a sentence each: rows and
/// columns that the workbook hides, sheets that are not in the list, formulas without a value, examples that
/// were left out, text beyond the last heading.
QStringList listNotices(const OpenedList &list);

} // namespace techpass
