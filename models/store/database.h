// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

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
/// statement that reported success survives a power cut. Made, used and destroyed on one thread (Storage's
/// worker).
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    /// Opens or creates the file (0600) and brings its schema up to date. Errors: StorageUnavailable,
    /// StorageDamaged (not a database, or made by a newer version), StorageFull.
    static Result<std::unique_ptr<Database>> open(const QString &path);
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

    /// Schema version of this program: `user_version` of the file.
    static int schemaVersion();

private:
    explicit Database(QSqlDatabase connection);
    Result<void> migrate();

    QSqlDatabase m_connection;
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
