// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/submission.h"
#include "models/store/draftsmodel.h"

#include <QList>

namespace techpass {

class Database;

/// Rows of the outbox that went back into a list: *Edit and resubmit*. A value.
struct ReturnedRows
{
    DraftInfo draft;
    QList<OutboxRow> rows; ///< as they stand in the outbox now

    /// "Vendor onboarding Q4 – to mend"; an empty title is the outbox's.
    static QString titleFor(const QString &submission);

    /// Makes a draft of exactly those of `rows` that may leave, with the reasons, and marks these as
    /// returned, in one transaction. `rows` as they are shown; empty rows where none may leave any more. On
    /// the storage's thread.
    static Result<ReturnedRows> store(Database &database, const QString &environment, const QString &user,
        const QString &title, const QList<OutboxRow> &rows);
};

} // namespace techpass
