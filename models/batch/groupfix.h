// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/logentry.h"
#include "models/batch/problemgroup.h"

namespace techpass {

class WorkControl;

/// The change that applies the fix of one group to some of its rows. On all processors where they are many;
/// safe on any thread.
Change groupFix(const BatchRows &rows, const QList<RowId> &members, const ProblemEntry &head, ProblemFix fix,
    WorkControl &control);
/// The change that puts `value` into `field` where it is empty.
Change groupFill(const BatchRows &rows, const QList<RowId> &members, Field field, const QString &value,
    WorkControl &control);

} // namespace techpass
