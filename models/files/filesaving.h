// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QIODevice>

#include <functional>

namespace techpass {

/// Writes a file as a whole or not at all: until everything is on the disk the old file stays. Errors: those
/// of `write`, StorageFull, FileNotWritable with the system's reason.
Result<void> saveFile(const QString &path, const std::function<Result<void>(QIODevice &)> &write);

/// Whether both paths lead to one file, also through links; of files that are not there, whether the paths
/// are the same.
bool isSameFile(const QString &path, const QString &other);

/// StorageFull or FileNotWritable, by errno.
Error::Kind kindOfWriteError(int systemError);

/// Why writing to `device` failed; `systemError` is errno right after it, 0 where it is not known.
Error writeError(const QIODevice &device, int systemError);

} // namespace techpass
