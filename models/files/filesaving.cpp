// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/files/filesaving.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#include <cerrno>

using namespace Qt::StringLiterals;

namespace techpass {

bool isSameFile(const QString &path, const QString &other)
{
    const QFileInfo file(path);
    const QFileInfo otherFile(other);
    // QFileInfo takes any two that are not there for the same.
    return file.exists() && otherFile.exists()
        ? file == otherFile
        : QDir::cleanPath(file.absoluteFilePath()) == QDir::cleanPath(otherFile.absoluteFilePath());
}

Error::Kind kindOfWriteError(int systemError)
{
#ifdef EDQUOT
    if (systemError == EDQUOT)
        return Error::Kind::StorageFull;
#endif
    return systemError == ENOSPC ? Error::Kind::StorageFull : Error::Kind::FileNotWritable;
}

Error writeError(const QIODevice &device, int systemError)
{
    return Error{kindOfWriteError(systemError), device.errorString(), {}};
}

Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write)
{
    const auto describe = [&path](Error error) {
        error.detail = u"%1: %2"_s.arg(path, error.detail);
        return tl::unexpected<Error>(std::move(error));
    };
    QSaveFile file(path);
    errno = 0;
    if (!file.open(QIODevice::WriteOnly))
        return describe(writeError(file, errno));
    const Result<void> written = write(file);
    if (!written)
        return describe(written.error());
    errno = 0;
    // Small files reach the disk only here.
    if (!file.flush() || !file.commit())
        return describe(writeError(file, errno));
    return {};
}

} // namespace techpass
