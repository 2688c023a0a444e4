// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"
#include "models/files/openprogress.h"

#include <QByteArray>
#include <QString>

namespace techpass {

/// Larger files are refused with FileTooLarge.
inline constexpr qint64 largestFile = 1024LL * 1024 * 1024; ///< bytes

/// A file's bytes, or the first `most` of them. They are read and not mapped, so that a list stays what it is
/// when its file is changed, cut or taken away. Blocks. Errors: FileNotFound, FileUnreadable, FileTooLarge,
/// Cancelled.
Result<QByteArray> readFile(
    const QString &path, const OpenProgress &progress = {}, qint64 most = largestFile);

} // namespace techpass
