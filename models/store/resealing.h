// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QVariantList>

#include <cstddef>

namespace techpass {

class Database;

/// Seals everything in a database that was made before there were keys, and blinds its users; in the caller's
/// transaction.
Result<void> sealWhatIsPlain(Database &database);

/// Brings everything in a database under its newest key, in steps that are short enough for others to come
/// between, and drops the older keys at the end. One that was cut off is begun anew.
class Resealing final
{
public:
    /// True when all is done. Errors: those of the database and of Database::unseal.
    Result<bool> takeStep(Database &database);

private:
    std::size_t m_column = 0;
    QVariantList m_last; ///< the key of the row that was done last; empty: none of this column
};

} // namespace techpass
