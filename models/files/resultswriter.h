// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/submission.h"

#include <QIODevice>
#include <QList>
#include <QStringList>

namespace techpass {

/// `Row, Email, Result, TechPass Username, Code, Message, Trace ID, Attempts, Time`.
QStringList resultTitles();

/// Writes what became of each row as CSV in UTF-8 without a byte order mark, in the given order; times are
/// RFC 3339 in UTC. Errors: StorageFull, FileNotWritable.
Result<void> writeResults(const QString &path, const QList<OutboxRow> &rows);
Result<void> writeResults(QIODevice &device, const QList<OutboxRow> &rows);

} // namespace techpass
