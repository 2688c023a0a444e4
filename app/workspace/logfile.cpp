// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/workspace/logfile.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QMutexLocker>

#include <utility>

using namespace Qt::StringLiterals;

namespace techpass {

LogFile::LogFile(QString folder, qint64 limit)
    : m_folder(std::move(folder))
    , m_limit(limit)
{
    QDir().mkpath(m_folder);
}

QString LogFile::path(int number) const
{
    const QString name = m_folder + u"/techpass-invite.log"_s;
    return number == 0 ? name : u"%1.%2"_s.arg(name).arg(number);
}

void LogFile::write(const LogLine &line)
{
    const QMutexLocker locker(&m_mutex);
    makeRoom();
    QFile file(path(0));
    const bool isNew = !file.exists();
    // Opened for each line, and written at its end in one piece: other processes write and move it as well.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        return;
    if (isNew)
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    file.write(
        QDateTime::currentDateTimeUtc().toString(Qt::ISODateWithMs).toLatin1() + ' ' + line.text() + '\n');
}

void LogFile::makeRoom()
{
    if (QFileInfo(path(0)).size() < m_limit)
        return;
    QLockFile lock(m_folder + u"/rotation.lock"_s);
    // Another process does it just now.
    if (!lock.tryLock(0) || QFileInfo(path(0)).size() < m_limit)
        return;
    QFile::remove(path(kept));
    for (int number = kept - 1; number >= 0; --number)
        QFile::rename(path(number), path(number + 1));
}

QStringList LogFile::files() const
{
    QStringList there;
    for (int number = kept; number >= 0; --number) {
        if (QFile::exists(path(number)))
            there.append(path(number));
    }
    return there;
}

QByteArray LogFile::tail(qint64 bytes) const
{
    QByteArray text;
    for (const QString &name : files()) {
        QFile file(name);
        if (file.open(QIODevice::ReadOnly))
            text += file.readAll();
    }
    if (text.size() <= bytes)
        return text;
    // A line that is cut off says nothing.
    const qsizetype start = text.indexOf('\n', text.size() - bytes);
    return text.sliced(start + 1);
}

} // namespace techpass
