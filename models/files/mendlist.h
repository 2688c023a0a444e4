// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/domain/invitee.h"
#include "models/domain/submission.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace techpass {

/// The values that were sent, as the list has them.
Invitee inviteeOf(const CreationRequest &request);

/// The rows as a list that opens again, with the remarks of remarks.h behind the template's columns: CSV as
/// writeListCsv() makes it.
QByteArray mendListBytes(const QList<OutboxRow> &rows);

/// The same to a file, .xlsx where `path` ends so. Errors: StorageFull, FileNotWritable.
Result<void> writeMendList(const QString &path, const QList<OutboxRow> &rows);

} // namespace techpass
