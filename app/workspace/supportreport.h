// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QString>

namespace techpass {

class LogFile;
class Settings;
struct OutboxCounts;

/// What helps support and is nobody's: versions, the settings in effect, how many rows of the outbox are in
/// which state, and the log. `name` of the environment. No row, no list, no token and no key is in it, and
/// the user's home folder stands as `~`.
QString supportReport(
    const Settings &settings, const QString &environment, const OutboxCounts &counts, const LogFile &log);

/// Whole or not at all. Errors: FileNotWritable.
Result<void> saveSupportReport(const QString &path, const QString &report);

} // namespace techpass
