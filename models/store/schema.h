// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <initializer_list>

namespace techpass {

/// The database's schema, as the steps that made it: step n brings a file of `user_version` n to n + 1. A
/// step that was released is never changed. Payloads, outcomes, titles, drafts' bytes and log entries are
/// opaque to SQL, as they are sealed (sealedcolumns.h). Times are milliseconds since 1970 UTC; states are
/// RowState's numbers.
inline constexpr std::initializer_list<const char *> schemaStep1 = {
    "CREATE TABLE policies ("
    " environment TEXT PRIMARY KEY,"
    " policy BLOB NOT NULL,"
    " etag TEXT NOT NULL,"
    " fetched_at INTEGER NOT NULL) WITHOUT ROWID",

    "CREATE TABLE profiles ("
    " environment TEXT PRIMARY KEY,"
    " profile BLOB NOT NULL) WITHOUT ROWID",

    "CREATE TABLE submissions ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " environment TEXT NOT NULL,"
    " user TEXT NOT NULL,"
    " source_key TEXT NOT NULL,"
    " title BLOB NOT NULL,"
    " created_at INTEGER NOT NULL,"
    " total INTEGER NOT NULL,"
    " UNIQUE (environment, user, source_key))",

    "CREATE TABLE outbox ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " submission INTEGER NOT NULL REFERENCES submissions (id) ON DELETE CASCADE,"
    " position INTEGER NOT NULL,"
    " idempotency_key TEXT NOT NULL UNIQUE,"
    " payload BLOB NOT NULL,"
    " state INTEGER NOT NULL,"
    " attempts INTEGER NOT NULL DEFAULT 0,"
    " next_try INTEGER,"
    " last_error INTEGER,"
    " outcome BLOB,"
    " trace_id TEXT,"
    " updated_at INTEGER NOT NULL,"
    " UNIQUE (submission, position))",

    "CREATE INDEX outbox_open ON outbox (id) WHERE state IN (0, 1)",

    "CREATE TABLE attempts ("
    " row INTEGER NOT NULL REFERENCES outbox (id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL,"
    " started_at INTEGER NOT NULL,"
    " finished_at INTEGER,"
    " error INTEGER,"
    " trace_id TEXT,"
    " PRIMARY KEY (row, number)) WITHOUT ROWID",

    "CREATE TABLE drafts ("
    " id INTEGER PRIMARY KEY AUTOINCREMENT,"
    " environment TEXT NOT NULL,"
    " title BLOB NOT NULL,"
    " source BLOB NOT NULL,"
    " rows INTEGER NOT NULL DEFAULT 0,"
    " errors INTEGER NOT NULL DEFAULT 0,"
    " checks INTEGER NOT NULL DEFAULT 0,"
    " edited_at INTEGER NOT NULL)",

    "CREATE TABLE draft_log ("
    " draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL,"
    " entry BLOB NOT NULL,"
    " PRIMARY KEY (draft, number)) WITHOUT ROWID",
};

/// What a repeat without idempotency keys has to know, pauses that the service asked for, and a count of the
/// outbox's changes, by which one process sees what another did.
inline constexpr std::initializer_list<const char *> schemaStep2 = {
    "ALTER TABLE outbox ADD COLUMN outcome_unknown INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN absent_before INTEGER NOT NULL DEFAULT 0",
    "ALTER TABLE outbox ADD COLUMN first_attempt_at INTEGER",
    "ALTER TABLE outbox ADD COLUMN revision INTEGER NOT NULL DEFAULT 0",
    "CREATE INDEX outbox_revision ON outbox (revision)",
    "CREATE TABLE outbox_revision_count (value INTEGER NOT NULL)",
    "INSERT INTO outbox_revision_count (value) VALUES (0)",
    "CREATE TABLE holds ("
    " environment TEXT PRIMARY KEY,"
    " until INTEGER NOT NULL,"
    " length INTEGER NOT NULL) WITHOUT ROWID",
    "UPDATE outbox SET first_attempt_at ="
    " (SELECT started_at FROM attempts WHERE attempts.row = outbox.id AND number = 1)",
    // What waits for another try may have been made by an earlier one; nobody wrote down that it was not.
    "UPDATE outbox SET outcome_unknown = 1 WHERE state = 0 AND attempts > 0",
};

/// A draft's bytes in pieces, so that a large list keeps nobody waiting while it is written; the column
/// `source` holds those of older drafts, and of newer ones what comes ahead of the pieces. Until the last
/// piece is there, the draft is not complete.
inline constexpr std::initializer_list<const char *> schemaStep3 = {
    "ALTER TABLE drafts ADD COLUMN complete INTEGER NOT NULL DEFAULT 1",
    "CREATE TABLE draft_sources ("
    " draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,"
    " number INTEGER NOT NULL,"
    " bytes BLOB NOT NULL,"
    " PRIMARY KEY (draft, number))",
};

/// Which file a draft's bytes were read from, so that a crash while they are being written loses nothing that
/// was done to them. `complete` is a DraftState from here on: what was not complete can only be removed.
inline constexpr std::initializer_list<const char *> schemaStep4 = {
    "ALTER TABLE drafts ADD COLUMN source_path BLOB",
    "ALTER TABLE drafts ADD COLUMN source_changed_at INTEGER",
    "ALTER TABLE drafts ADD COLUMN source_size INTEGER NOT NULL DEFAULT 0",
    "UPDATE drafts SET source_size = length(source) +"
    " (SELECT coalesce(sum(length(bytes)), 0) FROM draft_sources WHERE draft = drafts.id)",
    "UPDATE drafts SET complete = 2 WHERE complete = 0",
};

/// The keys that the file is sealed with (keyring.h); what was plain is sealed behind this step. From here on
/// `user` and `owner` are blinded.
inline constexpr std::initializer_list<const char *> schemaStep5 = {
    "CREATE TABLE protection ("
    " id INTEGER PRIMARY KEY CHECK (id = 1),"
    " kind INTEGER NOT NULL,"
    " key_id TEXT NOT NULL,"
    " salt BLOB NOT NULL,"
    " passes INTEGER NOT NULL,"
    " memory INTEGER NOT NULL)",
    "CREATE TABLE data_keys ("
    " number INTEGER PRIMARY KEY,"
    " sealed BLOB NOT NULL,"
    " made_at INTEGER NOT NULL)",
    "ALTER TABLE drafts ADD COLUMN owner TEXT NOT NULL DEFAULT ''",
    // Which rows of a draft were sent, once what became of them is purged.
    "CREATE TABLE taken ("
    " draft INTEGER NOT NULL REFERENCES drafts (id) ON DELETE CASCADE,"
    " position INTEGER NOT NULL,"
    " PRIMARY KEY (draft, position)) WITHOUT ROWID",
    // The submissions whose results are purged: their source is not sent once more.
    "CREATE TABLE purged ("
    " environment TEXT NOT NULL,"
    " user TEXT NOT NULL,"
    " source_key TEXT NOT NULL,"
    " PRIMARY KEY (environment, user, source_key)) WITHOUT ROWID",
};

/// What was typed into a form and not submitted (formstore.h).
inline constexpr std::initializer_list<const char *> schemaStep6 = {
    "CREATE TABLE forms ("
    " environment TEXT NOT NULL,"
    " user TEXT NOT NULL,"
    " method INTEGER NOT NULL,"
    " typed BLOB NOT NULL,"
    " edited_at INTEGER NOT NULL,"
    " PRIMARY KEY (environment, user, method)) WITHOUT ROWID",
};

/// Which file a submission was read from: it is never written, also once its draft is gone.
inline constexpr std::initializer_list<const char *> schemaStep7 = {
    "ALTER TABLE submissions ADD COLUMN source_path BLOB",
};

/// What is being typed into a cell of a draft (typingstore.h).
inline constexpr std::initializer_list<const char *> schemaStep8 = {
    "CREATE TABLE draft_typing ("
    " draft INTEGER PRIMARY KEY REFERENCES drafts (id) ON DELETE CASCADE,"
    " typed BLOB NOT NULL)",
};

inline constexpr std::initializer_list<const char *> schemaSteps[] = {
    schemaStep1, schemaStep2, schemaStep3, schemaStep4, schemaStep5, schemaStep6, schemaStep7, schemaStep8};

} // namespace techpass
