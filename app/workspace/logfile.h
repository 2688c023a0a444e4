// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/logline.h"

#include <QMutex>
#include <QString>
#include <QStringList>

namespace techpass {

/// The log in the data folder, for all windows and commands that use it: a line each, readable by its owner
/// only. At its limit the file moves on to `.1`, and so on; the oldest goes. That it cannot be written never
/// disturbs anybody. Any thread.
class LogFile final
{
    Q_DISABLE_COPY_MOVE(LogFile)

public:
    static constexpr qint64 usualLimit = 1024LL * 1024;
    static constexpr int kept = 4; ///< files besides the current one

    /// `folder` is made where it is missing.
    explicit LogFile(QString folder, qint64 limit = usualLimit);

    void write(const LogLine &line);
    /// The files that there are, the oldest first.
    QStringList files() const;
    /// The last lines of them all, at most so many bytes.
    QByteArray tail(qint64 bytes) const;

private:
    QString path(int number) const;
    void makeRoom();

    const QString m_folder;
    const qint64 m_limit;
    QMutex m_mutex;
};

} // namespace techpass
