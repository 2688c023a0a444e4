// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/batch/rowchecks.h"
#include "models/batch/rowtable.h"

namespace techpass {

/// A list as it stands: the order of its rows, their values, the policy they are judged by, and what is known
/// of each. A value: a large change is made to a copy on another thread while this one is shown. Reading is
/// safe from several threads as long as nobody writes; BatchState, who owns it, sees to that.
struct BatchRows
{
    /// `checks` are those of the source's rows, which all take part, under `policy`.
    BatchRows(EditOverlay values, const Policy &policy, RowChecks checks);

    const Policy &policy() const { return judge.policy(); }
    QString value(RowId row, Field field) const; ///< as it will be sent
    Invitee invitee(RowId row) const;
    Problems problems(RowId row) const;
    RowStatus status(RowId row) const;
    /// The first row in list order with the same email, username or number; the row itself where it has it
    /// alone or the field can have no duplicates.
    RowId firstOf(RowId row, Field field) const;
    QList<RowId> readyRows() const;

    RowTable order;
    EditOverlay values;
    RowJudge judge;
    RowChecks checks;
};

} // namespace techpass
