// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"

#include <QHash>
#include <QList>
#include <QStringList>

#include <memory>

namespace techpass {

/// A submission with its rows, ready to be shown: made where the rows are read, as counting a hundred
/// thousand of them takes longer than a window may stand still. A value.
struct OutboxBlock
{
    Submission submission;
    QList<OutboxRow> rows; ///< in list order
    QHash<qint64, int> places; ///< by a row's id, in `rows`
    OutboxCounts counts;
    QList<RowState> states; ///< of `rows`: who looks at all states has no need to touch all rows
    std::shared_ptr<const QStringList> emails; ///< of `rows`; they never change

    static OutboxBlock of(const Submission &submission, const QList<OutboxRow> &rows);
};

} // namespace techpass
