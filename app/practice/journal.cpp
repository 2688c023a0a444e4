// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/practice/journal.h"

#include <QFile>
#include <QJsonDocument>

#include <cerrno>
#include <cstring>

#include <fcntl.h>
#include <sys/file.h>
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
    // Tokens and names stand in it: nobody else may read it.
    m_file = ::open(QFile::encodeName(fileName).constData(), O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (m_file < 0)
        return failure(Error::Kind::StorageUnavailable, reason(fileName));
    if (::flock(m_file, LOCK_EX | LOCK_NB) != 0) {
        return failure(Error::Kind::StorageUnavailable,
            errno == EWOULDBLOCK ? fileName % u": in use by another process"_s : reason(fileName));
    }
    return load(fileName, replay);
}

Result<void> Journal::load(const QString &fileName, const Replay &replay)
{
    QFile reader;
    if (!reader.open(m_file, QIODevice::ReadOnly, QFileDevice::DontCloseHandle))
        return failure(Error::Kind::StorageUnavailable, fileName % u": "_s % reader.errorString());
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
            return failure(Error::Kind::StorageDamaged, fileName % u": line "_s % QString::number(line));
        start = end + 1;
    }
    m_size = start;
    if (start < all.size() && ::ftruncate(m_file, start) != 0)
        return failure(Error::Kind::StorageUnavailable, reason(fileName));
    return {};
}

Result<void> Journal::append(const QList<QJsonObject> &events)
{
    if (m_isBroken)
        return failure(Error::Kind::StorageUnavailable, u"practice state: an earlier write failed"_s);
    if (m_file < 0)
        return {};
    QByteArray lines;
    for (const QJsonObject &event : events)
        lines += QJsonDocument(event).toJson(QJsonDocument::Compact) + '\n';
    if (writeAll(m_file, lines) == lines.size()) {
        m_size += lines.size();
        return {};
    }
    const QString detail = reason(u"practice state"_s);
    // Half a line in the middle would make the whole file unreadable at the next start.
    m_isBroken = ::ftruncate(m_file, m_size) != 0;
    return failure(Error::Kind::StorageFull, detail);
}

} // namespace techpass
