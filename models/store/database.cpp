// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"

#include "models/store/keyring.h"
#include "models/store/resealing.h"
#include "models/store/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QStorageInfo>
#include <QUuid>

#include <iterator>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// SQLite's primary result codes, https://www.sqlite.org/rescode.html
constexpr int sqliteCorrupt = 11;
constexpr int sqliteIoError = 10;
constexpr int sqliteFull = 13;
constexpr int sqliteCannotOpen = 14;
constexpr int sqliteNotADatabase = 26;

// Less than SQLite needs for the files beside the database; their failing it tells as any error of the disk.
constexpr qint64 leastRoom = 256 * 1024;

bool isDiskFull(const QString &path)
{
    const QStorageInfo disk(QFileInfo(path).absolutePath());
    return disk.isValid() && disk.bytesAvailable() < leastRoom;
}

Result<void> createPrivately(const QString &path)
{
    QFile file(path);
    if (!file.exists() && !file.open(QIODevice::WriteOnly | QIODevice::NewOnly) && !file.exists()) {
        const Error::Kind kind
            = isDiskFull(path) ? Error::Kind::StorageFull : Error::Kind::StorageUnavailable;
        return failure(kind, path + u": "_s + file.errorString());
    }
    // WAL and shared memory files take the database's mode.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    return {};
}

// The first schema whose rows are sealed.
constexpr int firstSealedSchema = 5;

// Qt binds by name several times faster than by position, for which it makes up a name at every call.
QString placeholder(qsizetype index)
{
    return u":p"_s + QString::number(index);
}

QString withNamedPlaceholders(const QString &sql)
{
    QString named;
    qsizetype count = 0;
    for (const QChar c : sql) {
        if (c == u'?')
            named += placeholder(count++);
        else
            named += c;
    }
    return named;
}

// Qt binds a null QString or QByteArray as NULL; here they are empty values, and NULL is asked for by a
// QVariant without one.
bool isNullText(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && static_cast<const QString *>(value.constData())->isNull();
}

bool isNullBytes(const QVariant &value)
{
    return value.typeId() == QMetaType::QByteArray
        && static_cast<const QByteArray *>(value.constData())->isNull();
}

} // namespace

tl::unexpected<Error> storageFailure(const QSqlError &error, const QString &path)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const QString detail = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (code == sqliteFull || ((code == sqliteIoError || code == sqliteCannotOpen) && isDiskFull(path)))
        return failure(Error::Kind::StorageFull, detail);
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        return failure(Error::Kind::StorageDamaged, detail);
    return failure(Error::Kind::StorageUnavailable, detail);
}

Database::Database(QSqlDatabase connection)
    : m_connection(std::move(connection))
{
}

Database::~Database()
{
    const QString name = m_connection.connectionName();
    m_statements.clear();
    m_connection.close();
    m_connection = {};
    QSqlDatabase::removeDatabase(name);
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, const MasterKey &master)
{
    if (const Result<void> created = path == inMemory ? Result<void>() : createPrivately(path); !created)
        return tl::unexpected(created.error());
    std::unique_ptr<Database> database(new Database(
        QSqlDatabase::addDatabase(u"QSQLITE"_s, QUuid::createUuid().toString(QUuid::WithoutBraces))));
    database->m_master = master;
    database->m_connection.setDatabaseName(path);
    database->m_connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!database->m_connection.open())
        return storageFailure(database->m_connection.lastError(), path);
    for (const QString &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s,
             u"PRAGMA secure_delete=ON"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA temp_store=MEMORY"_s}) {
        const auto done = database->run(pragma);
        if (!done)
            return tl::unexpected(done.error());
        (*done)->finish();
    }
    if (const Result<void> prepared = database->prepareFile(); !prepared)
        return tl::unexpected(prepared.error());
    return database;
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    auto found = m_statements.find(sql);
    if (found == m_statements.end()) {
        QSqlQuery query(m_connection);
        query.setForwardOnly(true);
        if (!query.prepare(withNamedPlaceholders(sql)))
            return storageFailure(query.lastError(), m_connection.databaseName());
        found = m_statements.insert(sql, std::move(query));
    }
    found->finish();
    return &*found;
}

void Database::bind(QSqlQuery &query, qsizetype index, const QVariant &value)
{
    while (m_placeholders.size() <= index)
        m_placeholders.append(placeholder(m_placeholders.size()));
    const QString &name = m_placeholders.at(index);
    if (isNullText(value))
        query.bindValue(name, QString(""_L1));
    else if (isNullBytes(value))
        query.bindValue(name, QByteArray(""));
    else
        query.bindValue(name, value);
}

Result<void> Database::execute(QSqlQuery &query)
{
    if (!query.exec())
        return storageFailure(query.lastError(), m_connection.databaseName());
    return {};
}

Result<QSqlQuery *> Database::run(const QString &sql, const QVariantList &values)
{
    const Result<QSqlQuery *> query = prepared(sql);
    if (!query)
        return query;
    for (qsizetype i = 0; i < values.size(); ++i)
        bind(**query, i, values.at(i));
    if (const Result<void> done = execute(**query); !done)
        return tl::unexpected(done.error());
    return query;
}

Result<qint64> Database::dataVersion()
{
    const auto query = run(u"PRAGMA data_version"_s);
    if (!query)
        return tl::unexpected(query.error());
    const qint64 version = (*query)->next() ? (*query)->value(0).toLongLong() : -1;
    (*query)->finish();
    return version;
}

int Database::schemaVersion()
{
    return static_cast<int>(std::size(schemaSteps));
}

Result<int> Database::fileVersion()
{
    const auto version = run(u"PRAGMA user_version"_s);
    if (!version)
        return tl::unexpected(version.error());
    const int found = (*version)->next() ? (*version)->value(0).toInt() : 0;
    (*version)->finish();
    if (found > schemaVersion())
        return failure(Error::Kind::StorageDamaged,
            u"made by a newer version of the program (schema %1, known %2)"_s.arg(found).arg(
                schemaVersion()));
    return found;
}

Result<void> Database::prepareFile()
{
    const Result<int> found = fileVersion();
    if (!found)
        return tl::unexpected(found.error());
    return *found < schemaVersion() ? migrate() : reloadKeys();
}

Result<void> Database::migrate()
{
    auto transaction = Transaction::begin(*this);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another process may have done it while this one waited for the file.
    const Result<int> version = fileVersion();
    if (!version)
        return tl::unexpected(version.error());
    const int found = *version;
    if (found == schemaVersion())
        return reloadKeys();
    for (int step = found; step < schemaVersion(); ++step) {
        for (const char *statement : schemaSteps[step]) {
            if (const auto done = run(QString::fromLatin1(statement)); !done)
                return tl::unexpected(done.error());
        }
    }
    const Result<void> keyed = found < firstSealedSchema
        ? Keyring(*this).make(m_master).and_then([this] { return reloadKeys(); }).and_then([this] {
              return sealWhatIsPlain(*this);
          })
        : reloadKeys();
    if (!keyed)
        return keyed;
    if (const auto done = run(u"PRAGMA user_version=%1"_s.arg(schemaVersion())); !done)
        return tl::unexpected(done.error());
    return (*transaction)->commit();
}

Result<void> Database::reloadKeys()
{
    return Keyring(*this).load(m_master).map([this](const Sealer &sealer) { m_sealer = sealer; });
}

Result<void> Database::refreshKeys()
{
    // None yet: the file is just being made.
    if (m_sealer.currentKey() == 0)
        return {};
    const Result<quint32> newest = Keyring(*this).newest();
    if (!newest)
        return tl::unexpected(newest.error());
    return *newest == m_sealer.currentKey() ? Result<void>() : reloadKeys();
}

QByteArray Database::seal(QByteArrayView bytes, QByteArrayView context) const
{
    Q_ASSERT(m_openTransactions > 0);
    return m_sealer.seal(bytes, context);
}

Result<QByteArray> Database::unseal(const QByteArray &sealed, QByteArrayView context)
{
    const std::optional<quint32> number = Sealer::keyOf(sealed);
    if (number && !m_sealer.has(*number)) {
        if (const Result<void> reloaded = reloadKeys(); !reloaded)
            return tl::unexpected(reloaded.error());
    }
    // Every key that ever sealed what is still there is in the file: the number itself is damaged.
    if (number && !m_sealer.has(*number))
        return failure(Error::Kind::StorageDamaged,
            u"sealed with key %1: %2"_s.arg(*number).arg(QString::fromLatin1(context)));
    return m_sealer.unseal(sealed, context);
}

Transaction::Transaction(Database &database)
    : m_database(database)
    , m_isPart(database.m_openTransactions > 0)
{
    ++m_database.m_openTransactions;
}

Result<std::unique_ptr<Transaction>> Transaction::begin(Database &database)
{
    const bool isPart = database.m_openTransactions > 0;
    if (const auto begun = database.run(isPart ? u"SAVEPOINT part"_s : u"BEGIN IMMEDIATE"_s); !begun)
        return tl::unexpected(begun.error());
    std::unique_ptr<Transaction> transaction(new Transaction(database));
    if (const Result<void> fresh = isPart ? Result<void>() : database.refreshKeys(); !fresh)
        return tl::unexpected(fresh.error());
    return transaction;
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // After some errors SQLite has rolled back by itself, and these fail without harm.
    if (m_isPart)
        m_database.run(u"ROLLBACK TO part"_s).map([this](QSqlQuery *) { m_database.run(u"RELEASE part"_s); });
    else
        m_database.run(u"ROLLBACK"_s);
    end();
}

Result<void> Transaction::commit()
{
    const auto committed = m_database.run(m_isPart ? u"RELEASE part"_s : u"COMMIT"_s);
    if (!committed)
        return tl::unexpected(committed.error());
    end();
    return {};
}

void Transaction::end()
{
    m_open = false;
    --m_database.m_openTransactions;
}

} // namespace techpass
