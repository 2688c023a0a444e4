// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/submission.h"

#include <QHash>
#include <QIODevice>
#include <QList>
#include <QStringList>

namespace techpass {

/// `Row, Email, Result, TechPass Username, Code, Message, Trace ID, Attempts, Time`.
QStringList resultTitles();

/// Writes what became of each row as CSV in UTF-8 without a byte order mark, for scripts, in the given order;
/// times are RFC 3339 in UTC. Errors: StorageFull, FileNotWritable.
Result<void> writeResults(const QString &path, const QList<OutboxRow> &rows);
Result<void> writeResults(QIODevice &device, const QList<OutboxRow> &rows);

/// The same for people: an .xlsx workbook where `path` ends so, else CSV with the byte order mark that Excel
/// needs. With `lists` (titles by submission) a last column says which list a row belongs to.
Result<void> saveResults(
    const QString &path, const QList<OutboxRow> &rows, const QHash<qint64, QString> &lists = {});

} // namespace techpass
