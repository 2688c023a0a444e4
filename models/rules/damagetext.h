// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/problem.h"

namespace techpass {

// The words for what a value suffered on its way: in a spreadsheet, a word processor, or between encodings.
// All are empty where the problem tells of nothing like that; problemtext.h says which args do.

QString damageSentence(const Problem &problem);
QString damageTitle(const Problem &problem);
QString damageFixTitle(const Problem &problem);

} // namespace techpass
