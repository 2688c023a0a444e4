// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/logentry.h"
#include "models/batch/problemgroups.h"

namespace techpass {

class WorkControl;

/// Every fix that needs no answer from the user: the change that makes all of them in `members`. Of a row
/// that repeats another in everything it is that the row goes, of any other all that the rules offer. On all
/// processors where the rows are many; safe on any thread.
Change allFixes(const BatchRows &rows, const QList<RowId> &members, WorkControl &control);
/// The first `most` of what it would change, in the order of `members`.
QList<FixPreview> previewOfAll(const BatchRows &rows, const QList<RowId> &members, int most);

} // namespace techpass
