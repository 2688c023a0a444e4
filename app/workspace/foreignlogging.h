// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

namespace techpass {

class LogFile;

/// While it lives, Qt's warnings and errors go into the log as well, redacted. One at a time; main() makes
/// it.
class ForeignLogging final
{
    Q_DISABLE_COPY_MOVE(ForeignLogging)

public:
    explicit ForeignLogging(LogFile &log);
    ~ForeignLogging();
};

} // namespace techpass
