// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/submission.h"

#include <QVariantList>

class QSqlQuery;

namespace techpass {

class Database;

/// The outbox's rows as they stand in the database.

/// The rows for which `condition` (SQL, with plain `?`) holds. Errors: StorageDamaged names the row that
/// cannot be read, and those of the database.
Result<QList<OutboxRow>> selectRows(Database &database, const QString &condition, const QVariantList &values);

/// What a row carries of its outcome, packed for its column. Inside a transaction, sealed; empty where there
/// is none.
QByteArray sealedOutcome(const Database &database, qint64 row, const RowOutcome &outcome);

/// Where a row's payload belongs.
QByteArray payloadContext(const QString &idempotencyKey);

/// A time for a column; an invalid one is NULL. And back.
QVariant timeColumn(const QDateTime &time);
QDateTime timeFromColumn(const QVariant &value);

/// An error's kind for a column; none is NULL.
QVariant errorColumn(std::optional<Error::Kind> kind);
std::optional<Error::Kind> errorFromColumn(const QVariant &value);

} // namespace techpass
