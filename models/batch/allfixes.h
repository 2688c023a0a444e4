// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/problemgroups.h"

namespace techpass {

/// Every fix that needs no answer from the user, of all groups at once: what the rules offer, and the later
/// rows of a person who stands in the list twice in everything. Pure.
struct AllFixes
{
    QList<CellEdit> edits;
    QList<RowId> removed;
    int rows = 0; ///< changed or removed

    /// Of the rows that the groups know so far, in list order.
    static AllFixes of(const BatchDocument &document, const ProblemGroups &groups);
    /// The first `most` of what would change.
    QList<FixPreview> preview(const BatchDocument &document, int most) const;
};

} // namespace techpass
