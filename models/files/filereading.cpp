// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filereading.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#endif

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qint64 readSize = 4 * 1024 * 1024;

/// Without large pages, most of the time of reading goes into making small ones.
void preferLargePages([[maybe_unused]] QByteArray &bytes)
{
#ifdef Q_OS_LINUX
    constexpr quintptr page = 2 * 1024 * 1024;
    const auto begin = (reinterpret_cast<quintptr>(bytes.data()) + page - 1) & ~(page - 1);
    const auto end = reinterpret_cast<quintptr>(bytes.data() + bytes.size()) & ~(page - 1);
    // Advice: where it is not taken, nothing is lost.
    if (end > begin)
        madvise(reinterpret_cast<void *>(begin), end - begin, MADV_HUGEPAGE);
#endif
}

tl::unexpected<Error> unreadable(const QFile &file)
{
    return failure(Error::Kind::FileUnreadable, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
}

} // namespace

Result<QByteArray> readFile(const QString &path, const OpenProgress &progress, qint64 most)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure(Error::Kind::FileNotFound, path);
    // A pipe or a device has no size and may have no end.
    if (!info.isFile())
        return failure(Error::Kind::FileUnreadable, u"%1 is not a file"_s.arg(path));
    if (info.size() > largestFile)
        return failure(Error::Kind::FileTooLarge, u"%1 bytes"_s.arg(info.size()));

    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return unreadable(file);
    QByteArray bytes(std::min(info.size(), most), Qt::Uninitialized);
    preferLargePages(bytes);
    qint64 done = 0;
    const auto whole = static_cast<double>(std::max(bytes.size(), qsizetype(1)));
    while (done < bytes.size()) {
        if (!goesOn(progress, static_cast<double>(done) / whole))
            return failure(Error::Kind::Cancelled);
        const qint64 got = file.read(bytes.data() + done, std::min(readSize, bytes.size() - done));
        if (got < 0)
            return unreadable(file);
        if (got == 0)
            break;
        done += got;
    }
    bytes.truncate(done);
    // It may have grown meanwhile.
    while (bytes.size() < most) {
        const QByteArray more = file.read(readSize);
        if (more.isEmpty())
            break;
        if (bytes.size() + more.size() > largestFile)
            return failure(Error::Kind::FileTooLarge, u"it grows while it is read"_s);
        bytes.append(more);
        if (!goesOn(progress, 1.0))
            return failure(Error::Kind::Cancelled);
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    return bytes;
}

} // namespace techpass
