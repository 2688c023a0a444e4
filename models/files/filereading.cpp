// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filereading.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <atomic>
#include <functional>
#include <optional>
#include <thread>

#ifdef Q_OS_LINUX
#include <sys/mman.h>
#include <unistd.h>

#include <cerrno>
#endif

using namespace Qt::StringLiterals;

namespace techpass {

namespace {

constexpr qint64 readSize
    = 1024 * 1024; ///< bytes, which the processor's cache still has when they are looked at
constexpr qint64 worthAThread = 16 * readSize;
constexpr qint64 growthSize = 64 * 1024;

#ifdef Q_OS_LINUX

/// Asks for the memory of `size` bytes at once: one page after the other, on being written to, takes longer
/// than reading the file. Large pages are as fast at best, and may be slow to find.
void makePages([[maybe_unused]] char *bytes, [[maybe_unused]] qint64 size)
{
#ifdef MADV_POPULATE_WRITE
    static const auto page = static_cast<quintptr>(sysconf(_SC_PAGESIZE));
    const auto begin = reinterpret_cast<quintptr>(bytes) & ~(page - 1);
    const auto end = reinterpret_cast<quintptr>(bytes + size);
    // Advice: a system that does not know it makes them in its own time.
    madvise(reinterpret_cast<void *>(begin), end - begin, MADV_POPULATE_WRITE);
#endif
}

#endif

tl::unexpected<Error> unreadable(const QFile &file)
{
    return failure(Error::Kind::FileUnreadable, u"%1: %2"_s.arg(file.fileName(), file.errorString()));
}

/// Whether to go on, told how many bytes were read.
using GoesOn = std::function<bool(qint64)>;

#ifdef Q_OS_LINUX

/// Reads the bytes from `begin` to `end` to their places in `bytes`, and shows them to `census`. Returns
/// where the file ended or reading was to stop, or nothing where it failed.
std::optional<qint64> readStretch(
    int file, char *bytes, qint64 begin, qint64 end, CensusTaker &census, const GoesOn &mayGoOn)
{
    qint64 at = begin;
    while (at < end && mayGoOn(at - begin)) {
        const auto size = static_cast<std::size_t>(std::min(readSize, end - at));
        makePages(bytes + at, static_cast<qint64>(size));
        const ssize_t got = pread(file, bytes + at, size, at);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        at += got;
        census.take(at);
    }
    return at;
}

/// On two processors: most of the time goes into copying. Returns how many bytes the file had, or nothing
/// where it failed: then the file is as it was. `census` is taken where the file had them all.
std::optional<qint64> readHalves(
    QFile &file, QByteArray &bytes, std::optional<ByteCensus> &census, const GoesOn &mayGoOn)
{
    const qint64 middle = bytes.size() / 2;
    char *const data = bytes.data();
    std::atomic_bool isCancelled = false;
    std::optional<qint64> secondEnd;
    CensusTaker firstCensus(data, 0);
    CensusTaker secondCensus(data, middle);
    std::thread second([&] {
        secondEnd = readStretch(file.handle(), data, middle, bytes.size(), secondCensus,
            [&](qint64) { return !isCancelled.load(); });
    });
    const std::optional<qint64> firstEnd
        = readStretch(file.handle(), data, 0, middle, firstCensus, [&](qint64 done) {
              isCancelled = !mayGoOn(2 * done);
              return !isCancelled;
          });
    second.join();
    if (firstEnd == middle && secondEnd == bytes.size())
        census = firstCensus.finish(secondCensus.begin()).then(secondCensus.finish(bytes.size()));
    if (!firstEnd || !secondEnd)
        return std::nullopt;
    const qint64 end = *firstEnd < middle ? *firstEnd : *secondEnd;
    return file.seek(end) ? std::optional(end) : std::nullopt;
}

#endif

/// Returns how many bytes there were; nothing where it failed.
std::optional<qint64> readInto(
    QByteArray &bytes, [[maybe_unused]] std::optional<ByteCensus> &census, QFile &file, const GoesOn &mayGoOn)
{
#ifdef Q_OS_LINUX
    if (bytes.size() >= worthAThread) {
        if (const std::optional<qint64> done = readHalves(file, bytes, census, mayGoOn))
            return done;
    }
#endif
    qint64 done = 0;
    while (done < bytes.size() && mayGoOn(done)) {
        const qint64 got = file.read(bytes.data() + done, std::min(readSize, bytes.size() - done));
        if (got < 0)
            return std::nullopt;
        if (got == 0)
            break;
        done += got;
    }
    return done;
}

Result<CountedBytes> read(const QString &path, const OpenProgress &progress, qint64 most)
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
    const auto whole = static_cast<double>(std::max(bytes.size(), qsizetype(1)));
    bool isCancelled = false;
    std::optional<ByteCensus> census;
    const std::optional<qint64> done = readInto(bytes, census, file, [&](qint64 read) {
        isCancelled = isCancelled || !goesOn(progress, static_cast<double>(read) / whole);
        return !isCancelled;
    });
    if (isCancelled)
        return failure(Error::Kind::Cancelled);
    if (!done)
        return unreadable(file);
    bytes.truncate(*done);
    // It may have grown meanwhile.
    while (bytes.size() < most) {
        const QByteArray more = file.read(growthSize);
        if (more.isEmpty())
            break;
        if (bytes.size() + more.size() > largestFile)
            return failure(Error::Kind::FileTooLarge, u"it grows while it is read"_s);
        bytes.append(more);
        census.reset();
        if (!goesOn(progress, 1.0))
            return failure(Error::Kind::Cancelled);
    }
    if (file.error() != QFileDevice::NoError)
        return unreadable(file);
    return CountedBytes{bytes, census};
}

} // namespace

Result<QByteArray> readFile(const QString &path, const OpenProgress &progress, qint64 most)
{
    return read(path, progress, most).map([](const CountedBytes &counted) { return counted.bytes; });
}

Result<CountedBytes> readCounted(const QString &path, const OpenProgress &progress)
{
    return read(path, progress, largestFile);
}

} // namespace techpass
