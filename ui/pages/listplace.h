// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/batchchange.h"

#include <QPoint>

namespace techpass {

class SpreadsheetView;

/// Where a user is in a list. GUI thread.
struct ListPlace
{
    RowId row = 0;
    int column = 0;
    QPoint scrolled;

    static ListPlace in(const SpreadsheetView &view);
    void goBackIn(SpreadsheetView &view) const;
};

} // namespace techpass
