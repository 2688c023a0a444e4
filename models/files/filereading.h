// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/files/bytecensus.h"
#include "models/files/openprogress.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace techpass {

/// Larger files are refused with FileTooLarge.
inline constexpr qint64 largestFile = 1024LL * 1024 * 1024; ///< bytes

/// A file's bytes, or the first `most` of them. They are read and not mapped, so that a list stays what it is
/// when its file is changed, cut or taken away. Blocks. Errors: FileNotFound, FileUnreadable, FileTooLarge,
/// Cancelled.
Result<QByteArray> readFile(
    const QString &path, const OpenProgress &progress = {}, qint64 most = largestFile);

struct CountedBytes
{
    QByteArray bytes;
    std::optional<ByteCensus>
        census; ///< of all of them; nothing where it is not known without a further look
};

/// The same for a whole file, with a look at every byte of a long one while it is in the processor's cache.
Result<CountedBytes> readCounted(const QString &path, const OpenProgress &progress = {});

} // namespace techpass
