// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/database.h"
#include "models/store/draftstore.h"
#include "models/store/outboxstore.h"
#include "models/store/schema.h"
#include "models/store/storage.h"

#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

using namespace Qt::StringLiterals;
using namespace techpass;

class TestDatabase final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void opensDurably_data();
    void opensDurably();
    void isReadableByItsOwnerOnly();
    void refusesWhatIsNotOurs_data();
    void refusesWhatIsNotOurs();
    void migratesFromEveryVersion();
    void rollsBackWhatIsNotCommitted();
    void nestsTransactions();
    void storageAnswersAfterTheFolderAppears();
    void storageStaysOnItsThread();

private:
    QString path() const { return m_folder->filePath(u"data.sqlite"_s); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDatabase::init()
{
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestDatabase::opensDurably_data()
{
    QTest::addColumn<QString>("pragma");
    QTest::addColumn<QString>("value");
    QTest::newRow("write-ahead log") << u"PRAGMA journal_mode"_s << u"wal"_s;
    QTest::newRow("a commit reaches the disk") << u"PRAGMA synchronous"_s << u"2"_s;
    QTest::newRow("deleted content is overwritten") << u"PRAGMA secure_delete"_s << u"1"_s;
    QTest::newRow("references hold") << u"PRAGMA foreign_keys"_s << u"1"_s;
    QTest::newRow("schema") << u"PRAGMA user_version"_s << QString::number(Database::schemaVersion());
    QTest::newRow("sound") << u"PRAGMA integrity_check"_s << u"ok"_s;
}

void TestDatabase::opensDurably()
{
    QFETCH(const QString, pragma);
    const auto database = Database::open(path());
    QVERIFY(database);
    const auto query = (*database)->run(pragma);
    QVERIFY(query);
    QVERIFY((*query)->next());
    QTEST((*query)->value(0).toString(), "value");
}

void TestDatabase::isReadableByItsOwnerOnly()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    for (const QString &file : {path(), QString(path() + u"-wal"_s)}) {
        const auto others = QFile::permissions(file)
            & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
        QVERIFY2(!others, qPrintable(file));
    }
}

void TestDatabase::refusesWhatIsNotOurs_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<bool>("isFolder");
    QTest::addColumn<int>("kind");
    QTest::newRow("another file") << QByteArray("not a database at all, but long enough to look").repeated(50)
                                  << false << int(Error::Kind::StorageDamaged);
    QTest::newRow("a folder") << QByteArray() << true << int(Error::Kind::StorageUnavailable);
}

void TestDatabase::refusesWhatIsNotOurs()
{
    QFETCH(const QByteArray, content);
    QFETCH(const bool, isFolder);
    if (isFolder) {
        QVERIFY(QDir().mkpath(path()));
    } else {
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
    }
    const auto database = Database::open(path());
    QVERIFY(!database);
    QTEST(int(database.error().kind), "kind");
    if (!isFolder) {
        QFile file(path());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), content);
    }
}

namespace {

// As the first schema kept it; every later one has these columns too.
bool insertOldRows(QSqlQuery &query)
{
    return query.exec(u"INSERT INTO submissions (id, environment, user, source_key, title, created_at, total)"
                      " VALUES (1, 'practice', 'mei@tech.gov.sg', 'key', 'List', 1767225600000, 1)"_s)
        && query.exec(u"INSERT INTO outbox (id, submission, position, idempotency_key, payload, state,"
                      " attempts, updated_at) VALUES (1, 1, 1, 'c0ffee00-0000-4000-8000-000000000000',"
                      " CAST('{\"method\":\"invitation\",\"body\":{\"email\":\"siti@moe.gov.sg\","
                      "\"seedRequired\":true,\"reason\":\"Joins\"}}' AS BLOB), 0, 1, 1767225600000)"_s)
        && query.exec(u"INSERT INTO attempts (row, number, started_at) VALUES (1, 1, 1767225600000)"_s)
        && query.exec(u"INSERT INTO drafts (id, environment, title, source, edited_at) VALUES"
                      " (1, 'practice', CAST('List' AS BLOB), CAST('Email' AS BLOB), 1767225600000)"_s);
}

} // namespace

void TestDatabase::migratesFromEveryVersion()
{
    // From the fifth on they are sealed: what is plain was made before.
    constexpr int firstSealed = 5;
    for (int version = 0; version < firstSealed; ++version) {
        const QString file = m_folder->filePath(u"from-%1.sqlite"_s.arg(version));
        {
            QSqlDatabase raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(file);
            QVERIFY(raw.open());
            QSqlQuery query(raw);
            for (int step = 0; step < version; ++step) {
                for (const char *statement : schemaSteps[step])
                    QVERIFY(query.exec(QString::fromLatin1(statement)));
            }
            QVERIFY(query.exec(u"PRAGMA user_version=%1"_s.arg(version)));
            if (version > 0)
                QVERIFY2(insertOldRows(query), qPrintable(query.lastError().text()));
            if (version == 3)
                QVERIFY(query.exec(u"INSERT INTO drafts (id, environment, title, source, edited_at, complete)"
                                   " VALUES (2, 'practice', x'', x'', 1767225600000, 0)"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        const auto database = Database::open(file);
        QVERIFY2(database, qPrintable(u"from version %1"_s.arg(version)));
        OutboxStore store(**database);
        const auto rows = store.nextWaiting(u"practice"_s, u"mei@tech.gov.sg"_s, {}, 9);
        QVERIFY(rows);
        QCOMPARE(rows->size(), version > 0 ? 1 : 0);
        if (version > 0) {
            QCOMPARE(rows->first().request.email(), u"siti@moe.gov.sg"_s);
            QCOMPARE(rows->first().attempts, 1);
        }
        const auto draft = DraftStore(**database).load(1);
        QCOMPARE(draft.has_value(), version > 0);
        QCOMPARE(draft ? draft->source : QByteArray(), version > 0 ? QByteArray("Email") : QByteArray());
        // Its size is known, and what was left of another can only be removed.
        if (version > 0 && version < 4)
            QCOMPARE(DraftStore(**database).ofSize(u"practice"_s, {}, 5)->size(), 1);
        if (version == 3)
            QCOMPARE(*DraftStore(**database).incomplete(u"practice"_s, {}), QList<qint64>{2});
        // What was tried before anybody wrote down the outcome is in doubt.
        if (version == 1) {
            QVERIFY(rows->first().outcomeUnknown);
            QCOMPARE(rows->first().firstAttemptAt.toMSecsSinceEpoch(), 1767225600000);
        }
    }
    const auto newer = Database::open(path());
    QVERIFY(newer);
    QVERIFY((*newer)->run(u"PRAGMA user_version=99"_s));
    const auto again = Database::open(path());
    QVERIFY(!again);
    QCOMPARE(again.error().kind, Error::Kind::StorageDamaged);
    QVERIFY(again.error().detail.contains(u"newer version"_s));
}

void TestDatabase::rollsBackWhatIsNotCommitted()
{
    const auto database = Database::open(path());
    QVERIFY(database);
    const auto count = [&] {
        const auto query = (*database)->run(u"SELECT count(*) FROM policies"_s);
        return query && (*query)->next() ? (*query)->value(0).toInt() : -1;
    };
    const QString insert = u"INSERT INTO policies VALUES (?, ?, '', 0)"_s;
    {
        const auto transaction = Transaction::begin(**database);
        QVERIFY(transaction);
        QVERIFY((*database)->run(insert, {u"one"_s, QByteArray("{}")}));
        QCOMPARE(count(), 1);
    }
    QCOMPARE(count(), 0);
    const auto transaction = Transaction::begin(**database);
    QVERIFY((*database)->run(insert, {u"two"_s, QByteArray("{}")}));
    QVERIFY((*transaction)->commit());
    QCOMPARE(count(), 1);
}

void TestDatabase::nestsTransactions()
{
    const auto database = Database::open(path());
    QVERIFY((*database)->run(u"CREATE TABLE words (word TEXT)"_s));
    const auto count = [&] {
        const auto query = (*database)->run(u"SELECT count(*) FROM words"_s);
        const int found = (*query)->next() ? (*query)->value(0).toInt() : -1;
        (*query)->finish();
        return found;
    };
    const auto add = [&] { QVERIFY((*database)->run(u"INSERT INTO words VALUES ('x')"_s)); };
    {
        const auto outer = Transaction::begin(**database);
        add();
        {
            const auto inner = Transaction::begin(**database);
            add(); // taken back
        }
        {
            const auto inner = Transaction::begin(**database);
            add();
            QVERIFY((*inner)->commit());
        }
        QVERIFY((*outer)->commit());
    }
    QCOMPARE(count(), 2);
    {
        const auto outer = Transaction::begin(**database);
        const auto inner = Transaction::begin(**database);
        add();
        QVERIFY((*inner)->commit());
    }
    QCOMPARE(count(), 2);
}

void TestDatabase::storageAnswersAfterTheFolderAppears()
{
    const QString folder = m_folder->filePath(u"later"_s);
    Storage storage(folder + u"/data.sqlite"_s);
    const auto ask = [](Database &database) -> Result<int> {
        const auto query = database.run(u"SELECT 42"_s);
        return query && (*query)->next() ? (*query)->value(0).toInt() : 0;
    };
    const Result<int> before = storage.run(ask).result();
    QVERIFY(!before);
    QCOMPARE(before.error().kind, Error::Kind::StorageUnavailable);
    QVERIFY(QDir().mkpath(folder));
    const Result<int> after = storage.run(ask).result();
    QVERIFY(after);
    QCOMPARE(*after, 42);
}

// Waiting for an answer must not move the work, and with it the connection, to the thread that waits.
void TestDatabase::storageStaysOnItsThread()
{
    Storage storage(path());
    QSet<QThread *> threads;
    int running = 0;
    const auto task = [&](Database &) -> Result<QThread *> {
        if (++running > 1)
            qWarning("two tasks at a time");
        QThread::yieldCurrentThread();
        --running;
        return QThread::currentThread();
    };
    for (int i = 0; i < 200; ++i) {
        const auto first = storage.run(task);
        const auto second = storage.run(task);
        threads.insert(*second.result());
        threads.insert(*first.result());
    }
    QCOMPARE(threads.size(), 1);
    QVERIFY(!threads.contains(QThread::currentThread()));
}

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
