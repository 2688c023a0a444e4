// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/files/listsource.h"

#include <QByteArray>
#include <QList>

#include <vector>

namespace techpass {

/// The emails of a stored list as it stands after its change log: one key (see KnownEmails::key()) for each
/// row, in list order, 0 where the row has none. Entries that cannot be read end the log. No rule is run;
/// on any thread, about a microsecond a row.
std::vector<quint64> draftEmails(const OpenedList &list, const QList<QByteArray> &log);

} // namespace techpass
