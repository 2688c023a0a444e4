// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/journal.h"

#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <cstdio>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

QString reason(const QString &fileName)
{
    return fileName % u": "_s % QString::fromLocal8Bit(std::strerror(errno));
}

qint64 writeAll(int file, const QByteArray &bytes)
{
    qint64 done = 0;
    while (done < bytes.size()) {
        const ssize_t count
            = ::write(file, bytes.constData() + done, static_cast<std::size_t>(bytes.size() - done));
        if (count < 0 && errno == EINTR)
            continue;
        if (count <= 0)
            break;
        done += count;
    }
    return done;
}

QByteArray toLines(const QList<QJsonObject> &events)
{
    QByteArray lines;
    for (const QJsonObject &event : events) {
        lines += QJsonDocument(event).toJson(QJsonDocument::Compact);
        lines += '\n';
    }
    return lines;
}

/// Opens a file that nobody else may read, as tokens and names stand in it, and locks it for this process.
/// Gives -1 and leaves errno where that fails.
int openLocked(const QString &fileName, int flags)
{
    const QByteArray path = QFile::encodeName(fileName);
    const int file = ::open(path.constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC | flags, 0600);
    if (file < 0)
        return -1;
    struct stat opened
    {
    };
    struct stat named
    {
    };
    int error = EWOULDBLOCK;
    if (::flock(file, LOCK_EX | LOCK_NB) != 0) {
        error = errno;
    } else if (::fstat(file, &opened) == 0 && ::stat(path.constData(), &named) == 0
        && opened.st_ino == named.st_ino) {
        return file;
    }
    // Another process has it, or put a new file in its place just now.
    ::close(file);
    errno = error;
    return -1;
}

} // namespace

Journal::~Journal()
{
    if (m_file >= 0)
        ::close(m_file);
}

Result<void> Journal::open(const QString &fileName, const Replay &replay)
{
    if (fileName.isEmpty())
        return {};
    m_fileName = fileName;
    m_file = openLocked(fileName, 0);
    if (m_file < 0) {
        return failure(Error::Kind::StorageUnavailable,
            errno == EWOULDBLOCK ? fileName % u": in use by another process"_s : reason(fileName));
    }
    return load(replay);
}

Result<void> Journal::load(const Replay &replay)
{
    QFile reader;
    if (!reader.open(m_file, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return failure(Error::Kind::StorageUnavailable, m_fileName % u": "_s % reader.errorString());
    const QByteArray all = reader.readAll();
    qsizetype start = 0;
    for (int line = 1; start < all.size(); ++line) {
        const qsizetype end = all.indexOf('\n', start);
        if (end < 0)
            break;
        const QJsonDocument document = QJsonDocument::fromJson(all.mid(start, end - start));
        const bool isLast = end + 1 == all.size();
        if (!document.isObject() && isLast)
            break;
        if (!document.isObject() || !replay(document.object()))
            return failure(Error::Kind::StorageDamaged, m_fileName % u": line "_s % QString::number(line));
        start = end + 1;
    }
    m_size = start;
    if (start < all.size() && ::ftruncate(m_file, start) != 0)
        return failure(Error::Kind::StorageUnavailable, reason(m_fileName));
    return {};
}

Result<void> Journal::append(const QList<QJsonObject> &events)
{
    if (m_isBroken)
        return failure(Error::Kind::StorageUnavailable, m_fileName % u": an earlier write failed"_s);
    if (m_file < 0)
        return {};
    const QByteArray lines = toLines(events);
    if (writeAll(m_file, lines) == lines.size()) {
        m_size += lines.size();
        return {};
    }
    const QString detail = reason(m_fileName);
    // Half a line in the middle would make the whole file unreadable at the next start.
    m_isBroken = ::ftruncate(m_file, m_size) != 0;
    return failure(Error::Kind::StorageFull, detail);
}

Result<void> Journal::replaceWith(const QList<QJsonObject> &events)
{
    if (m_file < 0)
        return {};
    const QString newName = m_fileName % u".new"_s;
    const int file = openLocked(newName, O_TRUNC);
    if (file < 0)
        return failure(Error::Kind::StorageUnavailable, reason(newName));
    const QByteArray lines = toLines(events);
    // On the disk before it takes the old one's place: a crash must not leave an empty file under its name.
    const bool isWhole = writeAll(file, lines) == lines.size() && ::fsync(file) == 0
        && ::rename(QFile::encodeName(newName).constData(), QFile::encodeName(m_fileName).constData()) == 0;
    if (!isWhole) {
        const QString detail = reason(newName);
        ::close(file);
        QFile::remove(newName);
        return failure(Error::Kind::StorageFull, detail);
    }
    ::close(m_file);
    m_file = file;
    m_size = lines.size();
    return {};
}

} // namespace techpass
