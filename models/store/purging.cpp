// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/purging.h"

#include "models/store/database.h"
#include "models/store/keyring.h"

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

// All rows have their result, the last one before the given time.
constexpr auto isOver = " NOT EXISTS (SELECT 1 FROM outbox WHERE submission = submissions.id"
                        " AND (state IN (0, 1) OR updated_at >= ?))"_L1;

Result<void> runAll(Database &database, std::initializer_list<const char *> statements)
{
    for (const char *statement : statements) {
        const auto done = database.run(QString::fromLatin1(statement));
        if (!done)
            return tl::unexpected(done.error());
        (*done)->finish();
    }
    return {};
}

Result<void> emptyLog(Database &database)
{
    return runAll(database, {"PRAGMA wal_checkpoint(TRUNCATE)"});
}

} // namespace

Result<int> purgeResults(Database &database, const QDateTime &time)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    const qint64 before = time.toMSecsSinceEpoch();
    // A source key is `draft:ID:…`; the number is read as far as it goes. 7 is a row that was taken back.
    const auto taken = database.run(
        u"INSERT OR IGNORE INTO taken (draft, position) SELECT drafts.id, outbox.position FROM outbox"
        " JOIN submissions ON submissions.id = outbox.submission"
        " JOIN drafts ON drafts.id = CAST(substr(source_key, 7) AS INTEGER)"
        " WHERE source_key LIKE 'draft:%' AND outbox.state <> 7 AND"_s
            + isOver,
        {before});
    if (!taken)
        return tl::unexpected(taken.error());
    const auto noted = database.run(u"INSERT OR IGNORE INTO purged (environment, user, source_key)"
                                    " SELECT environment, user, source_key FROM submissions WHERE"_s
            + isOver,
        {before});
    if (!noted)
        return tl::unexpected(noted.error());
    const auto gone = database.run(u"DELETE FROM submissions WHERE"_s + isOver, {before});
    if (!gone)
        return tl::unexpected(gone.error());
    const int count = (*gone)->numRowsAffected();
    const auto forms = database.run(u"DELETE FROM forms WHERE edited_at < ?"_s, {before});
    if (!forms)
        return tl::unexpected(forms.error());
    const bool isAnyGone = count + (*forms)->numRowsAffected() > 0;
    if (const Result<void> committed = (*transaction)->commit(); !committed)
        return tl::unexpected(committed.error());
    return isAnyGone ? emptyLog(database).map([count] { return count; }) : Result<int>(0);
}

Result<void> eraseEverything(Database &database)
{
    const auto transaction = Transaction::begin(database);
    if (!transaction)
        return tl::unexpected(transaction.error());
    // Another process has the old keys still, and must see that they are.
    const quint32 nextKey = database.sealer().currentKey() + 1;
    return runAll(database,
        {"DELETE FROM submissions", "DELETE FROM drafts", "DELETE FROM profiles", "DELETE FROM policies",
            "DELETE FROM holds", "DELETE FROM purged", "DELETE FROM forms", "DELETE FROM data_keys"})
        .and_then([&] { return Keyring(database).make(database.master(), nextKey); })
        .and_then([&] { return database.reloadKeys(); })
        .and_then([&] { return (*transaction)->commit(); })
        .and_then([&] { return emptyLog(database); })
        // What SQLite left in pages that it used for something else since.
        .and_then([&] { return runAll(database, {"VACUUM"}); })
        .and_then([&] { return emptyLog(database); });
}

} // namespace techpass
