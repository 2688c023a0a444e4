// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QHash>
#include <QString>

#include <functional>
#include <memory>

struct zip;
struct zip_file;

namespace techpass {

/// A part of a package on its way out of it, by one thread. Ends before its package.
class ZipPart final
{
public:
    /// Unpacks as many of the next bytes as there are, `room` at most; 0 at the end. Errors: FileDamaged.
    Result<std::size_t> read(char *to, std::size_t room);

private:
    friend class ZipPackage;

    struct Closer
    {
        void operator()(zip_file *file) const;
    };

    ZipPart(QString name, zip_file *file, quint64 size)
        : m_name(std::move(name))
        , m_file(file)
        , m_left(size)
    {
    }

    QString m_name;
    std::unique_ptr<zip_file, Closer> m_file;
    quint64 m_left; ///< bytes, as the directory says
};

/// The parts of a zip file in memory, read-only; the one place that knows libzip. The limits are checked on
/// the directory before anything is unpacked, and again while unpacking, as a directory can lie.
class ZipPackage final
{
    Q_DISABLE_COPY_MOVE(ZipPackage)

public:
    static constexpr qint64 maximumEntries = 10'000;
    static constexpr quint64 maximumUnpacked = 1024ULL * 1024 * 1024; ///< bytes, of all entries
    static constexpr quint64 freeUnpacked = 128ULL * 1024 * 1024; ///< bytes of all entries together …
    static constexpr quint64 totalRatio = 25; ///< … and so many for each of the file: workbooks have 5 to 20
    static constexpr quint64 maximumRatio = 100; ///< unpacked to packed, of one entry …
    static constexpr quint64 ratioFreeSize = 100ULL * 1024; ///< … that unpacks to more than these bytes

    /// Returns whether to go on.
    using Chunk = std::function<bool(QByteArrayView bytes)>;

    ~ZipPackage();

    /// Errors: FileDamaged, FileTooLarge (a limit; detail says which), FileFormatUnknown (encrypted).
    static Result<std::unique_ptr<ZipPackage>> open(const QByteArray &bytes);

    /// For another thread.
    Result<std::unique_ptr<ZipPackage>> again() const { return open(m_bytes); }

    qint64 packedSize() const { return m_bytes.size(); }
    /// Names of parts are compared without regard to case, as the Open Packaging Conventions want, and to how
    /// the folders are parted, as some writers use backslashes.
    bool contains(const QString &part) const;
    /// Whether some part's name starts with `prefix`.
    bool containsFolder(const QString &prefix) const;
    quint64 unpackedSize(const QString &part) const;

    /// Errors: FileDamaged.
    Result<ZipPart> openPart(const QString &part) const;
    /// Unpacks a part piece by piece. Errors: FileDamaged; stops without an error when `chunk` says so.
    Result<void> read(const QString &part, const Chunk &chunk) const;
    Result<QByteArray> readAll(const QString &part, qsizetype atMost) const;

private:
    ZipPackage(QByteArray bytes, zip *archive);
    Result<void> readDirectory();

    QByteArray m_bytes;
    zip *m_archive;
    QHash<QString, quint64> m_entries; ///< by the name in lower case: which one
};

} // namespace techpass
