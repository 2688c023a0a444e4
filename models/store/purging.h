// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QDateTime>

namespace techpass {

class Database;

/// Takes away what is not to be kept, so that no copy of it is left in the file or its log: deleted rows are
/// overwritten (secure_delete), and the log is emptied. Made per task on the storage's thread; errors are
/// those of the database.

/// The submissions of all users whose last row got its result before `time`. That they were sent stays known,
/// by their source keys, and of a draft that is still there which rows were, so that nothing is sent twice.
/// What was typed into a form before that and
/// never submitted goes as well. Returns how many submissions.
Result<int> purgeResults(Database &database, const QDateTime &time);

/// Everything that the file holds: drafts, outbox, results, who was signed in. Its keys go as well, so that
/// nothing that is left of the file anywhere can be opened, and new ones are made.
Result<void> eraseEverything(Database &database);

} // namespace techpass
