// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QSqlDatabase>
#include <QString>

namespace techpass {

/// A lock on a name that one holder at a time has, of all processes and windows that use the same file. The
/// system releases it when its process ends in whatever way: it is SQLite's own lock on an empty file, which
/// works the same on every system. Used on the thread that made it.
class ExclusiveLock final
{
    Q_DISABLE_COPY_MOVE(ExclusiveLock)

public:
    /// The file is made where it is missing, and stays.
    explicit ExclusiveLock(QString path);
    ~ExclusiveLock();

    /// False: somebody else has it. Errors: StorageUnavailable, StorageFull.
    Result<bool> tryTake();
    void release();
    bool isHeld() const { return m_held; }

private:
    const QString m_path;
    QString m_connection;
    bool m_held = false;
};

} // namespace techpass
