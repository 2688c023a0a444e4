// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

namespace techpass {

/// `Undo paste of 12 cells`, `Redo removal of 3 rows`: for the menu and the buttons' tool tips.
QString undoText(const ChangeSize &change);
QString redoText(const ChangeSize &change);

} // namespace techpass
