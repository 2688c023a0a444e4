// SPDX-License-Identifier: GPL-3.0-or-later
// 100,000 rows into the outbox: OutboxStore::enqueue, which makes keys and payloads, against sqlite3 itself
// doing the same inserts of values made before, in turn, into files of the same schema and settings. Prints
// medians and their ratio, and what reading them all and finding the next row cost beside it.
#include "models/store/database.h"
#include "models/store/outboxstore.h"
#include "models/store/schema.h"
#include "tests/bench/figures.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QUuid>

#include <cstdio>
#include <sqlite3.h>
#include <vector>

using namespace Qt::StringLiterals;
using namespace techpass;
using namespace techpass::bench;

namespace {

constexpr int rowCount = 100'000;
constexpr int runs = 5;

NewSubmission submission()
{
    NewSubmission made{u"practice"_s, u"admin@tech.gov.sg"_s, u"bench"_s, u"Bench"_s, {}};
    made.rows.reserve(rowCount);
    for (int i = 1; i <= rowCount; ++i) {
        AccountRequest request;
        request.email = u"person%1@ibm.com"_s.arg(i);
        request.username = u"person%1"_s.arg(i);
        request.firstName = u"Kavitha"_s;
        request.lastName = u"Raj"_s;
        request.countryCode = u"65"_s;
        request.contactNumber = QString::number(80000000 + i);
        request.organisation = u"Vendor Pte Ltd"_s;
        request.reason = u"Joins the data platform team for its second phase"_s;
        made.rows.append({i, CreationRequest{request}});
    }
    return made;
}

struct RawRow
{
    QByteArray key;
    QByteArray payload;
};

std::vector<RawRow> rawRows(const NewSubmission &wanted)
{
    std::vector<RawRow> rows;
    rows.reserve(rowCount);
    for (const NewSubmission::Row &row : wanted.rows)
        rows.push_back({QUuid::createUuid().toByteArray(QUuid::WithoutBraces), row.request.serialised()});
    return rows;
}

double insertRaw(const QString &path, const std::vector<RawRow> &rows)
{
    sqlite3 *file = nullptr;
    sqlite3_open(path.toUtf8().constData(), &file);
    const auto run = [file](const char *sql) {
        if (sqlite3_exec(file, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
            std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(file));
    };
    for (const char *pragma : {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL",
             "PRAGMA secure_delete=ON", "PRAGMA foreign_keys=ON"})
        run(pragma);
    for (const auto &step : schemaSteps) {
        for (const char *statement : step)
            run(statement);
    }
    QElapsedTimer clock;
    clock.start();
    run("BEGIN IMMEDIATE");
    run("INSERT INTO submissions (environment, user, source_key, title, created_at, total)"
        " VALUES ('practice', 'admin@tech.gov.sg', 'bench', 'Bench', 0, 100000)");
    run("UPDATE outbox_revision_count SET value = value + 1");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(file,
        "INSERT INTO outbox (submission, position, idempotency_key, payload, state, updated_at, revision)"
        " VALUES (?, ?, ?, ?, ?, ?, ?)",
        -1, &insert, nullptr);
    int position = 0;
    for (const RawRow &row : rows) {
        sqlite3_bind_int64(insert, 1, 1);
        sqlite3_bind_int(insert, 2, ++position);
        sqlite3_bind_text(insert, 3, row.key.constData(), static_cast<int>(row.key.size()), SQLITE_STATIC);
        sqlite3_bind_blob(
            insert, 4, row.payload.constData(), static_cast<int>(row.payload.size()), SQLITE_STATIC);
        sqlite3_bind_int(insert, 5, 0);
        sqlite3_bind_int64(insert, 6, 1767225600000);
        sqlite3_bind_int64(insert, 7, 1);
        if (sqlite3_step(insert) != SQLITE_DONE)
            std::fprintf(stderr, "insert: %s\n", sqlite3_errmsg(file));
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
    run("COMMIT");
    const auto time = static_cast<double>(clock.nsecsElapsed()) / 1e6;
    sqlite3_close(file);
    return time;
}

double enqueue(const QString &path, const NewSubmission &wanted)
{
    const auto database = Database::open(path);
    QElapsedTimer clock;
    clock.start();
    const auto stored = OutboxStore(**database).enqueue(wanted);
    if (!stored || stored->rows.size() != rowCount)
        std::fprintf(stderr, "enqueue failed\n");
    return static_cast<double>(clock.nsecsElapsed()) / 1e6;
}

void timeReading(const QString &path, const NewSubmission &wanted, FigureTable &table)
{
    const auto database = Database::open(path);
    OutboxStore store(**database);
    QElapsedTimer clock;
    clock.start();
    const auto all = store.all(wanted.environment, wanted.user);
    table.tell({u"read them all"_s, static_cast<double>(clock.nsecsElapsed()) / 1e6});
    if (!all || all->first().rows.size() != rowCount)
        std::fprintf(stderr, "reading failed\n");
    clock.restart();
    for (int i = 0; i < 100; ++i)
        (void)store.nextWaiting(wanted.environment, wanted.user, {}, 1);
    table.tell({u"find the next one to send"_s, static_cast<double>(clock.nsecsElapsed()) / 1e8});
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const NewSubmission wanted = submission();
    const std::vector<RawRow> raw = rawRows(wanted);
    std::vector<double> ours;
    std::vector<double> theirs;
    QTemporaryDir last;
    for (int i = 0; i < runs; ++i) {
        QTemporaryDir folder;
        theirs.push_back(insertRaw(folder.filePath(u"raw.sqlite"_s), raw));
        ours.push_back(enqueue((i == 0 ? last : folder).filePath(u"ours.sqlite"_s), wanted));
    }
    FigureTable table;
    table.begin(u"The outbox, 100,000 rows"_s);
    table.atMost({u"put them in, with keys and payloads"_s, median(ours), u"the same inserts by sqlite3"_s,
                     median(theirs)},
        1.33);
    timeReading(last.filePath(u"ours.sqlite"_s), wanted, table);
    return 0;
}
