// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/store/masterkey.h"
#include "models/store/sealer.h"

#include <optional>

namespace techpass {

class Database;

/// The database's own keys in its tables `protection` and `data_keys`, each sealed with the master key. A
/// cheap handle, made per task on the storage's thread; its functions belong into the caller's transaction.
class Keyring final
{
public:
    explicit Keyring(Database &database)
        : m_database(database)
    {
    }

    /// How the file at `path` is protected; none where it is not there or has no keys yet. Errors: as
    /// Database::open.
    static Result<std::optional<Protection>> protectionOf(const QString &path);

    /// The first keys of a new database; or of one whose keys are gone, with a number that none of them had.
    Result<void> make(const MasterKey &master, quint32 number = 1);
    /// Errors: KeyWrong (the file has another master key, or this one does not open its keys).
    Result<Sealer> load(const MasterKey &master);
    /// One key more, which seals from now on.
    Result<void> addKey(const MasterKey &master);
    /// The keys but the newest, which nothing is sealed with any more.
    Result<void> dropOldKeys();
    /// The same keys under another master key.
    Result<void> changeMaster(const MasterKey &before, const MasterKey &after);
    /// Whether there are others than the newest.
    Result<bool> hasOldKeys();
    /// The number of the newest key.
    Result<quint32> newest();

private:
    Result<std::optional<Protection>> protection();
    Result<void> writeProtection(const Protection &protection);
    Result<void> writeKey(quint32 number, const SecretKey &key, const MasterKey &master);

    Database &m_database;
};

} // namespace techpass
