// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/typedrow.h"

#include <optional>

namespace techpass {

class Database;

/// What was being typed into a row of a draft and not entered, sealed; it goes with its draft. A cheap
/// handle, made per task on the storage's thread.
class TypingStore final
{
public:
    explicit TypingStore(Database &database)
        : m_database(database)
    {
    }

    /// Nothing, too, where it cannot be read any more. Errors: those of the database.
    Result<std::optional<TypedRow>> load(qint64 draft);
    /// In place of what was kept before; nothing removes it. What belongs to no draft is not kept.
    Result<void> save(qint64 draft, const std::optional<TypedRow> &typed);

private:
    Database &m_database;
};

} // namespace techpass
