// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/store/masterkey.h"
#include "models/store/sealer.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariantList>

#include <memory>

namespace techpass {

/// What an error of SQLite means for the file at `path`: StorageFull, StorageDamaged, else
/// StorageUnavailable.
tl::unexpected<Error> storageFailure(const QSqlError &error, const QString &path);

/// One connection to the program's SQLite file, in WAL with `synchronous=FULL` and `secure_delete=ON`: a
/// statement that reported success survives a power cut. What names people is sealed (sealedcolumns.h) with
/// keys that only `master` opens. Made, used and destroyed on one thread (Storage's worker).
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// Instead of a path: a database that is gone with its connection and never touches a disk.
    static constexpr auto inMemory = QLatin1StringView(":memory:");

    /// Opens or creates the file (0600) and brings its schema up to date; a new one gets its keys. Errors:
    /// StorageUnavailable, StorageDamaged (not a database, or made by a newer version), StorageFull, KeyWrong
    /// (the file has another master key).
    static Result<std::unique_ptr<Database>> open(const QString &path, const MasterKey &master = {});
    ~Database();

    /// Runs one statement, prepared once per connection, with its values bound in order to plain `?`, which
    /// may stand for nothing else in it; a null
    /// QString or QByteArray counts as empty, a QVariant without a value as NULL. The query stays valid until
    /// the same statement runs again.
    Result<QSqlQuery *> run(const QString &sql, const QVariantList &values = {});

    /// For a statement that runs for each of many rows: prepared() once, then bind() what changes and
    /// execute().
    Result<QSqlQuery *> prepared(const QString &sql);
    /// `index` counts the plain `?` from 0. A value stays bound until it is bound anew.
    void bind(QSqlQuery &query, qsizetype index, const QVariant &value);
    Result<void> execute(QSqlQuery &query);

    /// Changes whenever another connection, of this process or another, has committed something.
    Result<qint64> dataVersion();

    /// Seals for `context` (sealedcolumns.h); inside a Transaction, so that nobody changes the keys
    /// meanwhile.
    QByteArray seal(QByteArrayView bytes, QByteArrayView context) const;
    /// Errors: StorageDamaged; those of reloadKeys(), as a key that another process made meanwhile is
    /// fetched.
    Result<QByteArray> unseal(const QByteArray &sealed, QByteArrayView context);
    /// A copy that may seal on another thread, as long as the Transaction lasts.
    Sealer sealer() const { return m_sealer; }
    QString blind(const QString &text) const { return m_sealer.blind(text); }
    const MasterKey &master() const { return m_master; }
    /// Fetches the keys anew. Errors: as Keyring::load.
    Result<void> reloadKeys();
    /// From now on this one opens the keys: Keyring::changeMaster was committed.
    void setMaster(const MasterKey &master) { m_master = master; }

    /// Schema version of this program: `user_version` of the file.
    static int schemaVersion();

private:
    explicit Database(QSqlDatabase connection);
    Result<void> prepareFile();
    Result<int> fileVersion();
    Result<void> migrate();
    /// What another process did to the keys is seen.
    Result<void> refreshKeys();

    QSqlDatabase m_connection;
    MasterKey m_master;
    Sealer m_sealer;
    QHash<QString, QSqlQuery> m_statements;
    QStringList m_placeholders;
    int m_openTransactions = 0;

    friend class Transaction;
};

/// Commits when told to, rolls back otherwise. One inside another is a part of it: durable when the outermost
/// commits.
class Transaction final
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    /// IMMEDIATE: the write lock is taken at once, so that no step in between can fail for it.
    static Result<std::unique_ptr<Transaction>> begin(Database &database);
    ~Transaction();
    Result<void> commit();

private:
    explicit Transaction(Database &database);
    void end();

    Database &m_database;
    const bool m_isPart;
    bool m_open = true;
};

} // namespace techpass
