// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/draftstore.h"

#include <optional>

class QSqlQuery;

namespace techpass {

class Database;

/// The drafts' rows as they stand in the database. Errors: those of Database::unseal; where `damage` is
/// asked for, StorageDamaged goes there, and what is damaged is left empty.

inline constexpr auto draftInfoColumns = QLatin1StringView("id, title, rows, errors, checks, edited_at");

/// Of draftInfoColumns.
Result<DraftInfo> draftInfoFrom(Database &database, const QSqlQuery &query, std::optional<Error> &damage);
/// Of source_path and source_changed_at, behind draftInfoColumns.
Result<SourceFile> draftFileFrom(Database &database, const QSqlQuery &query, std::optional<Error> &damage);
/// Of bytes and number; number 0 is the start.
Result<QByteArray> draftPieceFrom(Database &database, qint64 draft, const QSqlQuery &query);

/// The number of the piece that starts with byte `from` of the list, as pieces were larger in earlier
/// versions; or the next one's where that is the end.
Result<qint64> draftPieceAt(Database &database, qint64 draft, qint64 from);

/// Where a piece and an entry of the change log belong.
QByteArray draftPieceContext(qint64 draft, qint64 number);
QByteArray draftEntryContext(qint64 draft, qint64 number);

} // namespace techpass
