// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QStringList>

namespace techpass {

class Database;

/// The files that the drafts and submissions of an environment, of all its users, were read from: they are
/// never written. Those that cannot be unsealed are left out.
Result<QStringList> sourcePaths(Database &database, const QString &environment);

} // namespace techpass
