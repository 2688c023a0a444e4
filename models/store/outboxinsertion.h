// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/outboxstore.h"

namespace techpass {

class Database;

/// Writes a submission and its rows, inside the caller's transaction: the part of OutboxStore that has to be
/// quick with a hundred thousand rows.

Result<Submission> insertSubmission(Database &database, const NewSubmission &wanted);
/// The rows as they are stored, each with a new idempotency key.
Result<QList<OutboxRow>> insertRows(Database &database, const Submission &submission,
    const QList<NewSubmission::Row> &wanted, qint64 revision);

} // namespace techpass
