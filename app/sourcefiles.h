// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/error.h"

#include <QStringList>

namespace techpass {

/// The files that lists were read from are never written, whatever is to be saved. Looks at the disk, as one
/// file has many names. Errors: FileIsSource where `path` is one of `sources`; empty ones are no file.
Result<void> refuseSources(const QString &path, const QStringList &sources);

} // namespace techpass
